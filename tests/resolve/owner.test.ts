import { describe, expect, it } from 'vitest';
import { authorOf } from '../../src/resolve/author.ts';
import { foldName, ownersOf } from '../../src/resolve/owner.ts';
import type { Draft } from '../../src/types.ts';
import { author, titled } from './draft.ts';

/** One draft a line: names parted by commas, `!` before a name set apart. */
const drafts = (...lines: readonly string[]): readonly Draft[] =>
  lines.map((line) =>
    titled('One', {
      isOwnerOmitted: line.startsWith('with '),
      authors: line
        .replace('with ', '')
        .split(', ')
        .filter((name) => name !== '')
        .map((name) => author(name.replace('!', ''), { isEmphasised: name.startsWith('!') })),
    }),
  );

describe('the owner of a list', () => {
  it.each([
    ['the name set apart', ['!Ada Roe, Bo Poe', 'Cy Lee, !Ada Roe'], 'Ada Roe'],
    ['in another spelling', ['!Ada Roe, Bo Poe', 'Cy Lee, !A. Roe'], 'A. Roe'],
    ['with accents or without', ['!Zoé Müller', '!Zoé Müller'], 'Zoe Muller'],
    ['the one set apart most', ['!Ada Roe, !Bo Poe', '!Ada Roe, Cy Lee', '!Ada Roe'], 'Ada Roe'],
    ['of a group, the most frequent', ['!Ada Roe, !Bo Poe', '!Bo Poe, !Ada Roe', 'Bo Poe'], 'Bo Poe'],
    ['whom nearly every paper names', ['Ada Roe, Bo Poe', 'Cy Lee, Ada Roe', 'Ada Roe'], 'Ada Roe'],
    ['an ideographic name', ['!王伟, 李娜', '张三, !王伟'], '王伟'],
  ])('%s', (_, lines, expected) => {
    expect(ownersOf(drafts(...lines), [])(expected)).toBe(true);
    expect(ownersOf(drafts(...lines), [])('Wu Nobody')).toBe(false);
  });

  it.each([
    ['one paper', ['Ada Roe, Bo Poe']],
    ['two who are always together', ['Ada Roe, Bo Poe', 'Bo Poe, Ada Roe']],
    ['nobody in most papers', ['Ada Roe, Bo Poe', 'Cy Lee, Di Moe', 'Ed Noe']],
    ['co-authors alone are written', ['with Ada Roe', 'with Ada Roe', 'with Ada Roe, Bo Poe']],
    ['no authors', ['', '']],
    ['no papers', []],
  ])('is nobody: %s', (_, lines) => {
    const isOwner = ownersOf(drafts(...lines), []);
    for (const name of ['Ada Roe', 'Bo Poe', 'Cy Lee', '']) expect(isOwner(name)).toBe(false);
  });

  it.each([
    ['Roe, A.', true],
    ['A. M. Roe', true],
    ['ada roe', true],
    ['Roe', false],
    ['Alan Roe', false],
    ['Ada Poe', false],
  ])('named in the settings as Ada Roe is %s: %s', (name, expected) => {
    expect(ownersOf(drafts('!Bo Poe', '!Bo Poe'), ['Ada Roe'])(name)).toBe(expected);
  });

  it('named by an initial alone may have any given name with it', () => {
    expect(ownersOf([], ['A. Roe'])('Ada Roe')).toBe(true);
    expect(ownersOf([], ['A.-M. Roe', 'JB Poe'])('Jean Poe')).toBe(true);
  });
});

it('names fold to what does not vary in writing', () => {
  expect(foldName('Müller, J.-P.')).toBe(foldName('J P Müller').replace('j p', 'jp'));
  expect(foldName('VAN DER BERG, Ada')).toBe('ada van der berg');
});

describe('an author', () => {
  it.each([
    ['https://ada.example/', 'https://ada.example/'],
    ['javascript:alert(1)', undefined],
    [undefined, undefined],
  ])('with the address %s leads to %s', (href, url) => {
    const draft = author('Ada van Roe', { href, marks: ['*', '✉'], roles: ['equal', 'corresponding'] });
    expect(authorOf(draft, (name) => name === 'Ada van Roe')).toMatchObject({
      given: 'Ada',
      particle: 'van',
      family: 'Roe',
      isOwner: true,
      hasEqualContribution: true,
      isCorresponding: true,
      marks: ['*', '✉'],
      url,
    });
  });

  it('without marks has no part of its own', () => {
    expect(authorOf(author('Ada Roe'), () => false)).toMatchObject({ isOwner: false, hasEqualContribution: false, isCorresponding: false });
  });
});
