/** One folder a behaviour: `input/` is a project, `expected.json` the exit code and whether a site was published, `diagnostics.txt` what stderr said. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { copyOf } from '../../build/project.ts';
import { compiledProgram } from '../../cli/compiled.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const expectedShape = z.strictObject({ exit: z.number(), published: z.boolean() });

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  it('gives its messages, its exit code, and a whole site or none', () => {
    const expected = expectedShape.parse(JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')));
    const project = copyOf(join(folder, name, 'input'));
    const run = spawnSync(process.execPath, [compiledProgram(), 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect(run.stderr).toBe(readFileSync(join(folder, name, 'diagnostics.txt'), 'utf8'));
    expect(run.status).toBe(expected.exit);
    expect(existsSync(join(project, 'public', 'index.html'))).toBe(expected.published);
  });
});
