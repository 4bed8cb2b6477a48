import fs from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeDisk } from '../../src/publish/disk.ts';
import { PublishError } from '../../src/publish/failure.ts';
import { publish, type PublishTarget } from '../../src/publish/publish.ts';
import { createProject, filesOf, readTree, removeProject } from './site.ts';

let project: PublishTarget;
let root: string;

beforeEach(() => {
  project = createProject();
  root = project.projectDirectory;
});

afterEach(() => {
  vi.unstubAllEnvs();
  removeProject(project);
});

const build = (outputDirectory: string, more: Partial<PublishTarget> = {}): ReturnType<typeof publish> =>
  publish(filesOf({ 'index.html': 'home' }), { ...project, outputDirectory, ...more });

async function expectRefused(output: string, reason: string, more: Partial<PublishTarget> = {}): Promise<void> {
  const before = readTree(root);
  // Nothing may reach the disk before the refusal, least of all when the folder is the root of the disk.
  const write = vi.spyOn(fs, 'writeFileSync');
  const makeFolder = vi.spyOn(fs, 'mkdirSync');
  const error: unknown = await build(output, more).catch((caught: unknown) => caught);
  if (!(error instanceof PublishError)) throw new Error('expected a refusal', { cause: error });
  expect(error.kind).toBe('refused');
  expect(error.message).toContain(reason);
  expect([write.mock.calls, makeFolder.mock.calls]).toEqual([[], []]);
  vi.restoreAllMocks();
  expect(readTree(root)).toEqual(before);
}

describe('refuses', () => {
  it.each([
    ['the root of the disk', '/', 'root of the disk'],
    ['a folder of the system', '/etc', 'folder of the system'],
    ['the home folder', homedir(), 'home folder'],
    ['what holds the home folder', dirname(homedir()), ''],
  ])('%s', async (_, output, reason) => {
    await expectRefused(output, reason);
  });

  it.each([
    ['the project', '.', 'it is the project itself, or holds it'],
    ['what holds the project', '..', ''],
    ['content/', 'content', 'content folder'],
    ['a folder in content/', 'content/site', 'content folder'],
    ['templates/', 'templates', 'holds sources'],
    ['a folder in src/', 'src/site', 'holds sources'],
    ['.git', '.git', 'holds sources'],
    ['SRC, which is src/ on some systems', 'SRC', 'holds sources'],
  ])('%s', async (_, output, reason) => {
    await expectRefused(join(root, output), reason);
  });

  it('a folder that holds the content', async () => {
    const contentDirectory = join(root, 'paper/list/content');
    fs.mkdirSync(contentDirectory, { recursive: true });
    await expectRefused(join(root, 'paper'), 'content folder', { contentDirectory });
  });

  it('a file', async () => {
    fs.writeFileSync(join(root, 'public'), 'x');
    await expectRefused(join(root, 'public'), 'it is a file');
  });

  it('a link that leads out of the project, at any depth', async () => {
    const outside = fs.mkdtempSync(`${root}-outside-`);
    fs.symlinkSync(outside, join(root, 'public'));
    await expectRefused(join(root, 'public'), `it leads out of the project, to ${outside}`);
    await expectRefused(join(root, 'public/below/here'), 'it leads out of the project');
    expect(fs.readdirSync(outside)).toEqual([]);
    fs.rmdirSync(outside);
  });

  it('a link outside of the project, links that lead nowhere or in a circle, and one to the content', async () => {
    const links = fs.mkdtempSync(`${root}-links-`);
    fs.mkdirSync(join(links, 'real'));
    fs.symlinkSync(join(links, 'real'), join(links, 'link'));
    await expectRefused(join(links, 'link'), 'it is a symbolic link to');
    fs.symlinkSync(join(root, 'gone'), join(root, 'nowhere'));
    await expectRefused(join(root, 'nowhere'), 'leads nowhere');
    fs.symlinkSync(join(root, 'circle'), join(root, 'circle'));
    await expectRefused(join(root, 'circle'), 'circle');
    fs.symlinkSync(project.contentDirectory, join(root, 'docs'));
    await expectRefused(join(root, 'docs'), 'content folder');
    fs.rmSync(links, { recursive: true });
  });
});

describe('accepts', () => {
  it('a folder elsewhere, absent or empty or already ours', async () => {
    const elsewhere = fs.mkdtempSync(`${root}-site-`);
    fs.rmdirSync(elsewhere);
    expect(await build(elsewhere)).toMatchObject({ written: ['index.html'] });
    expect(await build(elsewhere)).toMatchObject({ unchanged: 1 });
    fs.rmSync(elsewhere, { recursive: true });
    fs.mkdirSync(elsewhere);
    expect(await build(elsewhere)).toMatchObject({ written: ['index.html'] });
    fs.rmSync(elsewhere, { recursive: true });
  });

  it('a link to a folder of the project', async () => {
    fs.mkdirSync(join(root, 'docs'));
    fs.symlinkSync('docs', join(root, 'public'));
    await build(join(root, 'public'));
    expect(fs.readFileSync(join(root, 'docs/index.html'), 'utf8')).toBe('home');
  });

  it('names that only look like a way out', async () => {
    await build(join(root, '..public'));
    expect(fs.readdirSync(join(root, '..public'))).toContain('index.html');
  });

  it('the project’s own folder where the system knows of no home', async () => {
    vi.stubEnv('HOME', '');
    await build(join(root, 'public'));
    expect(fs.readdirSync(join(root, 'public'))).toContain('index.html');
  });
});

it('says what the disk says when the folder cannot be looked at', async () => {
  const disk = {
    ...nodeDisk,
    resolve: (path: string) => {
      throw Object.assign(new Error('x'), { code: 'EACCES', syscall: 'lstat', path });
    },
  };
  const outcome = publish([], project, { disk, builder: { pid: 1, start: 1 } });
  await expect(outcome).rejects.toMatchObject({ kind: 'disk' });
  await expect(outcome).rejects.toThrow('permission denied');
});
