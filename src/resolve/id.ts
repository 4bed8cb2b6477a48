import { createHash } from 'node:crypto';
import { slug } from '../escape/slug.ts';
import { significantWords } from './citation-key.ts';

/** What decides a publication's address. */
export interface Identity {
  readonly title: string;
  /** The id that the author chose. */
  readonly given?: string;
  readonly shortName?: string;
  readonly year?: number;
  readonly authors: readonly string[];
}

/**
 * An id for each publication, in the order given: the slug of the short name, else of the title's first six significant words.
 * Where two would have the same, the earliest by year, title and authors keeps it and the others append the year, then four
 * hex digits of a hash, so that adding a paper never moves an older one's address.
 */
export function assignIds(identities: readonly Identity[]): readonly string[] {
  const order = identities
    .map((identity, index) => ({ identity, index }))
    .sort((left, right) => compare(left.identity, right.identity) || left.index - right.index);
  const taken = new Set<string>();
  const ids: string[] = [];
  for (const { identity, index } of order) {
    const id = candidates(identity).find((candidate) => !taken.has(candidate)) ?? numbered(stem(identity), taken);
    taken.add(id);
    ids[index] = id;
  }
  return ids;
}

function stem({ title, given, shortName }: Identity): string {
  const named = slug(given ?? shortName ?? '');
  return named || slug(significantWords(title).slice(0, 6).join(' ')) || 'publication';
}

function candidates(identity: Identity): readonly string[] {
  const base = stem(identity);
  const dated = identity.year === undefined ? base : `${base}-${String(identity.year)}`;
  const hash = createHash('sha256')
    .update(`${identity.title}\n${identity.authors.join('\n')}`)
    .digest('hex')
    .slice(0, 4);
  return [base, dated, `${dated}-${hash}`];
}

/** Two entries that are the same in everything are told apart by their order alone. */
function numbered(base: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const id = `${base}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

function compare(left: Identity, right: Identity): number {
  return (
    (left.year ?? 9999) - (right.year ?? 9999) ||
    byCodePoint(left.title, right.title) ||
    byCodePoint(left.authors.join('\n'), right.authors.join('\n')) ||
    byCodePoint(left.shortName ?? '', right.shortName ?? '')
  );
}

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
