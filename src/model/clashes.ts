import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';

/** Something that would become a file of the site. */
export interface Claim {
  /** Relative to the output folder. */
  readonly path: string;
  /** The file of the project that it is made from; absent for the pages that offprint makes by itself. */
  readonly source?: string;
}

/**
 * What cannot be published together: two sources for one address, and a file where another needs a folder. Letters that differ
 * in case alone count as the same, because they are on macOS and Windows. Offprint's own pages come first in `claims`.
 */
export function clashes(claims: Iterable<Claim>): readonly Diagnostic[] {
  const files = new Map<string, Claim>();
  const folders = new Map<string, Claim>();
  const diagnostics: Diagnostic[] = [];
  for (const claim of claims) {
    const path = claim.path.toLowerCase();
    const above = foldersAbove(path);
    const holder = files.get(path) ?? folders.get(path) ?? above.map((folder) => files.get(folder)).find((found) => found !== undefined);
    if (holder !== undefined) {
      diagnostics.push(clash(claim, holder));
      continue;
    }
    files.set(path, claim);
    for (const folder of above) if (!folders.has(folder)) folders.set(folder, claim);
  }
  return diagnostics;
}

/** `papers/a/b.pdf` → `papers`, `papers/a` */
function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

function clash(claim: Claim, holder: Claim): Diagnostic {
  const isSame = claim.path.toLowerCase() === holder.path.toLowerCase();
  const newcomer = named(claim);
  const message = isSame
    ? `${newcomer} would become ${claim.path}, and so would ${named(holder)}`
    : `${newcomer} would become ${claim.path}, but ${named(holder)} becomes ${holder.path}: one needs a folder where the other is a file`;
  const isTheme = holder.source?.startsWith('templates/') === true;
  const help = isTheme ? 'to change the look of the site put your file into templates/assets/' : `rename or remove ${newcomer}`;
  return report('address/taken', message, { help });
}

function named({ source }: Claim): string {
  return source ?? 'a page that offprint makes';
}
