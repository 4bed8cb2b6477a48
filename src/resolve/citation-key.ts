import { transliterate } from 'transliteration';
import type { Author } from '../types.ts';

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
 * BibTeX key: family name of the first author, year, first significant word of the title.
 *
 *     Juncheng Yang …, "GL-Cache: Group-level …", 2023 → yang2023glcache
 */
export function citationKey(authors: readonly Author[], year: number | undefined, title: string): string {
  const family = plainWord(authors[0]?.family ?? '') || 'anonymous';
  return `${family}${year === undefined ? '' : String(year)}${plainWord(significantWords(title)[0] ?? '') || 'untitled'}`;
}

/** `Can't` → `cant`, `GL-Cache:` → `glcache`, `Müller` → `muller` */
function plainWord(word: string): string {
  return transliterate(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
