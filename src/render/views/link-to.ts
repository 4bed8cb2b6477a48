import { addresses, relativeLink, rootPath } from '../../model/addresses.ts';
import type { Site } from '../../types.ts';
import { checkedUrl, siteUrl, type Url } from '../template/shape.ts';

/** How one page links to others. */
export interface LinkTo {
  /** To a page or file of the site, by its path from the root. */
  readonly to: (path: string) => Url;
  /** To an address from the content: absolute, or a path from the site's root. Undefined where it may not be linked to. */
  readonly toWritten: (address: string) => Url | undefined;
}

/**
 * Links are relative, so that the site works below any path. The page for missing addresses alone is shown at any depth and
 * needs links from the root of the host.
 */
export function linksFrom(path: string, site: Site): LinkTo {
  const to = (target: string): Url => siteUrl(path === addresses.notFound ? rootPath(site.url) + target : relativeLink(path, target));
  const toWritten = (address: string): Url | undefined => {
    const checked = checkedUrl(address);
    if (checked === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(checked)) return checked;
    return to(checked);
  };
  return { to, toWritten };
}
