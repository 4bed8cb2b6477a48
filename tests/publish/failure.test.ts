import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { nodeDisk } from '../../src/publish/disk.ts';
import { codeOf, inPlainWords, PublishError } from '../../src/publish/failure.ts';
import { createProject, removeProject } from './site.ts';

describe('inPlainWords', () => {
  it.each([
    [{ code: 'ENOSPC', syscall: 'write', path: '/p/x.html' }, 'cannot write /p/x.html: the disk is full (ENOSPC)'],
    [
      { code: 'EXDEV', syscall: 'rename', path: '/p/s/x', dest: '/p/x' },
      'cannot put in place /p/x: it lies on another file system than the folder it is moved from (EXDEV)',
    ],
    [{ code: 'EROFS', syscall: 'mkdir', path: '/p' }, 'cannot make the folder /p: the disk is read-only (EROFS)'],
    [{ code: 'EUNKNOWN' }, 'cannot use the output folder: the system refused (EUNKNOWN)'],
  ])('%j', (properties, message) => {
    const error = Object.assign(new Error('x'), properties);
    const told = inPlainWords(error, 'help');
    expect(told).toBeInstanceOf(PublishError);
    expect(told).toMatchObject({ kind: 'disk', message, help: 'help', cause: error, name: 'PublishError' });
  });

  it.each([
    new Error('bug'),
    Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }),
    Object.assign(new Error('x'), { code: 7 }),
    'text',
    new PublishError('locked', 'm', { help: 'h' }),
  ])('leaves %s alone', (error) => {
    expect(inPlainWords(error, 'help')).toBe(error);
  });
});

describe('nodeDisk', () => {
  const caught = (operation: () => void): unknown => {
    try {
      operation();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('names the file also where the system does not', () => {
    const project = createProject();
    // A folder can be opened for reading, but not read: like a full disk, that shows on the descriptor only.
    expect(caught(() => nodeDisk.read(project.contentDirectory))).toMatchObject({ code: 'EISDIR', path: project.contentDirectory });
    removeProject(project);
  });

  it('writes only what is not there, not even through a dangling link', () => {
    const project = createProject();
    const link = join(project.contentDirectory, 'link');
    fs.symlinkSync(join(project.projectDirectory, 'target'), link);
    expect(
      codeOf(
        caught(() => {
          nodeDisk.write(link, Buffer.from('x'));
        }),
      ),
    ).toBe('EEXIST');
    expect(fs.existsSync(join(project.projectDirectory, 'target'))).toBe(false);
    removeProject(project);
  });

  it('makes folders, saying which was the outermost new one and why it could not', () => {
    const { projectDirectory: root, ...project } = createProject();
    expect(nodeDisk.makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(nodeDisk.makeFolder(join(root, 'a/b/c'))).toBeUndefined();
    expect(nodeDisk.makeFolder(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'));
    fs.writeFileSync(join(root, 'file'), 'x');
    expect(codeOf(caught(() => nodeDisk.makeFolder(join(root, 'file'))))).toBe('EEXIST');
    const real = fs.mkdirSync;
    // Between the look and the making, another build makes it.
    vi.spyOn(fs, 'mkdirSync').mockImplementationOnce((path) => {
      real(path);
      throw Object.assign(new Error('exists'), { code: 'EEXIST' });
    });
    expect(nodeDisk.makeFolder(join(root, 'race'))).toBeUndefined();
    for (const code of ['EROFS', 'EIO', 'ENOENT']) {
      vi.spyOn(fs, 'mkdirSync').mockImplementation(() => {
        throw Object.assign(new Error(code), { code });
      });
      expect(codeOf(caught(() => nodeDisk.makeFolder(join(root, 'x'))))).toBe(code);
    }
    vi.restoreAllMocks();
    removeProject({ projectDirectory: root, ...project });
  });

  it('tells apart what stands at a path', () => {
    const project = createProject();
    fs.symlinkSync('content', join(project.projectDirectory, 'link'));
    fs.writeFileSync(join(project.projectDirectory, 'file'), 'x');
    const kinds = ['content', 'link', 'file', 'nothing'].map((name) => nodeDisk.inspect(join(project.projectDirectory, name))?.kind);
    expect([...kinds, nodeDisk.inspect('/dev/null')?.kind]).toEqual(['folder', 'link', 'file', undefined, 'other']);
    removeProject(project);
  });
});
