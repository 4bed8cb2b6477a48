/** Names that start so are the publisher's own: manifest, journal, lock, staging. */
export const reservedPrefix = '.offprint-';

/**
 * A path that stays inside the output folder wherever it comes from: our own pages, or a manifest that somebody else wrote.
 *
 *     papers/skyserve.html     a/../b   /etc/passwd   a//b   C:\x   .offprint-lock
 *     yes                      no       no            no     no     no
 */
export function isOutputPath(path: string): boolean {
  if (/[\u0000-\u001f\u007f\\]/.test(path) || !path.isWellFormed()) return false;
  return path
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !segment.toLowerCase().startsWith(reservedPrefix));
}

/** The folder a path lies in: `papers` of `papers/skyserve.html`, the empty string at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders above a path, innermost first; the output folder itself is not among them. */
export function foldersAbove(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersAbove(folder)];
}

/** Every path of one build. */
export interface PathRegister {
  /** Throws when the path is unsafe or cannot live beside those before it. That is a bug of an earlier stage. */
  readonly add: (path: string) => void;
  /** The path of this build that differs at most in case, which is the same file on macOS and Windows. */
  readonly spelling: (path: string) => string | undefined;
  readonly hasFolder: (folder: string) => boolean;
}

export function createPathRegister(): PathRegister {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const folded = new Set<string>();
  return {
    add: (path) => {
      if (!isOutputPath(path)) throw new Error(`unsafe output path ${JSON.stringify(path)}`);
      const twin = files.get(fold(path));
      if (twin !== undefined) throw new Error(`two files of the site have one name: ${twin} and ${path}`);
      if (folded.has(fold(path))) throw new Error(`${path} is both a file and a folder of the site`);
      files.set(fold(path), path);
      for (const folder of foldersAbove(path)) {
        if (folders.has(folder)) break;
        if (files.has(fold(folder))) throw new Error(`${folder} is both a file and a folder of the site`);
        folders.add(folder);
        folded.add(fold(folder));
      }
    },
    spelling: (path) => files.get(fold(path)),
    hasFolder: (folder) => folders.has(folder),
  };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
