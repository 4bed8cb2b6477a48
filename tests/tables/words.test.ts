import { describe, expect, test } from 'vitest';
import * as words from '../../src/tables/words.ts';

const lists = Object.entries(words).flatMap(([table, value]): [string, readonly unknown[]][] =>
  Array.isArray(value) ? [[table, value]] : Object.entries(value).map(([row, list]) => [`${table}.${row}`, list]),
);

describe.each(lists)('%s', (_name, list) => {
  const strings = list.filter((word) => typeof word === 'string');

  test('holds no word twice', () => {
    expect(strings.filter((word, index) => strings.indexOf(word) !== index)).toEqual([]);
  });

  test('is written in lower case, as it is matched', () => {
    expect(strings.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

test('a status is either placed or unplaced', () => {
  const unplaced = new Set<string>(words.unplacedStatusWords);
  expect(words.statusWords.filter((word) => unplaced.has(word))).toEqual([]);
});

test('every language names twelve months', () => {
  for (const months of Object.values(words.monthNames)) expect(months).toHaveLength(12);
});
