import type { Draft, Range } from '../types.ts';
import type { ReadingResult } from '../parse-file.ts';
import { ownersOf, type OwnerTest } from '../resolve/owner.ts';
import { type Position, positionsIn } from '../diagnostics/position.ts';
import { type DiagnosticRow, diagnosticRows } from '../diagnostics/reporters/json.ts';

/** The answer of `offprint parse FILE --json`. Every key is always there; absent is `null`. */
export interface Answer {
  readonly version: 1;
  readonly entries: readonly AnswerEntry[];
  /** Text outside the entries that nobody understood. */
  readonly leftover: readonly AnswerLeftover[];
  readonly diagnostics: readonly DiagnosticRow[];
}

export interface AnswerEntry {
  readonly title: string | null;
  /** As written, marks stripped, in order. */
  readonly authors: readonly string[];
  /** Index of the author whose list it is. */
  readonly owner_index: number | null;
  /** Indices of the authors whose mark means equal contribution. */
  readonly equal_contribution: readonly number[];
  readonly venue: string | null;
  readonly year: number | null;
  readonly award: string | null;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** Start of the entry; lines and columns count from 1, columns in UTF-16 units. */
  readonly position: Position;
  readonly leftover: readonly AnswerLeftover[];
}

export interface AnswerLeftover {
  readonly text: string;
  readonly position: Position;
}

/** What the reader saw, in the shape that `--json` promises. */
export function answer({ drafts, leftover, diagnostics, source }: ReadingResult): Answer {
  const positionOf = positionsIn(source.text);
  const isOwner = ownersOf(drafts, []);
  return {
    version: 1,
    entries: drafts.map((draft) => answerEntry(draft, isOwner, positionOf)),
    leftover: leftover.map(({ text, span }) => ({ text, position: positionOf(span.start) })),
    diagnostics: diagnosticRows(diagnostics, [source]),
  };
}

/** Index of the owner among the authors; undefined where the owner is not named. */
export function ownerIndex({ authors }: Draft, isOwner: OwnerTest): number | undefined {
  const index = authors.findIndex(({ name }) => isOwner(name));
  return index === -1 ? undefined : index;
}

function answerEntry(draft: Draft, isOwner: OwnerTest, positionOf: (offset: number) => Position): AnswerEntry {
  const placed = ({ start }: Range): Position => positionOf(draft.place.start + start);
  return {
    title: draft.title?.value.plain ?? null,
    authors: draft.authors.map(({ name }) => name),
    owner_index: ownerIndex(draft, isOwner) ?? null,
    equal_contribution: draft.authors.flatMap(({ roles }, index) => (roles.includes('equal') ? [index] : [])),
    venue: draft.venue?.value ?? null,
    year: draft.year?.value ?? null,
    award: draft.award?.value ?? null,
    links: draft.links.map(({ label, href }) => ({ label, href })),
    position: positionOf(draft.place.start),
    leftover: draft.leftover.map(({ value, range }) => ({ text: value, position: placed(range) })),
  };
}
