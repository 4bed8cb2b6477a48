// Install the packed tarball into an empty folder and build the example with it, as a user would.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const tarball = resolve(process.argv[2] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'offprint-install-'));
const run = (command, ...rest) => execFileSync(command, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
writeFileSync(join(folder, 'package.json'), '{ "private": true }');
run('npm', 'install', '--no-audit', '--no-fund', '--loglevel', 'error', '--prefer-offline', tarball);
cpSync(join(folder, 'node_modules', 'offprint', 'content'), join(folder, 'content'), { recursive: true });
console.log(run(join('node_modules', '.bin', 'offprint'), 'build').trim());
const pages = readdirSync(join(folder, 'public', 'papers')).filter((name) => name.endsWith('.html')).length;
rmSync(folder, { recursive: true, force: true });
if (pages !== 14) {
  console.error(`expected 14 paper pages, found ${pages}`);
  process.exit(1);
}
