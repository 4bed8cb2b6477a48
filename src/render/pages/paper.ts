import { bibtexEntry } from '../../export/bibtex.ts';
import { addresses } from '../../model/addresses.ts';
import type { IdentifierScheme } from '../../tables/identifiers.ts';
import type { Library, Publication } from '../../types.ts';
import { contentKey } from '../content-key.ts';
import { definePageKind } from '../page-kind.ts';
import { scriptAttributes } from '../script.ts';
import { flag, html, list, object, optional, text, trustedHtml, url, type ViewOf } from '../template/shape.ts';
import { legendOnce } from '../views/authors.ts';
import { citationTags } from '../views/citation-tags.ts';
import { publicationFields, publicationView } from '../views/entry.ts';
import { linksFrom, type LinkTo } from '../views/link-to.ts';
import { pageFrame, pageView, siteKey, type PageFrame } from '../views/page.ts';

const neighbourShape = object({ title: html, url, language: optional(text), direction: optional(text) });

/** One page a publication. */
export const paper = definePageKind({
  name: 'paper',
  template: 'paper',
  fields: {
    publication: object({
      ...publicationFields,
      bibtex: text,
      abstract: optional(html),
      identifiers: list(object({ label: text, value: text, url })),
    }),
    hasNeighbours: flag,
    previous: optional(neighbourShape),
    next: optional(neighbourShape),
  },
  pages: (library) => {
    const site = siteKey(library);
    const frame = pageFrame(library, addresses.paper({ id: '' }));
    return library.publications.map((publication, index, all) => {
      const [previous, next] = [all[index - 1], all[index + 1]];
      const path = addresses.paper(publication);
      const key = contentKey([site, publication.key, path, previous && [previous.id, previous.title], next && [next.id, next.title]]);
      return { path, key, view: () => paperView({ publication, previous, next, path, frame }, library) };
    });
  },
});

interface Place {
  readonly publication: Publication;
  readonly previous?: Publication;
  readonly next?: Publication;
  readonly path: string;
  readonly frame: PageFrame;
}

function paperView({ publication, previous, next, path, frame }: Place, library: Library) {
  const { site } = library;
  const link = linksFrom(path, site);
  const page = { link, language: site.language };
  return {
    ...pageView(
      library,
      {
        path,
        title: publication.title.plain,
        // Zotero would take any other description for the abstract.
        description: publication.abstract?.plain,
        metadata: citationTags(publication, site.language),
      },
      frame,
    ),
    publication: {
      ...publicationView(publication, { ...page, legend: legendOnce(site.language)(publication), isFolded: false }),
      bibtex: bibtexEntry(publication),
      abstract: publication.abstract === undefined ? undefined : trustedHtml(publication.abstract.html),
      identifiers: identifiersView(publication, link),
    },
    hasNeighbours: previous !== undefined || next !== undefined,
    previous: previous && neighbourView(previous, page),
    next: next && neighbourView(next, page),
  };
}

/** Identifiers of the work itself, by the names people know them by; a repository is not one. */
const identifierLabels: Partial<Record<IdentifierScheme, string>> = {
  doi: 'DOI',
  arxiv: 'arXiv',
  aclAnthology: 'ACL Anthology',
  openreview: 'OpenReview',
  pmlr: 'PMLR',
  dblp: 'DBLP',
  pubmed: 'PubMed',
};

function identifiersView({ identifiers }: Publication, link: LinkTo) {
  return identifiers.flatMap(({ scheme, value, url: written }) => {
    const label = identifierLabels[scheme];
    const address = link.toWritten(written);
    return label === undefined || address === undefined ? [] : [{ label, value, url: address }];
  });
}

function neighbourView(
  publication: Publication,
  { link, language }: { readonly link: LinkTo; readonly language: string },
): ViewOf<typeof neighbourShape> {
  return { title: trustedHtml(publication.title.html), url: link.to(addresses.paper(publication)), ...attributes(publication, language) };
}

function attributes({ title }: Publication, pageLanguage: string) {
  const { language, direction } = scriptAttributes(title.plain, pageLanguage);
  return { language, direction };
}
