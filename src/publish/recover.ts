import type { Disk } from './disk.ts';
import { PublishError } from './failure.ts';
import { formatManifest, journalName, manifestName, mergeOwnership, parseManifest, type Ownership } from './manifest.ts';
import { reservedPrefix } from './output-path.ts';

/** Where files are made before they are moved: inside the output folder, so on its file system whatever is mounted where. */
export const stagingName = `${reservedPrefix}staging`;

/** What the last builds left behind. */
export interface Remains {
  readonly owned: Ownership;
  /** Text of the manifest; empty when there is none, or none that can be believed. */
  readonly manifest: string;
}

/**
 * Clear away what a killed build left, and say which files are ours.
 *
 * A journal means that a build died between its first move and its last: of each file the old or the new one is there. Both become
 * ours in the manifest, before the journal goes. This build then compares every file with what it should be, as always, and so
 * finishes or takes back what the dead one began. To be called by the holder of the lock alone.
 */
export function recover(output: string, disk: Disk): Remains {
  const staging = `${output}/${stagingName}`;
  if (disk.inspect(staging) !== undefined) disk.removeTree(staging);
  const manifest = readRemains(output, manifestName, disk);
  const journal = readRemains(output, journalName, disk);
  if (journal === undefined) return manifest ?? nothing;
  const owned = mergeOwnership(manifest?.owned ?? nothing.owned, journal.owned);
  const merged = formatManifest(owned);
  disk.makeFolder(staging);
  disk.write(`${staging}/${manifestName}`, Buffer.from(merged));
  disk.rename(`${staging}/${manifestName}`, `${output}/${manifestName}`);
  disk.removeFile(`${output}/${journalName}`);
  return { owned, manifest: merged };
}

const nothing: Remains = { owned: new Map(), manifest: '' };

/** Undefined when there is no such file; nothing is owned by one that cannot be believed. */
function readRemains(output: string, name: string, disk: Disk): Remains | undefined {
  const path = `${output}/${name}`;
  const entry = disk.inspect(path);
  if (entry === undefined) return undefined;
  if (entry.kind !== 'file') {
    throw new PublishError('refused', `${path} is in the way: it is not a plain file`, { help: 'remove it; nothing was published' });
  }
  const manifest = Buffer.from(disk.read(path)).toString();
  const owned = parseManifest(manifest);
  return owned === undefined ? nothing : { owned, manifest };
}
