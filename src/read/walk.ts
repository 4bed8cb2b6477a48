import fs from 'node:fs';
import path from 'node:path';

/** A regular file below a folder. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

export interface Walk {
  readonly files: readonly FoundFile[];
  /** Links that lead out of the folder, odd things such as pipes, and names that cannot stand in an address: never read. */
  readonly refused: readonly FoundFile[];
}

/**
 * All files below a folder in code point order. Hidden files and editors' leftovers are passed over; a symbolic link
 * is followed only when it stays inside `boundary`. An absent folder is empty.
 */
export function walk(folder: string, boundary: string): Walk {
  const files: FoundFile[] = [];
  const refused: FoundFile[] = [];
  const limit = fs.existsSync(boundary) ? fs.realpathSync(boundary) : boundary;
  visit(folder, '', new Set(fs.existsSync(folder) ? [fs.realpathSync(folder)] : []));
  return { files, refused };

  function visit(directory: string, prefix: string, ancestors: ReadonlySet<string>): void {
    const names = fs.existsSync(directory) ? fs.readdirSync(directory) : [];
    for (const name of names.sort()) {
      if (/^[.#]|[~#]$|^(?:Thumbs\.db|desktop\.ini)$/.test(name)) continue;
      const found: FoundFile = { path: prefix + name.normalize('NFC'), absolute: path.join(directory, name) };
      const target = targetOf(found.absolute);
      if (target === undefined || (target.isLink && !isInside(limit, target.real)) || !isAddressable(name)) refused.push(found);
      else if (target.kind === 'directory' && !ancestors.has(target.real))
        visit(found.absolute, `${found.path}/`, new Set([...ancestors, target.real]));
      else if (target.kind === 'file') files.push(found);
      else refused.push(found);
    }
  }
}

interface Target {
  readonly isLink: boolean;
  readonly real: string;
  readonly kind: 'file' | 'directory' | 'other';
}

/** What stands at the path, links followed; undefined for a link that leads nowhere. */
function targetOf(absolute: string): Target | undefined {
  const isLink = fs.lstatSync(absolute).isSymbolicLink();
  const stats = fs.statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
  return { isLink, real: isLink || kind === 'directory' ? fs.realpathSync(absolute) : absolute, kind };
}

/** A backslash is a separator on Windows and in browsers; control characters and half characters have no place in an address. */
function isAddressable(name: string): boolean {
  return !/[\\\p{Cc}]/u.test(name) && name.isWellFormed();
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
