import { hash } from 'node:crypto';
import { isOutputPath, reservedPrefix } from './output-path.ts';

/** The list of all we wrote. It lies in the output folder, so that it travels with it: a copy, a CI cache. */
export const manifestName = `${reservedPrefix}manifest.json`;

/** The next manifest, put in place before the first file moves and renamed over the old one after the last. */
export const journalName = `${reservedPrefix}journal.json`;

/** The bytes that are ours at each path. More than one hash: a build was cut short, and the old or the new file may be there. */
export type Ownership = ReadonlyMap<string, readonly string[]>;

// Raise it when a row changes its meaning; a manifest of another version proves nothing and is not read.
const version = 1;
const hashLength = 22;
const row = new RegExp(`^[\\w-]{${String(hashLength)}} `);

/** 128 bits of SHA-256, in 22 letters: nobody can make another file that passes for ours, and 100,000 rows stay small. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, hashLength);
}

/**
 * The text of a manifest: JSON with a line for each file, in the order of their paths.
 *
 *     {"offprint":1,"files":[
 *     "5Ut0oqGHnQqZ1oUgBxGz3A index.html",
 *     "pDqZ8y0vZcJWb8yK2i3mXQ papers/skyserve.html"
 *     ]}
 */
export function formatManifest(owned: Ownership): string {
  const paths = [...owned.keys()].sort();
  const rows = paths.flatMap((path) => (owned.get(path) ?? []).map((hash) => JSON.stringify(`${hash} ${path}`)));
  return `{"offprint":${String(version)},"files":[\n${rows.join(',\n')}\n]}\n`;
}

/**
 * What a manifest claims, or undefined when it is damaged, foreign or of another version.
 * A row that names a path outside of the output folder, or no hash, is left out.
 */
export function parseManifest(text: string): Ownership | undefined {
  const lines = filesOf(text);
  if (lines === undefined) return undefined;
  const owned = new Map<string, readonly string[]>();
  for (const line of lines) {
    if (typeof line !== 'string' || !row.test(line)) continue;
    const path = line.slice(hashLength + 1);
    if (isOutputPath(path)) owned.set(path, [...(owned.get(path) ?? []), line.slice(0, hashLength)]);
  }
  return owned;
}

/** Whether these bytes at this path are ours. */
export function isOurs(owned: Ownership, path: string, bytes: Uint8Array): boolean {
  return owned.get(path)?.includes(hashOf(bytes)) ?? false;
}

/** What either says is ours. */
export function mergeOwnership(first: Ownership, second: Ownership): Ownership {
  const merged = new Map(first);
  for (const [path, hashes] of second) merged.set(path, [...new Set([...(merged.get(path) ?? []), ...hashes])]);
  return merged;
}

function filesOf(text: string): readonly unknown[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('offprint' in value) || value.offprint !== version) return undefined;
  return 'files' in value && Array.isArray(value.files) ? value.files : undefined;
}
