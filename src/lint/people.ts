import { foldName } from '../resolve/owner.ts';
import { type LintEntry, spanIn } from './entries.ts';
import type { Span } from '../types.ts';

/** One way in which a name is written, with all papers where it is written so. */
export interface Spelling {
  readonly name: string;
  /** Without case, accents, full stops and hyphens. */
  readonly folded: string;
  readonly family: string;
  /** The words of the given name, folded: `['joseph', 'e']`. */
  readonly given: readonly string[];
  readonly isOwner: boolean;
  /** Numbers of the entries, ascending. */
  readonly entries: readonly number[];
  readonly first: { readonly entry: LintEntry; readonly span: Span };
}

/** Every spelling of every name in the project, in the order of their first use. */
export function spellingsOf(entries: readonly LintEntry[]): readonly Spelling[] {
  const spellings = new Map<string, Spelling & { readonly entries: number[] }>();
  for (const [index, entry] of entries.entries()) {
    for (const [position, author] of entry.publication.authors.entries()) {
      const range = entry.draft.authors[position]?.range;
      const name = author.name.normalize('NFC');
      const known = spellings.get(name);
      if (known !== undefined) {
        if (known.entries.at(-1) !== index) known.entries.push(index);
      } else if (range !== undefined) {
        spellings.set(name, {
          name,
          folded: foldName(name),
          family: foldName([author.particle ?? '', author.family].join(' ').trim()),
          given: foldName(author.given ?? '')
            .split(' ')
            .filter((word) => word !== ''),
          isOwner: author.isOwner,
          entries: [index],
          first: { entry, span: spanIn(entry, range) },
        });
      }
    }
  }
  return [...spellings.values()];
}

/** Two names in one list of authors are two people, however alike; the owner's spellings may be in the settings. */
export function mayBeOnePerson(left: Spelling, right: Spelling): boolean {
  if (left.isOwner && right.isOwner) return false;
  const [few, many] = left.entries.length < right.entries.length ? [left, right] : [right, left];
  const others = new Set(many.entries);
  return !few.entries.some((index) => others.has(index));
}

/** `in 3 papers` */
export function inPapers({ entries }: Spelling): string {
  return entries.length === 1 ? 'in one paper' : `in ${String(entries.length)} papers`;
}
