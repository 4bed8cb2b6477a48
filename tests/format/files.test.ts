import { chmodSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/build.ts';
import { fixProject, formatFiles, formatProject } from '../../src/format-files.ts';
import { PublishError } from '../../src/publish/failure.ts';
import { rewriteFile } from '../../src/rewrite-file.ts';
import { folderWith } from '../cli/process.ts';

const old = 'Paging without Faults.\\\n**Ada Roe**, Bo Lind\\\n_OSDI 2024_\n\nCounting Cold Pages\\\n**Ada Roe**, Bo Lind\\\n_OSDI 2024_\n';
const canonical = old.replace('Faults.', 'Faults').replaceAll('_', '*');

describe('the lists of a project', () => {
  it('are formatted in memory, and written when asked', () => {
    const project = folderWith({ 'content/publications.md': old, 'content/about.md': old, 'content/publications/2020.md': canonical });
    const { files } = formatProject(project);
    expect(files.map(({ path, after }) => [path, after])).toEqual([
      ['content/publications/2020.md', canonical],
      ['content/publications.md', canonical],
    ]);
    expect(readFileSync(join(project, 'content/publications.md'), 'utf8')).toBe(old);
    for (const file of files) file.write();
    expect(readFileSync(join(project, 'content/publications.md'), 'utf8')).toBe(canonical);
    expect(readFileSync(join(project, 'content/about.md'), 'utf8')).toBe(old);
  });

  it('with an error of their own are left alone', () => {
    const project = folderWith({ 'content/publications.md': `---\na: [\n---\n${old}` });
    const { files, diagnostics } = formatProject(project);
    expect([files, diagnostics.map(({ code }) => code)]).toEqual([[], ['front-matter/syntax']]);
  });

  it('get the corrections that are safe', async () => {
    const project = folderWith({ 'content/publications.md': old });
    const findings = await check({ directory: project });
    expect([...fixProject(project, findings)]).toEqual([['content/publications.md', 1]]);
    expect(readFileSync(join(project, 'content/publications.md'), 'utf8')).toBe(old.replace('Faults.', 'Faults'));
    // The findings are out of date now, and their edits would hit something else.
    expect([...fixProject(project, findings)]).toEqual([]);
  });
});

describe('a list by its name', () => {
  it('may be a link within its project, and not one out of it', () => {
    const elsewhere = folderWith({ 'theirs.md': old });
    const project = folderWith({ 'lists/mine.md': old, 'content/index.md': '' });
    symlinkSync(join(project, 'lists/mine.md'), join(project, 'content/mine.md'));
    symlinkSync(join(elsewhere, 'theirs.md'), join(project, 'content/theirs.md'));
    const [mine, theirs] = formatFiles([join(project, 'content/mine.md'), join(project, 'content/theirs.md')]).files;
    mine?.write();
    expect(readFileSync(join(project, 'lists/mine.md'), 'utf8')).toBe(canonical);
    expect(() => theirs?.write()).toThrow(PublishError);
    expect(readFileSync(join(elsewhere, 'theirs.md'), 'utf8')).toBe(old);
  });

  it('is not written where nothing changes', () => {
    const folder = folderWith({ 'list.md': canonical });
    chmodSync(join(folder, 'list.md'), 0o444);
    formatFiles([join(folder, 'list.md')]).files[0]?.write();
    expect(readdirSync(folder)).toEqual(['list.md']);
  });
});

describe('rewriting a file', () => {
  it('is refused when the file has changed meanwhile, and leaves nothing behind', () => {
    const folder = folderWith({ 'list.md': 'new text' });
    const file = join(folder, 'list.md');
    expect(() => {
      rewriteFile({ file, boundary: folder, before: 'old text', after: 'formatted' });
    }).toThrow(/has changed/);
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['list.md'], 'new text']);
  });

  it('does not touch a file that stands where the new text would be prepared', () => {
    const folder = folderWith({ 'list.md': 'a' });
    const inTheWay = join(folder, `.list.md.offprint-${String(process.pid)}`);
    writeFileSync(inTheWay, 'theirs');
    expect(() => {
      rewriteFile({ file: join(folder, 'list.md'), boundary: folder, before: 'a', after: 'b' });
    }).toThrow(/EEXIST/);
    expect([existsSync(inTheWay), readFileSync(join(folder, 'list.md'), 'utf8')]).toEqual([true, 'a']);
  });
});
