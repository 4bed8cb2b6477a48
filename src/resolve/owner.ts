import type { Draft, DraftAuthor } from '../types.ts';
import { personName } from './person-name.ts';

/** A name without what varies in writing: case, accents, full stops. */
export function foldName(name: string): string {
  const { given, particle, family } = personName(name);
  return [given, particle, family]
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replace(/[\p{M}.’'‐‑-]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Spellings of one person share the family name and the first letter of the given name: `Ada Roe`, `Roe, A.` */
function personKey(name: string): string {
  const { family, given, particle } = personName(name);
  return `${foldName([particle, family].filter((part) => part !== undefined).join(' '))}|${foldName(given ?? '').charAt(0)}`;
}

/** Is this the name of an owner? */
export type OwnerTest = (name: string) => boolean;

/**
 * Whose list it is: the spellings in the settings; else the name most often set apart, or, where nobody is, the author whom nearly
 * every paper names; else nobody. Several names in bold are a group's: then the most frequent of them.
 */
export function ownersOf(drafts: readonly Draft[], configured: readonly string[]): OwnerTest {
  if (configured.length > 0) return spelledLike(configured);
  const named = drafts.filter((draft) => draft.authors.length > 0);
  const frequency = count(named, () => true);
  const emphasis = count(named, (author) => author.isEmphasised);
  const most = Math.max(0, ...emphasis.values());
  // Emphasis here and there marks a student or a link; the owner is set apart in most entries.
  const candidates = [...emphasis].filter(([, times]) => times >= most / 2 && times >= Math.min(2, named.length / 4)).map(([key]) => key);
  const emphasised = best(candidates, (key) => (emphasis.get(key) ?? 0) * 2 + (frequency.get(key) ?? 0));
  const owner = emphasised ?? mostFrequent(named, frequency);
  if (owner === undefined) return () => false;
  const spellings = named.flatMap(({ authors }) =>
    authors.filter((author) => personKey(author.name) === owner && (emphasised === undefined || author.isEmphasised)),
  );
  return spelledLike(spellings.map(({ name }) => name));
}

/**
 * Names that can be the person of these spellings: the same family name, and a given name that is the same, or cut down to an
 * initial on either side. So `Roe, A.` is Ada Roe, and Wen Zhang is not Wei Zhang.
 */
function spelledLike(spellings: readonly string[]): OwnerTest {
  const keys = new Set(spellings.map(personKey));
  const given = new Set(spellings.map(firstGiven).filter((name) => name.length > 1));
  return (name) => {
    const first = firstGiven(name);
    return keys.has(personKey(name)) && (first.length <= 1 || given.size === 0 || given.has(first));
  };
}

/** The first given name, or its letter where it is an initial: `Ada M.` → `ada`, `A.-M.` → `a`, `JB` → `j` */
function firstGiven(name: string): string {
  const { given = '' } = personName(name);
  const [first = ''] = given.split(/[\s.]+/);
  return /^\p{Lu}{1,3}$/u.test(first) || /^\p{Lu}[-‐]\p{Lu}$/u.test(first) ? foldName(first).charAt(0) : foldName(first);
}

/** In how many drafts each person occurs. */
function count(drafts: readonly Draft[], counts: (author: DraftAuthor) => boolean): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { authors } of drafts)
    for (const key of new Set(authors.filter(counts).map(({ name }) => personKey(name)))) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** The one author of nearly every paper. Where co-authors alone are written, the most frequent is a friend. */
function mostFrequent(drafts: readonly Draft[], frequency: ReadonlyMap<string, number>): string | undefined {
  if (drafts.length < 2 || drafts.filter((draft) => draft.isOwnerOmitted).length > drafts.length / 3) return undefined;
  const [first, second] = [...frequency].sort(([, left], [, right]) => right - left);
  if (first === undefined || first[1] < drafts.length * 0.6 || first[1] === second?.[1]) return undefined;
  return first[0];
}

function best(keys: readonly string[], value: (key: string) => number): string | undefined {
  let found: string | undefined;
  for (const key of keys) if (found === undefined || value(key) > value(found)) found = key;
  return found;
}
