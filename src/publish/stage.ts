import { setImmediate } from 'node:timers/promises';
import type { OutputFile } from '../types.ts';
import { PublishError } from './failure.ts';
import { hashOf, type Ownership } from './manifest.ts';
import { createPathRegister, folderOf, type PathRegister } from './output-path.ts';
import { stagingName } from './recover.ts';
import { occupantOf, type Workplace } from './workplace.ts';

/** The whole site compared with what is there; what differs lies in the staging folder. The output itself is as it was. */
export interface Staged {
  /** Every file of the site and its hash: the next manifest. */
  readonly wanted: Ownership;
  readonly register: PathRegister;
  /** Paths where nothing stood, and where something else did. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Files or links of ours where the site has a folder now, and folders where it has a file. */
  readonly obstacles: ReadonlySet<string>;
  readonly crowded: readonly string[];
  /** What we may not replace. */
  readonly foreign: ReadonlySet<string>;
}

// A signal is heard only when the event loop turns; a turn costs about as much as one small file.
const filesPerTurn = 64;

/** Make each file, compare it, and stage it when it differs. One file is in memory at a time. Throws `interrupted` when the signal fires. */
export async function stage(
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  place: Workplace,
  signal?: AbortSignal,
): Promise<Staged> {
  const { staged, take } = createStage(place);
  let count = 0;
  // Two loops, as `for await` over a plain list makes a promise for every file.
  if (Symbol.asyncIterator in files) {
    for await (const file of files) {
      take(file);
      if (++count % filesPerTurn === 0) await turn(signal);
    }
  } else {
    for (const file of files) {
      take(file);
      if (++count % filesPerTurn === 0) await turn(signal);
    }
  }
  await turn(signal);
  return staged;
}

/** Let signals and timers in, and stop if that is what they ask for. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted === true)
    throw new PublishError('interrupted', 'interrupted', { help: 'nothing was published; the site is as it was' });
}

function createStage(place: Workplace): { readonly staged: Staged; readonly take: (file: OutputFile) => void } {
  const wanted = new Map<string, readonly string[]>();
  const register = createPathRegister();
  const added: string[] = [];
  const changed: string[] = [];
  const obstacles = new Set<string>();
  const crowded: string[] = [];
  const foreign = new Set<string>();
  const write = stagingWriter(place);

  function take(file: OutputFile): void {
    const { path } = file;
    register.add(path);
    const content = file.content();
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    wanted.set(path, [hashOf(bytes)]);
    if (clearWayTo(path) && sort(path, bytes)) write(path, bytes);
  }

  /** Whether the folders above a path are folders, or will be once something of ours has made room. */
  function clearWayTo(path: string): boolean {
    const outermost = place.folders.outermostNew(path);
    if (outermost === path || obstacles.has(outermost) || place.folders.stateOf(outermost) === 'absent') return true;
    const isFree = place.adopt || occupantOf(outermost, place) === 'ours';
    (isFree ? obstacles : foreign).add(outermost);
    return isFree;
  }

  /** Whether a file must be written. */
  function sort(path: string, bytes: Uint8Array): boolean {
    const occupant = occupantOf(path, place, bytes);
    switch (occupant) {
      case 'same':
        return false;
      case 'nothing':
        added.push(path);
        return true;
      case 'folder':
        crowded.push(path);
        added.push(path);
        return true;
      case 'foreign':
        if (!place.adopt) {
          foreign.add(path);
          return false;
        }
        changed.push(path);
        return true;
      case 'ours':
        changed.push(path);
        return true;
      default:
        return occupant satisfies never;
    }
  }

  return { staged: { wanted, register, added, changed, obstacles, crowded, foreign }, take };
}

/** Write below the staging folder, which appears with the first file. */
function stagingWriter({ output, disk }: Workplace): (path: string, bytes: Uint8Array) => void {
  const made = new Set<string>();
  return (path, bytes) => {
    const folder = folderOf(path);
    if (!made.has(folder)) disk.makeFolder(folder === '' ? `${output}/${stagingName}` : `${output}/${stagingName}/${folder}`);
    made.add(folder);
    disk.write(`${output}/${stagingName}/${path}`, bytes);
  };
}
