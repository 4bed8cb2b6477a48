// `npm run check`: every check that needs nothing but npm packages. Reads and reports; rewrites no file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packed = mkdtempSync(join(tmpdir(), 'offprint-packed-'));
const steps = [
  ['types', 'tsc', '-p', '.'],
  ['test types', 'tsc', '-p', 'tests'],
  ['lint', 'eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0', 'src', 'tests'],
  [
    'format',
    'prettier',
    '--config',
    '.config/prettier.json',
    '--check',
    'src/**/*.{ts,md}',
    'tests/**/*.ts',
    'tests/*.md',
    'docs/*.md',
    '.config/*.{ts,mjs,js,json}',
    '.github/**/*.md',
    '*.md',
    'package.json',
    'tsconfig.json',
  ],
  ['coverage', 'vitest', 'run', '--config', '.config/vitest.config.ts', '--coverage', '--exclude', 'tests/browser/**'],
  // Packing runs `prepare`, so that what is checked below is compiled from the source as it is.
  ['pack', 'npm', 'pack', '--pack-destination', packed, '--loglevel', 'error'],
  ['publint', 'publint', '--strict'],
  ['attw', 'attw', join(packed, `offprint-${version()}.tgz`), '--profile', 'esm-only'],
  ['install', process.execPath, '.config/try-package.mjs', join(packed, `offprint-${version()}.tgz`)],
];

let failed = 0;
for (const [name, command, ...rest] of steps) {
  const started = Date.now();
  const local = command === 'npm' || command === process.execPath ? command : join('node_modules', '.bin', command);
  const result = spawnSync(local, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  const verdict = result.status === 0 ? 'ok' : 'FAILED';
  console.log(`── ${name}: ${verdict} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (result.status !== 0) failed++;
}
rmSync(packed, { recursive: true, force: true });
console.log(failed === 0 ? 'all checks passed' : `${failed} of ${steps.length} checks failed`);
process.exit(failed === 0 ? 0 : 1);

function version() {
  return process.env.npm_package_version ?? '0.1.0';
}
