import { createHash } from 'node:crypto';
import type { LegendMeaning } from '../tables/legend-words.ts';
import type { AuthorRole, Details, Draft, DraftAuthor, DraftLink, Evidence, Located, Range, Span } from '../types.ts';
import { readAuthors } from './authors.ts';
import { isVisible, type Block } from './blocks.ts';
import type { Field, Labelling } from './label.ts';
import { legendIn, nameOf, type Legend } from './legend.ts';
import { detailsIn } from './details.ts';
import { extrasOf } from './extras.ts';
import { linkZones, type LinkZones, type TapeLink } from './link-zones.ts';
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
  /** What the marks at names mean in this list. */
  readonly legend: Legend;
  /** Quotes, code, comments and folded text that belong to it. */
  readonly attachments: readonly Block[];
}

/** Make a draft of a labelled entry. Ranges of its fields are relative to `place.start`. */
export function draftOf(entry: LabelledEntry): Draft {
  return relativeTo(entry.place.start, absoluteDraft(entry));
}

/** Ranges as offsets into the file become offsets into the entry, so that a draft stays right when its entry moves. */
function relativeTo(base: number, draft: Draft): Draft {
  const shift = <T extends { readonly range: Range }>(value: T): T => ({
    ...value,
    range: { start: Math.max(0, value.range.start - base), end: Math.max(0, value.range.end - base) },
  });
  const shifted = <T>(value: Located<T> | undefined): Located<T> | undefined => (value === undefined ? undefined : shift(value));
  return {
    ...draft,
    title: shifted(draft.title),
    shortName: shifted(draft.shortName),
    authors: draft.authors.map(shift),
    venueLine: shifted(draft.venueLine),
    venue: shifted(draft.venue),
    year: shifted(draft.year),
    award: shifted(draft.award),
    links: draft.links.map(shift),
    abstract: shifted(draft.abstract),
    bibtex: shifted(draft.bibtex),
    teaser: shifted(draft.teaser),
    leftover: draft.leftover.map(shift),
  };
}

function absoluteDraft(entry: LabelledEntry): Draft {
  const { tape, labelling } = entry;
  const extras = extrasOf(tape, entry.attachments);
  const field = (role: Field['role']): Field | undefined => labelling.fields.find((candidate) => candidate.role === role);
  const titleField = field('title');
  const authorsField = field('authors');
  const venue = venueFields(entry);
  const list = authorsField === undefined ? undefined : readAuthors(tape, authorsField);
  return {
    key: createHash('sha256')
      .update(
        [
          String(readerVersion),
          ...entry.headings,
          entry.source,
          ...entry.attachments.map(({ verbatim, tape: text }) => verbatim ?? text.text),
        ].join('\n'),
      )
      .digest('hex'),
    place: entry.place,
    headings: entry.headings,
    ...(titleField === undefined ? {} : titleFields(tape, titleField)),
    authors: withRoles(list?.authors ?? [], entry).map((author) => ({ ...author, range: sourceRange(tape, author.range) })),
    hasMoreAuthors: list?.hasMore ?? false,
    isOwnerOmitted: list?.ownerOmitted ?? false,
    ...venue,
    links: linksOf(entry, titleField, authorsField),
    ...extras,
    details: { ...detailsIn(venueText(entry)), ...present(extras.details) },
    evidence: evidenceOf(labelling),
    leftover: labelling.fields.filter((candidate) => candidate.role === 'note').map((note) => located(tape, note)),
  };
}

/**
 * What the marks mean: by the entry's own legend, the list's, or custom. Without a legend `*` means equal contribution, but on
 * one name alone it cannot: then it mostly is the corresponding author's.
 */
function withRoles(authors: readonly Omit<DraftAuthor, 'roles'>[], { tape, labelling, legend }: LabelledEntry): readonly DraftAuthor[] {
  const notes = labelling.fields.filter(({ role }) => role === 'note').map(({ start, end }) => tape.text.slice(start, end));
  const own = legendIn(notes.join('\n'));
  const starred = authors.filter((author) => author.marks.some((mark) => nameOf(mark) === '*')).length;
  const custom = new Map<string, LegendMeaning>([
    ['*', starred > 1 ? 'equal' : 'corresponding'],
    ['✉', 'corresponding'],
    ['📧', 'corresponding'],
  ]);
  return authors.map((author) => ({
    ...author,
    roles: [
      ...new Set(
        author.marks.flatMap((mark) =>
          roleOf(own.get(nameOf(mark)) ?? legend.get(nameOf(mark)) ?? legendIn(`* ${mark}`).get('*') ?? custom.get(nameOf(mark))),
        ),
      ),
    ],
  }));
}

function roleOf(meaning: LegendMeaning | undefined): readonly AuthorRole[] {
  return meaning === undefined || meaning === 'alphabetical' || meaning === 'owner' ? [] : [meaning];
}

/** How sure each field is: a score of six and more leaves no doubt. */
function evidenceOf({ fields }: Labelling): readonly Evidence[] {
  return fields.flatMap(({ role, score }) => {
    const field = role === 'date' ? 'year' : role;
    if (field !== 'title' && field !== 'authors' && field !== 'venue' && field !== 'year' && field !== 'award') return [];
    const reasons = score.evidence.map(({ value, text }) => `${value > 0 ? '+' : ''}${String(Math.round(value * 10) / 10)} ${text}`);
    return [{ field, confidence: Math.round(Math.min(1, Math.max(0, 0.35 + score.value * 0.12)) * 100) / 100, reasons }];
  });
}

/** The venue and what follows it, in the entry's order. */
function venueText({ tape, labelling }: LabelledEntry): string {
  const fields = labelling.fields.filter(({ role }) => role === 'venue' || role === 'details' || role === 'date' || role === 'note');
  const from = fields.findIndex(({ role }) => role === 'venue');
  const [first, last] = [fields[from], fields.at(-1)];
  return from === -1 || first === undefined || last === undefined ? '' : tape.text.slice(first.start, last.end);
}

/** What is stated, so that it can stand over what was read. */
function present(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
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
  const fields = labelling.fields.filter(({ role }) => role !== 'title' && role !== 'authors');
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
  const values = awards.map(({ value }) => trimAward(value));
  return { value: [...new Set(values)].join(', '), range: first.range };
}

/** Without brackets, emoji and punctuation around it; a bracket within it stays: `Best Paper (top 1%)`. */
function trimAward(text: string): string {
  const trimmed = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})%]+$/gu, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
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
    return { date: 0, venue: 1, details: 2, status: 3, note: 4, award: 9, title: 9, authors: 9 }[field.role];
  }
}

/** Links of the paper in the author's order: labels as written, a link on the title as `title`. Links on names are the people's. */
function linksOf({ zones, attachments }: LabelledEntry, title: Range | undefined, authors: Range | undefined): readonly DraftLink[] {
  const inside = (link: TapeLink, range: Range | undefined): boolean =>
    range !== undefined && link.start < range.end && link.end > range.start;
  const below = attachments.filter(isVisible).flatMap(({ tape }) => linkZones(tape).links);
  const rows = below.map(({ label, href, source }) => ({ label, href, range: source }));
  const own = zones.links
    .filter((link) => link.isLabel || !inside(link, authors))
    .filter((link) => !/^mailto:/i.test(link.href))
    .map((link) => ({ label: !link.isLabel && inside(link, title) ? 'title' : link.label, href: link.href, range: link.source }));
  return [...own, ...rows];
}
