import type { Publication } from '../types.ts';

/** Every address of the site, relative to its root. Permanent: other pages link here. */
export const addresses = {
  home: 'index.html',
  publications: 'publications.html',
  notFound: '404.html',
  stylesheet: 'assets/style.css',
  paper: (publication: Pick<Publication, 'id'>): string => `papers/${publication.id}.html`,
  prose: (slug: string): string => `${slug}.html`,
} as const;

/**
 * The relative link from one page of the site to another, so that the site works below any path.
 *
 *     papers/skyserve.html → assets/style.css = ../assets/style.css
 */
export function relativeLink(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared++;
  return '../'.repeat(source.length - shared) + target.slice(shared).join('/');
}

/** The path part of the site's address, for links that cannot be relative: `https://example.org/~me/` → `/~me/`. */
export function rootPath(url: string | undefined): string {
  return url === undefined ? '/' : new URL(url).pathname.replace(/\/?$/, '/');
}
