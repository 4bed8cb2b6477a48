import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { example, folderWith, offprint } from './process.ts';

const old = 'Paging without Faults.\\\n**Ada Roe**, Bo Lind\\\n<span style="color:green; font-style:italic">OSDI 2024</span>\n';
const canonical = 'Paging without Faults\\\n**Ada Roe**, Bo Lind\\\n*OSDI 2024*\n';
const list = (folder: string): string => readFileSync(join(folder, 'content', 'publications.md'), 'utf8');
const project = (text: string): string => folderWith({ 'content/publications.md': text });

describe('fmt', { timeout: 60_000 }, () => {
  test('formats the lists of the project in place, once', () => {
    const cwd = example();
    const first = offprint(['fmt'], { cwd });
    expect(first).toEqual({ code: 0, stdout: 'Formatted 1 of 1 list: 14 entries are in canonical form\n', stderr: '' });
    const written = list(cwd);
    expect(written).not.toContain('<span');
    expect(offprint(['fmt'], { cwd }).stdout).toBe('Nothing to change in 1 list: 14 entries are in canonical form\n');
    expect(list(cwd)).toBe(written);
    expect(readdirSync(join(cwd, 'content'))).toEqual(readdirSync(join(example(), 'content')));
  });

  test('keeps byte order mark, line ends, front matter, prose and permissions', () => {
    const around = (entry: string): string =>
      `\uFEFF---\nlist: true\n---\n# Papers\n\nSome  prose \n\n${entry}\n<!-- a note -->\n`.replaceAll('\n', '\r\n');
    const cwd = project(around(old));
    chmodSync(join(cwd, 'content', 'publications.md'), 0o640);
    expect(offprint(['fmt'], { cwd }).code).toBe(0);
    expect(list(cwd)).toBe(around(canonical));
    expect(statSync(join(cwd, 'content', 'publications.md')).mode & 0o777).toBe(0o640);
  });

  test('--check names the lists that would change, writes nothing and fails', () => {
    const cwd = project(old);
    const { code, stdout, stderr } = offprint(['fmt', '--check'], { cwd });
    expect([code, stdout, stderr]).toEqual([1, 'content/publications.md\n', '1 of 1 list would change: 1 entry is in canonical form\n']);
    expect(list(cwd)).toBe(old);
    expect(offprint(['fmt', '--check', '-q'], { cwd: project(canonical) })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--diff shows what would change, writes nothing and succeeds', () => {
    const cwd = project(old);
    const { code, stdout } = offprint(['fmt', '--diff'], { cwd });
    expect([code, stdout]).toEqual([
      0,
      '--- content/publications.md\n+++ content/publications.md\n@@ -1,3 +1,3 @@\n' +
        '-Paging without Faults.\\\n+Paging without Faults\\\n **Ada Roe**, Bo Lind\\\n' +
        '-<span style="color:green; font-style:italic">OSDI 2024</span>\n+*OSDI 2024*\n',
    ]);
    expect(list(cwd)).toBe(old);
    expect(offprint(['fmt', '--diff', '--check'], { cwd }).code).toBe(1);
  });

  test('formats the lists that are named, and no others', () => {
    const cwd = folderWith({ 'a.md': old, 'b.md': old });
    expect(offprint(['fmt', 'a.md'], { cwd }).code).toBe(0);
    expect([readFileSync(join(cwd, 'a.md'), 'utf8'), readFileSync(join(cwd, 'b.md'), 'utf8')]).toEqual([canonical, old]);
  });

  test('says of entries that stay as they are how many, and with --verbose which and why', () => {
    const kept = '<ul><li id="paging"><b>Paging without Faults</b><br>Ada Roe, <b>Bo Lind</b><br><i>OSDI 2024</i></li></ul>\n';
    expect(offprint(['fmt'], { cwd: project(kept) }).stderr).toBe('1 entry stays as it is; --verbose says which and why\n');
    const { code, stderr } = offprint(['fmt', '--verbose', '--format=unix'], { cwd: project(kept) });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^content\/publications\.md:1:\d+: note\[fmt\/kept\]: this entry is left as it is: .*\n1 note\n$/),
    ]);
  });

  test('--json answers with data', () => {
    const { code, stdout, stderr } = offprint(['fmt', '--json', '--diff'], { cwd: project(old) });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: true,
      files: [{ path: 'content/publications.md', changed: true, entries: 1, canonical: 1 }],
      diagnostics: [],
    });
    expect(stdout).toContain(String.raw`+*OSDI 2024*\n`);
  });

  test('leaves a list alone that is not UTF-8', () => {
    const cwd = folderWith({ 'content/publications.md': Uint8Array.from([0x41, 0xff, 0x0a]) });
    const { code, stderr } = offprint(['fmt', '--format=unix'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('not UTF-8')]);
  });

  test('refuses to write through a link that leads out of the project', () => {
    const elsewhere = folderWith({ 'theirs.md': old });
    const cwd = folderWith({ 'content/index.md': '' });
    symlinkSync(join(elsewhere, 'theirs.md'), join(cwd, 'content', 'publications.md'));
    const { code, stderr } = offprint(['fmt', 'content/publications.md'], { cwd });
    expect([code, stderr]).toEqual([3, expect.stringContaining('symbolic link out of the project')]);
    expect(readFileSync(join(elsewhere, 'theirs.md'), 'utf8')).toBe(old);
  });

  test('writes through a link within the project, which stays a link', () => {
    const cwd = folderWith({ 'lists/mine.md': old, 'content/index.md': '' });
    symlinkSync(join('..', 'lists', 'mine.md'), join(cwd, 'content', 'publications.md'));
    expect(offprint(['fmt'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'lists', 'mine.md'), 'utf8')).toBe(canonical);
    expect(
      readdirSync(join(cwd, 'content'), { withFileTypes: true })
        .find(({ name }) => name === 'publications.md')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  test.each([
    [['fmt', 'no.md'], "error: there is no file 'no.md'"],
    [['fmt', '.'], "error: '.' is a folder, not a file"],
    [['fmt', ''], "error: there is no file ''"],
  ])('%j is a mistake in the command line', (commandLine, message) => {
    const { code, stderr } = offprint(commandLine, { cwd: project(old) });
    expect([code, stderr.split('\n')[0]]).toEqual([2, message]);
  });
});

describe('check --fix', { timeout: 60_000 }, () => {
  test('makes the safe corrections and reports what is left', () => {
    const cwd = example();
    const before = list(cwd);
    const { code, stderr } = offprint(['check', '--fix', '--format=unix'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'Fixed 2 problems in content/publications.md']);
    expect(stderr).not.toContain('full stop');
    expect(list(cwd)).toBe(before.replace('Resources.\\', 'Resources\\').replace('Inference.\\', 'Inference\\'));
    expect(offprint(['check', '--fix', '-q'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('closes a link that was left open', () => {
    const open = '[<a href="https://example.org/a.pdf">Paper]\n';
    const cwd = project(canonical.replace('*OSDI 2024*\n', `*OSDI 2024*\\\n${open}`));
    const { code, stdout } = offprint(['check', '--fix', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ fixed: { 'content/publications.md': 1 } });
    expect(list(cwd)).toContain('[<a href="https://example.org/a.pdf">Paper</a>]');
  });

  test('changes nothing without being asked', () => {
    const cwd = example();
    const before = list(cwd);
    offprint(['check'], { cwd });
    expect(list(cwd)).toBe(before);
  });
});

describe('remarks', { timeout: 60_000 }, () => {
  test('are made by check and not by build', () => {
    const cwd = example();
    expect(offprint(['build', '--format=unix'], { cwd }).stderr).not.toMatch(/arXiv|full stop|also written/);
    const { code, stderr } = offprint(['check', '--format=unix'], { cwd });
    expect([code, stderr.match(/: (?:warning|note)\[/g)?.length]).toEqual([0, 8]);
  });

  test('are explained with a wrong and a right example', () => {
    const { stdout } = offprint(['explain', 'entry/no-year']);
    expect(stdout).toMatch(/\nWrong:\n\n {4}\*EuroSys\*\n\nRight:\n\n {4}\*EuroSys 2025\*\n$/);
  });
});
