import type { Author, Publication } from '../../types.ts';
import { scriptAttributes } from '../script.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * Highwire tags, as Google Scholar and Zotero read them (Google Scholar, Inclusion Guidelines for Webmasters, "Indexing").
 * All or none: without title, author and year Scholar treats a page as if it had no tags.
 */
export function citationTags(publication: Publication, pageLanguage: string): readonly MetaTag[] {
  const { title, authors, year, identifiers } = publication;
  if (title.plain === '' || authors.length === 0 || year === undefined) return [];
  const isAlone = authors.length === 1 && !publication.hasMoreAuthors;
  const identifier = (scheme: 'doi' | 'arxiv', name: string): MetaTag[] =>
    identifiers.filter((each) => each.scheme === scheme).slice(0, 1).map(({ value }) => ({ name, content: value })); // prettier-ignore
  return [
    { name: 'citation_title', content: title.plain },
    // Zotero splits a lone "Family, Given" wrongly, so one author is given in natural order.
    ...authors.map((author) => ({ name: 'citation_author', content: isAlone ? author.name : familyFirst(author) })),
    { name: 'citation_publication_date', content: String(year) },
    ...containerTags(publication),
    ...identifier('doi', 'citation_doi'),
    ...identifier('arxiv', 'citation_arxiv_id'),
    { name: 'citation_language', content: scriptAttributes(title.plain, pageLanguage).language ?? pageLanguage },
  ];
}

function containerTags({ venue }: Publication): readonly MetaTag[] {
  switch (venue?.kind) {
    case 'conference':
    case 'workshop':
      return [{ name: 'citation_conference_title', content: venue.asWritten }];
    case 'journal':
      return [{ name: 'citation_journal_title', content: venue.fullName ?? venue.name }];
    case 'preprint':
      // Without it Zotero makes a journal article of a preprint.
      return [{ name: 'DC.type', content: 'preprint' }];
    case 'book':
    case 'thesis':
    case 'report':
    case 'patent':
    case 'other':
    case undefined:
      return [];
  }
}

function familyFirst({ family, given, particle, suffix }: Author): string {
  const whole = particle === undefined ? family : `${particle} ${family}`;
  return [whole, given, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}
