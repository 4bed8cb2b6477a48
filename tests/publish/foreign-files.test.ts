import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/publish/disk.ts';
import { PublishError } from '../../src/publish/failure.ts';
import { hashOf } from '../../src/publish/manifest.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import { deadBuilder } from './faulty-disk.ts';
import { createProject, filesOf, readTree, removeProject, withoutOwn, writeTree, type Tree } from './site.ts';

let project: PublishTarget;
let output: string;
const site: Tree = { 'index.html': 'home', 'papers/a.html': 'a', 'assets/style.css': 'css' };

beforeEach(() => {
  project = createProject();
  output = project.outputDirectory;
});

afterEach(() => {
  removeProject(project);
});

const build = (tree: Tree, options: Partial<PublishTarget> = {}): ReturnType<typeof publish> =>
  publish(filesOf(tree), { ...project, ...options });
const refusal = async (tree: Tree, options: Partial<PublishTarget> = {}): Promise<PublishError> => {
  const error: unknown = await build(tree, options).catch((reason: unknown) => reason);
  if (error instanceof PublishError) return error;
  throw new Error('expected a PublishError', { cause: error });
};

describe('files of others', () => {
  it('keeps every file that is not in the way', async () => {
    const mine = { '.gitignore': '*\n', 'papers/notes.txt': 'n', 'elsewhere/x': 'x' };
    writeTree(output, mine);
    await build(site);
    await build({ 'index.html': 'new' });
    expect(withoutOwn(readTree(output))).toEqual({ ...mine, 'index.html': 'new' });
  });

  it('refuses by name to overwrite one, changing nothing, and takes it over with adopt', async () => {
    writeTree(output, { 'index.html': 'mine', 'papers/a.html': 'mine too' });
    const error = await refusal(site);
    expect(error.kind).toBe('refused');
    expect(error.help).toContain('--adopt');
    expect(error.message).toContain(`${output}/index.html (not written by offprint)`);
    expect(error.message).toContain(`${output}/papers/a.html`);
    expect(readTree(output)).toEqual({ 'index.html': 'mine', 'papers/a.html': 'mine too' });
    expect(await build(site, { adopt: true })).toMatchObject({ written: ['assets/style.css', 'index.html', 'papers/a.html'] });
    expect(withoutOwn(readTree(output))).toEqual(site);
  });

  it('treats a page of ours that was edited by hand like one of others', async () => {
    await build(site);
    fs.writeFileSync(join(output, 'index.html'), 'edited');
    expect((await refusal(site)).message).toContain(`${output}/index.html (edited since the last build)`);
    expect(await build({ 'papers/a.html': 'a', 'assets/style.css': 'css' })).toMatchObject({ deleted: [], kept: ['index.html'] });
    expect(readTree(output)['index.html']).toBe('edited');
    expect((await refusal(site)).message).toContain(`${output}/index.html (not written by offprint)`);
  });

  it('takes what already holds the wanted bytes as ours', async () => {
    writeTree(output, { 'index.html': 'home' });
    expect(await build(site)).toMatchObject({ unchanged: 1 });
    expect(await build({ ...site, 'index.html': 'new' })).toMatchObject({ written: ['index.html'] });
  });

  it('names at most ten, in one line', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${String(index)}.html`, 'x']));
    writeTree(output, many);
    const { message } = await refusal(Object.fromEntries(Object.keys(many).map((path) => [path, 'y'])));
    expect(message.match(/\(not written by offprint\)/g)).toHaveLength(10);
    expect(message).toContain('and 15 more');
  });

  it('follows no link: neither a linked file nor a linked folder', async () => {
    const outside = join(project.projectDirectory, 'outside');
    writeTree(outside, { 'a.html': 'outside', 'index.html': 'home' });
    fs.mkdirSync(output);
    fs.symlinkSync(outside, join(output, 'papers'));
    fs.symlinkSync(join(outside, 'index.html'), join(output, 'index.html'));
    const { message } = await refusal(site);
    expect(message).toContain(`${output}/papers (`);
    expect(message).toContain(`${output}/index.html (`);
    await build(site, { adopt: true });
    expect(withoutOwn(readTree(output))).toEqual(site);
    expect(readTree(outside)).toEqual({ 'a.html': 'outside', 'index.html': 'home' });
  });

  it('deletes nothing through a folder that became a link', async () => {
    await build(site);
    const outside = join(project.projectDirectory, 'outside');
    fs.renameSync(join(output, 'papers'), outside);
    fs.symlinkSync(outside, join(output, 'papers'));
    expect(await build({ 'index.html': 'home', 'assets/style.css': 'css' })).toMatchObject({ deleted: [] });
    expect(readTree(outside)).toEqual({ 'a.html': 'a' });
  });

  it('reads no file that is too large to be ours', async () => {
    writeTree(output, site);
    const disk = {
      ...nodeDisk,
      inspect: (path: string) => {
        const entry = nodeDisk.inspect(path);
        return entry?.kind === 'file' ? { ...entry, size: 2 ** 31 } : entry;
      },
      read: (path: string) => {
        if (path.endsWith('html')) throw new Error('read');
        return nodeDisk.read(path);
      },
    };
    await expect(publish(filesOf(site), project, { disk, builder: deadBuilder })).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('files that become folders, and the reverse', () => {
  it('makes room where only files of ours are in the way', async () => {
    await build({ 'index.html': 'home', x: 'file', 'y/deep/b': 'b', 'y/c': 'c' });
    const next = { 'index.html': 'home', 'x/a': 'a', 'x/b/c': 'c', y: 'file' };
    expect(await build(next)).toMatchObject({ deleted: ['x', 'y/c', 'y/deep/b'], written: ['x/a', 'x/b/c', 'y'] });
    expect(withoutOwn(readTree(output))).toEqual(next);
    expect(await build(next)).toMatchObject({ written: [], deleted: [] });
  });

  it('refuses where a foreign file is in the way, even with adopt when it lies in a folder', async () => {
    writeTree(output, { 'x/mine': 'mine', y: 'mine' });
    expect((await refusal({ 'y/a': 'a', 'y/b': 'b' })).message).toContain(`${output}/y (not written by offprint)`);
    const error = await refusal({ x: 'file' }, { adopt: true });
    expect(error.message).toContain(`${output}/x/mine (not written`);
    expect(error.help).not.toContain('--adopt');
    await build({ 'y/a': 'a' }, { adopt: true });
    expect(withoutOwn(readTree(output))).toEqual({ 'x/mine': 'mine', 'y/a': 'a' });
  });

  it('does not delete a page that was only renamed in case where both names are one file', async () => {
    await build({ 'Paper.html': 'p', 'index.html': 'home' });
    fs.linkSync(join(output, 'Paper.html'), join(output, 'paper.html'));
    expect(await build({ 'paper.html': 'p', 'index.html': 'home' })).toMatchObject({ deleted: [] });
    await build({ CNAME: 'c', 'index.html': 'home' });
    expect(readTree(output)['paper.html']).toBeUndefined();
  });
});

describe('a manifest that cannot be trusted', () => {
  const manifest = (text: string): void => {
    fs.writeFileSync(join(output, '.offprint-manifest.json'), text);
  };

  it.each(['', '{', 'null', '[]', '{"offprint":2,"files":[]}', '{"offprint":1}', '{"offprint":1,"files":{}}', '\u0000\uFFFF'])(
    '%j counts as none',
    async (text) => {
      await build(site);
      manifest(text);
      expect(await build(site)).toMatchObject({ written: [], unchanged: 3 });
      expect(await build({ 'index.html': 'new', 'papers/a.html': 'a' })).toMatchObject({
        written: ['index.html'],
        deleted: ['assets/style.css'],
      });
      manifest(text);
      expect(await refusal({ 'index.html': 'newer' })).toMatchObject({ kind: 'refused' });
    },
  );

  it('deletes nothing on its word, inside or outside', async () => {
    writeTree(project.projectDirectory, { 'content/list.md': 'list', 'public/mine.html': 'mine', 'public/odd.html': 'odd' });
    const [list, other] = [hashOf(Buffer.from('list')), hashOf(Buffer.from('other'))];
    const rows = [
      `${list} ../content/list.md`,
      `${list} a/../../content/list.md`,
      `${list} ${project.contentDirectory}/list.md`,
      `${other} mine.html`,
      `odd.html`,
      7,
      null,
    ];
    manifest(JSON.stringify({ offprint: 1, files: rows }));
    expect(await build(site)).toMatchObject({ deleted: [], kept: ['mine.html'] });
    expect(readTree(project.projectDirectory)).toMatchObject({
      'content/list.md': 'list',
      'public/mine.html': 'mine',
      'public/odd.html': 'odd',
    });
  });

  it('is refused when it is not a plain file', async () => {
    fs.mkdirSync(join(output, '.offprint-manifest.json'), { recursive: true });
    expect((await refusal(site)).message).toContain('.offprint-manifest.json is in the way');
  });

  it('ignores a journal that cannot be read, and clears it away with the rest', async () => {
    await build(site);
    writeTree(output, { '.offprint-journal.json': '{"offpr', '.offprint-staging/papers/x.html': 'half' });
    expect(await build({ ...site, 'index.html': 'new' })).toMatchObject({ written: ['index.html'] });
    fs.rmSync(join(output, '.offprint-manifest.json'));
    writeTree(output, { '.offprint-journal.json': '{"offpr' });
    await build({ ...site, 'index.html': 'new' });
    expect(Object.keys(readTree(output)).filter((path) => path.startsWith('.offprint'))).toEqual(['.offprint-manifest.json']);
  });
});
