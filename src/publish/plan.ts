import { PublishError } from './failure.ts';
import { foldersAbove } from './output-path.ts';
import type { Staged } from './stage.ts';
import { occupantOf, type Workplace } from './workplace.ts';

/** What will be done to the output folder, in this order. All paths are relative to it. */
export interface Plan {
  /** Own files, then the folders they leave empty, that stand where the site has a folder or a file now. */
  readonly clearedFiles: readonly string[];
  readonly clearedFolders: readonly string[];
  /** Files, and folders that are new as a whole, from staging into place. */
  readonly moves: readonly string[];
  /** Own files that the site no longer has. */
  readonly stale: readonly string[];
  /** Folders that may be empty then, innermost first. */
  readonly emptied: readonly string[];
  /** Files that were ours until somebody edited them, and that the site no longer has: left alone. */
  readonly kept: readonly string[];
}

/** Decide every step before the first is taken. Throws `refused` when anything foreign is in the way, naming it. */
export function plan(staged: Staged, place: Workplace): Plan {
  const room = makeRoom(staged, place);
  const inTheWay = [...staged.foreign, ...room.foreign];
  if (inTheWay.length > 0) throw refusal(inTheWay, room.foreign.length > 0, place);
  const cleared = new Set([...staged.obstacles, ...room.files]);
  const { stale, emptied, kept } = findStale(staged, place, cleared);
  return {
    clearedFiles: [...cleared],
    clearedFolders: room.folders,
    moves: orderMoves(staged, place),
    stale,
    emptied: emptied.filter((folder) => !room.folders.includes(folder)),
    kept,
  };
}

/**
 * New files, changed files, `index.html`; assets before pages among the new ones. A page that can be reached is thus replaced only when all
 * it links to is there, and what the old pages link to is still there, as nothing is deleted yet.
 */
function orderMoves({ added, changed }: Staged, { folders }: Workplace): readonly string[] {
  const ranks = new Map<string, number>();
  for (const path of added) {
    const moved = folders.outermostNew(path);
    ranks.set(moved, Math.max(ranks.get(moved) ?? 0, path.endsWith('.html') ? 1 : 0));
  }
  for (const path of changed) ranks.set(path, 2);
  if (ranks.has('index.html')) ranks.set('index.html', 3);
  return [...ranks].sort(([, first], [, second]) => first - second).map(([path]) => path);
}

interface Room {
  readonly files: string[];
  readonly folders: string[];
  readonly foreign: string[];
}

/** Empty the folders that stand where a file is wanted. One foreign file inside, and the folder stays. */
function makeRoom({ crowded }: Staged, place: Workplace): Room {
  const room: Room = { files: [], folders: [], foreign: [] };
  const empty = (folder: string): void => {
    for (const name of place.disk.list(`${place.output}/${folder}`)) {
      const path = `${folder}/${name}`;
      const occupant = occupantOf(path, place);
      if (occupant === 'folder') empty(path);
      else (occupant === 'ours' ? room.files : room.foreign).push(path);
    }
    room.folders.push(folder);
  };
  crowded.forEach(empty);
  return room;
}

function findStale({ wanted, register }: Staged, place: Workplace, cleared: ReadonlySet<string>): Pick<Plan, 'stale' | 'emptied' | 'kept'> {
  const stale: string[] = [];
  const kept: string[] = [];
  const emptied = new Set<string>();
  for (const path of place.owned.keys()) {
    if (wanted.has(path)) continue;
    for (const folder of foldersAbove(path)) {
      if (!register.hasFolder(folder) && place.folders.stateOf(folder) === 'present') emptied.add(folder);
    }
    if (cleared.has(path) || isOtherSpelling(path, register.spelling(path), place)) continue;
    const occupant = occupantOf(path, place);
    if (occupant === 'ours') stale.push(path);
    if (occupant === 'foreign') kept.push(path);
  }
  return {
    // Without its entrance first, so that no page that can be reached loses one it links to.
    stale: stale.sort((first, second) => Number(second === 'index.html') - Number(first === 'index.html')),
    emptied: [...emptied].sort((first, second) => second.length - first.length),
    kept,
  };
}

/** Whether a file of the site has this name in other letters and is the same file, as on macOS and Windows. */
function isOtherSpelling(path: string, spelling: string | undefined, { output, disk }: Workplace): boolean {
  if (spelling === undefined) return false;
  const [old, wanted] = [disk.inspect(`${output}/${path}`), disk.inspect(`${output}/${spelling}`)];
  return old !== undefined && wanted !== undefined && old.inode === wanted.inode && old.device === wanted.device;
}

const mostNamed = 10;

function refusal(paths: readonly string[], isBeyondAdopting: boolean, { output, owned }: Workplace): PublishError {
  const names = paths
    .slice(0, mostNamed)
    .map((path) => `${output}/${path} (${owned.has(path) ? 'edited since the last build' : 'not written by offprint'})`);
  const rest = paths.length > mostNamed ? ` and ${String(paths.length - mostNamed)} more` : '';
  return new PublishError('refused', `refusing to overwrite ${names.join(', ')}${rest}`, {
    help: isBeyondAdopting
      ? 'move it away: a folder that holds files of others is never replaced; nothing was published'
      : 'move it away, or build with --adopt to let offprint overwrite it; nothing was published',
  });
}
