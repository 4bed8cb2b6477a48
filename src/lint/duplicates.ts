import { report } from '../diagnostics/report.ts';
import { foldName } from '../resolve/owner.ts';
import type { Diagnostic, VenueKind } from '../types.ts';
import { type LintEntry, titleSpan } from './entries.ts';

/**
 * Entries that are there twice, and preprints whose published version is in the list too. Two papers may share a title: only with
 * the same authors, venue and year they are one.
 */
export function* duplicates(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  const seen = new Map<string, LintEntry>();
  const published = firstByTitle(entries.filter(isPublished));
  for (const entry of entries) {
    const key = `${titleKey(entry)}|${authorsKey(entry)}|${venueKey(entry)}`;
    const first = seen.get(key);
    if (first !== undefined) {
      yield report('entry/duplicate', 'this paper is in the list twice', {
        span: titleSpan(entry),
        related: { message: 'here for the first time', span: titleSpan(first) },
        context: entry.context,
        help: 'remove one of the two',
      });
      continue;
    }
    seen.set(key, entry);
    const final = entry.publication.venue?.kind === 'preprint' ? published.get(titleKey(entry)) : undefined;
    if (final === undefined || !sharesAuthor(entry, final)) continue;
    yield report('venue/preprint-published', `this preprint has been published: ${final.publication.venue?.asWritten ?? ''}`, {
      span: titleSpan(entry),
      related: { message: 'the published version', span: titleSpan(final) },
      context: entry.context,
      help: 'remove the preprint, and link it from the published version',
    });
  }
}

/** A DOI or arXiv id at two papers of different titles: one of them was copied. */
export function* repeatedIdentifiers(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  const seen = new Map<string, LintEntry>();
  for (const entry of entries) {
    for (const { scheme, value, isDerived } of entry.publication.identifiers) {
      if (isDerived || (scheme !== 'doi' && scheme !== 'arxiv')) continue;
      const key = `${scheme}:${value.toLowerCase()}`;
      const first = seen.get(key) ?? entry;
      seen.set(key, first);
      if (titleKey(first) === titleKey(entry)) continue;
      const name = scheme === 'doi' ? 'DOI' : 'arXiv id';
      yield report('identifier/repeated', `two papers have the ${name} ${value}`, {
        span: spanOfLink(entry, value),
        related: { message: 'the other one', span: spanOfLink(first, value) },
        context: entry.context,
        help: 'correct the address of one of the two',
      });
    }
  }
}

function spanOfLink(entry: LintEntry, value: string): NonNullable<Diagnostic['span']> {
  const link = entry.draft.links.find(({ href }) => href.toLowerCase().includes(value.toLowerCase()));
  const start = entry.draft.place.start + (link?.range.start ?? 0);
  return link === undefined ? titleSpan(entry) : { file: entry.draft.place.file, start, end: entry.draft.place.start + link.range.end };
}

function firstByTitle(entries: readonly LintEntry[]): ReadonlyMap<string, LintEntry> {
  const found = new Map<string, LintEntry>();
  for (const entry of entries) if (!found.has(titleKey(entry))) found.set(titleKey(entry), entry);
  return found;
}

/** A workshop paper, a report or a thesis of the same title is no final version. */
const finalKinds: ReadonlySet<VenueKind> = new Set(['conference', 'journal', 'book', 'other']);

function isPublished({ publication }: LintEntry): boolean {
  return publication.venue !== undefined && finalKinds.has(publication.venue.kind);
}

function sharesAuthor(left: LintEntry, right: LintEntry): boolean {
  const families = new Set(left.publication.authors.map(({ family }) => foldName(family)));
  return families.size === 0 || right.publication.authors.some(({ family }) => families.has(foldName(family)));
}

function titleKey({ publication: { title } }: LintEntry): string {
  const letters = title.plain.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? title.plain : letters.toLowerCase();
}

function authorsKey({ publication: { authors } }: LintEntry): string {
  return authors.map(({ name }) => foldName(name)).join(';');
}

function venueKey({ publication: { venue, year } }: LintEntry): string {
  return `${venue?.name.toLowerCase() ?? ''} ${String(year ?? '')}`;
}
