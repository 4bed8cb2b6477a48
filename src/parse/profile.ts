import { nameLikeness } from './name-shape.ts';
import { readAuthors } from './authors.ts';
import type { Candidate } from './candidate.ts';
import type { Prior } from './label.ts';
import { featuresOf } from './features.ts';
import { look, type Look } from './score.ts';

/** How a stretch is set apart from its neighbours. */
type Setting = 'quoted' | 'heading' | 'linked' | 'strong' | 'emphasis' | 'coloured' | 'plain';

/** With fewer entries than this a list has no habits. */
const minimumEntries = 3;

/**
 * The habits of a list: whether titles or names come first, how titles, names and venues are set, which names return. Entries
 * that are hard to read by themselves are read like their neighbours.
 */
export function habitsOf(candidates: readonly Candidate[]): Prior {
  const surest = candidates.filter(({ isComplete }) => isComplete);
  if (surest.length < minimumEntries) return () => 0;
  const titles = settings(surest, 'title');
  const venues = settings(surest, 'venue');
  const firsts = shares(
    surest.flatMap(({ labelling }) => {
      const inOrder = labelling.fields.map(({ role }) => role).filter((role) => role === 'title' || role === 'authors');
      return inOrder.slice(0, 1);
    }),
  );
  const names = returningNames(surest);
  return (role, seen) => {
    if (role === 'title')
      return (
        habit(titles, settingOf(seen)) * 2 + (seen.isFirst ? ((firsts.get('title') ?? 0) - 0.5) * 2 : 0) - (names.has(seen.text) ? 4 : 0)
      );
    if (role === 'venue') return habit(venues, settingOf(seen));
    if (role === 'authors')
      return (
        (seen.isFirst ? ((firsts.get('authors') ?? 0) - 0.5) * 2 : 0) +
        (names.size > 0 && seen.names().authors.some(({ name }) => names.has(name)) ? 1.2 : 0)
      );
    return 0;
  };
}

const noFeatures = featuresOf('');

function settings(candidates: readonly Candidate[], role: 'title' | 'venue'): ReadonlyMap<Setting, number> {
  return shares(
    candidates.flatMap(({ tape, labelling }) =>
      labelling.fields.filter((field) => field.role === role).map((field) => settingOf(look(tape, noFeatures, field, false))),
    ),
  );
}

function settingOf(seen: Look): Setting {
  if (seen.isQuoted) return 'quoted';
  if (seen.heading > 0.6) return 'heading';
  if (seen.linked > 0.6) return 'linked';
  if (seen.strong > 0.6) return 'strong';
  if (seen.emphasis > 0.6) return 'emphasis';
  return seen.coloured > 0.6 ? 'coloured' : 'plain';
}

function shares<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 / values.length);
  return counts;
}

/** From -0.5, where nearly all others are set differently, to 0.5. */
function habit(known: ReadonlyMap<Setting, number>, setting: Setting): number {
  return (known.get(setting) ?? 0) - 0.5;
}

function returningNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tape, labelling } of candidates) {
    const lists = labelling.fields.filter(({ role }) => role === 'authors').map((field) => readAuthors(tape, field));
    for (const { name } of lists.flatMap(({ authors }) => authors))
      if (nameLikeness(name) >= 0.5) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name));
}
