import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ListFile } from '../../src/format/edits.ts';
import { splitFrontMatter } from '../../src/read/front-matter.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cases = join(root, 'tests', 'spec', 'read');

/** Every list the reader is specified by, and the example, by name. */
export const corpus: ReadonlyMap<string, string> = new Map([
  ['the example', readFileSync(join(root, 'content', 'publications.md'), 'utf8')],
  ...readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry): [string, string] => [entry.name, readFileSync(join(cases, entry.name, 'input.md'), 'utf8')]),
]);

/** A list as it would be read from the disk. */
export function listFile(raw: string): ListFile {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { raw, source: splitFrontMatter('list.md', text).value.source };
}
