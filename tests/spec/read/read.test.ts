/**
 * One folder a behaviour: `input.md` is a list as somebody wrote it, `expected.json` what a careful reader sees in it.
 * `open.json` names what the reader does not yet see: a field that is put right must leave it, and one that breaks fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from '../../../src/cli/answer.ts';
import { parseFile } from '../../../src/parse-file.ts';
import { differences, expectedShape } from './differences.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const open = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(join(folder, 'open.json'), 'utf8')));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(cases)('%s', (name) => {
  it('is read as a careful reader would', async () => {
    const expected = expectedShape.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))).entries;
    const { entries } = answer(await parseFile(join(folder, name, 'input.md')));
    expect(differences(expected, entries)).toEqual(open[name] ?? []);
  });
});

it('has no open point for a case that is gone', () => {
  expect(Object.keys(open).filter((name) => !cases.includes(name))).toEqual([]);
});
