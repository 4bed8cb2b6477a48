import { report } from '../diagnostics/report.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../types.ts';
import { type LintEntry, type LintInput, spanIn } from './entries.ts';

/** A list that does not show whose it is. */
export function* ownerUnknown(entries: readonly LintEntry[], { owner }: LintInput): Iterable<Diagnostic> {
  if (owner.length > 0 || entries.some(showsOwner)) return;
  for (const entry of entries) {
    const [first, last] = [entry.draft.authors[0], entry.draft.authors.at(-1)];
    if (first === undefined || last === undefined) continue;
    yield report('owner/unknown', 'nobody is set apart in the lists of authors, and no `owner` is set', {
      span: spanIn(entry, { start: first.range.start, end: last.range.end }),
      help: 'write your name in **bold**, or add `owner: Your Name` to the front matter of content/index.md',
    });
    return;
  }
}

/** An owner in the settings who is the author of nothing. */
export function* ownerNotFound(entries: readonly LintEntry[], { owner }: LintInput): Iterable<Diagnostic> {
  const [name] = owner;
  if (name === undefined || entries.length === 0 || entries.some(showsOwner)) return;
  const names = new Set(entries.flatMap(({ publication }) => publication.authors.map((author) => author.name)));
  const near = suggest(name, names);
  yield report('owner/not-found', `\`owner\` is ${name}, who is among the authors of no paper`, {
    help:
      near === undefined
        ? 'write the name in content/index.md as the list has it; several spellings go into a list'
        : `did you mean ${near}?`,
  });
}

/** Where co-authors alone are written, the owner is an author without being named. */
function showsOwner({ draft, publication }: LintEntry): boolean {
  return draft.isOwnerOmitted || publication.authors.some(({ isOwner }) => isOwner);
}
