import type { Author, Publication } from '../../types.ts';
import { stringsFor } from '../strings.ts';
import { flag, list, object, optional, text, url, type ViewOf } from '../template/shape.ts';
import type { LinkTo } from './link-to.ts';

const nameShape = object({ name: text, url: optional(url), isOwner: flag, marks: list(text) });

export const authorsShape = object({
  shown: list(nameShape),
  /** Authors behind "and 290 more". */
  folded: list(nameShape),
  /** "and 290 more"; absent when all are shown. */
  more: optional(text),
  /** The owner, when among the folded ones: the one name nobody should have to look for. */
  foldedOwner: optional(text),
  hasMoreAuthors: flag,
});

export type AuthorsView = ViewOf<typeof authorsShape>;

/** Above this many a list folds the authors; folding fewer would hide more than it saves. */
const mostShown = 20;
const shownWhenFolded = 10;

/** The authors of a publication, in order. `isFolded` keeps long lists short: the first ten and how many more. */
export function authorsView(
  publication: Publication,
  page: { readonly link: LinkTo; readonly language: string; readonly isFolded: boolean },
): AuthorsView {
  const names = publication.authors.map((author) => nameView(author, page.link));
  const shown = page.isFolded && names.length > mostShown ? names.slice(0, shownWhenFolded) : names;
  const folded = names.slice(shown.length);
  return {
    shown,
    folded,
    more: folded.length === 0 ? undefined : stringsFor(page.language).andMore(folded.length),
    foldedOwner: folded.find(({ isOwner }) => isOwner)?.name,
    hasMoreAuthors: publication.hasMoreAuthors,
  };
}

function nameView(author: Author, link: LinkTo): ViewOf<typeof nameShape> {
  return {
    name: author.name,
    url: author.url === undefined ? undefined : link.toWritten(author.url),
    isOwner: author.isOwner,
    marks: meanings(author).map(({ mark }) => mark),
  };
}

export const legendShape = list(object({ mark: text, meaning: text }));

export type Legend = ViewOf<typeof legendShape>;

/**
 * Make a function that gives the legend for a publication's marks: each mark is explained once a page, where it is first used.
 * Ask in the order of the page.
 */
export function legendOnce(language: string): (publication: Publication) => Legend {
  const strings = stringsFor(language);
  const explained = new Set<string>();
  return ({ authors }) => {
    const legend: { readonly mark: string; readonly meaning: string }[] = [];
    for (const author of authors) {
      for (const { mark, says } of meanings(author)) {
        if (explained.has(mark + says)) continue;
        explained.add(mark + says);
        legend.push({ mark, meaning: strings[says] });
      }
    }
    return legend;
  };
}

interface Meaning {
  readonly mark: string;
  readonly says: 'equalContribution' | 'corresponding';
}

const envelope = /^(?:✉|🖂|📧|@)/u;

/** Marks are shown as written, where their meaning is known; all others (affiliation numbers) would say nothing here. */
function meanings({ marks, hasEqualContribution, isCorresponding }: Author): readonly Meaning[] {
  if (!hasEqualContribution && !isCorresponding) return none;
  const equal = marks.find((mark) => !envelope.test(mark)) ?? '*';
  const corresponding = marks.find((mark) => envelope.test(mark)) ?? marks.find((mark) => !hasEqualContribution || mark !== equal) ?? '✉';
  return [
    ...(hasEqualContribution ? [{ mark: equal, says: 'equalContribution' } as const] : []),
    ...(isCorresponding ? [{ mark: corresponding, says: 'corresponding' } as const] : []),
  ];
}

const none: readonly Meaning[] = [];
