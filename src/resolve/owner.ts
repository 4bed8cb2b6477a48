import type { Draft } from '../types.ts';
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
  const people = peopleOf(named);
  const most = Math.max(0, ...people.map(({ setApart }) => setApart));
  // Emphasis here and there marks a student or a link; the owner is set apart in most entries.
  const least = Math.max(most / 2, Math.min(2, named.length / 4));
  const emphasised = best(people.filter(({ setApart }) => setApart > 0 && setApart >= least))?.key;
  const owner = emphasised ?? mostFrequent(named, people);
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

/** A person, with the number of drafts that name them, and that set their name apart. */
interface Person {
  readonly key: string;
  readonly named: number;
  readonly setApart: number;
}

function peopleOf(drafts: readonly Draft[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { authors } of drafts) {
    const setApart = new Set(authors.filter(({ isEmphasised }) => isEmphasised).map(({ name }) => personKey(name)));
    for (const key of new Set(authors.map(({ name }) => personKey(name)))) {
      const before = people.get(key) ?? { named: 0, setApart: 0 };
      people.set(key, { key, named: before.named + 1, setApart: before.setApart + Number(setApart.has(key)) });
    }
  }
  return [...people.values()];
}

/** The one author of nearly every paper. Where co-authors alone are written, the most frequent is a friend. */
function mostFrequent(drafts: readonly Draft[], people: readonly Person[]): string | undefined {
  if (drafts.length < 2 || drafts.filter((draft) => draft.isOwnerOmitted).length > drafts.length / 3) return undefined;
  const [first, second] = [...people].sort((left, right) => right.named - left.named);
  if (first === undefined || first.named < drafts.length * 0.6 || first.named === second?.named) return undefined;
  return first.key;
}

function best(people: readonly Person[]): Person | undefined {
  const value = ({ named, setApart }: Person): number => setApart * 2 + named;
  let found: Person | undefined;
  for (const person of people) if (found === undefined || value(person) > value(found)) found = person;
  return found;
}
