import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Path of `cli/main.js`, compiled from `src/` as it is now. `dist/` may be older than the source, or absent, so the tests
 * keep a compiled copy of their own; its folder is named by a hash of all that went into it and is made once. It lies in
 * node_modules/.cache, where the program finds its dependencies, and has the layout of the package: package.json and
 * templates/ beside dist/. Types are the type check's business, so they are not checked again.
 */
export function compiledProgram(): string {
  const cache = join(root, 'node_modules', '.cache', 'offprint-tests');
  const home = join(cache, hashOfProgram());
  const program = join(home, 'dist', 'cli', 'main.js');
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  const workplace = mkdtempSync(join(cache, 'new-'));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const outcome = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, '.config', 'tsconfig.build.json'), '--noCheck', '--declaration', 'false', '--outDir', join(workplace, 'dist')],
    { encoding: 'utf8' },
  );
  if (outcome.status !== 0) throw new Error(`the program does not compile:\n${outcome.stdout}${outcome.stderr}`);
  for (const name of ['package.json', 'templates']) cpSync(join(root, name), join(workplace, name), { recursive: true });
  try {
    renameSync(workplace, home);
  } catch (error) {
    rmSync(workplace, { recursive: true });
    if (!existsSync(program)) throw error; // else another test file has been quicker
  }
  return program;
}

function hashOfProgram(): string {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'tsconfig.json', '.config/tsconfig.build.json']) hash.update(readFileSync(join(root, file)));
  for (const folder of ['src', 'templates']) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Copies of earlier sources, unless a run that began a short while ago may still need them. */
function removeOld(cache: string): void {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (dirname(folder) === cache && statSync(folder).mtimeMs < anHourAgo) rmSync(folder, { recursive: true, force: true });
  }
}
