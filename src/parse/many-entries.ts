import type { Range } from '../types.ts';
import { assess, type Candidate, type Surroundings } from './candidate.ts';
import { sliceTape, type BreakKind, type Tape } from './tape.ts';

/**
 * Several entries in one block, parted by empty lines made of `<br><br>`, or one on each line. One candidate for each, or none
 * where the block is better read as a whole.
 */
export function splitEntries(tape: Tape, whole: Candidate, surroundings: Surroundings): readonly Candidate[] {
  if (tape.breaks.size === 0 || tape.text.length < 120 || isOne(whole)) return [];
  for (const kinds of [['block'], ['block', 'hard'], ['block', 'hard', 'soft']] satisfies BreakKind[][]) {
    const parts = partsAt(tape, kinds);
    if (parts.length < 2) continue;
    const candidates = parts.map((part) => assess(sliceTape(tape, part), surroundings));
    const entries = candidates.filter(({ quality, isComplete }) => quality > 0 && (isComplete || kinds.length === 1));
    const value = entries.reduce((sum, { quality }) => sum + quality, 0);
    // Lines of one entry are no entries: nearly all parts must be ones of their own.
    if (entries.length >= 2 && entries.length >= parts.length * (kinds.length === 1 ? 0.5 : 0.8) && value > whole.quality) return entries;
  }
  return [];
}

function partsAt(tape: Tape, kinds: readonly BreakKind[]): readonly Range[] {
  const cuts = [...tape.breaks].filter(([, kind]) => kinds.includes(kind)).map(([at]) => at);
  const parts: Range[] = [];
  let start = 0;
  for (const cut of [...cuts, tape.text.length]) {
    parts.push({ start, end: cut });
    start = cut + 1;
  }
  return parts;
}

/** A complete entry with next to nothing left over is one, not several. */
function isOne({ isComplete, labelling }: Candidate): boolean {
  const notes = labelling.fields.filter(({ role }) => role === 'note').reduce((sum, { start, end }) => sum + end - start, 0);
  return isComplete && notes < 30;
}
