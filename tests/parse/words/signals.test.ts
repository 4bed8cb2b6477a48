import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, has } from '../../../src/parse/features.ts';
import { labelledFields } from '../../../src/parse/field-label.ts';
import { knownVenue } from '../../../src/parse/known-venue.ts';
import { phrasePattern } from '../../../src/parse/phrases.ts';
import { isDate, isMonth, notYetWords, partNumbers, rankWords, statusWords, year } from '../../../src/parse/signals.ts';

it.each([
  ['ICML 2025 VecDB Workshop', 'ICML'],
  ["OSDI '25", 'OSDI'],
  ['In Proceedings of the 2023 CHI Conference (CHI ’23)', 'CHI'],
  ['Workshop on Graphs (ICML)', 'ICML'],
  ['Accepted to appear at SOSP 2023', 'SOSP'],
  ['Proc. of the VLDB Endowment', 'VLDB'],
  ['Advances in Neural Information Processing Systems 36', 'NeurIPS'],
  ['Nature Communications', 'Nature Communications'],
  ['Cell 2020', 'Cell'],
  ['Cell phones in class', undefined],
  ['cell', undefined],
  ['Some Journal', undefined],
  ['A B C D E F ICML', undefined],
  ['of the in to at ICML', undefined],
  ['', undefined],
])('%j names the venue %s', (text, expected) => {
  expect(knownVenue(text)).toBe(expected);
});

it.each([
  ['2020', true, false],
  ['(2020a)', true, false],
  ['Mar 2020', true, false],
  ['2020, March 3', true, false],
  ['12–15 May 2021', true, false],
  ['WS 2019/20', true, false],
  ['2020–2021', true, false],
  ['März 2020', true, false],
  ['marzo de 2020', true, false],
  ['январь 2020', true, false],
  ['2021年3月5日', true, false],
  ['2020년 3월', true, false],
  ['March', false, true],
  ['May 3', false, true],
  ['Winter', false, true],
  ['ICML 2020', false, false],
  ['1850', false, false],
  ['12', false, false],
  ['', false, false],
])('%j: a date %s, a month %s', (text, date, month) => {
  expect(isDate(text)).toBe(date);
  expect(isMonth(text)).toBe(month);
});

it.each([
  ['in 2020.', '2020'],
  ['NeurIPS2023', '2023'],
  ['2020-12-01', '2020'],
  ['1930', '1930'],
  ['1929', undefined],
  ['2050', undefined],
  ['12020', undefined],
  ['10.1000/2020', undefined],
  ['2020-1234', undefined],
  ['2020/21', undefined],
])('the year in %j is %s', (text, expected) => {
  expect(year.exec(text)?.[0]).toBe(expected);
});

it.each(['vol. 12', 'pp. 1–20', '12(3)', '12:34', '181–188', '第3巻', '№ 5', 'С. 12–20', 'Bd. 4', 'no 7'])('%j numbers a part', (text) => {
  expect(partNumbers.test(text)).toBe(true);
});

it.each(['2020', 'artículo', 'Topology', 'Int. J. 5'])('%j numbers no part', (text) => {
  expect(partNumbers.test(text)).toBe(false);
});

it.each([
  ['(IF: 24.3)', true],
  ['CCF-A', true],
  ['Acceptance rate: 20%', true],
  ['影响因子 3', true],
  ['Science', false],
  ['Q10', false],
])('%j tells a rank: %s', (text, expected) => {
  expect(rankWords.test(text)).toBe(expected);
});

it.each([
  ['under review at ICML', true, true],
  ['to appear', true, false],
  ['审稿中', true, true],
  ['preprint', false, false],
  ['reviewing', false, false],
])('%j: a status %s, of a paper not yet accepted %s', (text, status, notYet) => {
  expect(statusWords.test(text)).toBe(status);
  expect(notYetWords.test(text)).toBe(notYet);
});

describe('a pattern of phrases', () => {
  it.each([
    [['best paper', 'best paper award'], 'the Best  Paper\nAward', 'Best  Paper\nAward'],
    [['top'], 'topology stop', undefined],
    [["people's choice"], 'People’s Choice', 'People’s Choice'],
    [['论文'], '学术论文集', '论文'],
    [['论文', 'paper'], 'my paper', 'paper'],
    [['r&r', 'a*', '(x)'], 'core A*', 'A*'],
    [['über'], 'darüber', undefined],
    [[], 'anything', undefined],
  ])('of %j finds in %j: %j', (phrases, text, expected) => {
    expect(phrasePattern(phrases).exec(text)?.[0]).toBe(expected);
  });

  it('finds each phrase, whatever is in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z(*+?.$^|/[\]{}&-]{1,12}$/), (phrase) => {
        expect(phrasePattern([phrase]).exec(`– ${phrase} –`)?.[0]).toBe(phrase);
      }),
    );
  });
});

it('features are found where they stand, whole', () => {
  const text = 'ICML Workshop 2020, Best Paper Award, under review, pp. 1–20 (Eds.)';
  const features = featuresOf(text);
  const stretch = (part: string): { start: number; end: number } => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(has(features, 'year', stretch('Workshop 2020'))).toBe(true);
  expect(has(features, 'year', stretch('Workshop 20'))).toBe(false);
  expect(has(features, 'award', stretch('Best Paper Award'))).toBe(true);
  expect(has(features, 'award', stretch('ICML Workshop'))).toBe(false);
  expect(has(features, 'venue', stretch('ICML Workshop'))).toBe(true);
  expect(has(features, 'status', stretch('under review'))).toBe(true);
  expect(has(features, 'part', stretch('pp. 1–20'))).toBe(true);
  expect(has(features, 'editor', stretch('(Eds.)'))).toBe(true);
  expect(has(featuresOf(''), 'editor', { start: 0, end: 0 })).toBe(false);
});

describe('fields with labels', () => {
  it.each([
    ['Authors: Ada Roe, Bo Poe', [['authors', 'Ada Roe, Bo Poe']]],
    [
      'Title: X\nVenue: ICML',
      [
        ['title', 'X'],
        ['venue', 'ICML'],
      ],
    ],
    [
      '作者：王伟\n发表：计算机学报',
      [
        ['authors', '王伟'],
        ['venue', '计算机学报'],
      ],
    ],
    ['Авторы: Иванов', [['authors', 'Иванов']]],
    [
      '- Authors: A\n- Year: 2020\n- Keywords: b',
      [
        ['authors', 'A'],
        ['date', '2020'],
        ['note', 'b'],
      ],
    ],
    [
      'Abstract: we\nsomething\nStatus: submitted\nAward: Best',
      [
        ['note', 'we'],
        ['status', 'submitted'],
        ['award', 'Best'],
      ],
    ],
    ['Paper: a story', []],
    ['Authors:', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(labelledFields(text).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual(expected);
  });

  it('begin with their label, and do not overlap', () => {
    const text = 'Title: X\n\nAuthors: Ada';
    expect(labelledFields(text)).toEqual([
      { role: 'title', labelStart: 0, start: 7, end: 8 },
      { role: 'authors', labelStart: 10, start: 19, end: 22 },
    ]);
  });
});
