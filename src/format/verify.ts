import type { Reading } from '../parse/parse-list.ts';
import type { Draft } from '../types.ts';
import type { Edit } from './edits.ts';
import { isSameDraft } from './same-draft.ts';

/** A list before and after some of its entries were written anew; edits by the number of the entry. */
export interface Rewriting {
  readonly before: Reading;
  readonly after: Reading;
  readonly edits: ReadonlyMap<number, Edit>;
}

/**
 * Numbers of the entries that must not be written anew, because they, or what stands beside them, are read differently then. Empty:
 * the rewritten list says exactly what the old one says.
 */
export function differingEntries({ before, after, edits }: Rewriting): ReadonlySet<number> {
  const wrong = new Set<number>();
  const starts = newStarts(before.drafts, edits);
  const found = new Map<number, Draft[]>();
  for (const draft of after.drafts) {
    const number = lastAtOrBefore(starts, draft.place.start);
    found.set(number, [...(found.get(number) ?? []), draft]);
  }
  for (const [number, draft] of before.drafts.entries()) {
    const [again, ...more] = found.get(number) ?? [];
    if (again === undefined || more.length > 0 || !isSameDraft(draft, again)) blame(number);
  }
  if (found.has(-1)) blame(0);
  // The text outside of entries: what is new there was an entry's.
  const old = before.leftover.map(({ text }) => text);
  if (old.join('\n') !== after.leftover.map(({ text }) => text).join('\n')) {
    const known = new Set(old);
    for (const { text, span } of after.leftover) if (!known.has(text)) blame(Math.max(0, lastAtOrBefore(starts, span.start)));
    if (wrong.size === 0) for (const number of edits.keys()) wrong.add(number);
  }
  return wrong;

  /** An entry that was not touched is read differently because of its neighbours, or, with none, because of the list as a whole. */
  function blame(number: number): void {
    const culprits = edits.has(number) ? [number] : [number - 1, number + 1].filter((neighbour) => edits.has(neighbour));
    for (const culprit of culprits.length > 0 ? culprits : edits.keys()) wrong.add(culprit);
  }
}

/** Where each entry starts once the edits are made. */
function newStarts(drafts: readonly Draft[], edits: ReadonlyMap<number, Edit>): readonly number[] {
  let shift = 0;
  return drafts.map(({ place }, number) => {
    const start = place.start + shift;
    const edit = edits.get(number);
    if (edit !== undefined) shift += edit.text.length - (edit.range.end - edit.range.start);
    return start;
  });
}

/** Index of the last start that is at or before the offset; -1 when there is none. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
