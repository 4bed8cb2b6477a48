/** The example list against its hand-checked truth, field by field. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseList } from '../../src/parse/parse-list.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { Identifier, Publication } from '../../src/types.ts';

const text = z.string();
const paperShape = z.object({
  title: text,
  titleMarkdown: text,
  systemName: text.nullable(),
  seedLine: z.number(),
  authors: z.array(z.object({ name: text, given: text, family: text, owner: z.boolean(), equalContribution: z.boolean() })),
  venue: text,
  venueRaw: text,
  workshop: z.object({ parent: text, name: text }).nullable(),
  year: z.number(),
  kind: text,
  award: text.nullable(),
  links: z.array(z.object({ label: text, url: text, kind: text, format: text })),
  identifiers: z.record(text, z.union([text, z.boolean()])),
  cslType: text,
  citationKey: text,
});
const truth = z
  .object({ owner: text, papers: z.array(paperShape) })
  .parse(JSON.parse(readFileSync(new URL('publications.truth.json', import.meta.url), 'utf8')));

const list = readFileSync(new URL('../../content/publications.md', import.meta.url), 'utf8');
const source = { path: 'content/publications.md', text: list, body: list };
const drafts = parseList(source).value.drafts;
const publications = resolve(drafts, []).value;

it('finds every entry and nothing else', () => {
  expect(publications.map((publication) => publication.title.plain)).toEqual(truth.papers.map((paper) => paper.title));
});

describe.each(truth.papers.map((paper, index) => ({ ...paper, index })))('$title', (paper) => {
  const publication = publicationAt(paper.index);

  it('has the title with its emphasis and without its full stop', () => {
    expect(publication.title.plain).toBe(paper.title);
    expect(publication.title.html).toBe(asHtml(paper.titleMarkdown));
    expect(publication.shortName ?? null).toBe(paper.systemName);
  });

  it('has the authors in order, the owner and the equal contributors', () => {
    const authors = publication.authors.map(({ name, given, family, isOwner, hasEqualContribution }) => ({
      name,
      given,
      family,
      owner: isOwner,
      equalContribution: hasEqualContribution,
    }));
    expect(authors).toEqual(paper.authors);
  });

  it('has the venue, the workshop, the kind, the year and the award', () => {
    expect(publication.venue?.name.toLowerCase()).toBe(paper.venue.toLowerCase());
    expect(publication.venue?.workshop ?? null).toEqual(paper.workshop);
    expect(publication.venue?.kind).toBe(paper.kind);
    expect(publication.year).toBe(paper.year);
    expect(publication.award ?? null).toBe(paper.award);
  });

  it('has the links with their kinds', () => {
    expect(publication.links).toEqual(paper.links.map(({ label, url, kind, format }) => ({ label, url, kind, format })));
  });

  it('has the identifiers, the derived ones flagged', () => {
    expect(comparable(publication.identifiers)).toEqual(expectedIdentifiers(paper.identifiers));
  });

  it('has the CSL type and the citation key', () => {
    expect(publication.type).toBe(paper.cslType);
    expect(publication.citationKey).toBe(paper.citationKey);
  });

  it('stands where it was written', () => {
    expect(list.slice(0, publication.place.start).split('\n').length).toBe(paper.seedLine);
  });
});

function publicationAt(index: number): Publication {
  const publication = publications[index];
  if (publication === undefined) throw new Error(`no entry ${String(index + 1)}`);
  return publication;
}

/** `*SkyServe*: Serving …` → `<em>SkyServe</em>: Serving …` */
function asHtml(markdown: string): string {
  return markdown.replace(/^([*_])(.+?)\1/, '<em>$2</em>');
}

function comparable(identifiers: readonly Identifier[]): Record<string, string> {
  return Object.fromEntries(identifiers.map(({ scheme, value, isDerived }) => [scheme, value + (isDerived ? ' (derived)' : '')]));
}

/** The truth file's spelling of identifiers in ours; `doi` of a preprint follows from its arXiv id. */
function expectedIdentifiers(given: Readonly<Record<string, string | boolean>>): Record<string, string> {
  const expected: Record<string, string> = {};
  const isDerived = (name: string): boolean => given[`${name}Derived`] === true || (name === 'doi' && given['doi'] === given['arxivDoi']);
  const take = (name: string, scheme: string, strip: RegExp): void => {
    const value = given[name];
    if (typeof value === 'string') expected[scheme] = value.replace(strip, '') + (isDerived(name) ? ' (derived)' : '');
  };
  take('doi', 'doi', /^$/);
  take('arxiv', 'arxiv', /^$/);
  take('aclAnthology', 'aclAnthology', /^$/);
  take('usenixPage', 'usenix', /^https:\/\/www\.usenix\.org\/conference\//);
  take('usenixPdf', 'usenixFile', /^https:\/\/www\.usenix\.org\/system\/files\/|\.pdf$/g);
  take('repository', 'repository', /^https:\/\//);
  return expected;
}
