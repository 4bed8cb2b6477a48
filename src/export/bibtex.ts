import { escapeBibtex, escapeBibtexVerbatim } from '../escape/bibtex.ts';
import type { Author, Publication, VenueKind } from '../types.ts';

/**
 * One publication as a BibTeX entry, ending in a line feed (btxdoc, "BibTeXing", 1988; `eprint` fields after biblatex 3.20).
 */
export function bibtexEntry(publication: Publication): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', titleField(publication)],
    ['author', authorField(publication)],
    [containerField(publication.venue?.kind), containerTitle(publication)],
    ['school', publication.venue?.kind === 'thesis' ? escapeBibtex(publication.venue.name) : undefined],
    ['year', publication.year === undefined ? undefined : String(publication.year)],
    ['volume', text(publication.details.volume)],
    ['number', text(publication.details.issue)],
    ['pages', text(publication.details.pages)?.replace('–', '--')],
    ['publisher', text(publication.details.publisher)],
    ['month', text(publication.details.month)],
    ['isbn', text(publication.details.isbn)],
    ['issn', text(publication.details.issn)],
    ['doi', verbatim(identifier(publication, 'doi'))],
    ['eprint', verbatim(identifier(publication, 'arxiv'))],
    ['eprinttype', identifier(publication, 'arxiv') === undefined ? undefined : 'arxiv'],
    ['url', verbatim(publication.links.find(({ kind, url }) => kind === 'paper' && /^https?:/.test(url))?.url)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' || name === '' ? [] : [`  ${name.padEnd(10)} = {${value}}`],
  );
  return `@${entryType(publication)}{${publication.citationKey},\n${lines.join(',\n')}\n}\n`;
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeBibtex(value);
}

const entryTypes: Readonly<Record<VenueKind, string>> = {
  conference: 'inproceedings',
  workshop: 'inproceedings',
  journal: 'article',
  preprint: 'misc',
  book: 'incollection',
  thesis: 'phdthesis',
  report: 'techreport',
  patent: 'misc',
  other: 'misc',
};

function entryType({ venue }: Publication): string {
  return venue === undefined ? 'misc' : entryTypes[venue.kind];
}

function containerField(kind: VenueKind | undefined): string {
  if (kind === 'journal') return 'journal';
  return kind === 'conference' || kind === 'workshop' || kind === 'book'
    ? 'booktitle'
    : kind === 'report'
      ? 'institution'
      : kind === 'other'
        ? 'howpublished'
        : '';
}

function containerTitle({ venue }: Publication): string | undefined {
  return venue === undefined ? undefined : escapeBibtex(venue.kind === 'journal' ? venue.name : venue.asWritten);
}

function identifier(publication: Publication, scheme: string): string | undefined {
  return publication.identifiers.find((candidate) => candidate.scheme === scheme)?.value;
}

function verbatim(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeBibtexVerbatim(value);
}

/** Styles lower the case of titles: the system's name at the start of one is braced to keep it. */
function titleField({ title: { plain }, shortName }: Publication): string {
  if (shortName === undefined || !plain.startsWith(shortName)) return protectCase(plain);
  return `{${escapeBibtex(shortName)}}${protectCase(plain.slice(shortName.length))}`;
}

/** A word with a capital inside, or of capitals alone, is braced to keep it. */
function protectCase(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word) =>
      /^\P{L}*\p{L}.*\p{Lu}/u.test(word) || /^\P{L}*\p{Lu}\P{L}*\p{N}/u.test(word) ? `{${escapeBibtex(word)}}` : escapeBibtex(word),
    )
    .join('');
}

function authorField({ authors, hasMoreAuthors }: Publication): string {
  const names = authors.map(authorName);
  return [...names, ...(hasMoreAuthors && names.length > 0 ? ['others'] : [])].join(' and ');
}

/** `von Last, Jr, First`: the one form in which no part can be mistaken (btxdoc, section 4). */
function authorName({ family, given, particle, suffix }: Author): string {
  const last = [particle, family].filter((part) => part !== undefined).join(' ');
  if (given === undefined) return `{${escapeBibtex(last)}}`;
  return [last, suffix, given].flatMap((part) => (part === undefined ? [] : [escapeBibtex(part)])).join(', ');
}
