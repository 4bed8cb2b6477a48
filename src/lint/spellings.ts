import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';
import { inPapers, mayBeOnePerson, type Spelling } from './people.ts';

/**
 * A person who is written in two ways: with and without a middle name, accents, hyphens.
 *
 *     Joseph E. Gonzalez    Joseph Gonzalez
 *     José Gómez            Jose Gomez
 *
 * Bare initials are left alone: citation styles shorten names on purpose, and J. Roe may be anybody.
 */
export function* twoSpellings(people: readonly Spelling[]): Iterable<Diagnostic> {
  for (const spellings of clusters(people)) {
    const usual = spellings.reduce((best, spelling) => (spelling.entries.length > best.entries.length ? spelling : best));
    for (const spelling of spellings) {
      if (bare(spelling) === bare(usual) || !mayBeOnePerson(spelling, usual)) continue;
      yield report('name/two-spellings', `"${spelling.name}" is also written "${usual.name}"`, {
        span: spelling.first.span,
        related: { message: `written so ${inPapers(usual)}`, span: usual.first.span },
        context: spelling.first.entry.context,
        help: 'write one spelling everywhere, so that all papers are found under one name',
      });
    }
  }
}

/** Spellings of the same family name and first given name whose middle names do not contradict each other. */
function clusters(spellings: readonly Spelling[]): readonly (readonly Spelling[])[] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const [first = ''] = spelling.given;
    const key = first.length > 1 && first.length + spelling.family.length > 3 ? `${spelling.family}|${first}` : spelling.folded;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [spelling]);
    else group.push(spelling);
  }
  return [...groups.values()].filter((group) => group.length > 1 && middleInitials(group).size < 2);
}

/** Joseph E. and Joseph F. are two people, and which of them Joseph is nobody knows. */
function middleInitials(group: readonly Spelling[]): ReadonlySet<string> {
  return new Set(group.flatMap(({ given }) => given.slice(1, 2).map((word) => word.charAt(0))));
}

/** `J.B. Roe` and `JB Roe` differ in style only. */
function bare({ name }: Spelling): string {
  return name.replace(/[.\s]/g, '');
}
