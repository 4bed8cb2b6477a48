import { transliterate } from 'transliteration';
import type { Author, Publication } from '../types.ts';

/** Words that say nothing of a title: passed over in keys and ids. */
const insignificant: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'on',
  'of',
  'for',
  'in',
  'to',
  'with',
  'and',
  'at',
  'by',
  'from',
  'der',
  'die',
  'das',
  'ein',
  'eine',
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
  'o',
  'os',
  'as',
  'de',
  'des',
  'du',
]);

/** The words of a title that tell it apart, as written. */
export function significantWords(title: string): readonly string[] {
  const words = title.split(/\s+/).filter((word) => plainWord(word) !== '');
  const telling = words.filter((word) => !insignificant.has(plainWord(word)));
  return telling.length > 0 ? telling : words;
}

/**
 * A BibTeX key for each id, none twice: the second `lee2025spirit` becomes `lee2025spiritb`, in the order of the ids, so that
 * keys stay when the list is re-ordered.
 */
export function assignCitationKeys(
  publications: readonly Pick<Publication, 'id' | 'title' | 'authors' | 'year'>[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const keys = new Map<string, string>();
  for (const { id, title, authors, year } of publications.toSorted((left, right) => (left.id < right.id ? -1 : 1))) {
    const base = citationKey(authors, year, title.plain);
    let key = base;
    for (let number = 1; taken.has(key); number++) key = base + suffix(number);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

/** 1 → `b`, 25 → `z`, 26 → `ba` */
function suffix(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : suffix(Math.floor(number / 26)) + letter;
}

/**
 * BibTeX key: family name of the first author, year, first significant word of the title.
 *
 *     Juncheng Yang …, "GL-Cache: Group-level …", 2023 → yang2023glcache
 */
function citationKey(authors: readonly Author[], year: number | undefined, title: string): string {
  const family = plainWord(authors[0]?.family ?? '') || 'anonymous';
  return `${family}${year === undefined ? '' : String(year)}${plainWord(significantWords(title)[0] ?? '') || 'untitled'}`;
}

/** `Can't` → `cant`, `GL-Cache:` → `glcache`, `Müller` → `muller` */
function plainWord(word: string): string {
  return transliterate(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
