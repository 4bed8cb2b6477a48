import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Draft } from '../../src/types.ts';
import { author, draft, located, titled } from './draft.ts';

describe('a draft without a title', () => {
  it('is left out, with one message that shows its place; the rest stays', () => {
    const place = { file: 'content/publications.md', start: 7, end: 9 };
    const { value, diagnostics } = resolve([draft({ title: undefined, place }), titled('One')], []);
    expect(value.map(({ id }) => id)).toEqual(['one']);
    expect(diagnostics.map(({ code, severity, span }) => [code, severity, span])).toEqual([['entry/no-title', 'error', place]]);
  });
});

describe('a draft', () => {
  it('becomes a publication with what it says', () => {
    const [publication] = resolve(
      [
        titled('SkyServe: Serving', {
          headings: ['Preprints', '2025'],
          authors: [
            author('Ada Roe', { isEmphasised: true, marks: ['*'], roles: ['equal'], href: 'https://example.org/' }),
            author('Poe, Bo', { marks: ['✉'], roles: ['corresponding'] }),
          ],
          hasMoreAuthors: true,
          venue: located('EuroSys'),
          venueLine: located('EuroSys 2025'),
          year: located(2025),
          award: located('Best Paper Award'),
          links: [{ label: 'Paper', href: 'https://arxiv.org/abs/2411.01438', range: { start: 0, end: 0 } }],
          abstract: located({ html: '<p>Short.</p>', plain: 'Short.' }),
        }),
      ],
      [],
    ).value;
    expect(publication).toMatchObject({
      id: 'skyserve',
      shortName: 'SkyServe',
      citationKey: 'roe2025skyserve',
      year: 2025,
      award: 'Best Paper Award',
      type: 'paper-conference',
      section: 'Preprints',
      hasMoreAuthors: true,
      abstract: { plain: 'Short.' },
      authors: [
        { name: 'Ada Roe', isOwner: true, hasEqualContribution: true, isCorresponding: false, url: 'https://example.org/' },
        { name: 'Bo Poe', isOwner: false, hasEqualContribution: false, isCorresponding: true, url: undefined },
      ],
      identifiers: [{ scheme: 'arxiv' }],
    });
  });

  it('has no section when all its headings are years', () => {
    expect(resolve([titled('One', { headings: ['2024', 'Papers from 2020 to 2024'] })], []).value[0]?.section).toBeUndefined();
  });

  it('keeps its content key when it moves, and changes it with anything it says', () => {
    const key = (one: Draft): string | undefined => resolve([one], []).value[0]?.key;
    const before = key(titled('One'));
    expect(key(titled('One', { place: { file: 'content/talks.md', start: 3, end: 4 } }))).toBe(before);
    expect(key(titled('Two'))).not.toBe(before);
    expect(key(titled('One', { award: located('Prize') }))).not.toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the owner', () => {
  const owners = (drafts: readonly Draft[], configured: readonly string[] = []): readonly string[] =>
    resolve(drafts, configured).value.flatMap(({ authors }) => authors.filter(({ isOwner }) => isOwner).map(({ name }) => name));
  const ada = author('Ada Roe', { isEmphasised: true });

  it('is the name most often set apart, however it is spelt', () => {
    const drafts = [
      titled('A', { authors: [ada] }),
      titled('B', { authors: [author('Bo Poe'), author('Roe, Ada')] }),
      titled('C', { authors: [ada] }),
    ];
    expect(owners(drafts)).toEqual(['Ada Roe', 'Ada Roe', 'Ada Roe']);
  });

  it('is whom the settings name, whatever is set apart', () => {
    expect(owners([titled('A', { authors: [ada, author('Bo Poe')] })], ['Poe, Bo', 'B. O. Poe'])).toEqual(['Bo Poe']);
  });

  it('is nobody where there are no authors', () => {
    expect(owners([titled('A')])).toEqual([]);
  });
});

describe('a citation key', () => {
  const key = (family: string | undefined, year: number | undefined, title: string): string | undefined =>
    resolve(
      [
        titled(title, {
          authors: family === undefined ? [] : [author(`Ada ${family}`)],
          year: year === undefined ? undefined : located(year),
        }),
      ],
      [],
    ).value[0]?.citationKey;

  it.each<[string | undefined, number | undefined, string, string]>([
    ['Yang', 2023, 'GL-Cache: Group-level Learning', 'yang2023glcache'],
    ['Müller', 2020, 'The Größe of Things', 'muller2020grosse'],
    ['Roe', undefined, 'On the A', 'roeon'],
    [undefined, 2020, 'Things', 'anonymous2020things'],
    ['∞', 2020, '!!!', 'anonymous2020untitled'],
  ])('of %s, %s, %j is %s', (family, year, title, expected) => {
    expect(key(family, year, title)).toBe(expected);
  });

  it('that two would share gets a letter in the order of the ids, the 27th two letters', () => {
    const drafts = Array.from({ length: 28 }, (_, index) =>
      titled(`Same ${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : 'x'}`, {
        authors: [author('Ada Roe')],
        year: located(2020),
      }),
    );
    const keys = resolve(drafts, [])
      .value.toSorted((left, right) => (left.id < right.id ? -1 : 1))
      .map(({ citationKey }) => citationKey);
    expect(keys.slice(0, 3)).toEqual(['roe2020same', 'roe2020sameb', 'roe2020samec']);
    expect(keys.slice(25)).toEqual(['roe2020samez', 'roe2020sameba', 'roe2020samebb']);
  });

  it('is unique, made of letters and digits, and the same wherever the paper stands in the list', () => {
    const one = fc.record({
      title: fc.constantFrom('Cache', 'Cache b', 'Cacheb', 'Cache c', 'The Cache', '山', '!'),
      family: fc.constantFrom('Roe', 'Röe', 'Roe2020'),
      year: fc.constantFrom(2020, 2021),
    });
    const list = fc.uniqueArray(one, { selector: (each) => JSON.stringify(each), maxLength: 10 });
    fc.assert(
      fc.property(list, (each) => {
        const drafts = each.map(({ title, family, year }) => titled(title, { authors: [author(`Ada ${family}`)], year: located(year) }));
        const keys = resolve(drafts, []).value.map(({ citationKey }) => citationKey);
        expect(new Set(keys).size).toBe(keys.length);
        for (const made of keys) expect(made).toMatch(/^[a-z0-9]+$/);
        expect(resolve(drafts.toReversed(), []).value.map(({ citationKey }) => citationKey)).toEqual(keys.toReversed());
      }),
    );
  });
});

describe('what the author decided in a comment', () => {
  it('stands over what would be made up: id, key, tags and selection', () => {
    const choices = { id: 'My Paper', citationKey: 'roe:1', tags: ['serving'], isSelected: true };
    const [publication] = resolve([titled('SkyServe: Serving', { choices })], []).value;
    expect(publication).toMatchObject({ id: 'my-paper', citationKey: 'roe:1', tags: ['serving'], isSelected: true });
  });

  it('gives identifiers that no link has', () => {
    const details = { doi: '10.1145/1234567', arxiv: '2411.01438' };
    const [publication] = resolve([titled('A Title', { details })], []).value;
    expect(publication?.identifiers.map(({ scheme, value, isDerived }) => [scheme, value, isDerived])).toEqual([
      ['doi', '10.1145/1234567', false],
      ['arxiv', '2411.01438', false],
    ]);
  });
});
