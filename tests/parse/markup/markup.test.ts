import type { Root } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeTags } from '../../../src/parse/close-tags.ts';
import { checkLimits, isTooDeep } from '../../../src/parse/limits.ts';
import { parseList } from '../../../src/parse/parse-list.ts';
import { parseMarkup } from '../../../src/parse/markup.ts';
import { anyText, blocksOfText, endures, styled, tapeOfText } from './reading.ts';

const span = { file: 'list.md', start: 10, end: 5000 };

describe('limits', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['an entry', '**Title**\n*Ada Roe*, [PDF](a.pdf)'],
    ['a thousand authors', 'Ada Noether-Roe, '.repeat(1000)],
    ['a list of many items without end tags', `<ul>${'<li><p>One<br><img src="a"><hr>'.repeat(200)}</ul>`],
    ['a table of many rows without end tags', `<table>${'<tr><td>One<td>Two'.repeat(200)}</table>`],
    ['stray end tags', '</div>'.repeat(100)],
    ['as many marks as are allowed', '*'.repeat(2000)],
    ['sixty levels', '> '.repeat(60)],
  ])('let %s pass', (_name, text) => {
    expect(checkLimits(text, span)).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['a page in one entry', 'a'.repeat(66_000), 'this entry is 64 kB long, more than 64 kB'],
    ['a picture in the text', 'a'.repeat(100 * 1024), 'this entry is 100 kB long, more than 64 kB'],
    ['marks', '*_[]`'.repeat(401), 'this entry has 2005 emphasis and bracket marks, more than 2000'],
    ['quotes', 'a\n' + '> '.repeat(61), 'this entry nests more than 60 levels deep'],
    ['bullets', '- + * '.repeat(21), 'this entry nests more than 60 levels deep'],
    ['numbers', '10. 2) '.repeat(31), 'this entry nests more than 60 levels deep'],
    ['indentation', ' '.repeat(244), 'this entry nests more than 60 levels deep'],
    ['elements', '<div><b>'.repeat(31), 'this entry nests more than 60 levels deep'],
  ])('refuse %s', (_name, text, message) => {
    const problem = checkLimits(text, span);
    expect(problem).toMatchObject({ code: 'entry/too-complex', message, span: { file: 'list.md', start: 10, end: 90 } });
  });

  it('point no further than the entry', () => {
    expect(checkLimits('> '.repeat(99), { ...span, end: 30 })?.span).toEqual({ file: 'list.md', start: 10, end: 30 });
  });

  it.each(['<', '>', '> ', '- ', '1. ', '<b', '\n', ' ', '<p>', '</p>', '9'])('end on many %j', (pattern) => {
    endures((length) => isTooDeep(pattern.repeat(length)), 16000);
  });
});

describe('tags that are never closed', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['closed ones', '<a href="x">Paper</a> <b>x</b> <i/>', 'Paper{x} x{strong} ', []],
    ['a link in brackets', '[<a href="x">Paper] [<a href="c">Code</a>]', '[Paper{x}] [Code{c}]', ['<a href="x">']],
    ['a link before a bar', '<a href="x">PDF | more', 'PDF {x}| more', ['<a href="x">']],
    ['a link at the end of its line', '<a href="x">*PDF*, it\nmore', 'PDF{emphasis x}, it{x}more', ['<a href="x">']],
    ['a link at a hard break', '<a href="x">*PDF*\\\nmore', 'PDF{emphasis x}more', ['<a href="x">']],
    ['a link before the next', '<a href="x">**A**<a href="y">B</a>', 'A{strong x}B{y}', ['<a href="x">']],
    ['two links at the end', '<a href="x"><i>A</i> <a href="y">*B*', 'A{emphasis x} {x}B{emphasis y}', ['<a href="x">', '<a href="y">']],
    ['bold at a hard break', '<b>Ada  \nBob', 'Ada{strong}Bob', ['<b>']],
    ['bold to the end', '<b>Ada *Bob*', 'Ada {strong}Bob{strong emphasis}', ['<b>']],
    ['bold in a bold link', '<b><i>Ada</b>', 'Ada{strong emphasis}', ['<i>']],
    ['in one paragraph and in the next', '<a href="x">One\n\n<a href="y">Two', 'One{x}Two{y}', ['<a href="x">', '<a href="y">']],
    ['in a heading', '# <u>One\n\ntwo', 'One{underline heading .h1}two', ['<u>']],
    ['in a cell', '| a | b |\n|-|-|\n| <b>x | y |', 'a{.thead .th}b{.thead .th}x{strong}y', ['<b>']],
    ['in a block of HTML', '<div><a href="x">One</div>\n\nTwo', 'One{x}Two', ['<a href="x">']],
    ['closed in a block of HTML', '<div><b>One</b> <U>Two<big/></div>', 'One{strong} Two{underline}', ['<U>']],
    ['closed within bold', '**<a href="x">Paper</a>**', 'Paper{strong x}', []],
    ['closed within italics', '*<u>Ada</u>, Bob*', 'Ada{emphasis underline}, Bob{emphasis}', []],
    ['closed within a link', '[<b>Title</b> here](x)', 'Title{strong x} here{x}', []],
    ['closed within struck text', '~~<b>a</b> b~~', 'a{strong struck} b{struck}', []],
    ['open within bold', '**<u>Ada** Bob', 'Ada{strong underline} Bob', ['<u>']],
    ['an end tag alone', 'One</b> <i>two</i></b>', 'One two{emphasis}', []],
  ])('%s', (_name, text, expected, unclosed) => {
    const tape = tapeOfText(text);
    expect(styled(tape).replace(/\{([^}]*)\}/g, (_whole, marks: string) => `{${marks.replace(/ ?\.(?:table|tbody|u|del)\b/g, '')}}`)).toBe(
      expected,
    );
    expect(parseMarkup(text).unclosed.map(({ start, end }) => text.slice(start, end))).toEqual(unclosed);
  });

  it('need no places in a tree that was made by hand', () => {
    const html = { type: 'html' as const, value: '<b>' };
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [html] },
        { type: 'html', value: 'x<i>' },
      ],
    };
    expect(closeTags(tree)).toEqual([
      { tag: 'b', start: 0, end: 0 },
      { tag: 'i', start: 1, end: 4 },
    ]);
    expect(tree.children[0]).toMatchObject({ children: [html, { value: '</b>' }] });
    expect(tree.children[1]).toMatchObject({ value: 'x<i></i>' });
  });
});

describe('breaks that Markdown does not know', () => {
  it.each(['One\\\nTwo', 'One\\\\\nTwo', 'One\\ \t\nTwo', 'One  \nTwo', 'One</br>Two', 'One<br/>Two', 'One</br >\nTwo'])('%j', (text) => {
    const tape = tapeOfText(text);
    expect(tape.text).toBe('One\nTwo');
    expect([...tape.breaks]).toEqual([[3, 'hard']]);
  });
});

it('never throws, and says where open tags stand', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of parseMarkup(text).unclosed) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  '*',
  '_',
  '*a ',
  '_a*',
  '**a*b',
  '[',
  '![',
  '[](',
  '`',
  '``a`',
  '~',
  '$',
  '{{',
  '{%',
  '<',
  '<!--',
  '<a ',
  '<a "',
  "<b '",
  '<a href=x>',
  '<br>',
  '<i></i>',
  '</b>',
  '&',
  '\\',
  '|',
  'x\n',
])('reads many %j to the end within the limits', (pattern) => {
  const run = (length: number): void => {
    const text = pattern.repeat(length);
    if (!isTooDeep(text)) blocksOfText(text);
  };
  endures(run, 480);
});

it.each(['> ', '- ', '1. ', '<div>', '<b>', '<ul><li>', '<table><tr><td>', '*a **a '])(
  'reads %j as deep as the limits allow',
  (pattern) => {
    const text = pattern.repeat(60);
    expect(checkLimits(pattern.repeat(30), span)).toBeUndefined();
    expect(() => blocksOfText(text)).not.toThrow();
  },
);

it('a whole list is read whatever it holds', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      for (const { place } of parseList({ path: 'list.md', text: body, body }).value.drafts) {
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(body.length);
      }
    }),
    { numRuns: 300 },
  );
});
