import { report } from '../diagnostics/report.ts';
import { parseList, type Reading } from '../parse/parse-list.ts';
import type { Diagnostic, Draft, DraftAuthor, Outcome, Range, SourceFile } from '../types.ts';
import { type Emphasis, emphasisIn } from './authors-line.ts';
import { canonicalEntry } from './canonical.ts';
import { applyEdits, type ListFile } from './edits.ts';
import { surroundingsOf } from './surroundings.ts';
import { differingEntries } from './verify.ts';

/** A list after formatting. */
export interface FormattedList {
  readonly file: ListFile;
  /** Entries in the list, and how many of them are in canonical form now. */
  readonly entries: number;
  readonly canonical: number;
}

/** A pass may make another one possible: an entry that is read better once its neighbours are plain. */
const maximumPasses = 6;

/**
 * Write every entry of a list in canonical form, as far as that is lossless: the new text is read again, and an entry stays as
 * it was unless it is read as the same in every field and no word or address of it is gone. Text between entries is not touched.
 * The result formats to itself. Each entry that stays as it was has a note that says why.
 */
export function formatList(file: ListFile): Outcome<FormattedList> {
  const read = remembering();
  let current = file;
  for (let pass = 0; pass < maximumPasses; pass++) {
    const next = formatOnce(current, read);
    if (next.file.raw === current.raw) return outcome({ file: current, kept: next.kept, drafts: read(file.source).drafts });
    current = next.file;
  }
  // It never came to rest: then it is left alone.
  return outcome({ file, kept: new Map(), drafts: read(file.source).drafts });
}

type Read = (source: SourceFile) => Reading;

interface Pass {
  readonly file: ListFile;
  /** As read before the pass. */
  readonly drafts: readonly Draft[];
  /** Number of an entry → why it was left as it was. */
  readonly kept: ReadonlyMap<number, string>;
}

function formatOnce(file: ListFile, read: Read): Pass {
  const before = read(file.source);
  const { drafts } = before;
  const { candidates, kept } = rewrite(drafts, file.source.text);
  for (let round = 0; candidates.size > 0 && round < maximumRounds; round++) {
    const edits = new Map([...candidates].map(([number, { range, texts }]) => [number, { range, text: texts[0] ?? '' }]));
    const written = applyEdits(file, [...edits.values()]);
    const wrong = differingEntries({ before, after: read(written.source), edits });
    if (wrong.size === 0) return { file: written, drafts, kept };
    for (const number of wrong) {
      const candidate = candidates.get(number);
      if (candidate === undefined) continue;
      const texts = candidate.texts.slice(1);
      if (texts.length > 0) candidates.set(number, { ...candidate, texts });
      else {
        candidates.delete(number);
        kept.set(number, 'it would be read differently');
      }
    }
  }
  for (const number of candidates.keys()) kept.set(number, 'it would be read differently');
  return { file, drafts, kept };
}

/** Each round takes back what was read differently in the one before. */
const maximumRounds = 8;

/** What to put in the place of an entry: the first text that is read as the same. */
interface Candidate {
  readonly range: Range;
  readonly texts: readonly string[];
}

/** The entries whose canonical form differs from what is there, and those that cannot be written so. */
function rewrite(
  drafts: readonly Draft[],
  text: string,
): { readonly candidates: Map<number, Candidate>; readonly kept: Map<number, string> } {
  const candidates = new Map<number, Candidate>();
  const kept = new Map<number, string>();
  const emphasisOf = listEmphasis(drafts, text);
  let end = 0;
  for (const [number, draft] of drafts.entries()) {
    const { place } = draft;
    const isOverlapping = place.start < end;
    end = Math.max(end, place.end);
    const parts = isOverlapping ? 'it shares a line with other text' : surroundingsOf(text, place.start, place.end);
    if (typeof parts === 'string') {
      kept.set(number, parts);
      continue;
    }
    const source = text.slice(place.start, place.end);
    const canonical = canonicalEntry(draft, parts, (author) => emphasisOf(source, author));
    if ('lost' in canonical)
      kept.set(number, canonical.lost === '' ? 'it has no title' : `it has text that fits no field: ${canonical.lost}`);
    else if (!canonical.texts.includes(source))
      candidates.set(number, { range: { start: place.start, end: place.end }, texts: canonical.texts });
  }
  return { candidates, kept };
}

/** One way of setting names apart becomes bold; where a list has several, each stays. */
function listEmphasis(drafts: readonly Draft[], text: string): (source: string, author: DraftAuthor) => Emphasis {
  const ways = new Set(
    drafts.flatMap(({ authors, place }) =>
      authors.filter(({ isEmphasised }) => isEmphasised).map((author) => emphasisIn(text.slice(place.start, place.end), author)),
    ),
  );
  return ways.size > 1 ? emphasisIn : () => 'strong';
}

/** The last texts that were read are the next ones to be asked for. */
function remembering(): Read {
  let last: { readonly text: string; readonly reading: Reading } | undefined;
  return (source) => {
    if (last?.text !== source.text) last = { text: source.text, reading: parseList(source).value };
    return last.reading;
  };
}

/** Notes point into the list as it was. */
function outcome({ file, kept, drafts }: Pass): Outcome<FormattedList> {
  return {
    value: { file, entries: drafts.length, canonical: drafts.length - kept.size },
    diagnostics: [...kept]
      .toSorted(([left], [right]) => left - right)
      .flatMap(([number, reason]) => keptNote(drafts[number], number, reason)),
  };
}

function keptNote(draft: Draft | undefined, number: number, reason: string): readonly Diagnostic[] {
  if (draft === undefined) return [];
  const title = draft.title?.value.plain;
  return [
    report('fmt/kept', `this entry is left as it is: ${reason}`, {
      span: draft.place,
      context: title === undefined ? undefined : `"${title}" (entry ${String(number + 1)})`,
    }),
  ];
}
