import { describe, expect, test } from 'vitest';

import { renderPages } from '../../src/render/render.ts';
import type { Library, Publication } from '../../src/types.ts';
import { kinds, library, pagesOf, publication, templates } from './library.ts';

const three = library([
  publication('newest', { year: 2026, award: 'Best Paper Award' }),
  publication('middle', { year: 2025 }),
  publication('undated', { year: undefined, venue: undefined }),
]);

function page(shown: Library, path: string): string {
  return pagesOf(shown).get(path) ?? '';
}

describe('the set of pages', () => {
  test('home, list, one for each paper and each prose page, and the one for missing addresses', () => {
    const shown = { ...three, prose: [{ slug: 'teaching', title: 'Teaching', body: { html: '<p>Courses</p>', plain: 'Courses' } }] };
    expect([...pagesOf(shown).keys()]).toEqual([
      'index.html',
      'publications.html',
      'papers/newest.html',
      'papers/middle.html',
      'papers/undated.html',
      'teaching.html',
      '404.html',
    ]);
    expect(page(shown, 'teaching.html')).toContain('<p>Courses</p>');
    expect(page(shown, 'papers/newest.html')).toContain('<a href="../teaching.html">Teaching</a>');
  });

  test('nothing is rendered before it is asked for', () => {
    const failing = {
      ...three,
      publications: three.publications.map((each) => ({
        ...each,
        get links(): never {
          throw new Error('rendered');
        },
      })),
    };
    const files = [...renderPages(failing, kinds, templates())];
    expect(files).toHaveLength(6);
    expect(() => files[2]?.content()).toThrow('rendered');
  });

  test('equal libraries make equal bytes and keys', () => {
    const files = () =>
      [...renderPages(structuredClone(three), kinds, templates())].map(({ path, key, content }) => [path, key, content()]);
    expect(files()).toEqual(files());
  });

  test.each<[string, (library: Library) => Library, readonly string[]]>([
    [
      'a publication: its page and the lists',
      (all) => change(all, 'newest', { key: 'other' }),
      ['index.html', 'publications.html', 'papers/newest.html'],
    ],
    [
      'a title: the neighbours too',
      (all) => change(all, 'newest', { key: 'other', title: { html: 'x', plain: 'x' } }),
      ['index.html', 'publications.html', 'papers/newest.html', 'papers/middle.html'],
    ],
    [
      'the site: everything',
      (all) => ({ ...all, site: { ...all.site, affiliation: 'MIT' } }),
      ['index.html', 'publications.html', 'papers/newest.html', 'papers/middle.html', 'papers/undated.html', '404.html'],
    ],
  ])('a change of %s', (_what, edit, changed) => {
    const keys = (all: Library) => new Map([...renderPages(all, kinds, templates())].map(({ path, key }) => [path, key]));
    const before = keys(three);
    expect([...keys(edit(three))].filter(([path, key]) => before.get(path) !== key).map(([path]) => path)).toEqual(changed);
  });

  test('a change of a template changes every key', () => {
    const keys = (using = templates()) => [...renderPages(three, kinds, using)].map(({ key }) => key);
    const other = new Set(keys(templates({ names: 'x' })));
    expect(keys().filter((key) => other.has(key))).toEqual([]);
  });
});

function change(all: Library, id: string, details: Partial<Publication>): Library {
  return library(all.publications.map((each) => (each.id === id ? { ...each, ...details } : each)));
}

describe('links', () => {
  /** Every address on every page, resolved as a browser would, that leads to this site but to none of its files. */
  function dead(shown: Library, root: string): string[] {
    const pages = pagesOf(shown);
    const files = new Map([...pages, ['assets/style.css', ''], ['assets/favicon.svg', '']]);
    return [...pages].flatMap(([path, markup]) =>
      [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, written = '']) => {
        const target = new URL(written, root + path);
        if (!target.href.startsWith(new URL('/', root).href)) return [];
        const file = target.pathname.slice(new URL(root).pathname.length) || 'index.html';
        const content = target.href.startsWith(root) ? files.get(file) : undefined;
        const isThere = content !== undefined && (target.hash === '' || content.includes(`id="${target.hash.slice(1)}"`));
        return isThere ? [] : [`${path}: ${written}`];
      }),
    );
  }

  const many = library(
    Array.from({ length: 205 }, (_, index) => publication(`paper-${String(index)}`, { year: 2025 - Math.floor(index / 20) })),
  );

  test.each(['https://example.org/', 'https://example.org/sub/path/'])('all lead somewhere at %s', (url) => {
    for (const shown of [three, many, library([])]) {
      expect(dead({ ...shown, site: { ...shown.site, url } }, url)).toEqual([]);
    }
  });

  test('no page asks anything of another host, or runs a script', () => {
    for (const markup of pagesOf(three).values()) {
      expect(markup).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|src="(?:https?:)?\/\//);
    }
  });

  test('canonical addresses, only where the site’s address is known', () => {
    const known = pagesOf({ ...three, site: { ...three.site, url: 'https://example.org/~me/' } });
    const canonical = (path: string) => /<link rel="canonical" href="([^"]*)">/.exec(known.get(path) ?? '')?.[1];
    expect(['index.html', 'publications.html', 'papers/newest.html', '404.html'].map(canonical)).toEqual([
      'https://example.org/~me/',
      'https://example.org/~me/publications.html',
      'https://example.org/~me/papers/newest.html',
      undefined,
    ]);
    expect([...pagesOf(three).values()].join('')).not.toContain('canonical');
  });
});
