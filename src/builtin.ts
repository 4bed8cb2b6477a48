import { home } from './render/pages/home.ts';
import { notFound } from './render/pages/not-found.ts';
import { paper } from './render/pages/paper.ts';
import { prose } from './render/pages/prose.ts';
import { publications } from './render/pages/publications.ts';
import type { PageKind } from './render/page-kind.ts';

/** What offprint makes of a library. A new page kind is one file and one line here. */
export const builtin: { readonly pages: readonly PageKind[] } = {
  pages: [home, publications, paper, prose, notFound],
};
