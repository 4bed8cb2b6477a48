import { createHash } from 'node:crypto';
import type { Draft, DraftLink, Located, Range, Span } from '../types.ts';
import { readAuthors } from './authors.ts';
import type { Block } from './blocks.ts';
import type { Field, Labelling } from './label.ts';
import type { LinkZones, TapeLink } from './link-zones.ts';
import { richText } from './rich-text.ts';
import { sourceRange, type Tape } from './tape.ts';
import { readVenueLine } from './venue-line.ts';

/** Part of every entry's key: raise it when the reader reads the same text differently. */
const readerVersion = 1;

/** All that is known of an entry once its stretches have roles. */
export interface LabelledEntry {
  readonly place: Span;
  /** The entry's text, as in the file. */
  readonly source: string;
  readonly headings: readonly string[];
  readonly tape: Tape;
  readonly labelling: Labelling;
  readonly zones: LinkZones;
  /** Quotes, code, comments and folded text that belong to it. */
  readonly attachments: readonly Block[];
}

/** Make a draft of a labelled entry. Ranges of its fields are relative to `place.start`. */
export function draftOf(entry: LabelledEntry): Draft {
  const { tape, labelling } = entry;
  const field = (role: Field['role']): Field | undefined => labelling.fields.find((candidate) => candidate.role === role);
  const titleField = field('title');
  const authorsField = field('authors');
  const venue = venueFields(entry);
  const list = authorsField === undefined ? undefined : readAuthors(tape, authorsField);
  return {
    key: createHash('sha256')
      .update(`${String(readerVersion)}\n${entry.headings.join('\n')}\n${entry.source}`)
      .digest('hex'),
    place: entry.place,
    headings: entry.headings,
    ...(titleField === undefined ? {} : titleFields(tape, titleField)),
    authors: list?.authors ?? [],
    hasMoreAuthors: list?.hasMore ?? false,
    isOwnerOmitted: list?.ownerOmitted ?? false,
    ...venue,
    links: linksOf(entry, titleField, authorsField),
    details: {},
    choices: {},
    evidence: [],
    leftover: labelling.fields.filter((candidate) => candidate.role === 'note').map((note) => located(tape, note)),
  };
}

function located(tape: Tape, range: Range): Located<string> {
  return { value: tape.text.slice(range.start, range.end), range: sourceRange(tape, range) };
}

/** The title without its final full stop, and its emphasised beginning. */
function titleFields(tape: Tape, field: Field): Pick<Draft, 'title' | 'shortName'> {
  const text = tape.text.slice(field.start, field.end);
  const closing = /(?<!\.\.)[.,;:。．]+["”’»」』]?$/u.exec(text)?.[0] ?? '';
  const opening = /^["“„«「『《]/u.exec(text)?.[0] ?? '';
  const range = { start: field.start + opening.length, end: field.end - closing.length };
  return { title: { value: richText(tape, range), range: sourceRange(tape, range) }, shortName: shortNameOf(tape, range) };
}

/**
 * The emphasised start of a title is the system's name.
 *
 *     *SkyServe*: Serving AI Models across Regions
 *     ^---------
 */
function shortNameOf(tape: Tape, title: Range): Located<string> | undefined {
  const first = tape.runs.find((run) => run.end > title.start && run.start < title.end);
  if (first === undefined || first.start < title.start || first.end >= title.end || !first.style.emphasis) return undefined;
  if (!/^\s*(?:[:：,]|[-–—]\s)/.test(tape.text.slice(first.end, title.end))) return undefined;
  return located(tape, { start: first.start, end: first.end });
}

/** Venue, year, award and status from all the fields that can hold them. */
function venueFields(entry: LabelledEntry): Pick<Draft, 'venueLine' | 'venue' | 'year' | 'award' | 'status'> {
  const { tape, labelling } = entry;
  const fields = labelling.fields.filter(({ role }) => role !== 'title' && role !== 'authors' && role !== 'note');
  const venueField = fields.find(({ role }) => role === 'venue');
  const line = venueField === undefined ? undefined : readVenueLine(tape.text.slice(venueField.start, venueField.end));
  const within = (field: Range, range: Range): Range => ({ start: field.start + range.start, end: field.start + range.end });
  const awards = fields.filter(({ role }) => role === 'award').map((award) => located(tape, award));
  if (venueField !== undefined) awards.push(...(line?.awards ?? []).map(({ range }) => located(tape, within(venueField, range))));
  const status = fields.find(({ role }) => role === 'status');
  return {
    venueLine: venueField === undefined || line?.asWritten === undefined ? undefined : located(tape, within(venueField, line.asWritten)),
    venue: venueField === undefined || line?.venue === undefined ? undefined : { value: line.venue, range: sourceRange(tape, venueField) },
    year: yearOf(entry, fields),
    award: joinAwards(awards),
    status: status === undefined ? line?.status : tape.text.slice(status.start, status.end),
  };
}

function joinAwards(awards: readonly Located<string>[]): Located<string> | undefined {
  const [first] = awards;
  if (first === undefined) return undefined;
  const values = awards.map(({ value }) => value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})%]+$/gu, ''));
  return { value: [...new Set(values)].join(', '), range: first.range };
}

/** The year of a date of its own, else of the venue, else of the nearest heading; never of a title. */
function yearOf({ tape, headings }: LabelledEntry, fields: readonly Field[]): Located<number> | undefined {
  const inOrder = [...fields].sort((left, right) => rank(left) - rank(right));
  for (const field of inOrder) {
    const found = readVenueLine(tape.text.slice(field.start, field.end)).year;
    if (found !== undefined)
      return {
        value: found.value,
        range: sourceRange(tape, { start: field.start + found.range.start, end: field.start + found.range.end }),
      };
  }
  const heading = headings.map((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0]).findLast((found) => found !== undefined);
  return heading === undefined ? undefined : { value: Number(heading), range: { start: 0, end: 0 } };

  function rank(field: Field): number {
    return { date: 0, venue: 1, details: 2, status: 3, award: 9, title: 9, authors: 9, note: 9 }[field.role];
  }
}

/** Links of the paper in the author's order: labels as written, a link on the title as `title`. Links on names are the people's. */
function linksOf({ zones }: LabelledEntry, title: Range | undefined, authors: Range | undefined): readonly DraftLink[] {
  const inside = (link: TapeLink, range: Range | undefined): boolean =>
    range !== undefined && link.start < range.end && link.end > range.start;
  return zones.links
    .filter((link) => link.isLabel || !inside(link, authors))
    .filter((link) => !/^mailto:/i.test(link.href))
    .map((link) => ({ label: !link.isLabel && inside(link, title) ? 'title' : link.label, href: link.href, range: link.source }));
}
