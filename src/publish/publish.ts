import { dirname } from 'node:path';
import type { OutputFile } from '../types.ts';
import { thisBuilder, type Builder } from './builder.ts';
import { commit } from './commit.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { inPlainWords } from './failure.ts';
import { lookAtFolders } from './folders.ts';
import { lock } from './lock.ts';
import { formatManifest } from './manifest.ts';
import { safeOutputFolder, type ProjectFolders } from './output-folder.ts';
import { plan } from './plan.ts';
import { recover, stagingName } from './recover.ts';
import { stage } from './stage.ts';
import type { Workplace } from './workplace.ts';

/** Where to publish. */
export interface PublishTarget extends ProjectFolders {
  /** Take over foreign files that are in the way (`--adopt`). */
  readonly adopt?: boolean;
  /** Heard until the first file moves; from there the build is completed, which takes moments. */
  readonly signal?: AbortSignal;
}

/** What a build did. Paths are relative to the output folder, in the order of their letters. */
export interface PublishReport {
  readonly total: number;
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly deleted: readonly string[];
  /** Files of an earlier build that were edited since and that the site no longer has: left alone, no longer ours. */
  readonly kept: readonly string[];
}

/** The disk and who works on it; tests bring their own. */
export interface Machine {
  readonly disk: Disk;
  readonly builder: Builder;
}

/**
 * Make the output folder hold exactly these files beside the foreign ones, writing and deleting no more than what differs.
 *
 *     refuse what is dangerous → lock → clear up after the dead → stage what differs → plan → move
 *                                                                  output untouched ┘      └ each step atomic
 *
 * Throws PublishError when the folder is refused, locked, the disk fails or the signal fires; an error of a file's `content` as it is.
 */
export async function publish(
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  target: PublishTarget,
  machine: Machine = { disk: nodeDisk, builder: thisBuilder(nodeDisk) },
): Promise<PublishReport> {
  const { disk, builder } = machine;
  let state = 'the site is intact: nothing was changed';
  const onMoving = (): void => {
    state = 'the site is intact: every file is whole, old or new, and its links work; build again to finish';
  };
  try {
    const output = safeOutputFolder(target, disk);
    const outermost = disk.makeFolder(output);
    try {
      const release = await lock(output, builder, disk);
      try {
        return await publishInto(output, files, { target, disk, onMoving });
      } finally {
        tidy(() => {
          disk.removeTree(`${output}/${stagingName}`);
        });
        release();
      }
    } catch (error) {
      if (outermost !== undefined) {
        tidy(() => {
          removeEmptyFolders(output, outermost, disk);
        });
      }
      throw error;
    }
  } catch (error) {
    throw inPlainWords(error, state);
  }
}

interface Task {
  readonly target: PublishTarget;
  readonly disk: Disk;
  readonly onMoving: () => void;
}

async function publishInto(output: string, files: Iterable<OutputFile> | AsyncIterable<OutputFile>, task: Task): Promise<PublishReport> {
  const { target, disk, onMoving } = task;
  const { owned, manifest } = recover(output, disk);
  const place: Workplace = { output, disk, owned, folders: lookAtFolders(output, disk), adopt: target.adopt ?? false };
  const staged = await stage(files, place, target.signal);
  const steps = plan(staged, place);
  const nextManifest = formatManifest(staged.wanted);
  if (steps.moves.length > 0 || nextManifest !== manifest) {
    onMoving();
    commit(steps, Buffer.from(nextManifest), place);
  }
  const written = [...staged.added, ...staged.changed].sort();
  const total = staged.wanted.size;
  const deleted = [...steps.stale, ...steps.clearedFiles].sort();
  return { total, written, unchanged: total - written.length, deleted, kept: [...steps.kept].sort() };
}

/** Clearing up must not hide why it became necessary. What it cannot remove, the next build does. */
function tidy(clear: () => void): void {
  try {
    clear();
  } catch {
    // See above.
  }
}

/** Take back the folders that were made for a build that failed. Stops at the first that is not empty. */
function removeEmptyFolders(innermost: string, outermost: string, disk: Disk): void {
  for (let folder = innermost; folder.length >= outermost.length; folder = dirname(folder)) disk.removeFolder(folder);
}
