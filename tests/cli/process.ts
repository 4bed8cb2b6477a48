import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { compiledProgram } from './compiled.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a plain shell: what decides about formats and colours is left to the test. */
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|CI$|NO_COLOR$|FORCE_COLOR$|DEBUG$|NODE_OPTIONS$|NODE_V8_COVERAGE$)/.test(name),
  ),
);

/** Run the program as users do. */
export function offprint(
  commandLine: readonly string[],
  { cwd, environment }: { cwd?: string; environment?: Record<string, string> } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiledProgram(), ...commandLine], {
    cwd,
    env: { ...plainEnvironment, ...environment },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Run a shell script in which `offprint` is the program. */
export function shell(script: string, cwd?: string): Outcome {
  const program = `offprint() { '${process.execPath}' '${compiledProgram()}' "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', program + script], { cwd, env: plainEnvironment, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Start the program and send it a signal as soon as it has written something. */
export async function interrupted(script: string, signal: NodeJS.Signals): Promise<Outcome> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { env: plainEnvironment });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    if (written.stdout === '') child.kill(signal);
    written.stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => (written.stderr += data.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ code, ...written });
    }),
  );
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files (paths and contents), removed when the tests of the file are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-cli-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy of the project's own example: its `content/`. */
export function example(): string {
  const folder = folderWith({});
  cpSync(fileURLToPath(new URL('../../content/', import.meta.url)), join(folder, 'content'), { recursive: true });
  return folder;
}
