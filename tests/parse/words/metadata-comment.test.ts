import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsOf, isMetadata, readMetadata } from '../../../src/parse/metadata-comment.ts';

const entriesOf = (comment: string): unknown => Object.fromEntries(readMetadata(comment) ?? [['no', 'metadata']]);

describe('a metadata comment', () => {
  it.each([
    ['id: x', { id: 'x' }],
    [' id: skyserve\n     tags: [serving, spot instances] ', { id: 'skyserve', tags: ['serving', 'spot instances'] }],
    ['selected: true\ntags:\n  - a\n  - b', { selected: 'true', tags: ['a', 'b'] }],
    ['tags:\n      - a\n    id: x', { tags: ['a'], id: 'x' }],
    ['abstract: |\n    A long text\n    of two lines\n  id: x', { abstract: 'A long text\nof two lines\n', id: 'x' }],
    ['abstract: >-\n  One\n  two', { abstract: 'One two' }],
    // As written: neither numbers nor dates are made of it.
    ['pages: 1--20\nvolume: 012\narxiv: 2411.01430', { pages: '1--20', volume: '012', arxiv: '2411.01430' }],
    ['id: "quoted"\nmonth: 05', { id: 'quoted', month: '05' }],
    ['id: ~\nissue:', { id: '', issue: '' }],
    ['id: x\nnote: my own', { id: 'x', note: 'my own' }],
    ['id: {a: b}\ntags: [a, {b: c}]', { id: '', tags: ['a', ''] }],
    ['venue: &v ICML\npublisher: *v', { venue: 'ICML', publisher: '' }],
  ])('%j', (comment, expected) => {
    expect(entriesOf(comment)).toEqual(expected);
    expect(isMetadata(comment)).toBe(true);
  });

  it.each([
    'TODO',
    '',
    'note to self: check',
    'see id: x',
    'note: an id: would be good',
    'other: a\n"my id: b": c',
    'id: [a',
    'id: a\nid: b',
    'id: x\n1: y',
    'id: x\n? [a]\n: b',
    '- id: x',
    `abstract: ${'x'.repeat(4000)}`,
  ])('is not %j', (comment) => {
    expect(isMetadata(comment)).toBe(false);
  });

  it('a list without a map around it is no metadata', () => {
    expect(isMetadata('id:x')).toBe(false);
  });

  it('any comment is read, and what it says is kept', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof isMetadata(`id: ${text}`) === 'boolean'));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9 -]{0,20}[a-z]$/), (text) => {
        expect(entriesOf(`id: x\n   publisher: ${text}`)).toEqual({ id: 'x', publisher: text.replace(/^(?:null)$/, '') });
      }),
    );
  });
});

describe('details and choices', () => {
  const stated = (comment: string): ReturnType<typeof detailsOf> => detailsOf(readMetadata(comment) ?? new Map());

  it('are taken over', () => {
    const comment =
      'id: x\nkey: roe2020\ndoi: https://doi.org/10.1000/X\narxiv: 2103.17040\npages: 1-2\nvolume: 3\nissue: 4\npublisher: P\nmonth: 5\nisbn: 6\nissn: 7';
    expect(stated(comment)).toEqual({
      details: {
        doi: '10.1000/X',
        arxiv: '2103.17040',
        pages: '1-2',
        volume: '3',
        issue: '4',
        publisher: 'P',
        month: '5',
        isbn: '6',
        issn: '7',
      },
      choices: { id: 'x', citationKey: 'roe2020', isSelected: undefined, tags: undefined },
    });
  });

  it.each([
    ['selected: true', true],
    ['selected: TRUE', true],
    ['selected: yes', true],
    ['selected: false', false],
    ['selected: no', false],
    ['selected:', undefined],
    ['selected: [a]', undefined],
    ['id: x', undefined],
  ])('%j: selected %s', (comment, expected) => {
    expect(stated(comment).choices.isSelected).toBe(expected);
  });

  it.each([
    ['tags: a, b c', ['a', 'b c']],
    ['tags: [a, "", b]', ['a', 'b']],
    ['tags:', []],
    ['id: x', undefined],
  ])('%j: tags %j', (comment, expected) => {
    expect(stated(comment).choices.tags).toEqual(expected);
  });
});
