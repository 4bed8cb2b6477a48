import { safeUrl } from '../escape/url.ts';
import type { Author, DraftAuthor } from '../types.ts';
import type { OwnerTest } from './owner.ts';
import { personName } from './person-name.ts';

/** An author with the name in its parts and the meaning of the marks. */
export function authorOf(draft: DraftAuthor, isOwner: OwnerTest): Author {
  const parts = personName(draft.name);
  return {
    ...parts,
    isOwner: isOwner(draft.name),
    hasEqualContribution: draft.roles.includes('equal'),
    isCorresponding: draft.roles.includes('corresponding'),
    // Affiliation numbers and notes in brackets mean nothing without the page they stood on.
    marks: draft.marks.filter((mark) => /^[^\p{L}\p{N}\s]{1,2}$/u.test(mark)),
    url: draft.href === undefined ? undefined : safeUrl(draft.href),
  };
}
