import { safeUrl } from '../escape/url.ts';
import type { Author, DraftAuthor } from '../types.ts';
import { foldName } from './owner.ts';
import { personName } from './person-name.ts';

/** An author with the meaning of the marks at the name. `*` means equal contribution where nothing says otherwise. */
export function authorOf(draft: DraftAuthor, owners: ReadonlySet<string>): Author {
  const parts = personName(draft.name);
  return {
    ...parts,
    isOwner: owners.has(foldName(draft.name)),
    hasEqualContribution: draft.marks.some((mark) => /^[*∗＊⁎]$|equal|co-?first/i.test(mark)),
    isCorresponding: draft.marks.some((mark) => /^[✉📧]|correspond/iu.test(mark)),
    marks: draft.marks,
    url: draft.href === undefined ? undefined : safeUrl(draft.href),
  };
}
