/** What the tests of markup share: a chunk read as far as its tape, text that looks like a list, and the cost of long input. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { blocksOf, type Block } from '../../../src/parse/blocks.ts';
import { parseMarkup } from '../../../src/parse/markup.ts';
import { tapeOf } from '../../../src/parse/tape-writer.ts';
import type { Style, Tape } from '../../../src/parse/tape.ts';

export function tapeOfText(markdown: string): Tape {
  return tapeOf(parseMarkup(markdown).tree.children, markdown, 0);
}

export function blocksOfText(markdown: string): readonly Block[] {
  return blocksOf(parseMarkup(markdown).tree.children, { text: markdown, start: 0 });
}

/** The words of a tape with what sets each apart: `Ada Roe{strong}, Bob`. */
export function styled(tape: Tape): string {
  return tape.runs.map(({ start, end, style }) => `${tape.text.slice(start, end)}${marksOf(style)}`).join('');
}

function marksOf(style: Style): string {
  const marks = Object.entries(style).flatMap(([key, value]) => (value === true ? [key] : []));
  const all = [...marks, ...(style.href === undefined ? [] : [style.href]), ...style.classes.map((name) => `.${name}`)];
  return all.length === 0 ? '' : `{${all.join(' ')}}`;
}

const pieces = [
  ...[
    'Ada Roe',
    'and',
    '2024',
    'ÉÉ',
    '数学',
    '😀',
    '\u200B',
    '\u00A0',
    '&amp;',
    '&nbsp;',
    '\\*',
    '.',
    ', ',
    ' ',
    '  ',
    '\t',
    '\\\n',
    '  \n',
    '\n',
    '\n\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '~~~\n',
    '[',
    ']',
    '](',
    ')',
    '(',
    '![',
    '[1]: x\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '## ',
    '---\n',
    '| a |\n|-|\n',
  ],
  ...[
    '<b>',
    '</b>',
    '<a href="https://a.example/x">',
    '</a>',
    '<br>',
    '</br>',
    '<div class="Box">\n',
    '\n</div>',
    '<li>',
    '<p>',
    '</p>',
    '<td>',
    '<!--',
    '-->',
  ],
  ...[
    '<ul>',
    '</ul>',
    '<table><tr><td>',
    '<img src="a.png" alt="A">',
    '<span style="color:red">',
    '</span>',
    '<pre>',
    '<details><summary>',
    '<',
    '>',
    '"',
    "'",
  ],
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{:.x}',
    '{.btn}',
    ':::',
    'https://a.example/b(c)',
    '10.1000/x.',
    'www.a.example',
    '<script>',
    '</script>',
    '<svg>',
    '$x_1$',
  ],
];

/** Text of the kind that breaks readers: pieces of Markdown and HTML in any order, and any characters at all. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
);

/**
 * Run on a long hostile input. There is no clock here: what takes quadratic time on it runs into the time limit of the test.
 * How long things take is measured elsewhere.
 */
export function endures(run: (length: number) => unknown, length: number): void {
  expect(() => run(length)).not.toThrow();
}
