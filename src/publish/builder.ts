import { codeOf } from './failure.ts';
import type { Disk } from './disk.ts';

/** A process that builds, told apart from a later one that was given the same number. */
export interface Builder {
  readonly pid: number;
  /** Clock ticks from the start of the computer to the start of the process; 0 where the system does not say. */
  readonly start: number;
}

/** This process. */
export function thisBuilder(disk: Disk): Builder {
  return { pid: process.pid, start: statusOf(process.pid, disk)?.start ?? 0 };
}

/** Whether that very process is still there. In doubt it is: a build refused in error can be repeated, two at once cannot be undone. */
export function isAlive(builder: Builder, disk: Disk): boolean {
  const status = statusOf(builder.pid, disk);
  if (status !== undefined) return !status.isDead && (builder.start === 0 || builder.start === status.start);
  try {
    // Signal 0 sends nothing and only asks (POSIX kill()).
    process.kill(builder.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/**
 * State and start time from `/proc/<pid>/stat` (proc(5), fields 3 and 22); undefined where there is no such file.
 *
 *     4711 (node (x)) S 1 4711 …
 *                   ^ the name may hold anything, so count from the last bracket
 */
function statusOf(pid: number, disk: Disk): { readonly isDead: boolean; readonly start: number } | undefined {
  let text: string;
  try {
    text = Buffer.from(disk.read(`/proc/${String(pid)}/stat`)).toString('latin1');
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // Z: killed, but its parent has not asked how it ended.
  return { isDead: /^[ZXx]/.test(fields[0] ?? ''), start: Number(fields[19] ?? 0) };
}
