import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtLine, checkedLine, nothingPublishedLine, summaryLine } from '../../src/cli/messages.ts';
import { outputOptions } from '../../src/cli/output-options.ts';
import { pathPrefix, shownFolder } from '../../src/cli/paths.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { verdict } from '../../src/cli/verdict.ts';
import { wrapped } from '../../src/cli/wrapped.ts';
import type { Diagnostic } from '../../src/types.ts';
import { report } from '../../src/diagnostics/report.ts';

const error: Diagnostic = report('settings/invalid-value', 'm');
const warning: Diagnostic = report('settings/no-url', 'm');
const note: Diagnostic = { ...warning, severity: 'note' };

describe('the line of success', () => {
  const figures = { publications: 14, files: 23, changed: 3, deleted: 0, milliseconds: 212.4, output: 'public/' };

  test('is brief', () => {
    expect(builtLine(figures)).toBe('Built 14 publications → public/ (23 files, 3 changed) in 212 ms');
  });

  test('minds singular, nothing, and deletions', () => {
    expect(builtLine({ ...figures, publications: 1, files: 1, changed: 0 })).toBe(
      'Built 1 publication → public/ (1 file, none changed) in 212 ms',
    );
    expect(builtLine({ ...figures, publications: 0, deleted: 2 })).toBe(
      'Built 0 publications → public/ (23 files, 3 changed, 2 deleted) in 212 ms',
    );
  });

  test.each([
    [0.2, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [1249, '1.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d milliseconds are %s', (milliseconds, shown) => {
    expect(builtLine({ ...figures, milliseconds })).toMatch(new RegExp(` in ${shown}$`));
  });

  test('of check says whether anything was found', () => {
    expect(checkedLine({ publications: 14, problems: 0, milliseconds: 9 })).toBe('Checked 14 publications in 9 ms: no problems found');
    expect(checkedLine({ publications: 1, problems: 2, milliseconds: 9 })).toBe('Checked 1 publication in 9 ms');
  });
});

describe('the summary', () => {
  test('counts by severity, worst first', () => {
    expect(summaryLine([warning, error, note, warning], true)).toBe('1 error, 2 warnings, 1 note');
    expect(summaryLine([error, error], false)).toBe('2 errors');
    expect(summaryLine([], true)).toBeUndefined();
  });

  test('says why warnings fail a strict run', () => {
    expect(summaryLine([warning], true)).toBe('1 warning (warnings count as errors with --strict)');
    expect(summaryLine([warning], false)).toBe('1 warning');
    expect(summaryLine([note], true)).toBe('1 note');
  });

  test('of a run that published nothing names the folder', () => {
    expect(nothingPublishedLine('public/')).toBe('Nothing was published; public/ is as it was.');
  });
});

describe('the verdict', () => {
  test.each([
    [[], true, 0],
    [[note], true, 0],
    [[warning], false, 0],
    [[warning], true, 1],
    [[note, error], false, 1],
  ])('of %j, strict: %s, is exit code %i', (diagnostics, isStrict, code) => {
    expect(verdict(diagnostics, isStrict)).toBe(code);
  });
});

describe('paths', () => {
  test.each([
    ['.', ''],
    ['./', ''],
    ['lab/site', 'lab/site/'],
    ['./lab//site/', 'lab/site/'],
    ['../other', '../other/'],
    ['/srv/site', '/srv/site/'],
    ['/', '/'],
  ])('of the project %s begin with %j', (directory, prefix) => {
    expect(pathPrefix(directory, 'pretty', { GITHUB_WORKSPACE: '/' })).toBe(prefix);
  });

  test('for GitHub start at the top of the checkout, when the project lies in it', () => {
    expect(pathPrefix('site', 'github', { GITHUB_WORKSPACE: resolve('..') })).toBe(`${resolve('.').split('/').at(-1) ?? ''}/site/`);
    expect(pathPrefix('.', 'github', { GITHUB_WORKSPACE: resolve('.') })).toBe('');
    expect(pathPrefix('site', 'github', { GITHUB_WORKSPACE: resolve('elsewhere') })).toBe('site/');
    expect(pathPrefix('site', 'github', { GITHUB_WORKSPACE: '' })).toBe('site/');
    expect(pathPrefix('site', 'github', {})).toBe('site/');
  });

  test('of folders are shown from here, in full outside', () => {
    expect(shownFolder(resolve('public'))).toBe('public/');
    expect(shownFolder('a/b')).toBe('a/b/');
    expect(shownFolder('.')).toBe('./');
    expect(shownFolder('../x')).toBe(`${resolve('../x')}/`);
    expect(shownFolder('..foo')).toBe('..foo/');
  });
});

describe('output options', () => {
  test.each([
    [{}, {}, 'pretty'],
    [{}, { GITHUB_ACTIONS: 'true' }, 'github'],
    [{}, { GITHUB_ACTIONS: 'false' }, 'pretty'],
    [{ format: 'unix' }, { GITHUB_ACTIONS: 'true' }, 'unix'],
    [{ format: 'pretty' }, { GITHUB_ACTIONS: 'true' }, 'pretty'],
  ])('%j in %j mean the format %s', (values, environment, format) => {
    expect(outputOptions(values, environment).format).toBe(format);
  });

  test('are off unless given', () => {
    expect(outputOptions({}, {})).toEqual({ format: 'pretty', isJson: false, isQuiet: false, isVerbose: false });
    expect(outputOptions({ json: true, quiet: true, verbose: true }, {})).toMatchObject({ isJson: true, isQuiet: true, isVerbose: true });
  });
});

describe('colour and width', () => {
  const isColoured = (isTTY: boolean | undefined, environment: Record<string, string>): boolean => {
    const stream = { write: () => true, isTTY };
    return terminalOf({ stdout: stream, stderr: stream }, environment).messages.isColoured;
  };

  test.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [false, { CI: 'true' }, false],
  ])('on a terminal: %s, in %j: %s', (isTTY, environment, coloured) => {
    expect(isColoured(isTTY, environment)).toBe(coloured);
  });

  test('the width is the terminal’s, 100 columns where there is none', () => {
    const widthOf = (stream: { isTTY?: boolean; columns?: number }): number => {
      const streams = { stdout: { write: () => true, ...stream }, stderr: { write: () => true } };
      return terminalOf(streams, {}).results.width;
    };
    expect([{ isTTY: true, columns: 72 }, { isTTY: true, columns: 0 }, { isTTY: true }, { columns: 72 }].map(widthOf)).toEqual([
      72, 100, 100, 100,
    ]);
  });
});

describe('wrapping', () => {
  test.each([
    ['one two three', 7, 'one two\nthree'],
    ['one two three', 100, 'one two three'],
    ['incomprehensibilities are', 5, 'incomprehensibilities\nare'],
    ['a b\nc d', 3, 'a b\nc d'],
    ['山田 太郎', 8, '山田\n太郎'],
    ['', 10, ''],
  ])('%j at %i columns', (text, width, lines) => {
    expect(wrapped(text, width)).toBe(lines);
  });
});
