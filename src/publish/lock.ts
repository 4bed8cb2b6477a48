import { setTimeout } from 'node:timers/promises';
import { isAlive, type Builder } from './builder.ts';
import type { Disk } from './disk.ts';
import { codeOf, PublishError } from './failure.ts';
import { reservedPrefix } from './output-path.ts';

const attempts = 6;
const longestPause = 40;
const note = Buffer.from('A build of this site is running. If it is not, delete this file.\n');

/**
 * Take the output folder for one build; gives the function that hands it back.
 *
 * Every builder puts down a claim whose name says who it is, then looks round. Whoever sees the claim of another living process takes its
 * own back, waits a moment and tries again. A claim is put down before looking, so of two builders at least one sees the other: never both
 * go on. A dead process's claim can be deleted by anybody at any time, because its name is nobody else's: there is no takeover to race for.
 *
 * Throws `locked` when another build keeps the folder. Not seen: a build on another computer or in another container.
 */
export async function lock(output: string, builder: Builder, disk: Disk): Promise<() => void> {
  const mark = Math.random().toString(36).slice(2, 10);
  const claim = `${output}/${prefix}${String(builder.pid)}-${String(builder.start)}-${mark}`;
  const release = (): void => {
    try {
      disk.removeFile(claim);
    } catch {
      // It names a process that is about to end; the next build removes it.
    }
  };
  for (let attempt = 1; ; attempt++) {
    try {
      disk.write(claim, note);
      const other = otherClaim(output, claim, disk);
      if (other === undefined) return release;
      if (attempt === attempts) throw locked(other, disk);
    } catch (error) {
      release();
      throw error;
    }
    release();
    await setTimeout(Math.random() * longestPause);
  }
}

const prefix = `${reservedPrefix}lock-`;

interface Claim {
  readonly file: string;
  readonly builder: Builder;
}

/** A living builder's claim. Those of the dead are removed on the way. */
function otherClaim(output: string, own: string, disk: Disk): Claim | undefined {
  for (const name of disk.list(output)) {
    const [, pid, start] = /^\.offprint-lock-(\d{1,10})-(\d{1,20})-\w+$/.exec(name) ?? [];
    const file = `${output}/${name}`;
    if (pid === undefined || start === undefined || file === own) continue;
    const builder = { pid: Number(pid), start: Number(start) };
    if (isAlive(builder, disk)) return { file, builder };
    removeIfThere(file, disk);
  }
  return undefined;
}

function removeIfThere(file: string, disk: Disk): void {
  try {
    disk.removeFile(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function locked(claim: Claim, disk: Disk): PublishError {
  const since = disk.inspect(claim.file)?.modified.toISOString() ?? 'a moment ago';
  return new PublishError('locked', `another build of this site is running: process ${String(claim.builder.pid)}, since ${since}`, {
    help: `wait for it to end; if no such process runs, delete ${claim.file}`,
  });
}
