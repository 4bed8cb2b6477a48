import type { Disk } from './disk.ts';
import { folderOf } from './output-path.ts';

/** A folder of the output: there, absent, or something else (a file, a link) stands in its place. */
export type FolderState = 'present' | 'absent' | 'obstructed';

/** The folders of the output as they stood before anything moved. Each is looked at once; a link is never followed. */
export interface Folders {
  readonly stateOf: (folder: string) => FolderState;
  /** What is to be moved for a new file: the outermost folder that does not exist yet, or the file itself. */
  readonly outermostNew: (path: string) => string;
}

export function lookAtFolders(output: string, disk: Disk): Folders {
  const known = new Map<string, FolderState>([['', 'present']]);

  function stateOf(folder: string): FolderState {
    const state = known.get(folder) ?? look(folder);
    known.set(folder, state);
    return state;
  }

  function look(folder: string): FolderState {
    if (stateOf(folderOf(folder)) !== 'present') return 'absent';
    const entry = disk.inspect(`${output}/${folder}`);
    if (entry === undefined) return 'absent';
    return entry.kind === 'folder' ? 'present' : 'obstructed';
  }

  function outermostNew(path: string): string {
    const folder = folderOf(path);
    return stateOf(folder) === 'present' ? path : outermostNew(folder);
  }

  return { stateOf, outermostNew };
}
