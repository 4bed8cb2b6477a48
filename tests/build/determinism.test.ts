/** The same content gives the same bytes: in another folder, time zone, language, with other line ends, and in another process. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledProgram } from '../cli/compiled.ts';
import { exampleProject, filesIn } from './project.ts';

interface Surroundings {
  readonly TZ: string;
  readonly LANG: string;
}

function built(surroundings: Surroundings, change?: (project: string) => void): Readonly<Record<string, string>> {
  const project = exampleProject();
  change?.(project);
  execFileSync(process.execPath, [compiledProgram(), 'build', project], {
    env: { PATH: process.env['PATH'], ...surroundings, LC_ALL: surroundings.LANG },
  });
  return filesIn(join(project, 'public'));
}

const plain = { TZ: 'UTC', LANG: 'C' };

it('two builds in two folders are the same', () => {
  expect(built(plain)).toEqual(built(plain));
});

it('time zone and language of the machine do not matter', () => {
  expect(built({ TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8' })).toEqual(built(plain));
});

it('line ends and a byte order mark do not matter', () => {
  const windows = (project: string): void => {
    for (const name of ['publications.md', 'index.md']) {
      const file = join(project, 'content', name);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    }
  };
  expect(built(plain, windows)).toEqual(built(plain));
});
