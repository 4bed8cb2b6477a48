import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, readList, safeSegment } from '../../src/read/read.ts';
import { projectOf, repository, temporaryFolder } from '../build/project.ts';

const packageTemplates = join(repository, 'templates');

function inputs(files: Readonly<Record<string, string | Uint8Array>>) {
  return read({ project: projectOf(files), packageTemplates });
}

describe('what a file is for', () => {
  it('follows from its name and its front matter', () => {
    const { value } = inputs({
      'content/index.md': 'Hello',
      'content/publications.md': 'x',
      'content/publications/2020.md': 'x',
      'content/talks.md': 'x',
      'content/about.md': 'x',
      'content/old.md': '---\nlist: true\n---\nx',
      'content/publications/notes.md': '---\nlist: false\n---\nx',
      'content/README.md': 'for the authors',
      'content/papers/one.md': 'x',
      'content/papers/one.pdf': 'x',
      'content/static/CNAME': 'x',
      'content/.hidden': 'x',
      'content/draft.md~': 'x',
    });
    expect(value.home?.path).toBe('content/index.md');
    expect(value.lists.map(({ path }) => path)).toEqual([
      'content/old.md',
      'content/publications/2020.md',
      'content/publications.md',
      'content/talks.md',
    ]);
    expect(value.pages.map(({ path }) => path)).toEqual(['content/about.md', 'content/publications/notes.md']);
    const copied = value.assets
      .filter(({ source }) => source.startsWith('content/'))
      .map(({ path, bytes }) => [path, Buffer.from(bytes()).toString()]);
    expect(copied).toEqual([
      ['papers/one.pdf', 'x'],
      ['CNAME', 'x'],
    ]);
  });

  it.each(['Publications.md', 'publications.markdown', 'Talks.MD'])('a list is known by its name without regard to case: %s', (name) => {
    expect(inputs({ [`content/${name}`]: 'x' }).value.lists).toHaveLength(1);
  });

  it.each([
    ['My Paper.PDF', 'my-paper.pdf'],
    ['Über uns', 'uber-uns'],
    ['!!.png', 'file.png'],
    ['.x', 'file.x'],
  ])('a file beside a paper gets a name that works on any host: %s → %s', (name, expected) => {
    expect(safeSegment(name)).toBe(expected);
  });
});

describe('templates', () => {
  it('of the project replace those of the package by name; other files are not read', () => {
    const { value } = inputs({ 'templates/page.html': 'mine', 'templates/notes.txt': 'x', 'templates/assets/own.css': 'p{}' });
    expect(value.templates.find(({ name }) => name === 'page')?.text).toBe('mine');
    expect(value.templates.find(({ name }) => name === 'paper')?.text).toMatch(/article/);
    const own = value.assets.find(({ path }) => path === 'assets/own.css');
    expect(Buffer.from(own?.bytes() ?? []).toString()).toBe('p{}');
    expect(value.assets.map(({ path }) => path)).toContain('assets/style.css');
  });

  it('are read once when the project is the package itself', () => {
    const { value } = read({ project: repository, packageTemplates });
    const names = value.templates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('in another encoding are an error', () => {
    expect(inputs({ 'templates/page.html': new Uint8Array([0xff]) }).diagnostics.map(({ code }) => code)).toEqual(['file/not-utf8']);
  });
});

describe('what leads out of the project', () => {
  it('is not read, and said so; what stays inside is', () => {
    const outside = projectOf({ 'secret.md': 'secret' });
    const project = projectOf({ 'content/publications.md': 'x', 'elsewhere/page.md': 'inside' });
    mkdirSync(join(project, 'templates'));
    symlinkSync(join(outside, 'secret.md'), join(project, 'content', 'secret.md'));
    symlinkSync(outside, join(project, 'content', 'folder'));
    symlinkSync(join(outside, 'nothing'), join(project, 'content', 'dangling.md'));
    symlinkSync(join(outside, 'secret.md'), join(project, 'templates', 'page.html'));
    symlinkSync('../elsewhere/page.md', join(project, 'content', 'page.md'));
    const { value, diagnostics } = read({ project, packageTemplates });
    expect(diagnostics.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['file/refused', 'templates/page.html'],
      ['file/refused', 'content/dangling.md'],
      ['file/refused', 'content/folder'],
      ['file/refused', 'content/secret.md'],
    ]);
    expect(value.pages.map(({ path, text }) => [path, text])).toEqual([['content/page.md', 'inside']]);
    expect(value.isComplete).toBe(true);
  });

  it('a folder that holds itself is read once, a pipe not at all', () => {
    const project = projectOf({ 'content/a/page.md': 'x' });
    symlinkSync('..', join(project, 'content', 'a', 'again'));
    execFileSync('mkfifo', [join(project, 'content', 'pipe.md')]);
    const { value, diagnostics } = read({ project, packageTemplates });
    expect(value.pages.map(({ path }) => path)).toEqual(['content/a/page.md']);
    expect(diagnostics.map(({ message }) => message.split(' ')[0])).toEqual(['content/a/again', 'content/pipe.md']);
  });

  it('a name that cannot stand in an address is refused', () => {
    const { diagnostics } = inputs({ 'content/static/a\\b.txt': 'x', 'content/static/a\nb.txt': 'x', 'content/static/ok.txt': 'x' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/refused', 'file/refused']);
  });
});

describe('a project', () => {
  it('without anything has no lists and is complete', () => {
    const { value, diagnostics } = read({ project: join(temporaryFolder(), 'absent'), packageTemplates });
    expect([value.lists, value.home, diagnostics, value.isComplete]).toEqual([[], undefined, [], true]);
  });

  it('with a file that cannot be read is not complete', () => {
    expect(inputs({ 'content/publications.md': new Uint8Array([0x41, 0xff]) }).value.isComplete).toBe(false);
  });
});

it('one list can be read without a project around it', () => {
  const file = join(temporaryFolder(), 'list.md');
  writeFileSync(file, '---\ntitle: x\n---\nOne');
  expect(readList('list.md', file).value).toEqual({ path: 'list.md', text: '---\ntitle: x\n---\nOne', body: '   \n        \n   \nOne' });
});
