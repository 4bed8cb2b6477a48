import { readdirSync, readFileSync } from 'node:fs';

import type { PageKind } from '../../src/render/page-kind.ts';
import { home } from '../../src/render/pages/home.ts';
import { notFound } from '../../src/render/pages/not-found.ts';
import { paper } from '../../src/render/pages/paper.ts';
import { prose } from '../../src/render/pages/prose.ts';
import { publications } from '../../src/render/pages/publications.ts';
import { renderPages } from '../../src/render/render.ts';
import { loadTemplates } from '../../src/render/template/load-templates.ts';
import type { Templates } from '../../src/render/template/templates.ts';
import type { Author, Library, Publication, Site, TemplateSource } from '../../src/types.ts';

export const kinds: readonly PageKind[] = [home, publications, paper, prose, notFound];

const folder = new URL('../../templates/', import.meta.url);

/** The templates that ship with the package. */
export const ownTemplates: readonly TemplateSource[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ name: file.replace('.html', ''), path: `templates/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }));

export function author(name: string, details: Partial<Author> = {}): Author {
  const [given, family = name] = name.split(' ');
  return { name, family, given, isOwner: false, hasEqualContribution: false, isCorresponding: false, marks: [], ...details };
}

export function publication(id: string, details: Partial<Publication> = {}): Publication {
  return {
    id,
    key: `key of ${id}`,
    title: { html: `Title of ${id}`, plain: `Title of ${id}` },
    authors: [author('Ada Lovelace', { isOwner: true }), author('Charles Babbage')],
    hasMoreAuthors: false,
    venue: { name: 'EuroSys', asWritten: 'EuroSys 2025', kind: 'conference' },
    year: 2025,
    links: [{ label: 'Paper', url: 'https://example.com/paper.pdf', kind: 'paper', format: 'pdf' }],
    identifiers: [{ scheme: 'doi', value: '10.1000/1', url: 'https://doi.org/10.1000/1', isDerived: false }],
    type: 'paper-conference',
    details: {},
    tags: [],
    isSelected: false,
    citationKey: `lovelace2025${id}`,
    place: { file: 'content/publications.md', start: 0, end: 0 },
    ...details,
  };
}

/** A library of these publications, grouped by year in the order given. */
export function library(all: readonly Publication[], site: Partial<Site> = {}, prosePages: Library['prose'] = []): Library {
  const years = [...new Set(all.map(({ year }) => year))];
  return {
    site: { title: 'Publications', owner: 'Ada Lovelace', language: 'en', profiles: [], ...site },
    publications: all,
    years: years.map((year) => ({ year, publications: all.filter((each) => each.year === year) })),
    prose: prosePages,
  };
}

/** The package's templates, with some replaced; throws when they have errors. */
export function templates(replaced: Readonly<Record<string, string>> = {}): Templates {
  const sources = ownTemplates.map((source) => ({ ...source, text: replaced[source.name] ?? source.text }));
  const { value, diagnostics } = loadTemplates(sources, kinds);
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** Every page by its path. */
export function pagesOf(shown: Library, using: Templates = templates()): ReadonlyMap<string, string> {
  return new Map([...renderPages(shown, kinds, using)].map(({ path, content }) => [path, String(content())]));
}
