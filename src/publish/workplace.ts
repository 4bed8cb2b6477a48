import type { Disk } from './disk.ts';
import type { Folders } from './folders.ts';
import { isOurs, type Ownership } from './manifest.ts';
import { folderOf } from './output-path.ts';

/** The output folder as it stood before anything moved, and what is known of it. */
export interface Workplace {
  /** Real absolute path of the output folder. */
  readonly output: string;
  readonly disk: Disk;
  readonly owned: Ownership;
  readonly folders: Folders;
  /** What is foreign and in the way becomes ours (`--adopt`). */
  readonly adopt: boolean;
}

/** What stands at a path: `same` the very bytes that are wanted there, `ours` other bytes that we wrote, `foreign` anything else but a folder. */
export type Occupant = 'nothing' | 'same' | 'ours' | 'foreign' | 'folder';

// Node reads no file of 2 GiB or more at once, so we cannot have written one.
const largestFile = 2 ** 31 - 1;

/** Look at one path of the output. Bytes decide, never dates or the word of the manifest alone; a link is foreign wherever it leads. */
export function occupantOf(path: string, { output, disk, owned, folders }: Workplace, wanted?: Uint8Array): Occupant {
  if (folders.stateOf(folderOf(path)) !== 'present') return 'nothing';
  const place = `${output}/${path}`;
  const entry = disk.inspect(place);
  if (entry === undefined) return 'nothing';
  if (entry.kind === 'folder') return 'folder';
  if (entry.kind !== 'file' || entry.size > largestFile) return 'foreign';
  const bytes = disk.read(place);
  if (wanted !== undefined && Buffer.compare(bytes, wanted) === 0) return 'same';
  return isOurs(owned, path, bytes) ? 'ours' : 'foreign';
}
