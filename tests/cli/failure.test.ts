import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellFailure } from '../../src/cli/failure.ts';
import { run, wantsDetails } from '../../src/cli/run.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { type FailureKind, PublishError } from '../../src/publish/failure.ts';
import { compiledProgram } from './compiled.ts';
import { folderWith, interrupted, offprint, shell } from './process.ts';
import { recorder } from './recorder.ts';

test('a build that may not publish tells what it found in the content first', { timeout: 30_000 }, () => {
  const list = 'A Title of Some Length\\\n**Ada Roe**\\\n*ICML 2024*\\\n[<a href="https://example.org/x.pdf">Paper]\n';
  const cwd = folderWith({ 'content/publications.md': list, 'public/index.html': 'mine' });
  const { code, stdout, stderr } = offprint(['build', '--format=unix'], { cwd });
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(
    /^content\/publications\.md:4:2: error\[link\/unclosed\]: .*\n[\s\S]*1 error, 1 warning\nerror: refusing to overwrite .*\n {2}= help: /,
  );
});

describe('a failure', () => {
  const told = (error: unknown, isDetailed = false): { code: number; stderr: string } => {
    const { terminal, stderr } = recorder();
    return { code: tellFailure(error, terminal, isDetailed), stderr: stderr() };
  };

  test.each<[FailureKind, number]>([
    ['refused', 3],
    ['locked', 4],
    ['disk', 5],
    ['interrupted', 130],
  ])('of publishing, %s, is exit %i', (kind, code) => {
    const error = new PublishError(kind, 'public/\u001b[2J is bad', { help: 'do\nthis' });
    expect(told(error)).toEqual({ code, stderr: 'error: public/\\u{1B}[2J is bad\n  = help: do this\n' });
  });

  test('of publishing lists what its message lists', () => {
    const error = new PublishError('refused', 'in the way:\n  a.html\n  ::error::b', { help: 'move them' });
    expect(told(error).stderr).toBe('error: in the way:\n  | a.html\n  | ::error::b\n  = help: move them\n');
  });

  test('of usage is exit 2', () => {
    expect(told(new UsageError('m', 'h'))).toEqual({ code: 2, stderr: 'error: m\n  = help: h\n' });
  });

  test('of a system call is exit 5, in plain words', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'open', path: 'content/a.md' });
    const { code, stderr } = told(error);
    expect(code).toBe(5);
    expect(stderr).toMatch(/^error: cannot open content\/a\.md: permission denied \(EACCES\)\n {2}= help: check the path/);
  });

  test('of a fired signal is exit 130', () => {
    expect(told(AbortSignal.abort().reason)).toEqual({ code: 130, stderr: 'error: interrupted\n' });
  });

  test.each([
    [new TypeError('x is\nnot \u001b y'), 'TypeError: x is not \\u{1B} y'],
    ['::error::thrown text', '::error::thrown text'],
    [undefined, 'undefined'],
    [new Error('x'.repeat(1000)), `Error: ${'x'.repeat(293)}…`],
  ])('that is our bug (%j) is exit 70, short, and asks for a report', (error, summary) => {
    expect(told(error)).toEqual({
      code: 70,
      stderr: `error: offprint has a bug and had to stop\n  | ${summary}\n  = help: please report it; --verbose adds details for the report\n`,
    });
  });

  test('that is our bug shows its stack when details are wanted', () => {
    const { stderr } = told(new TypeError('oops'), true);
    expect(stderr).toMatch(/\n {2}\| TypeError: oops\n {2}\| at .*failure\.test\.ts/);
    expect(stderr).toMatch(/please report it together with the lines above\n$/);
  });

  test('shows details with --verbose, -v or DEBUG', () => {
    const wants = (commandLine: string[], environment = {}): boolean => wantsDetails(commandLine, recorder(environment).terminal);
    expect([wants([]), wants([], { DEBUG: '' }), wants(['build', '--verbose']), wants(['-v']), wants([], { DEBUG: '1' })]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('never leaves run as an exception', async () => {
    const { terminal, stderr } = recorder();
    const broken = { ...terminal, results: { ...terminal.results, write: () => { throw new Error('broken'); } } }; // prettier-ignore
    expect(await run(['explain', 'settings/no-url'], broken)).toBe(70);
    expect(stderr()).toContain('| Error: broken\n');
  });
});

describe('an interruption', { timeout: 30_000 }, () => {
  beforeAll(() => void compiledProgram(), 120_000);

  /** A program that does `work` as an interruptible command does it, and says on stdout when it may be interrupted. */
  const program = (work: string): string => `
    import { interruptible } from ${JSON.stringify(pathToFileURL(join(dirname(compiledProgram()), 'interruptible.js')).href)};
    const { value, wasInterrupted } = await interruptible(async (signal) => { ${work} });
    console.log(value, wasInterrupted);
    console.log(process.listenerCount('SIGINT'));`;

  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s fires the signal once and lets the work end in order',
    async (signal) => {
      const work = `const keepAlive = setInterval(() => undefined, 1000); console.log('ready');
        await new Promise((resolve) => signal.addEventListener('abort', resolve)); clearInterval(keepAlive); return signal.aborted;`;
      expect(await interrupted(program(work), signal)).toEqual({ code: 0, stdout: 'ready\ntrue true\n0\n', stderr: '' });
    },
  );

  test('a second time ends the process at once with 130', async () => {
    const work = `console.log('ready'); signal.addEventListener('abort', () => process.kill(process.pid, 'SIGINT')); await new Promise((resolve) => setTimeout(resolve, 60_000));`;
    expect(await interrupted(program(work), 'SIGINT')).toMatchObject({ code: 130, stdout: 'ready\n' });
  });
});

describe('an error that no await leads back', { timeout: 30_000 }, () => {
  test('is reported as a bug', () => {
    const main = pathToFileURL(compiledProgram()).href;
    const script = `process.argv[2] = '--version'; await import(${JSON.stringify(main)}); setTimeout(() => { throw new RangeError('late'); });`;
    const { code, stderr } = shell(`'${process.execPath}' --input-type=module --eval "${script.replaceAll('"', '\\"')}" x`);
    expect([code, stderr]).toEqual([
      70,
      'error: offprint has a bug and had to stop\n  | RangeError: late\n  = help: please report it; --verbose adds details for the report\n',
    ]);
  });
});
