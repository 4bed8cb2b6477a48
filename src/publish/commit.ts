import { codeOf } from './failure.ts';
import { journalName, manifestName } from './manifest.ts';
import type { Plan } from './plan.ts';
import { stagingName } from './recover.ts';
import type { Workplace } from './workplace.ts';

/**
 * Carry out a plan, one atomic step after another. Wherever it is cut short, each file is whole and every link on a page that can be reached
 * from `index.html` works (one exception: a file that gives way to a folder of the same name, or the reverse, is away for a moment).
 *
 * The journal is the next manifest. With the old one, still in place, it holds the old and the new hash of every path, which is all that
 * `recover` needs; renaming it over the old manifest is the last step and drops the journal with the same stroke.
 */
export function commit(plan: Plan, manifest: Uint8Array, { output, disk }: Workplace): void {
  const staging = `${output}/${stagingName}`;
  disk.makeFolder(staging);
  disk.write(`${staging}/${journalName}`, manifest);
  disk.rename(`${staging}/${journalName}`, `${output}/${journalName}`);

  for (const path of plan.clearedFiles) disk.removeFile(`${output}/${path}`);
  for (const folder of plan.clearedFolders) disk.removeFolder(`${output}/${folder}`);
  for (const path of plan.moves) disk.rename(`${staging}/${path}`, `${output}/${path}`);
  for (const path of plan.stale) disk.removeFile(`${output}/${path}`);
  for (const folder of plan.emptied) removeIfEmpty(`${output}/${folder}`);

  // Before the manifest, so that what remains in staging can never outlive the journal that tells of it.
  disk.removeTree(staging);
  disk.rename(`${output}/${journalName}`, `${output}/${manifestName}`);

  function removeIfEmpty(folder: string): void {
    try {
      disk.removeFolder(folder);
    } catch (error) {
      // ENOTEMPTY, on some systems EEXIST: it holds files of others, and stays. ENOENT: an earlier, killed build has removed it.
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
    }
  }
}
