import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdeographic, isInitials, isParticle, isSuffix, nameLikeness } from '../../../src/parse/name-shape.ts';

describe('likeness to a name', () => {
  it.each([
    // Certain.
    ['Ada Roe', 1],
    ['Kaiser AD', 1],
    ['van der Berg, J.', 1],
    ['José Luis García de la Torre', 1],
    ['J.-P. Serre', 1],
    ['Th. Müller', 1],
    ['Yi An', 1],
    ['Jean “Jimmy” Roe', 1],
    ['Ada Roe Jr.', 1],
    ['D’Angelo Marco', 1],
    ['al-Khwarizmi Musa', 1],
    ['Muḥammad ibn Mūsā', 1],
    ['Hyun-Woo Kim', 1],
    ['Nguyễn Văn An', 1],
    ['Иванов И. И.', 1],
    ['MAO Ziming', 1],
    ['王伟', 1],
    ['山田 太郎', 1],
    ['ジョン・スミス', 1],
    ['김철수', 1],
    ['김 철수', 1],
    // Likely.
    ['محمد علي', 0.8],
    ['דוד כהן', 0.8],
    ['राम कुमार', 0.8],
    ['ATLAS Collaboration', 0.7],
    ['The Event Horizon Telescope Collaboration', 0.7],
    ['The Very Long Named And Large Detector Collaboration', 0.8],
    ['Ada Beatrice Cecile Dora Roe', 0.6],
    // Half a name.
    ['Noether', 0.5],
    ['O’Neill', 0.5],
    ['محمد', 0.3],
    ['SMITHSON', 0.3],
    // None.
    ['', 0],
    ['   ', 0],
    ['Learning to Rank', 0],
    ['Neural Networks', 0],
    ['Stanford University', 0],
    ['J. Amer. Math. Soc.', 0],
    ['one two three four five six seven eight', 0],
    ['ada roe', 0],
    ['A. B.', 0],
    ['Roe 2020', 0],
    ['John Smith: A Life', 0],
    ['ada@example.org', 0],
    ['标题', 0],
    ['论文', 0],
    ['ア・', 1],
    ['名・a', 0],
    ['محمد علي حسن عمر زيد', 0],
    ['X'.repeat(81), 0],
  ])('%j: %d', (text, expected) => {
    expect(nameLikeness(text)).toBe(expected);
  });

  it('is a share, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameLikeness(text)).toBeGreaterThanOrEqual(0);
        expect(nameLikeness(text)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it.each([
  ['F.', true],
  ['F. M.', true],
  ['F.-M.', true],
  ['J.-P. Q.', true],
  ['FM', true],
  ['J-P', true],
  ['Yu.', true],
  ['Й. И.', true],
  ['F. M. Jr.', true],
  ['M. de', true],
  ['Emmy', false],
  ['ABCD', false],
  ['f.', false],
  ['de', false],
  ['A. B. C. D. E. F.', false],
  ['', false],
])('initials: %j: %s', (text, expected) => {
  expect(isInitials(text)).toBe(expected);
});

it.each([
  ['王伟', true],
  ['山田 太郎', true],
  ['ジョン・スミス', true],
  ['김철수', true],
  ['Wang 伟', false],
  ['', false],
])('ideographic: %j: %s', (text, expected) => {
  expect(isIdeographic(text)).toBe(expected);
});

it.each(['Jr.', ' jr ', 'III', 'PhD', 'M.D.'])('%j is a suffix', (text) => {
  expect(isSuffix(text)).toBe(true);
  expect(isParticle(text)).toBe(false);
});

it.each(['van', 'de', 'al', 'd’', 'bin', 'dos'])('%j is a particle', (text) => {
  expect(isParticle(text)).toBe(true);
  expect(isSuffix(text)).toBe(false);
});
