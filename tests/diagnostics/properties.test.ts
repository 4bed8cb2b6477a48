import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, SourceFile } from '../../src/types.ts';
import { report } from '../../src/diagnostics/report.ts';
import { github } from '../../src/diagnostics/reporters/github.ts';
import { pretty } from '../../src/diagnostics/reporters/pretty.ts';
import { unix } from '../../src/diagnostics/reporters/unix.ts';
import { displayWidth } from '../../src/diagnostics/width.ts';
import { sourceFile } from './source-file.ts';

/** Pieces that have broken reporters, between ordinary letters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...'\n \r \r\n \u001b[31m \u009b2J \u0007 \u202e \u2066 \u200b \ufeff \u2028 \u0085 \ud800 % : ,'.split(' ')),
      fc.constantFrom('::error::', '\n::add-mask::x', '##[error]', '##vso[task.complete]', '##', '[', '\t', '山', '👍🏽', 'e\u0301', 'word'),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const span = fc.record({ file: fc.constantFrom('content/a.md', '::error::x'), start: fc.nat(60), end: fc.nat(90) });

const diagnostic: fc.Arbitrary<Diagnostic> = fc
  .record(
    { message: hostile, span, context: hostile, help: hostile, related: fc.record({ message: hostile, span }) },
    { requiredKeys: ['message'] },
  )
  .map(({ message, ...details }) => report('settings/invalid-value', message, details));

const situation = fc.record({
  diagnostics: fc.array(diagnostic, { maxLength: 4 }),
  sources: hostile.map((text): SourceFile[] => [sourceFile('content/a.md', text)]),
  options: fc.record({ width: fc.integer({ min: 1, max: 120 }), isColoured: fc.boolean(), pathPrefix: hostile }),
});

const acting = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u061c\u180e]/u;
const ourColours = /\p{Cc}\[(?:1|22|31|33|34|36|39)m/gu;

describe('whatever the content holds', () => {
  for (const [name, reporter] of Object.entries({ pretty, unix, github })) {
    test(`${name} writes no control character, and no command in any line but its own`, () => {
      fc.assert(
        fc.property(situation, ({ diagnostics, sources, options }) => {
          const text = reporter(diagnostics, sources, options);
          const plain = options.isColoured && name === 'pretty' ? text.replace(ourColours, '') : text;
          for (const line of plain.split('\n')) {
            expect(line).not.toMatch(acting);
            expect(line).not.toMatch(/##\w*\[/);
            if (name !== 'github') expect(line.trimStart()).not.toMatch(/^::/);
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  test('github writes one command a diagnostic and nothing else', () => {
    fc.assert(
      fc.property(situation, ({ diagnostics, sources, options }) => {
        const lines = github(diagnostics, sources, options).split('\n').slice(0, -1);
        expect(lines).toHaveLength(diagnostics.length);
        for (const line of lines) expect(line).toMatch(/^::error (?:[a-zA-Z]+=[^:,]*)(?:,[a-zA-Z]+=[^:,]*)*::/);
      }),
      { numRuns: 400 },
    );
  });

  test('unix writes one line a diagnostic', () => {
    fc.assert(
      fc.property(situation, ({ diagnostics, sources, options }) => {
        expect(unix(diagnostics, sources, options).split('\n')).toHaveLength(diagnostics.length + 1);
      }),
    );
  });
});

/** What is written, how it is shown, and the columns that takes: known by hand, so that the test does not measure itself. */
const characters = [
  { written: 'a', shown: 'a', columns: 1 },
  { written: ' ', shown: ' ', columns: 1 },
  { written: '漢', shown: '漢', columns: 2 },
  { written: 'ｱ', shown: 'ｱ', columns: 1 },
  { written: 'e\u0301\u0323', shown: 'e\u0301\u0323', columns: 1 },
  { written: '👍🏽', shown: '👍🏽', columns: 2 },
  { written: '🇯🇵', shown: '🇯🇵', columns: 2 },
  { written: '\t', shown: '    ', columns: 4 },
  { written: '\u001b', shown: '\\u{1B}', columns: 6 },
  { written: '\u202e', shown: '\\u{202E}', columns: 8 },
] as const;

const written = (maxLength: number, minLength = 0) => fc.array(fc.constantFrom(...characters), { maxLength, minLength });

describe('the underline', () => {
  test('stands under the marked characters, as many columns wide, in lines of any length', () => {
    const parts = fc.record({ before: written(60), marked: written(60, 1), after: written(60), width: fc.integer({ min: 30, max: 120 }) });
    fc.assert(
      fc.property(parts, ({ before, marked, after, width }) => {
        const text = (cells: typeof before): string => cells.map((cell) => cell.written).join('');
        const range = { start: text(before).length, end: text(before).length + text(marked).length };
        const source = sourceFile('a.md', text(before) + text(marked) + text(after));
        const report1 = report('settings/invalid-value', 'm', { span: { file: 'a.md', ...range } });
        const [, , line = '', underline = ''] = pretty([report1], [source], { width }).split('\n');

        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(displayWidth(underline)).toBeLessThanOrEqual(width);
        const indent = underline.indexOf('^') - '1 │ '.length;
        const carets = underline.length - underline.indexOf('^');
        const room = width - '1 │ '.length;

        // Read the line by columns, with the widths known by hand.
        const all = [...before, ...marked, ...after];
        const total = all.reduce((sum, cell) => sum + cell.columns, 0);
        const markedColumns = marked.reduce((sum, cell) => sum + cell.columns, 0);
        if (total <= room) {
          expect(line).toBe(`1 │ ${all.map((cell) => cell.shown).join('')}`.trimEnd());
          expect(indent).toBe(before.reduce((sum, cell) => sum + cell.columns, 0));
          expect(carets).toBe(markedColumns);
        } else {
          const underMark = cutColumns(line.slice('1 │ '.length), indent, carets);
          const shown = marked.map((cell) => cell.shown).join('');
          expect(shown.startsWith(underMark.trimEnd())).toBe(true);
          expect(carets).toBeLessThanOrEqual(markedColumns);
          if (markedColumns <= room - 2) expect(carets).toBe(markedColumns);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a line of ten million characters is cut without looking at all of it', () => {
    const text = 'x'.repeat(10_000_000);
    const span = { file: 'a.md', start: 5_000_000, end: 5_000_003 };
    const [, , line = '', underline = ''] = pretty([report('file/too-large', 'm', { span })], [sourceFile('a.md', text)]).split('\n');
    expect(line).toMatch(/^1 │ …x{94}…$/);
    expect(underline.trimStart()).toMatch(/\^{3}$/);
  });
});

function cutColumns(text: string, from: number, length: number): string {
  let column = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (column >= from && column < from + length) cut += segment;
    column += characters.find((cell) => cell.written === segment)?.columns ?? 1;
  }
  return cut;
}
