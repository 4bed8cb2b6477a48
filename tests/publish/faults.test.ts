import fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PublishError } from '../../src/publish/failure.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import { deadBuilder, faultyDisk, Killed, type Fault } from './faulty-disk.ts';
import { createProject, deadLinks, filesOf, page, readTree, removeProject, withoutOwn, writeTree, type Tree } from './site.ts';

const foreign: Tree = { '.gitignore': '*\n!.gitignore\n', CNAME: 'example.org\n', 'papers/notes.txt': 'mine' };
const older: Tree = {
  'index.html': page('1', 'papers/a.html', 'papers/gone.html', 'old/deep/x.html', 'assets/style.css'),
  'papers/a.html': page('1', '../index.html', 'gone.html'),
  'papers/gone.html': page('1', '../old/deep/x.html'),
  'papers/same.html': page('same', '../index.html'),
  'old/deep/x.html': page('1', '../../papers/same.html'),
  'assets/style.css': 'one',
};
const newer: Tree = {
  'index.html': page('2', 'papers/a.html', 'papers/b.html', 'years/2024/index.html', 'assets/style.css', 'top.html'),
  'papers/a.html': page('2', '../index.html', 'b.html', '../years/2024/list.html'),
  'papers/b.html': page('2', 'a.html', '../assets/new.css'),
  'papers/same.html': page('same', '../index.html'),
  'years/2024/index.html': page('2', 'list.html'),
  'years/2024/list.html': page('2', '../../papers/same.html'),
  'top.html': page('2', 'index.html'),
  'assets/style.css': 'two',
  'assets/new.css': 'two',
};
const latest: Tree = {
  'index.html': page('3', 'papers/b.html'),
  'papers/b.html': page('3', 'same.html'),
  'papers/same.html': page('3', '../index.html'),
};

/** What each build finds, and what it is to make of it. `interrupted`: a build that died after some of its moves. */
const scenarios: Readonly<
  Record<string, { readonly before: readonly Tree[]; readonly killedAtMove?: Tree; readonly foreign: Tree; readonly site: Tree }>
> = {
  'a first build where there is no folder': { before: [], foreign: {}, site: newer },
  'a first build beside files of others': { before: [], foreign, site: newer },
  'a build with new, changed and deleted files': { before: [older], foreign, site: newer },
  'a build that takes the site away, its entrance included': { before: [older], foreign, site: { 'robots.txt': 'none' } },
  'a build that changes nothing': { before: [newer], foreign, site: newer },
  'a build after another was killed half-way': { before: [older], killedAtMove: newer, foreign, site: latest },
};
const errors = [
  ...['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EXDEV'].map((code) => ({ code, lasting: 'once' as const })),
  ...['ENOSPC', 'EROFS'].map((code) => ({ code, lasting: 'forever' as const })),
];

describe.each(Object.entries(scenarios))('%s, failing at every operation in turn', (_, { before, killedAtMove, foreign, site }) => {
  let project: PublishTarget;
  let snapshot: string;
  const versions = [...before, site, ...(killedAtMove === undefined ? [] : [killedAtMove]), foreign];

  beforeAll(async () => {
    project = createProject();
    snapshot = join(project.projectDirectory, 'snapshot');
    writeTree(project.outputDirectory, foreign);
    for (const tree of before) await publish(filesOf(tree), project);
    if (killedAtMove !== undefined) await killAfterTwoMoves(killedAtMove);
    if (before.length === 0 && Object.keys(foreign).length === 0) fs.mkdirSync(snapshot);
    else fs.cpSync(project.outputDirectory, snapshot, { recursive: true });
  });

  afterAll(() => {
    removeProject(project);
  });

  /** Leave a journal and a half-new site behind. */
  async function killAfterTwoMoves(tree: Tree): Promise<void> {
    const sound = faultyDisk({ kind: 'kill', at: -1 });
    let moves = 0;
    const disk = {
      ...sound.disk,
      rename: (from: string, to: string) => {
        if (++moves > 3) throw new Killed();
        sound.disk.rename(from, to);
      },
      removeTree: () => {
        if (moves > 3) throw new Killed();
      },
      removeFile: () => {
        throw new Killed();
      },
    };
    await expect(publish(filesOf(tree), project, { disk, builder: deadBuilder })).rejects.toBeInstanceOf(Killed);
    expect(Object.keys(readTree(project.outputDirectory))).toContain('.offprint-journal.json');
  }

  function reset(): void {
    fs.rmSync(project.outputDirectory, { recursive: true, force: true });
    if (fs.readdirSync(snapshot).length > 0) fs.cpSync(snapshot, project.outputDirectory, { recursive: true });
  }

  async function tryWith(fault: Fault): Promise<{ readonly operations: number; readonly outcome: unknown }> {
    const { disk, operations } = faultyDisk(fault);
    const outcome = await publish(filesOf(site), project, { disk, builder: deadBuilder }).catch((error: unknown) => error);
    return { operations: operations(), outcome };
  }

  function expectSound(): void {
    const tree = withoutOwn(readTree(project.outputDirectory));
    for (const [path, text] of Object.entries(tree)) {
      if (path.endsWith('/')) continue;
      expect(
        versions.map((version) => version[path]),
        `${path} is whole`,
      ).toContain(text);
    }
    expect(tree).toMatchObject(foreign);
    expect(deadLinks(tree)).toEqual([]);
  }

  async function expectRecovered(): Promise<void> {
    await publish(filesOf(site), project);
    const tree = readTree(project.outputDirectory);
    expect(withoutOwn(tree)).toEqual({ ...foreign, ...site });
    expect(Object.keys(tree).filter((path) => path.startsWith('.offprint-'))).toEqual(['.offprint-manifest.json']);
    expect(await publish(filesOf(site), project)).toMatchObject({ written: [], deleted: [] });
  }

  it('killed: nothing torn, no dead link, and the next build finishes', async () => {
    reset();
    const { operations } = await tryWith({ kind: 'kill', at: -1 });
    expect(operations).toBeGreaterThan(10);
    for (let at = 0; at < operations; at++) {
      reset();
      await tryWith({ kind: 'kill', at });
      expectSound();
      await expectRecovered();
    }
  });

  it.each(errors)('$code, $lasting: told in words, nothing torn, and the next build finishes', async ({ code, lasting }) => {
    for (let at = 0; ; at++) {
      reset();
      const { operations, outcome } = await tryWith({ kind: 'error', at, code, lasting });
      expectSound();
      if (outcome instanceof Error) {
        if (!(outcome instanceof PublishError)) throw outcome;
        expect(outcome.kind).toBe('disk');
        expect(outcome.message).toContain(code);
        expect(outcome.help).toContain('intact');
        const isUntouched = outcome.help.includes('nothing was changed');
        if (isUntouched) expect(withoutOwn(readTree(project.outputDirectory))).toEqual(withoutOwn(readTree(snapshot)));
      } else {
        expect(withoutOwn(readTree(project.outputDirectory))).toMatchObject(site);
      }
      await expectRecovered();
      if (at >= operations) break;
    }
  });
});
