/** One broken entry costs itself alone, whatever is wrong with it; hostile files end quickly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Ways to break an entry, as people do. */
const breakages: readonly ((key: string) => string)[] = [
  (key) => `@article{${key},\n  title = {No end,\n  year = 2000\n}`,
  (key) => `@article{${key}, title = {No end of the entry}, year = 2000`,
  (key) => `@article{${key}, title = "No end, year = 2000}`,
  (key) => `@article{${key}, title {No equals sign}, year = 2000}`,
  (key) => `@article{${key}, title = {One brace too many}}, year = 2000}`,
  (key) => `@article{${key}, title = No Braces At All, year = 2000}`,
  (key) => `@article{${key}, title = , year = 2000}`,
  (key) => `@article{${key}, title = {Value} # , year = 2000}`,
  (key) => `@article{${key}, title = {${'{'.repeat(70)}deep${'}'.repeat(70)}}, year = 2000}`,
  (key) => `@article{${key}, title = {${'long '.repeat(14_000)}}, year = 2000}`,
];

function whole(index: number): string {
  return `@inproceedings{paper${String(index)},\n  title     = {On {NP} and $O(n^${String(index)})$},\n  author    = {M{\\"u}ller, J{\\"o}rg and Roe, Ada},\n  booktitle = {OSDI},\n  year      = ${String(1990 + (index % 30))}\n}`;
}

describe('a file of 2,000 entries, 20 of them broken', () => {
  const broken = new Set(Array.from({ length: 20 }, (_, index) => index * 97 + 13));
  const entries = Array.from({ length: 2000 }, (_, index) =>
    broken.has(index) ? (breakages[index % breakages.length]?.(`broken${String(index)}`) ?? '') : whole(index),
  );

  it('gives the other 1,980, and one message for each of the 20 at its place', async () => {
    const text = entries.join('\n\n');
    const { value, diagnostics } = await read(text);
    expect(value.map(({ choices }) => choices.citationKey)).toEqual(
      Array.from({ length: 2000 }, (_, index) => index)
        .filter((index) => !broken.has(index))
        .map((index) => `paper${String(index)}`),
    );
    expect(value.map(({ title }) => title?.value.plain.startsWith('On NP and O(n'))).not.toContain(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from(broken, () => 'bibtex/broken-entry'));
    expect(diagnostics.map(({ span }) => entryAt(text, span?.start ?? 0))).toEqual(Array.from(broken, (index) => `broken${String(index)}`));
  });

  it.each(breakages.map((breakage, index) => [index, breakage] as const))(
    'breakage %i leaves its neighbours whole',
    async (_, breakage) => {
      const { value, diagnostics } = await read(`${whole(1)}\n${breakage('broken')}\n${whole(2)}\n`);
      expect(value.map(({ choices }) => choices.citationKey)).toEqual(['paper1', 'paper2']);
      expect(diagnostics.map(({ code }) => code)).toEqual(['bibtex/broken-entry']);
    },
  );
});

function entryAt(text: string, offset: number): string | undefined {
  return /@\w+\{(\w+)/.exec(text.slice(text.lastIndexOf('@', offset)))?.[1];
}

describe('a hostile file ends quickly', () => {
  const megabyte = 1_000_000;
  const fill = (piece: string, length = megabyte): string => piece.repeat(Math.ceil(length / piece.length));
  const inValue = (name: string, piece: string): string =>
    Array.from({ length: 16 }, (_, index) => `@article{k${String(index)}, title = {T}, ${name} = {${fill(piece, 60_000)}}}\n`).join('');
  const cases: Readonly<Record<string, string>> = {
    'ten megabytes of braces': fill('{', 10 * megabyte),
    'an entry of ten megabytes of braces': `@a{${fill('{', 10 * megabyte)}`,
    'entries that open on one line': fill('@a{'),
    'entries that open on lines of their own': fill('@a{\n'),
    'entries that open quotes': fill('@a{b, t = "'),
    'comments that open': fill('@comment{\n@a{\n'),
    'escaped braces': fill('@a{x y = \\}'),
    'nulls and signs': fill('\u0000@'),
    'strings that double': `@string{s0 = "${fill('ha', 1000)}"}\n${Array.from({ length: 3000 }, (_, index) => `@string{s${String(index + 1)} = s${String(index)} # s${String(index)}}\n`).join('')}@a{k, title = s3000}`,
    'strings of themselves': `${fill('@string{a = a # a}\n', 300_000)}@a{k, title = a}`,
    'a long string in every entry': `@string{a = "${fill('x', 60_000)}"}\n${Array.from({ length: 20_000 }, (_, index) => `@a{k${String(index)}, note = a, title = {T}}\n`).join('')}`,
    'a parent with a long title': `@proceedings{p, title = {${fill('x', 60_000)}}}\n${Array.from({ length: 5_000 }, (_, index) => `@inproceedings{k${String(index)}, title = {T}, crossref = {p}}\n`).join('')}`,
    'references of everything to everything': Array.from(
      { length: 500 },
      (_, index) =>
        `@misc{x${String(index)}, title = {T}, xdata = {${Array.from({ length: 16 }, (__, other) => `x${String((index + other) % 500)}`).join(',')}}}\n`,
    ).join(''),
    dollars: inValue('subtitle', '$'),
    'accents on accents': inValue('subtitle', "\\'"),
    'unknown commands': inValue('subtitle', '\\a'),
    'raised and raised again': inValue('subtitle', '$^'),
    'names without end': inValue('author', 'a and '),
    'commas without end': inValue('author', 'a,'),
    'blanks without end': inValue('author', ' a    '),
    'suffixes without end': inValue('author', 'Jr '),
    'remarks without end': inValue('note', 'best paper, '),
    'venues without end': inValue('journal', '1 (a, '),
    'addresses without end': inValue('howpublished', 'http://a '),
  };

  it.each(Object.entries(cases))('%s', async (_, text) => {
    const { diagnostics } = await read(text);
    expect(diagnostics.length).toBeLessThan(1010);
  });

  it('whatever is written', async () => {
    const piece = fc.constantFrom(
      ...[
        '@',
        'article',
        '{',
        '}',
        '"',
        '#',
        ',',
        '=',
        '\\',
        '$',
        '%',
        '\n',
        ' ',
        'title',
        'author',
        'crossref',
        'a',
        '1',
        "'",
        '~',
        '^',
        '_',
      ],
      ...[
        '@string{',
        '@comment',
        '(',
        ')',
        '\u0000',
        '\u{1F600}',
        '\uD800',
        ' and ',
        '\\"',
        '\\emph',
        '<i>',
        'author+an',
        'booktitle',
        'doi',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const text = pieces.join('');
        const { value, diagnostics } = await read(text);
        for (const { place, title } of value) {
          expect(text.slice(place.start, place.start + 1)).toBe('@');
          expect(title?.value.plain).not.toBe('');
        }
        for (const { span } of diagnostics)
          expect(span === undefined || (span.start >= 0 && span.end <= Math.max(1, text.length) && span.start <= span.end)).toBe(true);
      }),
      { numRuns: 2000, seed: 20 },
    );
  });

  it('an entry stays what it is beside any other text on lines of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('{', '}', '"', 'a', '@', '=', ',', '\n', '@x{', '\\') }), async (text) => {
        const { value } = await read(`@x{${text}\n@article{kept, title = {Kept}}`);
        expect(value.filter(({ choices }) => choices.citationKey === 'kept').map(({ title }) => title?.value.plain)).toEqual(['Kept']);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
