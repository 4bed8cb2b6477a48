import fs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PublishError } from '../../src/publish/failure.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import { deadBuilder, faultyDisk, Killed } from './faulty-disk.ts';
import { createProject, filesOf, readTree, removeProject, withoutOwn, type Tree } from './site.ts';

type Step =
  | { readonly do: 'build'; readonly site: Tree; readonly killAt?: number }
  | { readonly do: 'edit'; readonly path: string }
  | { readonly do: 'remove'; readonly path: string };

/** Few names, so that builds, edits and foreign files meet; `x` is a file in one site and a folder in the next. */
const paths = fc.constantFrom('index.html', 'a.html', 'p/a.html', 'p/b.html', 'q/r/c.html', 'x', 'x/y', 'x/z');
const sites = fc
  .dictionary(paths, fc.constantFrom('1', '2', '3'), { noNullPrototype: true })
  .map((site): Tree => ('x' in site ? Object.fromEntries(Object.entries(site).filter(([path]) => !path.startsWith('x/'))) : site));
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('build' as const), site: sites }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('build' as const), site: sites, killAt: fc.nat(90) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), path: paths }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), path: paths }) },
);

it('any sequence of builds, kills and edits keeps foreign files and ends in the site', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (sequence) => {
      const project = createProject();
      try {
        await play(sequence, project);
      } finally {
        removeProject(project);
      }
    }),
    { numRuns: 400 },
  );
});

async function play(sequence: readonly Step[], project: PublishTarget): Promise<void> {
  const output = project.outputDirectory;
  const foreign = new Map<string, string>();
  const now = (): Tree => withoutOwn(readTree(output));
  for (const [index, step] of sequence.entries()) {
    const before = now();
    if (step.do === 'edit') edit(output, step.path, `mine ${String(index)}`, foreign);
    else if (step.do === 'remove') remove(output, step.path, foreign);
    else if (step.killAt !== undefined) {
      const { disk } = faultyDisk({ kind: 'kill', at: step.killAt });
      const outcome: unknown = await publish(filesOf(step.site), project, { disk, builder: deadBuilder }).catch((error: unknown) => error);
      if (outcome instanceof Error && !(outcome instanceof PublishError)) expect(outcome).toBeInstanceOf(Killed);
    } else {
      const outcome: unknown = await publish(filesOf(step.site), project).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ kind: 'refused' });
        expect(foreign.size).toBeGreaterThan(0);
        expect(now()).toEqual(before);
      } else {
        expect(filesIn(now())).toEqual({ ...Object.fromEntries(foreign), ...step.site });
        expect(fs.readdirSync(output).filter((name) => name.startsWith('.offprint-'))).toEqual(['.offprint-manifest.json']);
        expect(await publish(filesOf(step.site), project)).toMatchObject({ written: [], deleted: [] });
      }
    }
    expect(now()).toMatchObject(Object.fromEntries(foreign));
  }
}

function edit(output: string, path: string, text: string, foreign: Map<string, string>): void {
  const file = join(output, path);
  try {
    fs.mkdirSync(join(file, '..'), { recursive: true });
    fs.writeFileSync(file, text);
  } catch {
    // A file stands where the folder would be, or the reverse: the user cannot do it either.
    return;
  }
  foreign.set(path, text);
}

function remove(output: string, path: string, foreign: Map<string, string>): void {
  // Nothing there, also where a file stands in the place of the folder above: nothing to remove.
  if (fs.existsSync(join(output, path))) fs.rmSync(join(output, path), { recursive: true });
  for (const name of [...foreign.keys()]) if (name === path || name.startsWith(`${path}/`)) foreign.delete(name);
}

const filesIn = (tree: Tree): Tree => Object.fromEntries(Object.entries(tree).filter(([path]) => !path.endsWith('/')));
