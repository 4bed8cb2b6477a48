import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compiledProgram } from './compiled.ts';
import { example, folderWith, offprint, shell } from './process.ts';

beforeAll(() => void compiledProgram(), 120_000);

const written = z.object({ written: z.array(z.string()) });

const good = `A Good Paper\\
**Ada Lovelace**, Charles Babbage\\
*ICML 2024*
`;
const unclosed = `${good}
Another Paper\\
**Ada Lovelace**\\
*ICML 2025*\\
[<a href="https://arxiv.org/abs/2411.01438">Paper]
`;
const settings = '---\nurl: https://example.org/\n---\n';
const unclosedError = 'content/publications.md:8:2: error[link/unclosed]: this link has no closing </a>\n';

const oneError = () => folderWith({ 'content/index.md': settings, 'content/publications.md': unclosed });
/** No url: one warning. */
const oneWarning = () => folderWith({ 'content/publications.md': good });

describe('build', { timeout: 60_000 }, () => {
  test('makes the example, says so in one line on stdout, and the second time changes nothing', () => {
    const cwd = example();
    const first = offprint(['build'], { cwd });
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toMatch(/^Built 14 publications → public\/ \((\d+) files, \1 changed\) in [\d.]+ m?s\n$/);
    expect(existsSync(join(cwd, 'public/index.html'))).toBe(true);
    const second = offprint(['build'], { cwd });
    expect(second.stdout).toMatch(/^Built 14 publications → public\/ \(\d+ files, none changed\) in /);
  });

  test('builds the rest of a list with a bad entry, reports it, and exits 1', () => {
    const cwd = oneError();
    const { code, stdout, stderr } = offprint(['build', '--format=unix'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(`${unclosedError}1 error\n`);
    expect(stdout).toMatch(/^Built 2 publications → public\//);
  });

  test('shows a code frame to people', () => {
    const { stderr } = offprint(['build'], { cwd: oneError() });
    expect(stderr).toMatch(/^error\[link\/unclosed\]: this link has no closing <\/a>\n {2}┌─ content\/publications\.md:8:2\n8 │ \[<a href/);
    expect(stderr).toMatch(/\n\n1 error\n$/);
  });

  test('publishes nothing after an error in the settings, and says so', () => {
    const cwd = folderWith({ 'content/index.md': '---\nttile: x\nurl: https://example.org/\n---\n', 'content/publications.md': good });
    const { code, stdout, stderr } = offprint(['build', '--format=unix'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^content\/index\.md:2:1: error\[settings\/unknown-key\]: .*\n1 error\nNothing was published; public\/ is as it was\.\n$/,
    );
    expect(readdirSync(cwd)).toEqual(['content']);
  });

  test('--strict lets warnings fail, and publishes nothing then', () => {
    const cwd = oneWarning();
    expect(offprint(['build'], { cwd }).code).toBe(0);
    rmSync(join(cwd, 'public'), { recursive: true });
    const { code, stderr } = offprint(['build', '--strict', '--format=unix'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^offprint: warning\[settings\/no-url\]: .*\n1 warning \(warnings count as errors with --strict\)\nNothing was published; public\/ is as it was\.\n$/,
    );
    expect(existsSync(join(cwd, 'public'))).toBe(false);
  });

  test('--quiet says nothing but errors', () => {
    expect(offprint(['build', '--quiet'], { cwd: oneWarning() })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(offprint(['build', '--quiet', '--format=unix'], { cwd: oneError() })).toEqual({ code: 1, stdout: '', stderr: unclosedError });
    expect(offprint(['build', '--quiet', '--strict', '--format=unix'], { cwd: oneWarning() }).stderr).toMatch(/^offprint: warning.*\n$/);
  });

  test('--verbose names the files written and deleted', () => {
    const cwd = folderWith({ 'content/index.md': settings, 'content/publications.md': good });
    expect(offprint(['build', '--verbose'], { cwd }).stderr).toMatch(/^(?:wrote public\/\S+\n)+$/);
    writeFileSync(join(cwd, 'content/publications.md'), good.replace('A Good Paper', 'Some Other Article'));
    const { stdout, stderr } = offprint(['build', '--verbose'], { cwd });
    expect(stderr).toMatch(/^deleted public\/papers\/good-paper\.html$/m);
    expect(stdout).toMatch(/\(\d+ files, \d+ changed, 1 deleted\)/);
  });

  test('--out is a path from where the command is typed', () => {
    const cwd = folderWith({ 'site/content/index.md': settings, 'site/content/publications.md': good });
    expect(offprint(['build', 'site', '--out', 'www'], { cwd }).stdout).toMatch(/^Built 1 publication → www\/ /);
    expect(existsSync(join(cwd, 'www/index.html'))).toBe(true);
    expect(offprint(['build', 'site'], { cwd }).stdout).toMatch(/^Built 1 publication → site\/public\/ /);
  });

  test('paths in messages start where the command is typed', () => {
    const cwd = folderWith({ 'site/content/index.md': settings, 'site/content/publications.md': unclosed });
    expect(offprint(['build', './site', '--format=unix'], { cwd }).stderr).toBe(`site/${unclosedError}1 error\n`);
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
    const { stderr } = offprint(['build'], { cwd: join(cwd, 'site'), environment });
    expect(stderr).toMatch(/^::error file=site\/content\/publications\.md,line=8,col=2,endLine=8,endColumn=\d+,title=link\/unclosed::/);
  });

  test('refuses to overwrite what it did not write: exit 3; --adopt takes it over', () => {
    const cwd = oneWarning();
    const foreign = join(cwd, 'public/index.html');
    shell('mkdir public && echo mine > public/index.html', cwd);
    const { code, stdout, stderr } = offprint(['build'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error: .*\n(?: {2}\| .*\n)* {2}= help: .*--adopt.*\n$/m);
    expect(stderr).toContain('index.html');
    expect(readFileSync(foreign, 'utf8')).toBe('mine\n');
    expect(offprint(['build', '--adopt'], { cwd }).code).toBe(0);
    expect(readFileSync(foreign, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('refuses to publish into the project itself', () => {
    const { code, stderr } = offprint(['build', '--out', '.'], { cwd: oneWarning() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: .*\n {2}= help: /m);
  });

  test('--json answers on stdout and says nothing else', () => {
    const cwd = oneError();
    const { code, stdout, stderr } = offprint(['--json', 'build'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    const answer: unknown = JSON.parse(stdout);
    expect(written.parse(answer).written).toEqual(expect.arrayContaining(['index.html', 'papers/good-paper.html']));
    expect(answer).toEqual({
      version: 1,
      ok: false,
      publications: 2,
      diagnostics: [
        expect.objectContaining({ code: 'link/unclosed', severity: 'error', file: 'content/publications.md', line: 8, column: 2 }),
      ],
      published: true,
      written: written.parse(answer).written,
      deleted: [],
      unchanged: 0,
      output: join(cwd, 'public'),
    });
  });

  test('--json says when nothing was published', () => {
    const { stdout } = offprint(['build', '--json', '--strict'], { cwd: oneWarning() });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, published: false, written: [], deleted: [], unchanged: 0 });
  });

  test('colours what goes to a terminal, or where FORCE_COLOR asks for it', () => {
    const cwd = oneError();
    expect(offprint(['build'], { cwd }).stderr).not.toContain('\u001b');
    const { stderr } = offprint(['build'], { cwd, environment: { FORCE_COLOR: '1' } });
    expect(stderr.startsWith('\u001b[31merror[link/unclosed]\u001b[39m: ')).toBe(true);
    expect(offprint(['build'], { cwd, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stderr).not.toContain('\u001b');
  });

  test('interrupted while it publishes: exit 130, and the next build puts all right', async () => {
    const entries = Array.from({ length: 1500 }, (_, index) => good.replace('A Good Paper', `Paper Number ${String(index)}`));
    const cwd = folderWith({ 'content/index.md': settings, 'content/publications.md': entries.join('\n') });
    const { code, stdout, stderr } = await interruptedPublishing(cwd);
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^error: .*\n {2}= help: .*\n$/);
    expect(offprint(['build'], { cwd }).stdout).toMatch(/^Built 1500 publications → public\//);
  });
});

describe('check', { timeout: 60_000 }, () => {
  test('finds what build finds, and writes nothing', () => {
    const cwd = oneError();
    const { code, stdout, stderr } = offprint(['check', '--format=unix'], { cwd });
    expect([code, stderr]).toEqual([1, `${unclosedError}1 error\n`]);
    expect(stdout).toMatch(/^Checked 2 publications in [\d.]+ m?s\n$/);
    expect(readdirSync(cwd)).toEqual(['content']);
  });

  test('says when there is nothing to say', () => {
    const list = 'Paging without Faults\\\n**Ada Roe**\\\n*OSDI 2024*\n';
    const cwd = folderWith({ 'content/index.md': '---\nurl: https://example.org/\n---\n', 'content/publications.md': list });
    expect(offprint(['check'], { cwd }).stdout).toMatch(/^Checked 1 publication in .*: no problems found\n$/);
  });

  test('--strict and --quiet mean what they mean for build', () => {
    const cwd = oneWarning();
    expect(offprint(['check'], { cwd }).code).toBe(0);
    expect(offprint(['check', '--strict', '-q', '--format=unix'], { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(offprint(['check', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('--json has the shape of build', () => {
    const { stdout } = offprint(['check', '--json'], { cwd: oneError() });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, ok: false, publications: 2, published: false, written: [] });
  });
});

describe('parse', { timeout: 60_000 }, () => {
  test('shows the entries of a list as a table', () => {
    const { code, stdout, stderr } = offprint(['parse', 'content/publications.md'], { cwd: example() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.match(/^ *line \d+ │/gm)).toHaveLength(14);
    expect(stdout).toContain(
      'line 14 │ SkyServe: Serving AI Models across Regions and Clouds with Spot Instances\nauthors │ Ziming Mao* (owner), Tian Xia*, ',
    );
  });

  test('--json gives the documented answer', () => {
    const { stdout } = offprint(['parse', 'content/publications.md', '--json'], { cwd: example() });
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({ version: 1, leftover: [], diagnostics: [] });
    expect(answer).toHaveProperty('entries.length', 14);
    expect(answer).toHaveProperty('entries.3', {
      title: 'SkyServe: Serving AI Models across Regions and Clouds with Spot Instances',
      authors: [
        'Ziming Mao',
        'Tian Xia',
        'Zhanghao Wu',
        'Wei-Lin Chiang',
        'Tyler Griggs',
        'Romil Bhardwaj',
        'Zongheng Yang',
        'Scott Shenker',
        'Ion Stoica',
      ],
      owner_index: 0,
      equal_contribution: [0, 1],
      venue: 'EuroSys',
      year: 2025,
      award: null,
      links: [
        { label: 'Paper', href: 'https://arxiv.org/pdf/2411.01438' },
        { label: 'Code', href: 'https://github.com/skypilot-org/skypilot' },
      ],
      position: { line: 14, column: 1 },
      leftover: [],
    });
  });

  test('reports problems on stderr with exit 1, the entries on stdout', () => {
    const { code, stdout, stderr } = offprint(['parse', 'content/publications.md', '--format=unix'], { cwd: oneError() });
    expect([code, stderr]).toEqual([1, `${unclosedError}1 error\n`]);
    expect(stdout).toContain('line 5 │ Another Paper\n');
  });

  test('a file that is not UTF-8 is named, with exit 1', () => {
    const cwd = folderWith({ 'list.md': new Uint8Array([0x63, 0xe9, 0x0a]) });
    const { code, stderr } = offprint(['parse', 'list.md', '--format=unix'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^list\.md(?::\d+:\d+)?: error\[file\/not-utf8\]: /);
  });

  test('a reader that stops reading is no error, however long the answer', () => {
    const cwd = folderWith({ 'list.md': Array.from({ length: 800 }, () => good).join('\n') });
    expect(shell('offprint parse list.md --json | head -n 1; echo "${PIPESTATUS[0]}"', cwd)).toEqual({
      code: 0,
      stdout: '{\n0\n',
      stderr: '',
    });
  });
});

/** Start a build and send SIGINT when it has begun to put its files beside the output folder. */
function interruptedPublishing(cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [compiledProgram(), 'build'], { cwd });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const watch = setInterval(() => {
    if (readdirSync(cwd).length > 1) {
      clearInterval(watch);
      child.kill('SIGINT');
    }
  }, 2);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, ...written });
    }),
  );
}
