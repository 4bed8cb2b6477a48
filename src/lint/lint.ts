import type { Diagnostic } from '../types.ts';
import { duplicates, repeatedIdentifiers } from './duplicates.ts';
import { entriesOf, type LintEntry, type LintInput } from './entries.ts';
import { malformedIdentifiers } from './identifiers.ts';
import { leftovers } from './leftovers.ts';
import { labelSlips, missingLinks, mixedArxivAddresses } from './links.ts';
import { nearMisses } from './near-misses.ts';
import { ownerNotFound, ownerUnknown } from './owner.ts';
import { spellingsOf } from './people.ts';
import { twoSpellings } from './spellings.ts';
import { fullStops } from './titles.ts';
import { arxivYears, missingYears } from './years.ts';

/**
 * What a careful co-author would remark on in a list: nothing here keeps a site from being built, and so it is said by `check` and
 * not by `build`. Each problem has one message.
 */
export function lint(input: LintInput): readonly Diagnostic[] {
  const entries = entriesOf(input);
  const people = spellingsOf(entries);
  return [...lints.flatMap((find) => [...find(entries, input)]), ...twoSpellings(people), ...nearMisses(people)];
}

/** One kind of remark, over all entries of a project, in time proportional to their number. */
type Lint = (entries: readonly LintEntry[], input: LintInput) => Iterable<Diagnostic>;

const lints: readonly Lint[] = [
  leftovers,
  fullStops,
  missingYears,
  arxivYears,
  duplicates,
  repeatedIdentifiers,
  malformedIdentifiers,
  missingLinks,
  labelSlips,
  mixedArxivAddresses,
  ownerUnknown,
  ownerNotFound,
];
