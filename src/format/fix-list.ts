import { parseList } from '../parse/parse-list.ts';
import type { Diagnostic } from '../types.ts';
import { applyEdits, type Edit, type ListFile } from './edits.ts';
import { isSameDraft } from './same-draft.ts';

/** A list after safe corrections. */
export interface FixedList {
  readonly file: ListFile;
  readonly fixed: number;
}

/**
 * Make the corrections that diagnostics of this list carry. They change how a list is written and not what it says: the new text
 * is read again, and where any entry is read differently nothing is changed.
 */
export function fixList(file: ListFile, diagnostics: readonly Diagnostic[]): FixedList {
  const edits = separate(
    diagnostics.filter(({ span }) => span?.file === file.source.path).flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
  );
  if (edits.length === 0) return { file, fixed: 0 };
  const fixed = applyEdits(file, edits);
  const before = parseList(file.source).value.drafts;
  const after = parseList(fixed.source).value.drafts;
  const isSame =
    before.length === after.length &&
    before.every((draft, index) => {
      const again = after[index];
      return again !== undefined && isSameDraft(draft, again);
    });
  return isSame ? { file: fixed, fixed: edits.length } : { file, fixed: 0 };
}

/** In order, each once, without overlaps. */
function separate(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((left, right) => left.range.start - right.range.start)) {
    const last = kept.at(-1);
    const isFree = last === undefined || (edit.range.start > last.range.start && edit.range.start >= last.range.end);
    if (isFree) kept.push(edit);
  }
  return kept;
}
