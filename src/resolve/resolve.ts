import { createHash } from 'node:crypto';
import { report } from '../diagnostics/report.ts';
import type { Diagnostic, Draft, Outcome, Publication, RichText } from '../types.ts';
import { authorOf } from './author.ts';
import { citationKey } from './citation-key.ts';
import { assignIds } from './id.ts';
import { identifiersOf } from './identifiers.ts';
import { linksOf } from './links.ts';
import { ownersOf } from './owner.ts';
import { shortNameOf } from './short-name.ts';
import { cslType, venueOf } from './venue.ts';

/** Everything about a publication that can be told from its own draft and the owner, before ids are given out. */
type Resolved = Omit<Publication, 'id' | 'key' | 'citationKey'> & { readonly title: RichText };

/** Turn drafts into publications that the rest of the program relies on. A draft without a title is left out, and said so. */
export function resolve(drafts: readonly Draft[], configuredOwners: readonly string[]): Outcome<readonly Publication[]> {
  const owners = ownersOf(drafts, configuredOwners);
  const diagnostics: Diagnostic[] = [];
  const resolved: Resolved[] = [];
  for (const draft of drafts) {
    if (draft.title === undefined)
      diagnostics.push(
        report('entry/no-title', 'this entry has no title and is left out', {
          span: draft.place,
          help: 'write the title on the first line of the entry',
        }),
      );
    else resolved.push(resolveOne(draft, draft.title.value, owners));
  }
  const ids = assignIds(
    resolved.map(({ title, shortName, year, authors }) => ({
      title: title.plain,
      shortName,
      year,
      authors: authors.map(({ name }) => name),
    })),
  );
  const keys = uniqueKeys(resolved, ids);
  const publications = resolved.map((entry, index): Publication => {
    const whole = { ...entry, id: ids[index] ?? '', citationKey: keys[index] ?? '' };
    return { ...whole, key: contentKey(whole) };
  });
  return { value: publications, diagnostics };
}

function resolveOne(draft: Draft, title: RichText, owners: ReadonlySet<string>): Resolved {
  const venue = venueOf(draft);
  const links = linksOf(draft.links);
  const section = draft.headings.findLast((heading) => !/(?:19|20)\d\d/.test(heading));
  return {
    title,
    shortName: shortNameOf(title.plain, draft.shortName?.value),
    authors: draft.authors.map((author) => authorOf(author, owners)),
    hasMoreAuthors: draft.hasMoreAuthors,
    venue,
    year: draft.year?.value,
    award: draft.award?.value,
    links,
    identifiers: identifiersOf(
      links.map(({ url }) => url),
      venue?.kind,
    ),
    type: cslType(venue),
    details: draft.details,
    abstract: draft.abstract?.value,
    bibtex: draft.bibtex?.value,
    teaser: draft.teaser?.value,
    tags: draft.choices.tags ?? [],
    isSelected: draft.choices.isSelected ?? false,
    status: draft.status,
    section,
    place: draft.place,
  };
}

/** The place in the file is no content: moving an entry changes no page. */
function contentKey({ place, ...content }: Omit<Publication, 'key'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** BibTeX keys without repetition: the second `lee2025spirit` becomes `lee2025spiritb`, in the order of the ids, so that it stays when the list is re-ordered. */
function uniqueKeys(entries: readonly Resolved[], ids: readonly string[]): readonly string[] {
  const order = entries.map((_, index) => index).sort((left, right) => ((ids[left] ?? '') < (ids[right] ?? '') ? -1 : 1));
  const taken = new Set<string>();
  const keys: string[] = [];
  for (const index of order) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const base = citationKey(entry.authors, entry.year, entry.title.plain);
    let key = base;
    for (let number = 1; taken.has(key); number++) key = base + suffix(number);
    taken.add(key);
    keys[index] = key;
  }
  return keys;
}

/** 1 → `b`, 25 → `z`, 26 → `ba` */
function suffix(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : suffix(Math.floor(number / 26)) + letter;
}
