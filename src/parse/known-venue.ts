import { venues } from '../tables/venues.ts';

const byName = new Map(
  venues.flatMap((row) =>
    [row.name.replace(/\s*\([^)]*\)$/, ''), row.fullName, ...(row.aliases ?? [])].map((name): [string, string] => [fold(name), row.name]),
  ),
);
/** First word of a name → the most words that a name with it has. */
const longestBy = new Map<string, number>();
for (const name of byName.keys()) {
  const first = name.replace(/ .*/, '');
  longestBy.set(first, Math.max(longestBy.get(first) ?? 0, name.split(' ').length));
}
const shortNames = new Set(venues.map((row) => row.name).filter((name) => name.length <= 3 || /^\p{Lu}\p{Ll}+$/u.test(name)));

/** Lower case, years and punctuation taken off: `OSDI '25` → `osdi`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘`]\s?\d\d\b|(?<=[a-z])[-‐ ]?(?:19|20)\d\d\b|\b(?:19|20)\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
}

/**
 * The venue of the table that a text names at its beginning, or in brackets, if any.
 *
 *     ICML 2025 VecDB Workshop               ICML
 *     In Proceedings of the … (CHI '23)      CHI
 *
 * A short name or an ordinary word (`Cell`, `Mind`) counts only with its capitals and where it is all that is written beside a year.
 */
export function knownVenue(text: string): string | undefined {
  const inBrackets = /\(([^()]{2,24})\)/.exec(text)?.[1];
  const short = inBrackets === undefined ? undefined : byName.get(fold(inBrackets));
  if (short !== undefined && inBrackets !== undefined && /\p{Lu}{2}/u.test(inBrackets)) return short;
  const words = fold(text.slice(0, 200)).split(' ');
  const skip = /^(?:in|im|the|proc|proceedings|of|at|to|appear|accepted|by|published|annual)$/;
  for (const [start, word] of words.slice(0, 5).entries()) {
    for (let end = Math.min(words.length, start + (longestBy.get(word) ?? 0)); end > start; end--) {
      const found = byName.get(words.slice(start, end).join(' '));
      if (found === undefined) continue;
      const isOrdinary = end - start === 1 && shortNames.has(found);
      if (!isOrdinary || (text.includes(found) && words.length - (end - start) <= 2)) return found;
    }
    if (!skip.test(word)) break;
  }
  return undefined;
}
