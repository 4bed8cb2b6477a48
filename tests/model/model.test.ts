import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses, relativeLink, rootPath } from '../../src/model/addresses.ts';
import { clashes } from '../../src/model/clashes.ts';
import { libraryOf } from '../../src/model/library.ts';
import { prosePage } from '../../src/model/prose.ts';
import { siteOf } from '../../src/model/site.ts';
import type { Settings } from '../../src/types.ts';
import { author, publication } from '../render/library.ts';

const settings: Settings = { owner: [], language: 'en', profiles: [] };

describe('the library', () => {
  it('goes from the newest year to the oldest, undated last, and within a year as listed', () => {
    const years = [2020, undefined, 2022, 2020, 2022, undefined];
    const site = siteOf(settings, [], undefined);
    const library = libraryOf(
      site,
      years.map((year, index) => publication(String(index), { year })),
      [],
    );
    expect(library.publications.map(({ id }) => id)).toEqual(['2', '4', '0', '3', '1', '5']);
    expect(library.years.map(({ year, publications }) => [year, publications.length])).toEqual([
      [2022, 2],
      [2020, 2],
      [undefined, 2],
    ]);
  });
});

describe('the site', () => {
  it('takes from the list what the settings do not say', () => {
    const [ada, bo] = [author('Ada Roe', { isOwner: true }), author('A. Roe', { isOwner: true })];
    const written = [publication('a', { authors: [bo] }), publication('b', { authors: [ada] }), publication('c', { authors: [ada] })];
    expect(siteOf(settings, written, undefined)).toMatchObject({ title: 'Publications', owner: 'Ada Roe' });
    expect(siteOf(settings, [publication('d', { authors: [author('Bo Poe')] })], undefined).owner).toBeUndefined();
    expect(siteOf({ ...settings, title: 'Papers', owner: ['Roe', 'R.'] }, written, undefined)).toMatchObject({
      title: 'Papers',
      owner: 'Roe',
    });
  });

  it('has no biography when the home page is empty', () => {
    expect(siteOf(settings, [], { html: '', plain: '' }).biography).toBeUndefined();
    expect(siteOf(settings, [], { html: '<p>Hi</p>', plain: 'Hi' }).biography?.plain).toBe('Hi');
  });
});

describe('a page of prose', () => {
  const page = (path: string, html: string) => prosePage({ path, text: '', body: '' }, { html, plain: '' });

  it('takes its title from its first heading, as text, and does not show it twice', () => {
    expect(page('content/about.md', '<h1>About <em>me</em> &#x26; <code>&#x3C;b></code></h1>\n<p>Hi</p>')).toEqual({
      slug: 'about',
      title: 'About me & <b>',
      body: { html: '<p>Hi</p>', plain: '' },
    });
  });

  it.each([
    ['content/about-me.md', 'about-me', 'About me'],
    ['content/lab/Über uns.markdown', 'lab-uber-uns', 'Lab Über uns'],
    ['content/!!.md', 'page', '!!'],
  ])('without a heading is named after its file: %s', (path, slug, title) => {
    expect(page(path, '<p>Hi</p>')).toMatchObject({ slug, title });
    expect(page(path, '<h1></h1>').title).toBe(title);
  });
});

describe('a link from page to page', () => {
  it.each([
    ['index.html', 'papers/one.html', 'papers/one.html'],
    ['papers/one.html', 'papers/two.html', 'two.html'],
    ['papers/one.html', 'assets/style.css', '../assets/style.css'],
    ['a/b/c.html', 'a/d.html', '../d.html'],
    ['index.html', 'index.html', 'index.html'],
  ])('%s → %s is %s', (from, to, expected) => {
    expect(relativeLink(from, to)).toBe(expected);
  });

  it('leads where it should, whatever the path below which the site lies', () => {
    const path = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, fc.constantFrom('https://x.example/', 'https://x.example/~me/sub/'), (from, to, root) => {
        expect(new URL(relativeLink(from, to), root + from).href).toBe(root + to);
      }),
    );
  });

  it('that cannot be relative has the path of the site', () => {
    expect([rootPath(undefined), rootPath('https://example.org'), rootPath('https://example.org/~me')]).toEqual(['/', '/', '/~me/']);
    expect([addresses.paper({ id: 'one' }), addresses.prose('about')]).toEqual(['papers/one.html', 'about.html']);
  });
});

describe('addresses', () => {
  const told = (...claims: readonly (readonly [path: string, source?: string])[]) =>
    clashes(claims.map(([path, source]) => ({ path, source }))).map(({ message, help }) => `${message} — ${help ?? ''}`);

  it('that differ and lie beside each other are fine', () => {
    expect(
      told(['index.html'], ['papers/a.html'], ['papers/a.pdf', 'content/papers/a.pdf'], ['papers/b/c.pdf', 'content/papers/b/c.pdf']),
    ).toEqual([]);
  });

  it('belong to one source each', () => {
    expect(told(['404.html'], ['404.html', 'content/404.md'])).toEqual([
      'content/404.md would become 404.html, and so would a page that offprint makes — rename or remove content/404.md',
    ]);
    expect(told(['a.txt', 'content/static/a.txt'], ['A.txt', 'content/static/A.txt'])).toEqual([
      'content/static/A.txt would become A.txt, and so would content/static/a.txt — rename or remove content/static/A.txt',
    ]);
    expect(told(['assets/style.css', 'templates/assets/style.css'], ['assets/style.css', 'content/static/assets/style.css'])).toEqual([
      'content/static/assets/style.css would become assets/style.css, and so would templates/assets/style.css — to change the look of the site put your file into templates/assets/',
    ]);
  });

  it('are either files or folders, in whatever order they come', () => {
    const both = /one needs a folder where the other is a file/;
    expect(told(['papers/a.html'], ['papers', 'content/static/papers']).join()).toMatch(both);
    expect(told(['papers', 'content/static/papers'], ['papers/a.html', 'x']).join()).toMatch(both);
    expect(told(['x/y/z.txt', 'content/static/x/y/z.txt'], ['X', 'content/static/X']).join()).toMatch(both);
  });
});
