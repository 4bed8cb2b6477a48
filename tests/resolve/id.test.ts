import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignIds, type Identity } from '../../src/resolve/id.ts';

const roe = ['Ada Roe'];

describe('an id', () => {
  it.each<[Partial<Identity>, string]>([
    [{ title: 'SkyServe: Serving AI Models', shortName: 'SkyServe' }, 'skyserve'],
    [{ title: 'The Art of the Deal with a Very Long List of Words' }, 'art-deal-very-long-list-words'],
    [{ title: 'Über die Größe' }, 'uber-grosse'],
    [{ title: '山田の論文' }, 'shan-tian-nolun-wen'],
    [{ title: 'Of the' }, 'of-the'],
    [{ title: '???' }, 'publication'],
    [{ title: 'A Title', shortName: '∞' }, 'title'],
  ])('of %j is %s', (identity, expected) => {
    expect(assignIds([{ title: '', authors: roe, year: 2020, ...identity }])).toEqual([expected]);
  });

  it('is kept by the earliest; the others append the year, then four hex digits, then a number', () => {
    const twin = { title: 'One Title', authors: roe };
    expect(
      assignIds([
        { ...twin, year: 2022 },
        { ...twin, year: 2020 },
        { ...twin, year: 2021 },
      ]),
    ).toEqual(['one-title-2022', 'one-title', 'one-title-2021']);
    const [first, second, third, fourth, fifth] = assignIds([1, 2, 3, 4, 5].map(() => ({ ...twin, year: 2020 })));
    expect([first, second]).toEqual(['one-title', 'one-title-2020']);
    expect(third).toMatch(/^one-title-2020-[0-9a-f]{4}$/);
    expect([fourth, fifth]).toEqual(['one-title-2', 'one-title-3']);
  });

  it('of a paper without a year yields to the dated ones, and has no year to append', () => {
    const twin = { title: 'One Title', authors: roe };
    expect(assignIds([twin, { ...twin, year: 2020 }, { ...twin, authors: ['Bo Poe'] }])).toEqual([
      expect.stringMatching(/^one-title(?:-[0-9a-f]{4})?$/),
      'one-title',
      expect.stringMatching(/^one-title-[0-9a-f]{4}$/),
    ]);
  });
});

/** Few words and years, so that titles and ids collide all the time. */
const identity = fc.record(
  {
    title: fc
      .array(fc.constantFrom('Cache', 'cache', 'Cloud', '2020', 'of', '山'), { minLength: 1, maxLength: 2 })
      .map((words) => words.join(' ')),
    shortName: fc.constantFrom('Cache', 'Sky 2020'),
    year: fc.integer({ min: 2019, max: 2021 }),
    authors: fc.constantFrom(['Ada Roe'], ['Bo Poe'], ['Ada Roe', 'Bo Poe'], []),
  },
  { requiredKeys: ['title', 'authors'] },
);
const identities = fc.uniqueArray(identity, {
  selector: (each) => JSON.stringify([each.title, each.shortName, each.year, each.authors]),
  maxLength: 12,
});

describe('whatever the list,', () => {
  it('ids are unique file names', () => {
    fc.assert(
      fc.property(fc.array(identity, { maxLength: 12 }), (list) => {
        const ids = assignIds(list);
        expect(new Set(ids).size).toBe(list.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it('its order does not matter', () => {
    const shuffledPair = identities.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffledPair, ([list, shuffled]) => {
        const ids = assignIds(shuffled);
        const byIdentity = new Map(shuffled.map((each, index) => [each, ids[index]]));
        expect(list.map((each) => byIdentity.get(each))).toEqual(assignIds(list));
      }),
    );
  });

  it('adding papers of later years moves the address of no older one', () => {
    fc.assert(
      fc.property(identities, fc.array(identity, { maxLength: 6 }), fc.boolean(), (list, more, isFirst) => {
        const old = list.map((each) => ({ ...each, year: each.year ?? 2019 }));
        const later = more.map((each) => ({ ...each, year: 2022 }));
        const together = isFirst ? assignIds([...later, ...old]).slice(later.length) : assignIds([...old, ...later]).slice(0, old.length);
        expect(together).toEqual(assignIds(old));
      }),
    );
  });
});
