import { phrasePattern } from './phrases.ts';
import { awardWords, editorWords, partNumbers, statusWords, venueWords, year } from './signals.ts';
import type { Range } from '../types.ts';

const patterns = { award: awardWords, editor: editorWords, part: partNumbers, status: statusWords, venue: venueWords, year } as const;

export type Feature = keyof typeof patterns;

/** Where in a text the telling words stand. Found once for the whole entry, because each stretch of it is asked for them again and again. */
export type Features = Readonly<Record<Feature, readonly Range[]>>;

const everywhere = new Map(
  Object.entries(patterns).map(([name, pattern]) => [
    name,
    new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
  ]),
);

/** Find all features of a text. */
export function featuresOf(text: string): Features {
  const find = (feature: Feature): readonly Range[] => {
    const pattern = everywhere.get(feature) ?? phrasePattern([]);
    return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  };
  return {
    award: find('award'),
    editor: find('editor'),
    part: find('part'),
    status: find('status'),
    venue: find('venue'),
    year: find('year'),
  };
}

/** Does the feature stand in the stretch, whole? */
export function has(features: Features, feature: Feature, { start, end }: Range): boolean {
  for (const found of features[feature]) {
    if (found.start >= end) return false;
    if (found.start >= start && found.end <= end) return true;
  }
  return false;
}
