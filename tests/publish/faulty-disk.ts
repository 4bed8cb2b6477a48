import { nodeDisk, type Disk } from '../../src/publish/disk.ts';

/** The process was killed: from here on nothing reaches the disk. */
export class Killed extends Error {}

/** `once`: one operation fails, as with a passing EMFILE. `forever`: it and every later one that writes, as with a full disk. */
export type Fault = { readonly at: number } & (
  { readonly kind: 'kill' } | { readonly kind: 'error'; readonly code: string; readonly lasting: 'once' | 'forever' }
);

const writing: ReadonlySet<string> = new Set(['write', 'makeFolder', 'rename', 'removeFile', 'removeFolder', 'removeTree']);

/** The real disk, on which the operation number `at` (from 0) goes wrong; a failing write leaves half a file, as on a real one. */
export function faultyDisk(fault: Fault): { readonly disk: Disk; readonly operations: () => number } {
  let count = 0;
  let hasStruck = false;

  function run<T>(name: string, path: string, operation: () => T, half: () => void): T {
    const index = count++;
    if (fault.kind === 'kill' && hasStruck) throw new Killed();
    const strikes = index === fault.at || (hasStruck && fault.kind === 'error' && fault.lasting === 'forever' && writing.has(name));
    if (!strikes) return operation();
    if (!hasStruck) half();
    hasStruck = true;
    if (fault.kind === 'kill') throw new Killed();
    throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code, syscall: name, path });
  }

  const nothing = (): void => undefined;
  const disk: Disk = {
    inspect: (path) => run('inspect', path, () => nodeDisk.inspect(path), nothing),
    read: (path) => run('read', path, () => nodeDisk.read(path), nothing),
    write: (path, bytes) => {
      const half = (): void => {
        nodeDisk.write(path, bytes.subarray(0, bytes.length >> 1));
      };
      run(
        'write',
        path,
        () => {
          nodeDisk.write(path, bytes);
        },
        half,
      );
    },
    list: (path) => run('list', path, () => nodeDisk.list(path), nothing),
    makeFolder: (path) => run('makeFolder', path, () => nodeDisk.makeFolder(path), nothing),
    rename: (from, to) => {
      run(
        'rename',
        from,
        () => {
          nodeDisk.rename(from, to);
        },
        nothing,
      );
    },
    removeFile: (path) => {
      run(
        'removeFile',
        path,
        () => {
          nodeDisk.removeFile(path);
        },
        nothing,
      );
    },
    removeFolder: (path) => {
      run(
        'removeFolder',
        path,
        () => {
          nodeDisk.removeFolder(path);
        },
        nothing,
      );
    },
    removeTree: (path) => {
      run(
        'removeTree',
        path,
        () => {
          nodeDisk.removeTree(path);
        },
        nothing,
      );
    },
    resolve: (path) => run('resolve', path, () => nodeDisk.resolve(path), nothing),
  };
  return { disk, operations: () => count };
}

/** A builder that is no longer there: no system gives out so high a number. */
export const deadBuilder = { pid: 99_999_999, start: 1 };
