import { createHash } from 'node:crypto';
import { report } from '../diagnostics/report.ts';
import type { Choices, Details, Diagnostic, Draft, Outcome, Publication, RichText } from '../types.ts';
import { authorOf } from './author.ts';
import { assignCitationKeys } from './citation-key.ts';
import { assignIds } from './id.ts';
import { identifiersOf } from './identifiers.ts';
import { linksOf } from './links.ts';
import { ownersOf, type OwnerTest } from './owner.ts';
import { shortNameOf } from './short-name.ts';
import { cslType, venueOf } from './venue.ts';

/** Everything about a publication that can be told from its own draft and the owner, before ids are given out. */
type Resolved = Omit<Publication, 'id' | 'key' | 'citationKey'> & { readonly title: RichText; readonly choices: Choices };

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
    resolved.map(({ title, shortName, year, authors, choices }) => ({
      given: choices.id,
      title: title.plain,
      shortName,
      year,
      authors: authors.map(({ name }) => name),
    })),
  );
  const identified = resolved.map((entry, index) => ({ ...entry, id: ids[index] ?? '' }));
  const keys = assignCitationKeys(identified);
  const publications = identified.map(({ choices, ...entry }): Publication => {
    const whole = { ...entry, citationKey: choices.citationKey ?? keys.get(entry.id) ?? '' };
    return { ...whole, key: contentKey(whole) };
  });
  return { value: publications, diagnostics };
}

function resolveOne(draft: Draft, title: RichText, isOwner: OwnerTest): Resolved {
  const venue = venueOf(draft);
  const links = linksOf(draft.links);
  const section = draft.headings.findLast((heading) => !/(?:19|20)\d\d/.test(heading));
  return {
    title,
    shortName: shortNameOf(title.plain, draft.shortName?.value),
    authors: draft.authors.map((author) => authorOf(author, isOwner)),
    hasMoreAuthors: draft.hasMoreAuthors,
    venue,
    year: draft.year?.value,
    award: draft.award?.value,
    links,
    identifiers: identifiersOf([...addressesOf(draft.details), ...links.map(({ url }) => url)], venue?.kind),
    type: cslType(venue),
    details: draft.details,
    abstract: draft.abstract?.value,
    bibtex: draft.bibtex?.value,
    teaser: draft.teaser?.value,
    tags: draft.choices.tags ?? [],
    isSelected: draft.choices.isSelected ?? false,
    status: draft.status,
    choices: draft.choices,
    section,
    place: draft.place,
  };
}

/** Identifiers that are stated outright, as the addresses they lead to. */
function addressesOf({ doi, arxiv }: Details): readonly string[] {
  return [...(doi === undefined ? [] : [`https://doi.org/${doi}`]), ...(arxiv === undefined ? [] : [`https://arxiv.org/abs/${arxiv}`])];
}

/** The place in the file is no content: moving an entry changes no page. */
function contentKey({ place, ...content }: Omit<Publication, 'key'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
