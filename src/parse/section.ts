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

/** Words that a heading has besides what it says. */
const fillers = phrasePattern(
  [
    'selected',
    'recent',
    'other',
    'further',
    'more',
    'my',
    'our',
    'all',
    'some',
    'and',
    'the',
    'of',
    'in',
    'for',
    'invited',
    'academic',
    'professional',
    'scientific',
    'full',
    'latest',
    'main',
    'international',
    'list',
    'peer-reviewed',
    'ausgewählte',
    'sélection',
    'seleccionadas',
    'et',
    'und',
    'y',
    'e',
    'de',
    'des',
  ],
  'giu',
);

/** What a heading announces; undefined for a year, a topic, a paper's title. */
export function sectionKind(heading: string): SectionKind | undefined {
  const text = heading.replace(/\([^()]*\)|（[^（）]*）|\[[^\][]*\]/g, ' ').toLowerCase();
  if (text.split(/\s+/).length > 9) return undefined;
  const letters = (text.replace(fillers, ' ').match(/[\p{L}]/gu) ?? []).length;
  let best: { readonly kind: SectionKind; readonly length: number } | undefined;
  for (const [kind, pattern] of patterns) {
    let longest = 0;
    let covered = 0;
    for (const [found] of text.matchAll(pattern)) {
      longest = Math.max(longest, found.length);
      covered += (found.replace(fillers, ' ').match(/[\p{L}]/gu) ?? []).length;
    }
    // A long heading that happens to hold the word is a title, or a topic: "Learning from Data with Students".
    const share = covered / Math.max(1, letters);
    const isMeant = paperKinds.has(kind) ? share >= 0.5 : share >= 0.55;
    if (longest > 0 && isMeant && (best === undefined || longest > best.length)) best = { kind, length: longest };
  }
  return best?.kind;
}

/** Sections that hold no papers by their name, and yet do on some pages: "Highlights", "Projects", "About". */
const looseKinds: ReadonlySet<SectionKind> = new Set(['software', 'interests', 'education', 'news']);

/** What a heading says of the papers below it: they are, they are not, they may be; undefined where it does not say. */
export function announcesPapers(heading: string): 'yes' | 'no' | 'hardly' | undefined {
  const kind = sectionKind(heading);
  if (kind === undefined) return undefined;
  return paperKinds.has(kind) ? 'yes' : looseKinds.has(kind) ? 'hardly' : 'no';
}

/** The year a heading stands for: `2021`, `2021年`, `— 2021 —`. Not "2019 and before". */
export function headingYear(heading: string): number | undefined {
  const text = heading.replace(/\([^()]*\)/g, ' ').trim();
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (
    years.length !== 1 ||
    /(?<!\p{L})(?:before|earlier|prior|older|pre|until|since|after|from|bis|vor|seit|ab|avant|depuis|antes|desde|hasta|até|fino|dal|tot|до|с)(?!\p{L})|以前|之前|以后|以降|이전|이후|[<≤>≥]/iu.test(
      text,
    )
  )
    return undefined;
  const words = text.replace(/(?:19|20)\d\d/, ' ');
  // `ICNP 2022` is a venue, `2022年` and `Year 2022` are headings.
  const isBare = words.replace(/[^\p{L}]/gu, '').length <= 5 && !/\p{Lu}{2}/u.test(words);
  return isBare || sectionKind(words) !== undefined ? Number(years[0]) : undefined;
}
