import type { Draft, RichText } from '../types.ts';

/** True where two readings say the same of a paper, field by field. Places, keys and evidence are no part of what is said. */
export function isSameDraft(left: Draft, right: Draft): boolean {
  return JSON.stringify(contentOf(left)) === JSON.stringify(contentOf(right));
}

/** What an entry says. The venue line is the venue, the year and more, each of which is compared by itself. */
export function contentOf(draft: Draft): object {
  return {
    headings: draft.headings,
    title: rich(draft.title?.value),
    shortName: draft.shortName?.value,
    authors: draft.authors.map(({ name, marks, isEmphasised, href }) => ({ name, marks, isEmphasised, href })),
    hasMoreAuthors: draft.hasMoreAuthors,
    isOwnerOmitted: draft.isOwnerOmitted,
    venue: draft.venue?.value,
    year: draft.year?.value,
    award: draft.award?.value,
    status: trimmed(draft.status ?? ''),
    links: draft.links.map(({ label, href }) => ({ label, href })),
    details: sorted(draft.details),
    abstract: rich(draft.abstract?.value),
    bibtex: draft.bibtex?.value,
    teaser: draft.teaser?.value,
    choices: sorted(draft.choices),
    leftover: draft.leftover.map(({ value }) => trimmed(value)).filter((value) => value !== ''),
  };
}

/** Without the punctuation around it: a full stop after `to appear` ends the sentence. */
function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function rich(text: RichText | undefined): object | undefined {
  return text === undefined ? undefined : { html: text.html, plain: text.plain };
}

/** Optional fields may be absent or undefined, in any order. */
function sorted(fields: object): readonly (readonly [string, unknown])[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1));
}
