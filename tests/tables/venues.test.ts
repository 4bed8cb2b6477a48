import { expect, test } from 'vitest';
import { venueKinds, venues } from '../../src/tables/venues.ts';
import { linkKinds } from '../../src/tables/links.ts';
import { linkEmoji, linkIcons } from '../../src/tables/link-icons.ts';

test('a spelling leads to one venue', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const venue of venues) {
    for (const spelling of [venue.name, venue.fullName, ...(venue.aliases ?? [])]) {
      const key = spelling.toLowerCase();
      if ((owner.get(key) ?? venue.name) !== venue.name) shared.push(`${spelling}: ${owner.get(key) ?? ''}, ${venue.name}`);
      owner.set(key, venue.name);
    }
  }
  expect(shared).toEqual([]);
});

test('a venue is listed once, of a known kind', () => {
  const names = venues.map(({ name }) => name.toLowerCase());
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(venues.filter(({ kind }) => !venueKinds.includes(kind))).toEqual([]);
});

test('names carry no year and no stray space', () => {
  const spellings = venues.flatMap(({ name, fullName, aliases = [] }) => [name, fullName, ...aliases]);
  expect(spellings.filter((spelling) => /\b(?:19|20)\d\d\b|^\s|\s$|\s\s/u.test(spelling))).toEqual([]);
});

test('every icon and emoji stands for a label whose kind is known', () => {
  const unknown = [...linkIcons.values(), ...linkEmoji.values()].filter((label) => !linkKinds.has(label.toLowerCase()));
  expect(unknown).toEqual([]);
});
