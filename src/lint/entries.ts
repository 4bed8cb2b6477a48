import type { Draft, Publication, Range, SourceFile, Span } from '../types.ts';

/** All that the lints see of a project. */
export interface LintInput {
  readonly drafts: readonly Draft[];
  /** What became of the drafts that have a title, in the same order. */
  readonly publications: readonly Publication[];
  readonly sources: readonly SourceFile[];
  /** The owner's spellings in the settings; empty: none is set. */
  readonly owner: readonly string[];
}

/** An entry of a list, as it was read and as it was understood. */
export interface LintEntry {
  readonly draft: Draft;
  readonly publication: Publication;
  /** Text of the whole file. */
  readonly text: string;
  /** `"SkyServe: Serving AI Models …" (entry 4)` */
  readonly context: string;
}

/** The entries that have a title; the others are errors already. */
export function entriesOf({ drafts, publications, sources }: LintInput): readonly LintEntry[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const numbers = new Map<string, number>();
  const entries: LintEntry[] = [];
  for (const draft of drafts) {
    const { file } = draft.place;
    const number = (numbers.get(file) ?? 0) + 1;
    numbers.set(file, number);
    const publication = draft.title === undefined ? undefined : publications[entries.length];
    if (publication === undefined) continue;
    const context = `"${publication.title.plain}" (entry ${String(number)})`;
    entries.push({ draft, publication, text: texts.get(file) ?? '', context });
  }
  return entries;
}

/** Entries by the file that holds them, in order. */
export function listsOf(entries: readonly LintEntry[]): readonly (readonly LintEntry[])[] {
  const lists = new Map<string, LintEntry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.draft.place.file);
    if (list === undefined) lists.set(entry.draft.place.file, [entry]);
    else list.push(entry);
  }
  return [...lists.values()];
}

/** A range of an entry as a place in its file. */
export function spanIn({ draft: { place } }: Pick<LintEntry, 'draft'>, range: Range): Span {
  return { file: place.file, start: place.start + range.start, end: place.start + range.end };
}

/** Where the title stands: for what is wrong with an entry as a whole, which may be many lines long. */
export function titleSpan(entry: LintEntry): Span {
  const range = entry.draft.title?.range;
  return range === undefined || range.end <= range.start ? entry.draft.place : spanIn(entry, range);
}
