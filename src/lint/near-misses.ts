import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';
import { inPapers, mayBeOnePerson, type Spelling } from './people.ts';

/**
 * A name that occurs once and is one letter away from one that occurs often.
 *
 *     Anurag Khandelwal   in five papers
 *     Anurag Khandelwall  in one
 *
 * Only words of six letters and more count: short names are often one letter apart and two people. The names are not compared in
 * pairs: two words one slip apart become equal when one letter is left out of each, so a table of such remainders finds them.
 */
export function* nearMisses(spellings: readonly Spelling[]): Iterable<Diagnostic> {
  const usual = new Map<string, Spelling>();
  for (const spelling of spellings.filter(({ entries: papers }) => papers.length > 1)) {
    for (const key of remainders(spelling.folded)) if (!usual.has(key)) usual.set(key, spelling);
  }
  for (const spelling of spellings.filter(({ entries: papers }) => papers.length === 1)) {
    const meant = near(spelling, usual);
    if (meant === undefined) continue;
    yield report('name/near-miss', `"${spelling.name}" is one letter away from "${meant.name}"`, {
      span: spelling.first.span,
      related: { message: `written so ${inPapers(meant)}`, span: meant.first.span },
      context: spelling.first.entry.context,
      help: `if they are one person, write ${meant.name}`,
    });
  }
}

function near(spelling: Spelling, usual: ReadonlyMap<string, Spelling>): Spelling | undefined {
  for (const key of remainders(spelling.folded)) {
    const found = usual.get(key);
    if (found !== undefined && isOneSlip(spelling.folded, found.folded) && mayBeOnePerson(spelling, found)) return found;
  }
  return undefined;
}

/** The name with each long word as it is, and with each of its letters left out. */
function* remainders(folded: string): Iterable<string> {
  const words = folded.split(' ');
  for (const [index, word] of words.entries()) {
    if (word.length < 6) continue;
    const others = [...words.slice(0, index), '', ...words.slice(index + 1)].join(' ');
    yield `${others}|${word}`;
    for (let at = 0; at < word.length; at++) yield `${others}|${word.slice(0, at)}${word.slice(at + 1)}`;
  }
}

/** One letter more, less, or other, or two neighbours swapped. */
function isOneSlip(left: string, right: string): boolean {
  if (left === right) return false;
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const [rest, other] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return (
    Math.max(rest.length, other.length) === 1 || (rest.length === 2 && other.length === 2 && rest[0] === other[1] && rest[1] === other[0])
  );
}
