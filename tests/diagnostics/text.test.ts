import { describe, expect, test } from 'vitest';
import { lineWindow } from '../../src/diagnostics/line-window.ts';
import { placesIn } from '../../src/diagnostics/place.ts';
import { positionsIn } from '../../src/diagnostics/position.ts';
import { suggest } from '../../src/diagnostics/suggest.ts';
import { visible, visibleLine, visiblePath } from '../../src/diagnostics/visible.ts';
import { displayWidth } from '../../src/diagnostics/width.ts';
import { sourceFile } from './source-file.ts';

describe('display width', () => {
  test.each([
    ['abc', 3],
    ['', 0],
    ['é', 1],
    ['e\u0301', 1],
    ['山田太郎', 8],
    ['ｶﾅ', 2],
    ['ＡＢ', 4],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['한국', 4],
    ['、。', 4],
    ['🚀', 2],
    ['👍🏽', 2],
    ['🇩🇪🇫🇷', 4],
    ['1\uFE0F\u20E3', 2],
    ['❤\uFE0F', 2],
    ['❤', 1],
    ['葛\u{E0100}', 2],
    ['𠮷', 2],
    ['नमस्ते', 4],
    ['אבג', 3],
    ['Ł–…·†‡', 6],
  ])('of %j is %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('visible text', () => {
  test.each([
    ['ordinary: Ł 山田 👍🏽 %', 'ordinary: Ł 山田 👍🏽 %'],
    ['\u001b]0;x\u0007', '\\u{1B}]0;x\\u{7}'],
    ['\u007f\u0080\u009f', '\\u{7F}\\u{80}\\u{9F}'],
    ['a\u202eb\u2069c\u200dd\u00ade', 'a\\u{202E}b\\u{2069}c\\u{200D}d\\u{AD}e'],
    ['\u2028\u2029\ufeff\ufffe\ufff9', '\\u{2028}\\u{2029}\\u{FEFF}\\u{FFFE}\\u{FFF9}'],
    ['\ud83d \u{e0041}', '\\u{D83D} \\u{E0041}'],
    ['## [x] ##x [y] # [z]', '## [x] ##x [y] # [z]'],
    ['###[x]##vso[y]', '#\\u{23}#[x]\\u{23}#vso[y]'],
    ['葛\u{E0100} ❤\uFE0F', '葛\u{E0100} ❤\uFE0F'],
  ])('of %j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('on one line: breaks and tabs become a blank', () => {
    expect(visibleLine('a\r\n\tb\nc\u0085')).toBe('a b c\\u{85}');
  });

  test('a path that would start a command starts with ./', () => {
    expect(['a::b', '::b', ' \u00a0::b'].map(visiblePath)).toEqual(['a::b', './::b', './ \u00a0::b']);
  });

  test('ends on long hostile text', () => {
    expect(visible('##a'.repeat(300_000))).toContain('a');
    expect(visible('#'.repeat(900_000))).toContain('#');
  });
});

describe('a window on a line', () => {
  test('is the drawing of its documentation', () => {
    const line = 'Attention Is All You Need. A. Vaswani, N. Shazeer, N. Parmar';
    expect(lineWindow(line, { from: 13, to: 25 }, 25)).toEqual({ text: '…n Is All You Need. A. V…', indent: 6, length: 12 });
  });

  test('marks a character that the range only touches', () => {
    expect(lineWindow('e\u0301x', { from: 1, to: 2 }, 20)).toEqual({ text: 'e\u0301x', indent: 0, length: 1 });
  });

  test('has at least one column of mark, even under what takes none', () => {
    expect(lineWindow('\u0301', { from: 0, to: 1 }, 20).length).toBe(1);
  });

  test('does not cut a character in two where it stops looking', () => {
    const line = `${'👍'.repeat(100)}x${'👍'.repeat(100)}`;
    for (const room of [20, 21, 22, 23]) {
      for (const range of [
        { from: 200, to: 201 },
        { from: 199, to: 201 },
      ]) {
        const { text } = lineWindow(line, range, room);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toContain('👍x👍');
      }
    }
  });

  test('shows that something is left out also where it takes no columns', () => {
    const { text } = lineWindow(`${'\u0301'.repeat(500)}x${'\u0301'.repeat(500)}`, { from: 500, to: 501 }, 20);
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text).toContain('x');
  });
});

describe('places', () => {
  const find = placesIn([sourceFile('a.md', 'one\ntwo'), sourceFile('empty.md', '')]);

  test.each([
    [0, 3, { start: { line: 1, column: 1 }, end: { line: 1, column: 4 }, line: 'one' }],
    [3, 4, { start: { line: 1, column: 4 }, end: { line: 2, column: 1 }, line: 'one' }],
    [4, 7, { start: { line: 2, column: 1 }, end: { line: 2, column: 4 }, line: 'two' }],
    [-5, 99, { start: { line: 1, column: 1 }, end: { line: 2, column: 4 }, line: 'one' }],
    [6, 2, { start: { line: 2, column: 3 }, end: { line: 2, column: 3 }, line: 'two' }],
  ])('of %i to %i', (start, end, place) => {
    expect(find({ file: 'a.md', start, end })).toEqual(place);
  });

  test('of an empty and of an unknown file is not known', () => {
    expect(find({ file: 'empty.md', start: 0, end: 0 })).toBeUndefined();
    expect(find({ file: 'other.md', start: 0, end: 0 })).toBeUndefined();
  });

  test('positions agree with counting line breaks one by one', () => {
    const text = 'a\n\nbc\n山👍\n';
    const positionOf = positionsIn(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset).split('\n');
      expect(positionOf(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    }
  });
});

describe('suggestions', () => {
  test.each([
    ['ttile', 'title'],
    ['Title', 'title'],
    ['url', 'url'],
    ['ur', 'url'],
    ['xyz', undefined],
    ['', undefined],
    ['descripton', 'description'],
  ])('for %j is %j', (typed, meant) => {
    expect(suggest(typed, ['title', 'url', 'description'])).toBe(meant);
  });
});
