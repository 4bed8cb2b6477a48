import { awardWords, editorWords, partNumbers, statusWords, venueWords, year } from './signals.ts';
import type { Range } from '../types.ts';

export type Feature = 'award' | 'editor' | 'part' | 'status' | 'venue' | 'year';

/** Where in a text the telling words stand. Found once for the whole entry, because each stretch of it is asked for them again and again. */
export type Features = Readonly<Record<Feature, readonly Range[]>>;

const everywhere = {
  award: global(awardWords),
  editor: global(editorWords),
  part: global(partNumbers),
  status: global(statusWords),
  venue: global(venueWords),
  year: global(year),
};

function global(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, `${pattern.flags}g`);
}

/** Find all features of a text. */
export function featuresOf(text: string): Features {
  const find = (pattern: RegExp): readonly Range[] =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return {
    award: find(everywhere.award),
    editor: find(everywhere.editor),
    part: find(everywhere.part),
    status: find(everywhere.status),
    venue: find(everywhere.venue),
    year: find(everywhere.year),
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
