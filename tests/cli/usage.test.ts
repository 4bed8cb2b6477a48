import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compiledProgram } from './compiled.ts';
import { folderWith, offprint, shell } from './process.ts';

beforeAll(() => void compiledProgram(), 120_000);

describe('help and version', { timeout: 30_000 }, () => {
  test('--help lists the commands that exist, on stdout, in at most 80 columns', () => {
    const { code, stdout, stderr } = offprint(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    const listed = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Examples:')).match(/^ {2}([a-z]+)/gm);
    expect(listed?.map((name) => name.trim())).toEqual(['build', 'check', 'fmt', 'parse', 'explain', 'help']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(34);
  });

  test.each([
    ['build', ['--help']],
    ['check', ['-h']],
  ])('%s has a help of its own', (command, flags) => {
    const { code, stdout, stderr } = offprint([command, ...flags]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: offprint ${command} [options] [dir]`);
    expect(stdout).toContain('--strict');
    expect(stdout).toContain('Global Options:');
    expect(offprint(['help', command]).stdout).toBe(stdout);
  });

  test('--version prints the version of the package', () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
    expect(offprint(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('without a command the help goes to stderr, because nothing was asked for', () => {
    const { code, stdout, stderr } = offprint([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(offprint(['--help']).stdout);
  });
});

describe('a command line that cannot be obeyed', { timeout: 30_000 }, () => {
  const general = 'offprint --help shows how it is used';

  test.each([
    [['biuld'], "unknown command 'biuld'", 'did you mean build?'],
    [['build', '--strcit'], "unknown option '--strcit'", 'did you mean --strict?'],
    [['--josn', 'check'], "unknown option '--josn'", 'did you mean --json?'],
    [['frobnicate'], "unknown command 'frobnicate'", general],
    [
      ['build', 'a', 'b'],
      "too many arguments for 'build'. Expected 1 argument but got 2",
      'name one at a time; put a name that holds blanks in quotes',
    ],
    [['parse'], "missing required argument 'file'", 'write it after the command; offprint --help has an example'],
    [['build', '--out'], "option '--out <dir>' argument missing", general],
    [
      ['check', '--format', 'html'],
      "option '--format <style>' argument 'html' is invalid. Allowed choices are pretty, unix, github",
      general,
    ],
    [['check', '-q', '-v'], "option '-q, --quiet' cannot be used with option '-v, --verbose'", 'leave one of the two out'],
    [['explain', 'settings/no-ulr'], "there is no message with the code 'settings/no-ulr'", 'did you mean settings/no-url?'],
    [['explain', '?'], "there is no message with the code '?'", 'the code is what stands in brackets at the start of a message'],
    [
      ['build', 'a\u001b[31m\n::error::b'],
      "there is no folder 'a\\u{1B}[31m ::error::b'",
      'check the spelling, or leave it out to use this folder',
    ],
  ])('%j', (commandLine, message, help) => {
    expect(offprint(commandLine)).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n  = help: ${help}\n` });
  });
});

describe('the project folder', { timeout: 30_000 }, () => {
  const folder = folderWith({ 'site/content/publications.md': '', 'file.md': '', 'odd/content': '', 'empty/x': '' });

  test.each([
    [['build', 'absent'], "there is no folder 'absent'", 'check the spelling, or leave it out to use this folder'],
    [['build', ''], "there is no folder ''", 'check the spelling, or leave it out to use this folder'],
    [
      ['check', 'file.md'],
      "'file.md' is a file, not a folder",
      'name the folder that holds content/, or read one list: offprint parse file.md',
    ],
    [['build', 'odd'], "'odd/content' is a file, not a folder", 'make it a folder and put the list in it'],
    [
      ['build', 'empty'],
      "there is no content/ in 'empty'",
      'put your list into empty/content/publications.md, or name the folder that holds content/',
    ],
    [
      ['check'],
      'there is no content/ in this folder',
      'put your list into content/publications.md, or name the folder that holds content/',
    ],
    [['build', 'site/content'], "there is no content/ in 'site/content'", 'name the folder above it: offprint build site'],
    [['build', 'site', '--out='], "option '--out <dir>' needs a folder", 'write for instance --out www'],
    [['parse', 'absent.md'], "there is no file 'absent.md'", 'check the spelling; the path starts from this folder'],
    [['parse', 'site'], "'site' is a folder, not a file", 'name a list in it, such as content/publications.md'],
  ])('%j', (commandLine, message, help) => {
    expect(offprint(commandLine, { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n  = help: ${help}\n` });
  });
});

describe('explain', { timeout: 30_000 }, () => {
  test('says what a message means, wrapped at 80 columns', () => {
    const { code, stdout, stderr } = offprint(['explain', 'settings/no-url']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^warning\[settings\/no-url\]\n\nWithout `url` the site/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('answers in JSON', () => {
    const { stdout } = offprint(['explain', 'settings/no-url', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, code: 'settings/no-url', severity: 'warning' });
  });
});

describe('streams', { timeout: 30_000 }, () => {
  test('a reader that stops reading is no error', () => {
    expect(shell('offprint --help | true; echo "${PIPESTATUS[0]}"')).toEqual({ code: 0, stdout: '0\n', stderr: '' });
  });

  test.runIf(process.platform === 'linux')('a full disk under stdout is exit 5', () => {
    const { code, stderr } = shell('offprint explain settings/no-url > /dev/full');
    expect([code, stderr]).toEqual([5, 'error: cannot write the answer to stdout (ENOSPC)\n']);
  });

  test('a closed stderr is no error', () => {
    expect(shell('offprint explain settings/no-url 2>&- >/dev/null').code).toBe(0);
  });
});
