import type { VenueKind } from './venues.ts';

/** What an entry type says of its paper. */
export interface EntryTypeRow {
  /** Absent: the type does not tell. */
  readonly kind?: VenueKind;
  /** Fields that may name the venue, the first that is there counts. `=Text` is said where no field is. */
  readonly venue: readonly string[];
}

const journal = ['journaltitle', 'journal', 'booktitle', 'howpublished', 'publisher'];
const proceedings = [
  'booktitle',
  'maintitle',
  'eventtitle',
  'journaltitle',
  'journal',
  'series',
  'organization',
  'howpublished',
  'publisher',
];
const inBook = ['booktitle', 'maintitle', 'journaltitle', 'journal', 'series', 'publisher', 'howpublished'];
const book = ['publisher', 'organization', 'institution', 'series', 'howpublished'];
const school = ['school', 'institution', 'publisher', 'organization', '=Thesis'];
const report = ['institution', 'school', 'organization', 'publisher', 'series', 'howpublished', '=Technical report'];
const elsewhere = [
  'journaltitle',
  'journal',
  'booktitle',
  'howpublished',
  'eventtitle',
  'organization',
  'institution',
  'publisher',
  'school',
];
const patent = ['type', '=Patent'];

/**
 * Entry types of BibTeX ("BibTeXing", 1988, section 3.1) and biblatex 3.20 (section 2.1: regular types, aliases, and the
 * unsupported ones that styles add). A type that is not here is read as `misc`.
 */
export const entryTypes: ReadonlyMap<string, EntryTypeRow> = new Map<string, EntryTypeRow>([
  ...['article', 'suppperiodical', 'review'].map((name): [string, EntryTypeRow] => [name, { kind: 'journal', venue: journal }]),
  ...['inproceedings', 'conference'].map((name): [string, EntryTypeRow] => [name, { kind: 'conference', venue: proceedings }]),
  ...['incollection', 'inbook', 'bookinbook', 'suppbook', 'suppcollection', 'inreference'].map((name): [string, EntryTypeRow] => [
    name,
    { kind: 'book', venue: inBook },
  ]),
  ...['book', 'mvbook', 'collection', 'mvcollection', 'proceedings', 'mvproceedings', 'reference', 'mvreference', 'booklet', 'manual'].map(
    (name): [string, EntryTypeRow] => [name, { kind: 'book', venue: book }],
  ),
  ...['phdthesis', 'mastersthesis', 'bachelorsthesis', 'thesis'].map((name): [string, EntryTypeRow] => [
    name,
    { kind: 'thesis', venue: school },
  ]),
  ...['techreport', 'report'].map((name): [string, EntryTypeRow] => [name, { kind: 'report', venue: report }]),
  ['patent', { kind: 'patent', venue: patent }],
  ['unpublished', { venue: elsewhere }],
  ['misc', { venue: elsewhere }],
]);

/** Types that hold no paper: they carry fields for others, or settings of a style (biblatex 2.1.1; REVTeX and IEEEtran `@control`). */
export const typesWithoutPaper: ReadonlySet<string> = new Set(['xdata', 'set', 'control', 'ieeetranbstctl', 'bibnote', 'settings']);

/** Types whose entries are there for others to refer to: one that is referred to is no paper of its own (btxdoc, section 2.4). */
export const containerTypes: ReadonlySet<string> = new Set([
  ...['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'reference', 'mvreference', 'periodical', 'book', 'mvbook'],
]);

/** Types whose editors stand where others have authors, when they name no author (biblatex 2.1.1). */
export const editedTypes: ReadonlySet<string> = new Set([
  ...['proceedings', 'mvproceedings', 'collection', 'mvcollection', 'reference', 'mvreference', 'periodical', 'book', 'mvbook'],
]);

/** What `type` may hold for a patent instead of words (biblatex 4.9.2.11). */
export const patentTypes: ReadonlyMap<string, string> = new Map([
  ['patent', 'Patent'],
  ['patentus', 'U.S. Patent'],
  ['patenteu', 'European Patent'],
  ['patentde', 'German Patent'],
  ['patentfr', 'French Patent'],
  ['patentuk', 'British Patent'],
  ['patreq', 'Patent request'],
  ['patrequs', 'U.S. Patent request'],
  ['patreqeu', 'European Patent request'],
]);
