import { describe, expect, test } from 'vitest';

import type { Library, Publication } from '../../src/types.ts';
import { author, library, pagesOf, publication } from './library.ts';

const three = library([
  publication('newest', { year: 2026, award: 'Best Paper Award' }),
  publication('middle', { year: 2025 }),
  publication('undated', { year: undefined, venue: undefined }),
]);

function page(shown: Library, path: string): string {
  return pagesOf(shown).get(path) ?? '';
}

function change(all: Library, id: string, details: Partial<Publication>): Library {
  return library(all.publications.map((each) => (each.id === id ? { ...each, ...details } : each)));
}

describe('what pages show', () => {
  test('home: every publication under its year, while they are few', () => {
    const home = page(three, 'index.html');
    expect(home.match(/<article class="entry"/g)).toHaveLength(3);
    expect([...home.matchAll(/<h2 id="([^"]*)">([^<]*)</g)].map(([, id, label]) => [id, label])).toEqual([
      ['year_2026', '2026'],
      ['year_2025', '2025'],
      ['year_undated', 'Undated'],
    ]);
    expect(home).toContain('<span class="award">Best Paper Award</span>');
    expect(home).toContain('<h1 class="name">Ada Lovelace</h1>');
  });

  test('home: the newest ten and a link to all, when they are many', () => {
    const many = library(
      Array.from({ length: 41 }, (_, index) => publication(`p${String(index)}`, { year: 2025 - Math.floor(index / 8) })),
    );
    const home = page(many, 'index.html');
    expect(home.match(/<article class="entry"/g)).toHaveLength(10);
    expect(home).toContain('<h2 class="section">Recent publications</h2>');
    expect(home).toContain('<a href="publications.html">All 41 publications</a>');
    expect(home.match(/<h2 id=/g)).toHaveLength(2);
  });

  test('biography and contacts, without addresses that may not be linked to', () => {
    const home = page(
      library([], {
        biography: { html: '<p>I <em>count</em>.</p>', plain: 'I count.' },
        affiliation: 'Analytical Society',
        email: 'ada@example.org',
        profiles: [
          { kind: 'orcid', label: 'ORCID', url: 'https://orcid.org/0000-0002-1825-0097' },
          { kind: 'x', label: 'Bad', url: 'javascript:alert(1)' },
        ],
        description: 'Mathematician',
      }),
      'index.html',
    );
    expect(home).toContain('<p>I <em>count</em>.</p>');
    expect(home).toContain('<a href="mailto:ada@example.org" rel="me">ada@example.org</a>');
    expect(home).toContain('>ORCID</a>');
    expect(home).not.toContain('Bad');
    expect(home).toContain('<meta name="description" content="Mathematician">');
    expect(page(library([], { biography: { html: '', plain: '' } }), 'index.html')).not.toContain('class="prose"');
  });

  test('no publications: the page says so', () => {
    for (const path of ['index.html', 'publications.html']) expect(page(library([]), path)).toContain('No publications yet');
  });

  test('the list puts undated publications last, wherever the library has them', () => {
    const shown = library([publication('a', { year: undefined }), publication('b', { year: 2020 })]);
    expect([...page(shown, 'publications.html').matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['year_2020', 'year_undated']);
  });

  test('a long list leaves BibTeX to the papers’ own pages', () => {
    const long = library(Array.from({ length: 201 }, (_, index) => publication(`p${String(index)}`)));
    expect(page(long, 'publications.html')).not.toContain('<pre>');
    expect(page(long, 'publications.html')).toContain(
      '<a href="papers/p0.html#bib_tex">BibTeX<span class="hidden">: Title of p0</span></a>',
    );
    expect(page(three, 'publications.html').match(/<pre>@/g)).toHaveLength(3);
  });

  test('a paper: tags, abstract, identifiers, BibTeX and neighbours', () => {
    const shown = change(three, 'middle', {
      abstract: { html: '<p>We show.</p>', plain: 'We show.' },
      identifiers: [
        { scheme: 'doi', value: '10.1/2', url: 'https://doi.org/10.1/2', isDerived: false },
        { scheme: 'repository', value: 'x', url: 'https://github.com/a/b', isDerived: false },
      ],
    });
    const markup = page(shown, 'papers/middle.html');
    for (const part of [
      '<title>Title of middle – Ada Lovelace</title>',
      '<meta name="description" content="We show.">',
      '<meta name="citation_title" content="Title of middle">',
      '<h1 class="page-title citation_title">Title of middle</h1>',
      '<p>We show.</p>',
      '<dt>DOI</dt><dd><a href="https://doi.org/10.1/2">10.1/2</a></dd>',
      '<pre>@',
      '<a href="newest.html" rel="prev">Title of newest</a>',
      '<a href="undated.html" rel="next">Title of undated</a>',
    ])
      expect(markup).toContain(part);
    expect(markup).not.toContain('github.com/a/b');
  });

  test('a paper without abstract has no description; alone it has no neighbours; without year no tags', () => {
    const markup = page(library([publication('only', { year: undefined, identifiers: [] })]), 'papers/only.html');
    for (const part of ['name="description"', 'class="neighbours"', 'citation_author', 'class="identifiers"'])
      expect(markup).not.toContain(part);
  });

  test('the year is added to a venue that is written without it', () => {
    expect(
      page(library([publication('x', { venue: { name: 'SOSP', asWritten: 'SOSP', kind: 'conference' } })]), 'papers/x.html'),
    ).toContain('<p class="venue">SOSP, 2025</p>');
    expect(page(library([publication('x', { venue: undefined })]), 'papers/x.html')).toContain('<p class="venue">2025</p>');
    expect(page(library([publication('x', { venue: undefined, year: undefined, award: 'Prize' })]), 'papers/x.html')).toContain(
      '<p class="venue"><span class="award">Prize</span></p>',
    );
  });

  test('authors: owner strong, marks with a legend where first used, more without names', () => {
    const authors = [
      author('Ada Lovelace', { isOwner: true, hasEqualContribution: true, marks: ['*'] }),
      author('B C', { url: 'https://example.com/?a=1&b' }),
    ];
    const home = page(library([publication('a', { authors, hasMoreAuthors: true }), publication('b', { authors })]), 'index.html');
    expect(home).toContain(
      '<div class="authors"><strong>Ada Lovelace</strong><sup>*</sup>, <a href="https://example.com/?a&#x3D;1&amp;b">B C</a>, et al.</div>',
    );
    expect(home.match(/<p class="legend"><sup>\*<\/sup> equal contribution<\/p>/g)).toHaveLength(1);
  });

  test('three hundred authors: folded on lists, all on the paper’s page', () => {
    const authors = Array.from({ length: 300 }, (_, index) => author(`Author ${String(index)}`, { isOwner: index === 57 }));
    const pages = pagesOf(library([publication('big', { authors })]));
    expect(pages.get('index.html')).toContain(
      'Author 9<details class="folded"><summary>and 290 more, including <strong>Author 57</strong></summary>Author 10,',
    );
    expect(pages.get('papers/big.html')).toContain('Author 9, Author 10,');
  });

  test('titles in another script say so', () => {
    const titles = { html: 'مقدمة في الحوسبة', plain: 'مقدمة في الحوسبة' };
    const pages = pagesOf(library([publication('rtl', { title: titles }), publication('b')]));
    expect(pages.get('index.html')).toContain('<h3 class="title" lang="ar" dir="rtl">');
    expect(pages.get('papers/b.html')).toContain('rel="prev" lang="ar" dir="rtl">');
    expect(page(library([], { language: 'ar' }), 'index.html')).toContain('<html lang="ar" dir="rtl">');
  });

  test('a site with a title of its own is headed by it', () => {
    expect(page(library([], { title: 'Ada’s Papers' }), 'index.html')).toContain('<title>Ada’s Papers</title>');
    expect(page(library([]), 'index.html')).toContain('<title>Ada Lovelace – Publications</title>');
    expect(page(library([], { owner: undefined }), 'index.html')).toContain('<h1 class="name">Publications</h1>');
  });
});

describe('hostile content', () => {
  const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>{{site.name}}&amp;`;
  const hostile = library(
    [
      publication('x', {
        title: { html: 'sanitised <em>title</em>', plain: attack },
        authors: [
          author(attack, {
            family: attack,
            given: attack,
            marks: [attack],
            hasEqualContribution: true,
            url: `javascript:alert(1)//${attack}`,
          }),
          author('B C', { url: `https://example.com/${attack}` }),
        ],
        venue: { name: attack, asWritten: attack, kind: 'conference' },
        award: attack,
        links: [
          { label: attack, url: `https://example.com/${attack}`, kind: 'paper', format: 'html' },
          { label: 'gone', url: 'javascript:alert(1)', kind: 'other', format: 'html' },
        ],
        identifiers: [{ scheme: 'doi', value: attack, url: `https://doi.org/${attack}`, isDerived: false }],
        abstract: { html: '<p>fine</p>', plain: attack },
        citationKey: attack,
      }),
      publication('y'),
    ],
    {
      title: attack,
      owner: attack,
      description: attack,
      affiliation: attack,
      email: attack,
      profiles: [{ kind: 'x', label: attack, url: `https://example.com/${attack}` }],
    },
    [{ slug: 'page', title: attack, body: { html: '<p>fine</p>', plain: attack } }],
  );

  test('is text on every page', () => {
    for (const [path, markup] of pagesOf(hostile)) {
      expect(markup, path).not.toMatch(/<script|<img|javascript:/);
      expect(markup.replace(/\s[a-z-]+(?:="[^"]*")?/gi, ''), path).not.toMatch(/<[^>]*["'][^>]*>/);
    }
    expect([...pagesOf(hostile).values()].join('')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('a link that may not be followed is left out', () => {
    expect([...pagesOf(hostile).values()].join('')).not.toContain('gone');
  });
});
