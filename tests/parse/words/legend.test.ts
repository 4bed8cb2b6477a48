import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendIn, nameOf, withoutMathematics } from '../../../src/parse/legend.ts';

describe('a legend', () => {
  it.each([
    ['\\* denotes equal contribution, † corresponding author', { '*': 'equal', '†': 'corresponding' }],
    ['∗ These authors contributed equally. † Corresponding author.', { '*': 'equal', '†': 'corresponding' }],
    ['(* equal contribution; ✉ corresponding author)', { '*': 'equal', '✉': 'corresponding' }],
    ['equal contribution: *', { '*': 'equal' }],
    [
      '*, #, and † indicate equal contribution, corresponding author, and senior author, respectively',
      { '*': 'equal', '#': 'corresponding', '†': 'senior' },
    ],
    ['* and † are equal contribution, respectively', { '*': 'equal', '†': 'equal' }],
    ['# = co-first authors', { '#': 'equal' }],
    ['♯ equal contribution', { '#': 'equal' }],
    ['✝ equal contribution', { '†': 'equal' }],
    ['^ advisee', { '^': 'advisee' }],
    ['1 = equal contribution', { '1': 'equal' }],
    ['$\\dagger$ project lead', { '†': 'lead' }],
    ['\\dagger project lead, \\ddagger corresponding author', { '†': 'lead', '‡': 'corresponding' }],
    ['Equal contribution$^\\star$', { '★': 'equal' }],
    ['‡ student under my supervision\n* equal contribution', { '‡': 'advisee', '*': 'equal' }],
    ['* equal contribution, * corresponding author', { '*': 'equal' }],
    ['* 同等贡献，† 通讯作者', { '*': 'equal', '†': 'corresponding' }],
    ['*共同一作，✉通讯作者', { '*': 'equal', '✉': 'corresponding' }],
    ['† равный вклад', { '†': 'equal' }],
    ['* the best paper of the year', {}],
    ['equal contribution', {}],
    ['', {}],
    [`${'x'.repeat(601)} * equal contribution`, {}],
  ])('%j', (text, expected) => {
    expect(Object.fromEntries(legendIn(text))).toEqual(expected);
  });

  it('gives meanings to marks that stand in the text, and never fails', () => {
    const piece = fc.constantFrom('*', '†', 'equal contribution', ' ', 'corresponding author', ', ', 'respectively', '$^*$', '\n', '1 ');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (legend) => {
        for (const mark of legendIn(legend).keys()) expect(Array.from(withoutMathematics(legend), nameOf)).toContain(mark);
      }),
    );
  });
});

it.each([
  ['*', '*'],
  ['⁎', '*'],
  ['♯', '#'],
  ['✝', '†'],
  ['\\dagger', '†'],
  ['$\\ddagger$', '‡'],
  ['1', '1'],
])('the mark %j is called %j', (mark, expected) => {
  expect(nameOf(mark)).toBe(expected);
});

it.each([
  ['Roe$^*$', 'Roe*'],
  ['Roe$^{\\dagger}$', 'Roe†'],
  ['$\\alpha$', 'alpha'],
  ['It costs $5 or $6', 'It costs $5 or $6'],
])('%j without formulas is %j', (text, expected) => {
  expect(withoutMathematics(text)).toBe(expected);
});
