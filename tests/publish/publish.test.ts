import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/publish/disk.ts';
import { hashOf } from '../../src/publish/manifest.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import type { OutputFile } from '../../src/types.ts';
import { deadBuilder } from './faulty-disk.ts';
import { createProject, filesOf, readTree, removeProject, withoutOwn, type Tree } from './site.ts';

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

describe('what is written', () => {
  it('makes the folder, all files and the manifest, and nothing else', async () => {
    expect(await build(site)).toEqual({
      total: 3,
      written: ['assets/style.css', 'index.html', 'papers/a.html'],
      unchanged: 0,
      deleted: [],
      kept: [],
    });
    const { '.offprint-manifest.json': manifest, ...rest } = readTree(output);
    expect(rest).toEqual(site);
    expect(manifest).toBe(
      `{"offprint":1,"files":[\n"${hashOf(Buffer.from('css'))} assets/style.css",\n"${hashOf(Buffer.from('home'))} index.html",\n"${hashOf(Buffer.from('a'))} papers/a.html"\n]}\n`,
    );
  });

  it('writes nothing the second time, the manifest included', async () => {
    await build(site);
    const times = (): number[] =>
      ['index.html', 'papers/a.html', '.offprint-manifest.json'].map((path) => fs.lstatSync(join(output, path)).mtimeMs);
    const inodes = (): number[] => ['index.html', '.offprint-manifest.json'].map((path) => fs.lstatSync(join(output, path)).ino);
    const before = [...times(), ...inodes()];
    expect(await build(site)).toEqual({ total: 3, written: [], unchanged: 3, deleted: [], kept: [] });
    expect([...times(), ...inodes()]).toEqual(before);
  });

  it('writes what changed, and puts back what was deleted by hand', async () => {
    await build(site);
    fs.rmSync(join(output, 'assets'), { recursive: true });
    expect(await build({ ...site, 'index.html': 'new' })).toMatchObject({ written: ['assets/style.css', 'index.html'], unchanged: 1 });
    expect(withoutOwn(readTree(output))).toEqual({ ...site, 'index.html': 'new' });
  });

  it('deletes what the site no longer has, and the folders that leaves empty', async () => {
    await build({ ...site, 'old/deep/x.html': 'x', 'old/y.html': 'y' });
    fs.writeFileSync(join(output, 'papers/mine.txt'), 'mine');
    expect(await build({ 'about.html': 'about' })).toMatchObject({
      deleted: ['assets/style.css', 'index.html', 'old/deep/x.html', 'old/y.html', 'papers/a.html'],
    });
    expect(withoutOwn(readTree(output))).toEqual({ 'about.html': 'about', 'papers/mine.txt': 'mine' });
  });

  it('takes bytes, an asynchronous sequence, and makes one file at a time', async () => {
    let open = 0;
    async function* files(): AsyncGenerator<OutputFile> {
      for (let index = 0; index < 200; index++) {
        await Promise.resolve();
        yield {
          path: `${String(index)}.bin`,
          key: '',
          content: () => {
            open++;
            return new Uint8Array([index]);
          },
        };
        expect(open).toBe(index + 1);
      }
    }
    expect(await publish(files(), project)).toMatchObject({ total: 200 });
    expect(fs.readFileSync(join(output, '199.bin'))).toEqual(Buffer.from([199]));
  });

  it('gives files and folders the modes that the umask allows', async () => {
    const umask = process.umask(0o022);
    await build(site);
    process.umask(umask);
    expect(
      ['', 'papers', 'papers/a.html', '.offprint-manifest.json'].map((path) => (fs.lstatSync(join(output, path)).mode & 0o777).toString(8)),
    ).toEqual(['755', '755', '644', '644']);
  });

  it('needs nothing outside of the output folder, so that this may be a mount point below a read-only folder', async () => {
    fs.mkdirSync(output);
    const touched = new Set<string>();
    const disk = {
      ...nodeDisk,
      rename: (from: string, to: string) => {
        touched.add(from).add(to);
        nodeDisk.rename(from, to);
      },
      write: (path: string, bytes: Uint8Array) => {
        touched.add(path);
        nodeDisk.write(path, bytes);
      },
    };
    await publish(filesOf(site), project, { disk, builder: deadBuilder });
    expect([...touched].filter((path) => !path.startsWith(`${output}/`))).toEqual([]);
  });

  it('lets an error of the content through as it is, and changes nothing', async () => {
    await build(site);
    const before = readTree(output);
    const bug = new Error('template');
    const files = [
      ...filesOf({ ...site, 'index.html': 'new' }),
      {
        path: 'x.html',
        key: '',
        content: () => {
          throw bug;
        },
      },
    ];
    await expect(publish(files, project)).rejects.toBe(bug);
    expect(readTree(output)).toEqual(before);
  });

  it('leaves no folder behind when a first build fails', async () => {
    const outputDirectory = join(project.projectDirectory, 'build/site');
    await expect(publish([{ path: '../x', key: '', content: () => '' }], { ...project, outputDirectory })).rejects.toThrow(
      'unsafe output path "../x"',
    );
    expect(fs.readdirSync(project.projectDirectory)).toEqual(['content']);
  });
});

describe('interruption', () => {
  it('before the first move leaves everything as it was', async () => {
    await build(site);
    const before = readTree(output);
    const abort = new AbortController();
    function* files(): Generator<OutputFile> {
      for (let index = 0; index < 1000; index++) {
        if (index === 100)
          setImmediate(() => {
            abort.abort();
          });
        if (index === 500) throw new Error('went on');
        yield { path: `${String(index)}.html`, key: '', content: () => 'x' };
      }
    }
    await expect(publish(files(), { ...project, signal: abort.signal })).rejects.toMatchObject({ kind: 'interrupted' });
    expect(readTree(output)).toEqual(before);
    await expect(build({ 'index.html': 'new' }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'interrupted' });
  });
});

describe('clearing up', () => {
  it('does not hide why a build failed', async () => {
    const disk = {
      ...nodeDisk,
      removeTree: () => {
        throw new Error('second');
      },
      removeFile: () => {
        throw new Error('third');
      },
    };
    const files = [
      {
        path: 'x.html',
        key: '',
        content: () => {
          throw new Error('first');
        },
      },
    ];
    await expect(publish(files, project, { disk, builder: deadBuilder })).rejects.toThrow('first');
  });

  it('reports a folder that cannot be removed', async () => {
    await build({ ...site, 'old/x.html': 'x' });
    const disk = {
      ...nodeDisk,
      removeFolder: () => {
        throw Object.assign(new Error('busy'), { code: 'EBUSY', syscall: 'rmdir', path: 'old' });
      },
    };
    await expect(publish(filesOf(site), project, { disk, builder: deadBuilder })).rejects.toThrow(
      'cannot remove the folder old: another program is using it (EBUSY)',
    );
    await build(site);
    expect(withoutOwn(readTree(output))).toEqual(site);
  });
});
