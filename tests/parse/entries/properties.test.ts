/** What holds for every list, however it is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/types.ts';
import { draftsOf, entriesOf, reading } from './reading.ts';

const runs = { numRuns: 150, seed: 20 };
const names = ['Vera Stolz', 'Amin Daher', 'Noether, E.', 'J. van der Berg', '李明', 'Åsa Öberg', 'K.-H. Lindqvist'] as const;
const titles = [
  'Quiet Protocols for Loud Networks',
  '*Rumour*: Routing without Tables',
  'On the Shape of Small Things',
  'Is Caching Worth It? A Second Look',
  'Über die Ordnung der Dinge',
] as const;
const venues = ['*ICNP 2022*', 'SIGCOMM 2020', 'Journal of Glaciology, 12(3), 2019', 'Proc. of OSDI, 2021', 'arXiv 2023'] as const;
const extras = [
  '[[Paper](https://example.org/a.pdf)]',
  '[Code](https://github.com/a/b)',
  'Best Paper Award',
  'to appear',
  'Also shown at a museum.',
] as const;
const blocks = [
  '## Journal articles',
  '### 2021',
  '**2020**',
  '> Abstract: Networks are loud.',
  '---',
  '```bibtex\n@article{a, title={B}}\n```',
  '<!-- id: quiet -->',
  '<!-- an old remark -->',
  '![Radios](a.png)',
  '<details><summary>Abstract</summary>\n\nText.\n\n</details>',
  '\\* equal contribution',
  'My papers are below.',
] as const;

/** One entry in any order of its fields and any way to part them. */
const entry = fc
  .record({
    title: fc.constantFrom(...titles),
    authors: fc.subarray([...names], { minLength: 1, maxLength: 4 }),
    venue: fc.constantFrom(...venues),
    more: fc.subarray([...extras], { maxLength: 2 }),
    parting: fc.constantFrom('\\\n', '  \n', '<br>\n', '. ', ', ', '\n'),
    bullet: fc.constantFrom('', '- ', '1. ', '[3] '),
  })
  // A sentence that a comma or a mere line end joins to a venue is taken for the venue's place or publisher.
  .filter(({ more, parting }) => !/^, $|^\n$/.test(parting) || !more.includes('Also shown at a museum.'))
  .map(({ title, authors, venue, more, parting, bullet }) => bullet + [title, authors.join(', '), venue, ...more].join(parting));
const list = fc.array(fc.oneof({ weight: 3, arbitrary: entry }, { weight: 1, arbitrary: fc.constantFrom(...blocks) }), { maxLength: 6 });
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(...titles, ...names, ...venues, ...extras, ...blocks),
    fc.constantFrom(
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '**',
      '*',
      '_',
      '[',
      '](',
      ')',
      '<b>',
      '</b>',
      '<a href="x">',
      '<br>',
      '\\',
      '  \n',
      '<li>',
      '```',
      '<!--',
      '-->',
      '|',
      '"',
      '“',
      '”',
      ', ',
      '. ',
      ' in ',
      '(2020)',
      '\t',
      '\u00a0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 30 },
);

describe('no input', () => {
  it.each([
    ['of any letters', fc.string({ unit: 'binary', maxLength: 300 })],
    ['of any marks', fc.string({ unit: fc.constantFrom(...Array.from('*_`[]()<>!#-+1.\\\n \t"\'|:;,&@{}%~^$=/aA2é漢')), maxLength: 200 })],
    ['glued from scraps of lists', scraps.map((parts) => parts.join(''))],
  ])('%s throws, and all places are within it', (_, text) => {
    fc.assert(
      fc.property(text, (input) => {
        for (const draft of draftsOf(input)) {
          expect(draft.place.start).toBeLessThan(draft.place.end);
          expect(draft.place.end).toBeLessThanOrEqual(input.length);
          for (const { start, end } of rangesOf(draft)) {
            expect(start).toBeLessThanOrEqual(end);
            expect(draft.place.start + end).toBeLessThanOrEqual(input.length);
          }
        }
      }),
      runs,
    );
  });
});

function rangesOf(draft: Draft): readonly { readonly start: number; readonly end: number }[] {
  const single = [draft.title, draft.venue, draft.year, draft.award, draft.abstract, draft.teaser, draft.bibtex];
  return [...single, ...draft.authors, ...draft.links, ...draft.leftover].flatMap((field) => (field === undefined ? [] : [field.range]));
}

/** Words that join fields and are part of none. */
const joining = new Set(['and', 'in', 'of', 'abstract', 'bibtex']);

it('keeps every word of a list somewhere', () => {
  fc.assert(
    fc.property(list, (parts) => {
      const text = parts.join('\n\n');
      const kept = new Set(wordsIn(keptText(text)));
      const lost = wordsIn(visibleText(text)).filter((word) => !joining.has(word) && !kept.has(word));
      expect({ lost, text }).toEqual({ lost: [], text });
    }),
    { ...runs, numRuns: 250 },
  );
});

/** All that the reader hands on. */
function keptText(text: string): string {
  const { drafts, leftover } = reading(text);
  return [
    ...leftover.map((left) => left.text),
    ...drafts.flatMap((draft) => [
      ...draft.headings,
      draft.title?.value.plain,
      ...draft.authors.flatMap(({ name, marks }) => [name, ...marks]),
      draft.venueLine?.value,
      draft.venue?.value,
      draft.award?.value,
      draft.status,
      draft.abstract?.value.plain,
      draft.bibtex?.value,
      draft.teaser?.value.alt,
      ...draft.links.map(({ label }) => label),
      ...draft.leftover.map(({ value }) => value),
    ]),
  ].join('\n');
}

/** What a reader of the page sees, headings that stand above no entry left out. */
function visibleText(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<[^>]*>|\]\([^)]*\)|^```\w*$|^(?:#+ .*|\*\*2020\*\*)$|!\[[^\]]*/gm, ' ').replace(/^\s*1\. /gm, ' ');
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

it('reads the same fields in any order of the entries', () => {
  const entries = fc.uniqueArray(
    entry.filter((text) => !/^(?:- |1\. |\[)/.test(text)),
    { minLength: 2, maxLength: 4, selector: (text) => text.slice(0, 12) },
  );
  fc.assert(
    fc.property(entries, (parts) => {
      const fields = (order: readonly string[]): readonly string[] =>
        entriesOf(order.join('\n\n'))
          .map(({ title, authors, venue, year, award, links }) => JSON.stringify({ title, authors, venue, year, award, links }))
          .sort();
      expect(fields([...parts].reverse())).toEqual(fields(parts));
    }),
    runs,
  );
});
