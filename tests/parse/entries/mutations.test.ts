/**
 * Lists that are read well, written another way: the fields must stay the same. `mutations.open.json` names what does not, each
 * with its reason; a point that is put right must leave it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from '../../../src/cli/answer.ts';
import { parseFile } from '../../../src/parse-file.ts';
import { differences, expectedShape, type ExpectedEntry } from '../../spec/read/differences.ts';
import {
  asBullets,
  asParagraphs,
  breakStyles,
  bulletStyles,
  emphasisStyles,
  reversed,
  strongStyles,
  withBreaks,
  withBullets,
  withByteOrderMark,
  withCarriageReturns,
  withEmphasis,
  withMoreBlankLines,
  withStrong,
  withTrailingSpaces,
} from './mutations.ts';
import { draftsOf, entriesOf } from './reading.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const openShape = z.record(
  z.string(),
  z.record(z.string(), z.object({ reason: z.string().min(20), differences: z.array(z.string()).min(1) })),
);
const open = openShape.parse(JSON.parse(readFileSync(new URL('mutations.open.json', import.meta.url), 'utf8')));
const folder = mkdtempSync(join(tmpdir(), 'offprint-mutations-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Cases of `tests/spec/read` in which Markdown says everything, so that marks can be exchanged line by line. */
const cases = [
  'a-abstracts-in-details-and-bibtex-in-pre',
  'a-backslash-breaks-with-owner-in-bold',
  'a-bibtex-fence-and-abstract-quote-after-the-entry',
  'a-carriage-returns-and-a-hidden-old-entry',
  'a-comment-with-metadata-and-one-with-a-note',
  'a-labelled-lines-for-authors-and-venue',
  'a-no-authors-only-title-date-and-address',
  'a-unclosed-tags-do-not-swallow-the-next-entry',
  'b-apa-with-ampersand-and-doi-links',
  'b-astronomy-year-after-names-and-numbers',
  'b-bare-asterisks-that-would-turn-into-emphasis',
  'b-hebrew-citations-right-to-left',
  'b-ieee-quoted-titles-with-volume-and-month',
  'b-italian-with-editors-and-in-corso-di-stampa',
  'b-japanese-full-width-punctuation',
  'b-long-author-list-with-et-al-and-owner-after-dots',
  'b-spanish-with-y-and-en-prensa',
  'e-bars-and-dots-as-separators',
  'e-only-commas-between-authors-and-a-bold-venue',
  'e-titles-with-by-and-commas-inside',
  'f-heading-and-labelled-lines',
  'f-heading-per-paper-with-venue-before-authors',
  'f-keys-of-manuscripts-before-the-title',
  'g-authors-with-year-then-linked-title',
];

interface List {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly ExpectedEntry[];
}

const example = readFileSync(join(root, 'content/publications.md'), 'utf8');
const lists: readonly List[] = [
  // Held against its hand-checked truth in tests/truth.
  { name: 'example', text: example, expected: expectedShape.parse({ entries: entriesOf(example) }).entries },
  ...cases.map((name) => ({
    name,
    text: readFileSync(join(root, 'tests/spec/read', name, 'input.md'), 'utf8').replace(/\r\n/g, '\n'),
    expected: expectedShape.parse(JSON.parse(readFileSync(join(root, 'tests/spec/read', name, 'expected.json'), 'utf8'))).entries,
  })),
];

const mutations: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  ...map(breakStyles, (mark) => (text) => withBreaks(text, mark)),
  ...map(bulletStyles, (markOf) => (text) => withBullets(text, markOf)),
  'paragraphs as bullets': (text) => asBullets(text, '- '),
  'paragraphs as numbers': (text) => asBullets(text, '1. '),
  'bullets as paragraphs': asParagraphs,
  ...map(emphasisStyles, (marks) => (text) => withEmphasis(text, marks)),
  ...map(strongStyles, (marks) => (text) => withStrong(text, marks)),
  'trailing spaces': withTrailingSpaces,
  'more blank lines': withMoreBlankLines,
  'carriage returns': withCarriageReturns,
  'byte order mark': withByteOrderMark,
  'reversed order': (text) =>
    reversed(
      text,
      draftsOf(text).map(({ place }) => place.start),
    ),
};

const rows = lists.flatMap(({ name, text, expected }) =>
  Object.entries(mutations).flatMap(([mutation, mutate]) => {
    const mutated = mutate(text);
    return mutated === text && mutation !== 'as it is' ? [] : [{ name, mutation, mutated, expected }];
  }),
);

describe.each(rows)('$name with $mutation', ({ name, mutation, mutated, expected }) => {
  it('has the same fields', async () => {
    const file = join(folder, 'list.md');
    writeFileSync(file, mutated);
    const { entries } = answer(await parseFile(file));
    expect(differences(expected, entries)).toEqual(open[name]?.[mutation]?.differences ?? []);
  });
});

it('is a matrix in which each mutation changes a list', () => {
  expect(new Set(rows.map(({ mutation }) => mutation))).toEqual(new Set(Object.keys(mutations)));
});

it('has no open point for a list or a mutation that is gone', () => {
  const known = new Set(rows.map(({ name, mutation }) => `${name} ${mutation}`));
  const named = Object.entries(open).flatMap(([name, points]) => Object.keys(points).map((mutation) => `${name} ${mutation}`));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

function map<Value>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => (text: string) => string,
): Readonly<Record<string, (text: string) => string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
