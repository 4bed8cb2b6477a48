import { legendMeanings, type LegendMeaning } from '../tables/legend-words.ts';
import { phrasePattern } from './phrases.ts';

/** What the marks at names mean, by the mark. */
export type Legend = ReadonlyMap<string, LegendMeaning>;

const meanings: readonly LegendMeaning[] = ['equal', 'corresponding', 'senior', 'advisee', 'alphabetical', 'lead', 'owner'];
const patterns = meanings.map((meaning) => ({ meaning, pattern: phrasePattern(legendMeanings[meaning], 'giu') }));
const mark = /[*∗＊⁎†‡§¶#♯⋆★☆✉✝^△▲◇♠♣♦♥]|📧|\\?\$?\\d?dagger\$?|(?<=^|[\s(,;])\d(?=[\s=:)])/gu;

/**
 * Read the legends in a text.
 *
 *     \* denotes equal contribution, † corresponding author
 *     ^          ^-----------------  ^ ^-------------------
 *
 * Each mark takes the nearest phrase after it, or, where the marks stand last ("equal contribution: *"), before it.
 */
export function legendIn(text: string): Legend {
  const legend = new Map<string, LegendMeaning>();
  for (const line of withoutMathematics(text).split(/\n|(?<=[.;])\s/)) {
    if (line.length > 600) continue;
    const phrases = patterns.flatMap(({ meaning, pattern }) =>
      [...line.matchAll(pattern)].map((found) => ({ meaning, at: found.index, length: found[0].length })),
    );
    if (phrases.length === 0) continue;
    const longest = phrases.filter(
      (one) =>
        !phrases.some(
          (other) => other !== one && other.length > one.length && other.at <= one.at && other.at + other.length >= one.at + one.length,
        ),
    );
    const sorted = longest.sort((left, right) => left.at - right.at);
    const marks = [...line.matchAll(mark)];
    for (const [index, found] of marks.entries()) {
      const after = sorted.find(({ at }) => at > found.index);
      const before = sorted.findLast(({ at }) => at < found.index);
      // "*, #, and † indicate A, B, and C, respectively": the n-th mark has the n-th phrase.
      const inOrder = /respectively/i.test(line) && marks.length === sorted.length ? sorted[index] : undefined;
      const chosen = inOrder ?? after ?? before;
      const name = nameOf(found[0]);
      if (chosen !== undefined && !legend.has(name)) legend.set(name, chosen.meaning);
    }
  }
  return legend;
}

const commands = new Map([
  ['dagger', '†'],
  ['ddagger', '‡'],
  ['ast', '*'],
  ['star', '★'],
]);

/** Marks that are written as formulas: `$^\star$` → `★` */
export function withoutMathematics(text: string): string {
  return text.replace(/\$\^?\{?\\?([^\s${}\\]{1,8})\}?\$/g, (_, mark: string) => commands.get(mark) ?? mark);
}

/** One name for marks that look alike. */
export function nameOf(mark: string): string {
  if (/^[*∗＊⁎⋆]$/.test(mark)) return '*';
  if (/dagger/.test(mark) || mark === '✝') return mark.includes('ddagger') ? '‡' : '†';
  return mark === '♯' ? '#' : mark;
}
