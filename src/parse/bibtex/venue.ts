import { entryTypes, patentTypes } from '../../tables/bibtex-entry-types.ts';
import { venues, type VenueKind } from '../../tables/venues.ts';
import type { Located } from '../../types.ts';
import { knownVenue } from '../known-venue.ts';
import { cleanVenue, readVenueLine } from '../venue-line.ts';
import { addressesIn } from './verbatim.ts';
import { plainText } from './plain-text.ts';
import type { ReadEntry } from './crossref.ts';
import type { Field } from './strings.ts';

/** Where a paper appeared, by the fields that its type has for that. */
export interface EntryVenue {
  readonly venueLine?: Located<string>;
  readonly venue?: Located<string>;
  readonly venueKind?: VenueKind;
  /** A year in the venue's text, for entries that have none of their own. */
  readonly year?: Located<number>;
  /** `howpublished = {Under review}` */
  readonly status?: string;
  readonly awards: readonly Located<string>[];
}

/**
 * The venue of an entry.
 *
 *     booktitle = {Proceedings of the 37th International Conference on Machine Learning, {ICML} 2020, Virtual Event}
 *                  ^--------------------------------------------------------------------
 */
export function venueOf(entry: ReadEntry, isArxiv: boolean): EntryVenue {
  const row = entryTypes.get(entry.type) ?? entryTypes.get('misc');
  const field = fieldOf(entry, row?.venue ?? []);
  if (field === undefined) {
    const said = row?.venue.find((name) => name.startsWith('='))?.slice(1);
    const name = said ?? (isArxiv ? 'arXiv' : undefined);
    const place = name === undefined ? undefined : { value: name, range: entry.fields.get('eprint')?.range ?? { start: 0, end: 0 } };
    return { venue: place, venueLine: place, venueKind: isArxiv && said === undefined ? 'preprint' : row?.kind, awards: [] };
  }
  const read = isProse(field.name) ? readProse(field) : readName(field);
  return { ...read, venueKind: kindOf(row?.kind, read, isArxiv) };
}

/** Fields that hold a line as a list would write it; the others hold a name and nothing else. */
function isProse(name: string): boolean {
  return name === 'booktitle' || name === 'howpublished' || name === 'eventtitle' || name === 'maintitle';
}

/** The first field of the row that says something; `howpublished = {\url{…}}` names no venue. */
function fieldOf(
  entry: ReadEntry,
  names: readonly string[],
): { readonly name: string; readonly text: string; readonly range: Field['range'] } | undefined {
  for (const name of names) {
    const field = entry.fields.get(name);
    if (field === undefined) continue;
    const text = addressesIn(field.text).length > 0 && name === 'howpublished' ? '' : fullText(entry, name, field);
    if (text !== '') return { name, text, range: field.range };
  }
  return undefined;
}

/** Subtitles belong to the name (biblatex 2.2.2); a patent's type may be one of biblatex's words. */
function fullText(entry: ReadEntry, name: string, field: Field): string {
  const text = plainText(field.text);
  if (name === 'type') return patentTypes.get(text) ?? text;
  const subtitle = entry.fields.get(name === 'journaltitle' ? 'journalsubtitle' : name === 'booktitle' ? 'booksubtitle' : 'none');
  return subtitle === undefined ? text : `${text}: ${plainText(subtitle.text)}`;
}

function readProse({ text, range }: { readonly text: string; readonly range: Field['range'] }): EntryVenue {
  const line = readVenueLine(text);
  const isHope = line.venue === undefined && line.status !== undefined;
  const venue = line.venue ?? (isHope || line.awards.length > 0 ? '' : cleanVenue(text));
  return {
    venueLine: venue === '' ? undefined : { value: text.slice(line.asWritten?.start, line.asWritten?.end), range },
    venue: venue === '' ? undefined : { value: venue, range },
    year: line.year === undefined ? undefined : { value: line.year.value, range },
    status: line.status,
    awards: line.awards.map((award) => ({ value: award.text, range })),
  };
}

/** `arXiv preprint arXiv:2103.17040` and `CoRR` are arXiv; other names stand as they are but for a year. */
function readName({ text, range }: { readonly text: string; readonly range: Field['range'] }): EntryVenue {
  const name = /^(?:corr|arxiv(?:\.org)?)$|^(?:corr|arxiv)\b.*(?:abs\/|arxiv|e-?print|preprint|\d{4}\.\d{4})/i.test(text)
    ? 'arXiv'
    : cleanVenue(text);
  return name === '' ? { awards: [] } : { venueLine: { value: text, range }, venue: { value: name, range }, awards: [] };
}

/** The type's kind, unless the name says better: a workshop among proceedings, a preprint server among journals. */
function kindOf(kind: VenueKind | undefined, { venue }: EntryVenue, isArxiv: boolean): VenueKind | undefined {
  const name = venue?.value ?? '';
  if (kind === 'conference' && /\bworkshops?\b/i.test(name)) return 'workshop';
  if (kind !== undefined && kind !== 'journal') return kind;
  const known = knownVenue(name);
  const row = known === undefined ? undefined : venues.find((candidate) => candidate.name === known);
  if (row?.kind === 'preprint' || (venue === undefined && isArxiv)) return 'preprint';
  return kind;
}
