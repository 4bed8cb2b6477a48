import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, check } from '../../src/build.ts';
import { parseFile } from '../../src/parse-file.ts';
import { exampleProject, filesIn, projectOf, temporaryFolder } from './project.ts';

const entry = 'A Title of Some Length\\\n**Ada Roe**, Bo Poe\\\n*ICML 2024*\n';

describe('the example', () => {
  it('has a page for each of its 14 publications, and no message', async () => {
    const project = exampleProject();
    const result = await build({ directory: project });
    const papers = Object.keys(filesIn(join(project, 'public'))).filter((name) => /^papers\/.*\.html$/.test(name));
    expect(papers).toHaveLength(14);
    expect(papers).toContain('papers/skyserve.html');
    expect(result.diagnostics).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    const project = exampleProject();
    await build({ directory: project });
    const before = timesIn(join(project, 'public'));
    const second = await build({ directory: project });
    expect(second.published?.written).toEqual([]);
    expect(second.published?.deleted).toEqual([]);
    expect(timesIn(join(project, 'public'))).toEqual(before);
  });

  it('keeps a file that is not ours', async () => {
    const project = exampleProject();
    await build({ directory: project });
    writeFileSync(join(project, 'public', 'thesis.pdf'), 'mine');
    appendFileSync(join(project, 'content', 'publications.md'), `\n${entry}`);
    const result = await build({ directory: project });
    expect(result.publications).toBe(15);
    expect(readFileSync(join(project, 'public', 'thesis.pdf'), 'utf8')).toBe('mine');
  });

  it('removes the page of an entry that is gone', async () => {
    const project = exampleProject();
    await build({ directory: project });
    const list = join(project, 'content', 'publications.md');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^\*Pie\*[\s\S]*?\n\n/m, ''));
    const result = await build({ directory: project });
    expect(result.published?.deleted).toEqual(['papers/pie.html']);
  });

  it('is checked without a file being written', async () => {
    const project = exampleProject();
    const before = filesIn(project);
    const result = await check({ directory: project });
    expect(result.publications).toBe(14);
    expect(filesIn(project)).toEqual(before);
  });
});

describe('what was found', () => {
  const unclosed = 'A Title of Some Length\\\n**Ada Roe**\\\n*ICML 2024*\\\n[<a href="https://example.org/x.pdf">Paper]\n';

  it('is told before publishing begins, so also when publishing is refused', async () => {
    const project = projectOf({ 'content/publications.md': unclosed, 'public/index.html': 'mine' });
    const told: string[] = [];
    const building = build({ directory: project, onFindings: ({ diagnostics }) => told.push(...diagnostics.map(({ code }) => code)) });
    await expect(building).rejects.toMatchObject({ name: 'PublishError', kind: 'refused' });
    expect(told).toContain('link/unclosed');
    expect(readFileSync(join(project, 'public', 'index.html'), 'utf8')).toBe('mine');
  });

  it('is told by a check too, also when nothing could be published', async () => {
    const project = projectOf({ 'content/publications.md': entry, 'content/index.md': '---\nttile: x\n---\n' });
    const told: string[] = [];
    const { diagnostics } = await check({
      directory: project,
      onFindings: (findings) => told.push(...findings.diagnostics.map(({ code }) => code)),
    });
    expect(told).toEqual(['settings/unknown-key']);
    expect(diagnostics).toHaveLength(1);
  });

  it('of a page at an address that is taken is an error, and nothing is published', async () => {
    const project = projectOf({ 'content/publications.md': entry, 'content/static/index.html': 'x', 'content/about.md': '# About' });
    const result = await build({ directory: project });
    expect(result.diagnostics.map(({ code }) => code)).toContain('address/taken');
    expect(result.published).toBeUndefined();
  });
});

describe('a signal', () => {
  it('that fires before publishing begins stops the build, and nothing is written', async () => {
    const project = projectOf({ 'content/publications.md': entry });
    await expect(build({ directory: project, signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(Object.keys(filesIn(project))).toEqual(['content/publications.md']);
  });

  it('that fires while the site is compiled stops the build before the output folder is touched', async () => {
    const project = projectOf({ 'content/publications.md': entry });
    const controller = new AbortController();
    const building = build({ directory: project, signal: controller.signal });
    controller.abort();
    await expect(building).rejects.toMatchObject({ name: 'AbortError' });
    expect(Object.keys(filesIn(project))).toEqual(['content/publications.md']);
  });
});

it('one list is read without a project', async () => {
  const project = projectOf({ 'list.md': entry });
  const { drafts, source, diagnostics } = await parseFile(join(project, 'list.md'));
  expect([drafts[0]?.title?.value.plain, source.text, diagnostics]).toEqual(['A Title of Some Length', entry, []]);
});

describe('a project', () => {
  it('needs nothing but a list; without `url` there is one warning and links stay relative', async () => {
    const project = projectOf({ 'content/publications.md': entry });
    const result = await build({ directory: project });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['settings/no-url']);
    const pages = filesIn(join(project, 'public'));
    expect(Object.keys(pages)).toContain('papers/title-some-length.html');
    expect(pages['index.html']).toContain('Ada Roe');
    expect(pages['index.html']).not.toMatch(/(?:href|src)="\//);
  });

  it('may be empty: the site says so and builds', async () => {
    const project = projectOf({ 'content/index.md': '---\nurl: https://example.org\n---\n' });
    const result = await build({ directory: project });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['list/empty']);
    expect(filesIn(join(project, 'public'))['index.html']).toContain('<h1');
  });

  it('copies what lies beside the papers and in static/, under names that work on any host', async () => {
    const project = projectOf({
      'content/publications.md': entry,
      'content/papers/My Paper.PDF': '%PDF-1.4',
      'content/static/CNAME': 'example.org\n',
      'content/README.md': 'notes for myself',
      'content/.DS_Store': 'x',
      'content/about.md': '# About me\n\nHello.\n',
    });
    await build({ directory: project });
    const files = filesIn(join(project, 'public'));
    expect(files['papers/my-paper.pdf']).toBe('%PDF-1.4');
    expect(files['CNAME']).toBe('example.org\n');
    expect(files['about.html']).toContain('<title>About me');
    expect(Object.keys(files).filter((name) => /readme|DS_Store/i.test(name))).toEqual([]);
  });

  it('is not published with --strict while there is a warning', async () => {
    const project = projectOf({ 'content/publications.md': entry });
    const result = await build({ directory: project, isStrict: true });
    expect(result.published).toBeUndefined();
    expect(Object.keys(filesIn(project))).toEqual(['content/publications.md']);
  });

  it('takes its papers from BibTeX too, and never publishes the file itself', async () => {
    const bibliography =
      '@inproceedings{roe2020, author = {Roe, Ada and Poe, Bo}, title = {Fields of {Small} Degree}, booktitle = {ICML}, year = 2020, file = {/home/roe/secret.pdf}}\n';
    const project = projectOf({ 'content/publications.md': entry, 'content/papers.bib': bibliography });
    const result = await build({ directory: project });
    expect(result.publications).toBe(2);
    const files = filesIn(join(project, 'public'));
    expect(files['papers/fields-small-degree.html']).toContain('Bo Poe');
    expect(Object.keys(files).filter((name) => name.endsWith('papers.bib'))).toEqual([]);
    expect(Object.values(files).join('')).not.toContain('secret.pdf');
  });

  it('may publish elsewhere', async () => {
    const project = projectOf({ 'content/publications.md': entry });
    const elsewhere = join(temporaryFolder(), 'site');
    await build({ directory: project, outputDirectory: elsewhere });
    expect(statSync(join(elsewhere, 'index.html')).isFile()).toBe(true);
  });

  it('replaces a template by a file of the same name, and a stylesheet too', async () => {
    const project = projectOf({
      'content/publications.md': entry,
      'templates/empty.html': '<p>nothing</p>\n',
      'templates/assets/style.css': 'body { color: teal }\n',
    });
    await build({ directory: project });
    expect(filesIn(join(project, 'public'))['assets/style.css']).toBe('body { color: teal }\n');
  });

  it('never reads through a link that leads out of it', async () => {
    const secret = projectOf({ 'secret.md': entry });
    const project = projectOf({ 'content/publications.md': entry });
    symlinkSync(join(secret, 'secret.md'), join(project, 'content', 'leak.md'));
    mkdirSync(join(project, 'content', 'papers'));
    symlinkSync(secret, join(project, 'content', 'papers', 'leak'));
    const result = await build({ directory: project });
    expect(result.diagnostics.filter(({ code }) => code === 'file/refused')).toHaveLength(2);
    expect(Object.keys(filesIn(join(project, 'public'))).filter((name) => /leak|secret/.test(name))).toEqual([]);
  });
});

describe('after a mistake', () => {
  it('the site stays as it was when settings cannot be read', async () => {
    const project = exampleProject();
    await build({ directory: project });
    const before = filesIn(join(project, 'public'));
    writeFileSync(join(project, 'content', 'index.md'), '---\nttile: Papers\n---\n');
    const result = await build({ directory: project });
    expect(result.published).toBeUndefined();
    expect(filesIn(join(project, 'public'))).toEqual(before);
  });

  it('a lost output folder is made anew', async () => {
    const project = exampleProject();
    await build({ directory: project });
    rmSync(join(project, 'public'), { recursive: true });
    const result = await build({ directory: project });
    expect(result.published?.written.length).toBe(result.published?.total);
  });
});

function timesIn(folder: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(filesIn(folder)).map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}
