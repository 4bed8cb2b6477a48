/** Formatting is lossless: what is read afterwards is what was read before, and what stands between the entries is not touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/format/format-list.ts';
import { parseList } from '../../src/parse/parse-list.ts';
import type { Draft, SourceFile } from '../../src/types.ts';
import { corpus, listFile } from './corpus.ts';

describe.each([...corpus.keys()])('%s', (name) => {
  const before = listFile(corpus.get(name) ?? '');
  const formatted = formatList(before);
  const { file: after, entries, canonical } = formatted.value;

  it('is read as the same', () => {
    expect(contents(after.source)).toEqual(contents(before.source));
  });

  it('formats to itself', () => {
    expect(formatList(after).value.file.raw).toBe(after.raw);
  });

  it('keeps all text between the entries', () => {
    expect(missingGap(before.source, after.raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))).toBeUndefined();
  });

  it('says of each entry that it left why', () => {
    expect(formatted.diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: entries - canonical }, () => 'fmt/kept'));
  });
});

it('writes the whole example in canonical form', () => {
  const { entries, canonical, file } = formatList(listFile(corpus.get('the example') ?? '')).value;
  expect([entries, canonical]).toEqual([14, 14]);
  expect(file.raw).not.toMatch(/<span|<a /);
});

describe('whatever is put together', () => {
  const block = fc.constantFrom(...[...corpus.values()].flatMap(blocksOf));
  const list = fc.record({
    blocks: fc.array(fc.oneof({ weight: 6, arbitrary: block }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) }), { maxLength: 5 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\uFEFF'),
  });

  it('is read as the same, formats to itself, and keeps its line ends and byte order mark', () => {
    fc.assert(
      fc.property(list, ({ blocks, lineEnd, mark }) => {
        const raw = mark + blocks.join('\n\n').replace(/\r\n?|\n/g, lineEnd);
        const before = listFile(raw);
        const { file: after } = formatList(before).value;
        expect(contents(after.source)).toEqual(contents(before.source));
        expect(formatList(after).value.file.raw).toBe(after.raw);
        expect(after.raw.startsWith('\uFEFF')).toBe(raw.startsWith('\uFEFF'));
        // A list of one line has no line ends to keep.
        if (raw.includes('\r\n')) expect(after.raw).not.toMatch(/[^\r]\n/);
        else expect(after.raw).not.toContain('\r');
        expect(listFile(after.raw).source).toEqual(after.source);
      }),
      { numRuns: 120 },
    );
  });
});

function blocksOf(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((block) => block.length < 1200);
}

/** What a list says, without places, keys and evidence. A sentence's full stop is no part of a status or of leftover text. */
function contents(source: SourceFile): object {
  const { drafts, leftover } = parseList(source).value;
  return { drafts: drafts.map(content), leftover: leftover.map(({ text }) => text) };
}

function content(draft: Draft): object {
  const { title, shortName, authors, venue, year, award, links, details, abstract, bibtex, teaser, choices, headings } = draft;
  const words = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return {
    title: title?.value,
    shortName: shortName?.value,
    authors: authors.map(({ range: _, ...author }) => author),
    hasMoreAuthors: draft.hasMoreAuthors,
    isOwnerOmitted: draft.isOwnerOmitted,
    venue: venue?.value,
    year: year?.value,
    award: award?.value,
    status: words(draft.status ?? ''),
    links: links.map(({ label, href }) => ({ label, href })),
    details,
    abstract: abstract?.value,
    bibtex: bibtex?.value,
    teaser: teaser?.value,
    choices,
    headings,
    leftover: draft.leftover.map(({ value }) => words(value)).filter((value) => value !== ''),
  };
}

/** The first stretch between two entries that is not in the new text, in order. */
function missingGap(source: SourceFile, after: string): string | undefined {
  let at = 0;
  let from = 0;
  const places = parseList(source).value.drafts.map(({ place }) => place);
  for (const place of [
    ...places.toSorted((left, right) => left.start - right.start),
    { start: source.text.length, end: source.text.length },
  ]) {
    const gap = source.text.slice(from, Math.max(from, place.start));
    const found = after.indexOf(gap, at);
    if (found === -1) return gap;
    at = found + gap.length;
    from = Math.max(from, place.end);
  }
  return undefined;
}
