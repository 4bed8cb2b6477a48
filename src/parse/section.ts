import { sectionKinds, sectionWords, type SectionKind } from '../tables/section-words.ts';
import { phrasePattern } from './phrases.ts';

const patterns: readonly (readonly [SectionKind, RegExp])[] = sectionKinds.map((kind) => [kind, phrasePattern(sectionWords[kind], 'giu')]);

/** Kinds of section that hold papers. */
const paperKinds: ReadonlySet<SectionKind> = new Set([
  'publications',
  'preprints',
  'journal',
  'conference',
  'workshop',
  'thesis',
  'book',
  'other-papers',
]);

/** What a heading announces; undefined for a year, a topic, a paper's title. */
export function sectionKind(heading: string): SectionKind | undefined {
  const text = heading.replace(/\([^()]*\)/g, ' ').toLowerCase();
  let best: { readonly kind: SectionKind; readonly length: number } | undefined;
  for (const [kind, pattern] of patterns) {
    for (const [found] of text.matchAll(pattern))
      if (best === undefined || found.length > best.length) best = { kind, length: found.length };
  }
  // A long heading that happens to hold the word is a title: "Learning from Data with Students".
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return best !== undefined && best.length * 3.2 >= letters ? best.kind : undefined;
}

/** True where a heading announces papers, false where it announces something else, undefined where it does not say. */
export function announcesPapers(heading: string): boolean | undefined {
  const kind = sectionKind(heading);
  return kind === undefined ? undefined : paperKinds.has(kind);
}

/** The year a heading stands for: `2021`, `2021年`, `— 2021 —`. Not "2019 and before". */
export function headingYear(heading: string): number | undefined {
  const text = heading.replace(/\([^()]*\)/g, ' ').trim();
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (
    years.length !== 1 ||
    /\b(?:before|earlier|prior|older|bis|vor|avant|antes|until|since|ab|desde|以前|之前|이전)\b|以前|之前|이전|[<≤]/iu.test(text)
  )
    return undefined;
  return text.replace(/[^\p{L}]/gu, '').length <= 24 ? Number(years[0]) : undefined;
}
