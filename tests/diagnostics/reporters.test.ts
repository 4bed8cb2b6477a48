import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/types.ts';
import { jsonText } from '../../src/diagnostics/json-text.ts';
import { report } from '../../src/diagnostics/report.ts';
import { github } from '../../src/diagnostics/reporters/github.ts';
import { diagnosticRows } from '../../src/diagnostics/reporters/json.ts';
import { pretty } from '../../src/diagnostics/reporters/pretty.ts';
import { unix } from '../../src/diagnostics/reporters/unix.ts';
import { sourceFile } from './source-file.ts';

const list = sourceFile('content/a.md', 'one\ntwo three\nfour\n');
const three: Diagnostic = report('settings/invalid-value', 'unexpected three', {
  span: { file: 'content/a.md', start: 8, end: 13 },
  context: '"two" (entry 2)',
  help: 'write 3',
});
const folded: Diagnostic = { ...report('settings/no-url', 'two lines'), span: { file: 'content/a.md', start: 4, end: 18 } };
const nowhere = report('settings/no-url', 'no url');
const undecoded = report('file/not-utf8', 'not UTF-8', { span: { file: 'content/b.md', start: 0, end: 0 } });
const all = [nowhere, undecoded, three, folded];

describe('unix', () => {
  test('writes one line each, sorted by file and place, those without a place last', () => {
    expect(unix(all, [list])).toBe(
      'content/a.md:2:1: warning[settings/no-url]: two lines\n' +
        'content/a.md:2:5: error[settings/invalid-value]: unexpected three\n' +
        'content/b.md: error[file/not-utf8]: not UTF-8\n' +
        'offprint: warning[settings/no-url]: no url\n',
    );
  });

  test('keeps a message with line breaks on one line', () => {
    expect(unix([{ ...nowhere, message: 'a\r\n::error::b\n\nc' }], [])).toBe('offprint: warning[settings/no-url]: a ::error::b c\n');
  });

  test('does not let a file name start a command', () => {
    const line = unix([{ ...undecoded, span: { file: ' ::error::x', start: 0, end: 0 } }], []);
    expect(line).toBe('./ ::error::x: error[file/not-utf8]: not UTF-8\n');
  });
});

describe('github', () => {
  test('annotates the range, with the help in the message', () => {
    expect(github([three], [list])).toBe(
      '::error file=content/a.md,line=2,col=5,endLine=2,endColumn=10,title=settings/invalid-value::unexpected three%0Ain "two" (entry 2)%0Ahelp: write 3\n',
    );
  });

  test('leaves columns out of a range over several lines, because the runner rejects them there', () => {
    expect(github([folded], [list])).toBe('::warning file=content/a.md,line=2,endLine=3,title=settings/no-url::two lines\n');
  });

  test('does without place and file, and calls a note a notice', () => {
    expect(github([{ ...nowhere, severity: 'note' }, undecoded], [])).toBe(
      '::error file=content/b.md,title=file/not-utf8::not UTF-8\n::notice title=settings/no-url::no url\n',
    );
  });

  test('escapes percent signs and line breaks, in properties also colons and commas', () => {
    const odd: Diagnostic = { ...undecoded, message: '100%\r\na,b:c\rd', span: { file: 'a:b,c%0A.md', start: 0, end: 0 } };
    expect(github([odd], [])).toBe('::error file=a%3Ab%2Cc%250A.md,title=file/not-utf8::100%25%0Aa,b:c%0Ad\n');
  });

  test('writes all annotations though GitHub shows ten of a kind', () => {
    expect(github(Array<Diagnostic>(12).fill(three), [list]).split('\n')).toHaveLength(13);
  });
});

describe('json', () => {
  test('has every key, absent ones null', () => {
    const related = { message: 'here', span: { file: 'content/a.md', start: 0, end: 3 } };
    expect(diagnosticRows([nowhere, { ...three, related }], [list])).toEqual([
      {
        code: 'settings/invalid-value',
        severity: 'error',
        message: 'unexpected three',
        file: 'content/a.md',
        line: 2,
        column: 5,
        endLine: 2,
        endColumn: 10,
        help: 'write 3',
        context: '"two" (entry 2)',
        related: { message: 'here', file: 'content/a.md', line: 1, column: 1, endLine: 1, endColumn: 4 },
      },
      {
        code: 'settings/no-url',
        severity: 'warning',
        message: 'no url',
        file: null,
        line: null,
        column: null,
        endLine: null,
        endColumn: null,
        help: null,
        context: null,
        related: null,
      },
    ]);
  });

  test('is text that cannot act and reads back as the same value', () => {
    const value = { a: '\u001b[2J\u009b\u202e\u{e0001}##[error]\ud800', b: ['ä山', '\n\t\\u202e'] };
    const text = jsonText(value);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u);
    expect(text).toContain('ä山');
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('pretty', () => {
  test('puts a blank line between two diagnostics', () => {
    expect(pretty([nowhere, nowhere], [])).toBe('warning[settings/no-url]: no url\n\nwarning[settings/no-url]: no url\n');
  });

  test('gives no text for no diagnostics', () => {
    expect(pretty([], [])).toBe('');
  });

  test('shows a related place where the diagnostic has none of its own', () => {
    const related = { message: 'perhaps here', span: { file: 'content/a.md', start: 0, end: 3 } };
    expect(pretty([{ ...nowhere, related }], [list])).toBe(
      'warning[settings/no-url]: no url\n  ┌─ content/a.md:1:1\n1 │ one\n  │ ^^^ perhaps here\n',
    );
  });

  test('moves offsets outside the text to its end', () => {
    const beyond: Diagnostic = { ...three, span: { file: 'content/a.md', start: 900, end: 950 }, context: undefined, help: undefined };
    expect(pretty([beyond], [list])).toContain('content/a.md:4:1\n4 │\n  │ ^\n');
  });

  test('colours severity, underline and rules when asked to', () => {
    const text = pretty([{ ...three, help: undefined, context: undefined }], [list], { isColoured: true });
    expect(text).toBe(
      '\u001b[31merror[settings/invalid-value]\u001b[39m: \u001b[1munexpected three\u001b[22m\n' +
        '  \u001b[34m┌─\u001b[39m content/a.md:2:5\n' +
        '\u001b[34m2 │\u001b[39m two three\n' +
        '  \u001b[34m│\u001b[39m     \u001b[31m^^^^^\u001b[39m\n',
    );
  });
});
