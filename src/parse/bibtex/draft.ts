import { createHash } from 'node:crypto';
import { editedTypes } from '../../tables/bibtex-entry-types.ts';
import { detailFields } from '../../tables/bibtex-fields.ts';
import type { Choices, Details, Draft, Evidence, Located, Range, RichText } from '../../types.ts';
import { type Authors, authorsOf, editorsOf } from './authors.ts';
import type { ReadEntry } from './crossref.ts';
import { datesOf } from './dates.ts';
import { identifiersOf } from './identifiers.ts';
import { decodeLatex } from './latex.ts';
import { linksOf } from './links.ts';
import { notesOf } from './notes.ts';
import type { Piece } from './pieces.ts';
import { plainText } from './plain-text.ts';
import { publicText } from './public-text.ts';
import { richTextOf } from './rich-text.ts';
import type { Field } from './strings.ts';
import { venueOf } from './venue.ts';

/** Part of every draft's key: raise it when the reader reads the same entry differently. */
const readerVersion = 1;

/** A draft, and what is to be said of its entry. */
export interface EntryDraft {
  readonly draft: Draft;
  /** Where names are joined otherwise than by `and`. */
  readonly misjoinedNames?: Range;
  readonly unknownCommands: readonly { readonly command: string; readonly range: Range }[];
}

/** The draft of an entry; undefined when it has no title. `text` is the entry as in the file; ranges are relative to it. */
export function draftOf(entry: ReadEntry, source: { readonly file: string; readonly text: string }): EntryDraft | undefined {
  const { fields } = entry;
  const title = titleOf(fields);
  if (title === undefined) return undefined;
  const identifiers = identifiersOf(fields);
  const people = peopleOf(entry);
  const dates = datesOf(fields);
  const { venueLine, venue, venueKind, ...said } = venueOf(entry, identifiers.arxiv !== undefined);
  const year = dates.year ?? said.year;
  const notes = notesOf(fields, { status: dates.status ?? said.status, awards: said.awards });
  const links = linksOf(fields, identifiers);
  const draft: Draft = {
    key: keyOf(entry, source.text),
    place: { file: source.file, start: entry.start, end: entry.end },
    headings: [],
    title: { value: richTextOf(title.pieces), range: title.range },
    shortName: shortNameOf(title.pieces, title.range),
    authors: people.authors,
    hasMoreAuthors: people.hasMore,
    isOwnerOmitted: false,
    venueLine,
    venue,
    year,
    award: notes.award,
    status: notes.status,
    links,
    details: {
      ...detailsOf(fields),
      month: dates.month,
      editors: editorsOf(fields.get('editor')),
      doi: identifiers.doi,
      arxiv: identifiers.arxiv,
      venueKind,
    },
    abstract: abstractOf(fields.get('abstract')),
    bibtex: { value: publicText(source.text, entry), range: { start: 0, end: source.text.length } },
    choices: choicesOf(entry),
    leftover: notes.leftover,
    evidence: evidenceOf({
      authors: people.authors.length > 0,
      venue: venue !== undefined,
      year: year !== undefined,
      award: notes.award !== undefined,
      links: links.length > 0,
    }),
  };
  const unknown = [
    ...title.unknownCommands.map((command) => ({ command, range: title.range })),
    ...people.unknownCommands.map((command) => ({ command, range: people.range })),
  ];
  return { draft, misjoinedNames: people.isMisjoined ? people.range : undefined, unknownCommands: unknown };
}

/** All that decided how the entry was read: its text, and what strings and references added to it. */
function keyOf({ fields }: ReadEntry, text: string): string {
  const hash = createHash('sha256').update(`${String(readerVersion)}\n${text}`);
  for (const field of fields.values()) {
    const isWritten = text.startsWith(field.text, field.range.start) && field.text.length === field.range.end - field.range.start;
    if (!isWritten) hash.update(`\n${field.name}=${field.text}`);
  }
  return hash.digest('hex');
}

interface Title {
  readonly pieces: readonly Piece[];
  readonly unknownCommands: readonly string[];
  readonly range: Range;
}

/** The title with its subtitle (biblatex 2.2.2), without a final full stop. */
function titleOf(fields: ReadonlyMap<string, Field>): Title | undefined {
  const [title, subtitle] = [fields.get('title'), fields.get('subtitle')];
  if (title === undefined) return undefined;
  const both =
    subtitle === undefined || subtitle.text.trim() === ''
      ? title.text
      : `${title.text}${/[?!:]\s*$/.test(title.text) ? '' : ':'} ${subtitle.text}`;
  const { pieces, unknownCommands } = decodeLatex(both);
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  const text = last.text.replace(/(?<!\.\.)[.,;:。．]+(?=["”’»」』]?$)/u, '');
  const shown = [...pieces.slice(0, -1), { ...last, text }].filter((piece) => piece.text !== '');
  return shown.length === 0 ? undefined : { pieces: shown, unknownCommands, range: title.range };
}

/** `\emph{SkyServe}: Serving …`: the emphasised start of a title is the system's name. */
function shortNameOf([first, second]: readonly Piece[], range: Range): Located<string> | undefined {
  const isName = first?.style.emphasis === true && second !== undefined && /^\s*(?:[:：,]|[-–—]\s)/.test(second.text);
  return isName ? { value: first.text, range } : undefined;
}

/** Edited volumes have editors where others have authors. */
function peopleOf({ type, fields }: ReadEntry): Authors {
  return authorsOf(fields, fields.has('author') || !editedTypes.has(type) ? 'author' : 'editor');
}

function detailsOf(fields: ReadonlyMap<string, Field>): Details {
  const first = (names: readonly string[]): string | undefined => {
    const field = names.map((name) => fields.get(name)).find((found) => found !== undefined);
    const text = field === undefined ? '' : plainText(field.text);
    return text === '' ? undefined : text;
  };
  const volume = first(detailFields.volume);
  return {
    // DBLP writes the arXiv id of a preprint as the volume of CoRR.
    volume: volume?.startsWith('abs/') === true ? undefined : volume,
    issue: first(detailFields.issue),
    pages: first(detailFields.pages),
    publisher: first(detailFields.publisher),
    place: first(detailFields.place),
    series: first(detailFields.series),
    edition: first(detailFields.edition),
    isbn: first(detailFields.isbn),
    issn: first(detailFields.issn),
  };
}

function abstractOf(field: Field | undefined): Located<RichText> | undefined {
  if (field === undefined) return undefined;
  const { pieces } = decodeLatex(field.text);
  return pieces.length === 0 ? undefined : { value: richTextOf(pieces), range: field.range };
}

function choicesOf({ key, fields }: ReadEntry): Choices {
  const keywords = plainText(fields.get('keywords')?.text ?? '')
    .split(/\s*[,;]\s*/)
    .filter((word) => word !== '');
  const selected = plainText(fields.get('selected')?.text ?? '').toLowerCase();
  return {
    citationKey: key === '' ? undefined : key,
    tags: keywords.length === 0 ? undefined : [...new Set(keywords)],
    isSelected: /^(?:true|yes|1)$/.test(selected) ? true : undefined,
  };
}

/** A field of an entry is named by its author: there is nothing to guess. */
function evidenceOf(read: Readonly<Record<Exclude<Evidence['field'], 'title'>, boolean>>): readonly Evidence[] {
  const found = (['authors', 'venue', 'year', 'award', 'links'] as const).filter((field) => read[field]);
  return (['title', ...found] as const).map((field) => ({ field, confidence: 1, reasons: ['a field of the BibTeX entry'] }));
}
