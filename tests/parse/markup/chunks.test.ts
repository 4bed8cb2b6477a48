import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../src/parse/chunks.ts';
import { containersIn } from '../../../src/parse/containers.ts';
import { anyText, endures } from './reading.ts';

const chunked = (text: string): readonly string[] => chunksOf(text).map(({ start, end }) => text.slice(start, end));

describe('chunks', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['blank lines', '\n \n\t\n', []],
    ['paragraphs', 'One\nby Ada\n\n\nTwo\nby Bob', ['One\nby Ada', 'Two\nby Bob']],
    ['a last line without its end', 'One\n\nTwo\n', ['One', 'Two']],
    ['bullets without blank lines', '- One\n  by Ada\n- Two\n* Three\n+ Four', ['- One\n  by Ada', '- Two', '* Three', '+ Four']],
    ['numbers', '1. One\n2) Two\n[3] Three\n[C12] Four', ['1. One', '2) Two', '[3] Three', '[C12] Four']],
    ['a link is no number', '- One\n[2](x.pdf) more', ['- One\n[2](x.pdf) more']],
    ['a definition is no number', '- One\n[2]: x.pdf', ['- One\n[2]: x.pdf']],
    ['a wrapped dash is no bullet', 'A title\n- and its second half', ['A title\n- and its second half']],
    ['a bullet after a blank line', 'Intro\n\n- One', ['Intro', '- One']],
    ['an item in two paragraphs', '- One\n\n  by Ada\n\n\tVenue\n\nTwo', ['- One\n\n  by Ada\n\n\tVenue', 'Two']],
    ['headings', '# A\n## B\ntext\n###C', ['# A', '## B\ntext', '###C']],
    ['a hash tag of seven is none', 'x\n####### y', ['x\n####### y']],
    [
      'a fence with blank lines',
      '- One\n  ```bibtex\n  @x{a,\n\n  }\n  ```\n- Two',
      ['- One\n  ```bibtex\n  @x{a,\n\n  }\n  ```', '- Two'],
    ],
    ['a fence that is never closed ends with its paragraph', '```\n@x{a}\n\nNext\n\nLast', ['```\n@x{a}\n', 'Next', 'Last']],
    ['a fence at the very end', 'One\n```', ['One\n```']],
    ['a fence that is never closed in the last paragraph', '~~~\na\nb', ['~~~\na\nb']],
    ['a container keeps blank lines', '<div>\n\nOne\n\nby Ada\n\n</div>\n\nTwo', ['<div>\n\nOne\n\nby Ada\n\n</div>', 'Two']],
    ['an unclosed container is none', '<div>\n\nOne\n\nTwo', ['<div>', 'One', 'Two']],
    ['a container around headings is a page', '<div>\n\n# A\n\nOne\n\n</div>', ['<div>', '# A', 'One', '</div>']],
    ['text after a line of HTML', '<h3>2024</h3>\nOne\n<hr>\nTwo', ['<h3>2024</h3>', 'One\n<hr>', 'Two']],
    ['list items in HTML', '<li>One\n<li>Two', ['<li>One', '<li>Two']],
  ])('%s', (_name, text, expected) => {
    expect(chunked(text)).toEqual(expected);
  });

  it('passes through a container that wraps a long page', () => {
    const paragraph = `${'word '.repeat(500)}\n\n`;
    expect(chunked(`<div>\n\n${paragraph.repeat(12)}</div>`)).toHaveLength(14);
    expect(chunked(`<div>\n\n${paragraph.repeat(2)}</div>`)).toHaveLength(1);
  });

  it('cover every line that is not blank once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const chunks = chunksOf(text);
        let covered = '';
        let from = 0;
        for (const { start, end } of chunks) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start === 0 || text.charAt(start - 1) === '\n').toBe(true);
          expect(end === text.length || text.charAt(end) === '\n').toBe(true);
          covered += `${text.slice(start, end)}\n`;
          from = end;
        }
        const lines = (of: string): readonly string[] => of.split('\n').filter((line) => line.trim() !== '');
        expect(lines(covered)).toEqual(lines(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<!--',
    '<div',
    '<div>',
    '</div>',
    '<div>\n\n</div>',
    '```\n',
    '~~~\n\n',
    '````\n```\n',
    '- ',
    '\n# ',
    '<li>\n',
    '<p>\n',
    '[1] \n',
    '<p> ',
  ])('ends on many %j', (pattern) => {
    endures((length) => chunksOf(pattern.repeat(length)), 128000);
  });
});

describe('containers', () => {
  const found = (text: string): readonly string[] => containersIn(text).map(({ tag, start, end }) => `${tag} ${text.slice(start, end)}`);
  it.each<[string, string, readonly string[]]>([
    ['none', 'a < b', []],
    ['one', 'x <div class="a">y</div> z', ['div <div class="a">y</div>']],
    ['capitals', '<DIV>y</div>', ['div <DIV>y</div>']],
    ['nested, the outer first', '<ul><li>a</li></ul>', ['ul <ul><li>a</li></ul>', 'li <li>a</li>']],
    ['an item left open', '<ul><li>a<li>b</ul>', ['ul <ul><li>a<li>b</ul>']],
    ['a closing tag alone', '</div><div>a</div>', ['div <div>a</div>']],
    ['an element that closes itself', '<div/><div>a</div>', ['div <div>a</div>']],
    ['inline elements do not count', '<span>a</span>', []],
    ['longer names do not count', '<divider>a</divider>', []],
    ['in a comment', '<!-- <div> --><div>a</div>', ['div <div>a</div>']],
    ['after a comment that is never closed', '<!-- <div>a</div>', ['div <div>a</div>']],
    ['in a fence', 'x\n```\n<div>\n```\n</div>', []],
    ['after a fence that is never closed', 'x\n```\n<div>a</div>', ['div <div>a</div>']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
