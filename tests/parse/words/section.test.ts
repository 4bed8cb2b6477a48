import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcesPapers, headingYear, sectionKind } from '../../../src/parse/section.ts';

describe('a heading', () => {
  it.each([
    ['Publications', 'publications', 'yes'],
    ['📝 Selected Publications', 'publications', 'yes'],
    ['Journal Articles', 'journal', 'yes'],
    ['Articles de revue', 'journal', 'yes'],
    ['Conference Papers', 'conference', 'yes'],
    ['Working Papers', 'preprints', 'yes'],
    ['Under Review', 'preprints', 'yes'],
    ['PhD Thesis', 'thesis', 'yes'],
    ['Book Chapters (peer-reviewed)', 'book', 'yes'],
    ['论文发表', 'publications', 'yes'],
    ['論文', 'publications', 'yes'],
    ['논문', 'publications', 'yes'],
    ['Публикации', 'publications', 'yes'],
    ['المنشورات', 'publications', 'yes'],
    ['פרסומים', 'publications', 'yes'],
    ['Veröffentlichungen', 'publications', 'yes'],
    ['Publicaciones', 'publications', 'yes'],
    ['🔥 News', 'news', 'hardly'],
    ['Software', 'software', 'hardly'],
    ['Education', 'education', 'hardly'],
    ['Research Interests', 'interests', 'hardly'],
    ['Talks', 'talks', 'no'],
    ['Invited Talks & Lectures', 'talks', 'no'],
    ['講演', 'talks', 'no'],
    ['学术服务', 'service', 'no'],
    ['Teaching', 'teaching', 'no'],
    ['Awards', 'awards', 'no'],
    ['Patents', 'patents', 'no'],
    ['2021', undefined, undefined],
    ['Deep Learning', undefined, undefined],
    ['Learning from Data with Students', undefined, undefined],
    ['A very long heading that talks about papers and much more', undefined, undefined],
    ['', undefined, undefined],
  ])('%j holds %s: papers? %s', (heading, kind, papers) => {
    expect(sectionKind(heading)).toBe(kind);
    expect(announcesPapers(heading)).toBe(papers);
  });
});

it.each([
  ['2021', 2021],
  ['2021年', 2021],
  ['— 2021 —', 2021],
  ['Year 2020', 2020],
  ['2020 (in print)', 2020],
  ['Publications 2020', 2020],
  ['Publikationen 2020', 2020],
  ['2019 and before', undefined],
  ['pre-2015', undefined],
  ['bis 2010', undefined],
  ['seit 2015', undefined],
  ['hasta 2010', undefined],
  ['до 2010', undefined],
  ['2010년 이전', undefined],
  ['2010年以前', undefined],
  ['≤ 2015', undefined],
  ['2018–2020', undefined],
  ['A Study of the 2008 Crisis', undefined],
  ['20211', undefined],
  ['', undefined],
])('the heading %j stands for the year %s', (heading, expected) => {
  expect(headingYear(heading)).toBe(expected);
});

it('any heading is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1950, max: 2049 }), (text, year) => {
      expect(sectionKind(text) === undefined).toBe(announcesPapers(text) === undefined);
      expect([undefined, year]).toContain(headingYear(`${text.replace(/\d/g, '')} ${String(year)}`));
    }),
  );
});
