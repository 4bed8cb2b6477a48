import { describe, expect, it } from 'vitest';
import { createPathRegister, folderOf, foldersAbove, isOutputPath } from '../../src/publish/output-path.ts';

describe('isOutputPath', () => {
  it.each(['index.html', 'papers/a.html', '.nojekyll', 'CNAME', 'a..b', '..a', 'files/été 1.pdf', '__proto__'])('accepts %j', (path) => {
    expect(isOutputPath(path)).toBe(true);
  });

  it.each([
    '',
    '/',
    '/etc/passwd',
    'a/',
    'a//b',
    '.',
    '..',
    'a/../b',
    '../x',
    'a/.',
    'C:\\x',
    'a\nb',
    'a\u0000',
    '\uD800',
    '.offprint-manifest.json',
    'a/.Offprint-x',
  ])('rejects %j', (path) => {
    expect(isOutputPath(path)).toBe(false);
  });
});

describe('createPathRegister', () => {
  it.each([
    [['a.html', 'a.html'], 'two files of the site have one name: a.html and a.html'],
    [['a/B.html', 'A/b.html'], 'two files of the site have one name: a/B.html and A/b.html'],
    [['\u00e9', 'e\u0301'], 'two files of the site have one name'],
    [['a', 'a/b'], 'a is both a file and a folder of the site'],
    [['x/a', 'x/A/b/c'], 'x/A is both a file and a folder of the site'],
    [['a/b', 'A'], 'A is both a file and a folder of the site'],
    [['../a'], 'unsafe output path "../a"'],
  ])('refuses %j', (paths, message) => {
    const register = createPathRegister();
    const last = paths.pop() ?? '';
    paths.forEach(register.add);
    expect(() => {
      register.add(last);
    }).toThrow(message);
  });

  it('knows folders and other spellings', () => {
    const register = createPathRegister();
    ['a/b/c.html', 'a/b/d.html'].forEach(register.add);
    expect([register.hasFolder('a'), register.hasFolder('a/b'), register.hasFolder('b')]).toEqual([true, true, false]);
    expect([register.spelling('A/b/C.html'), register.spelling('x')]).toEqual(['a/b/c.html', undefined]);
  });
});

it('names the folders above a path', () => {
  expect([folderOf('a/b/c'), folderOf('a')]).toEqual(['a/b', '']);
  expect(foldersAbove('a/b/c')).toEqual(['a/b', 'a']);
  expect(foldersAbove('a')).toEqual([]);
});
