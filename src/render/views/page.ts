import { addresses } from '../../model/addresses.ts';
import type { Library, Site } from '../../types.ts';
import { contentKey } from '../content-key.ts';
import { pageDirection } from '../script.ts';
import { stringsFor } from '../strings.ts';
import {
  checkedUrl,
  flag,
  html,
  list,
  object,
  optional,
  siteUrl,
  text,
  url,
  type Fields,
  type Url,
  type ViewOfFields,
} from '../template/shape.ts';
import { linksFrom, type LinkTo } from './link-to.ts';

/** What every page shows: its head, header and navigation. Named at the top level of every template. */
export const pageFields = {
  language: text,
  direction: text,
  documentTitle: text,
  canonical: optional(url),
  description: optional(text),
  /** `<meta name content>` beyond the description: citation tags, robots. */
  metadata: list(object({ name: text, content: text })),
  stylesheet: url,
  icon: url,
  home: url,
  isHome: flag,
  site: object({
    name: text,
    affiliation: optional(text),
    /** Email address and profiles on other sites. */
    contacts: list(object({ label: text, url })),
  }),
  navigation: list(object({ label: text, url, isCurrent: flag })),
  strings: object(Object.fromEntries(Object.keys(stringsFor('en').words).map((word) => [word, text]))),
} as const satisfies Fields;

export type PageView = ViewOfFields<typeof pageFields>;

/** The layout sees what every page shows, and the page. */
export const layoutShape = object({ ...pageFields, content: html });

/** What makes one page's head differ from another's. */
export interface PageHead {
  readonly path: string;
  /** Heading of the page; absent on the home page, which is headed by the site's name. */
  readonly title?: string;
  readonly description?: string;
  readonly metadata?: PageView['metadata'];
  readonly isCanonical?: boolean;
}

/** What pages in one folder share, as long as the navigation does not name them. */
export type PageFrame = Omit<PageView, 'documentTitle' | 'canonical' | 'description' | 'metadata' | 'isHome'>;

/** The part of a page's view that all kinds share. A kind of many pages makes their frame once. */
export function pageView(library: Pick<Library, 'site' | 'prose'>, head: PageHead, frame = pageFrame(library, head.path)): PageView {
  const { site } = library;
  return {
    ...frame,
    documentTitle: head.title === undefined ? homeTitle(site) : `${head.title} – ${frame.site.name}`,
    canonical: head.isCanonical === false ? undefined : canonicalUrl(site, head.path),
    description: head.description,
    metadata: head.metadata ?? [],
    isHome: head.path === addresses.home,
  };
}

/** What a page at `path` shows of the site. */
export function pageFrame({ site, prose }: Pick<Library, 'site' | 'prose'>, path: string): PageFrame {
  const link = linksFrom(path, site);
  return {
    language: site.language,
    direction: pageDirection(site.language),
    stylesheet: link.to(addresses.stylesheet),
    icon: link.to('assets/favicon.svg'),
    home: link.to(addresses.home),
    site: { name: siteName(site), affiliation: site.affiliation, contacts: contacts(site) },
    navigation: navigation({ site, prose }, path, link),
    strings: stringsFor(site.language).words,
  };
}

function contacts({ email, profiles }: Site): PageView['site']['contacts'] {
  const written = email === undefined ? profiles : [{ label: email, url: `mailto:${email}` }, ...profiles];
  return written.flatMap(({ label, url: address }) => {
    const checked = checkedUrl(address);
    return checked === undefined ? [] : [{ label, url: checked }];
  });
}

/** Hash of what every page shows of the site: a part of each page's key. */
export function siteKey({ site, prose }: Library): string {
  return contentKey([site, prose.map(({ slug, title }) => [slug, title])]);
}

function navigation({ site, prose }: Pick<Library, 'site' | 'prose'>, current: string, link: LinkTo): PageView['navigation'] {
  const { words } = stringsFor(site.language);
  const pages = [
    { label: words.home, path: addresses.home },
    { label: words.publications, path: addresses.publications },
    ...prose.map(({ slug, title }) => ({ label: title, path: addresses.prose(slug) })),
  ];
  return pages.map(({ label, path }) => ({ label, url: link.to(path), isCurrent: path === current }));
}

/** The owner's name, where the site has no title of its own. */
function siteName(site: Site): string {
  return hasDefaultTitle(site) && site.owner !== undefined ? site.owner : site.title;
}

function homeTitle(site: Site): string {
  return hasDefaultTitle(site) && site.owner !== undefined ? `${site.owner} – ${site.title}` : site.title;
}

function hasDefaultTitle(site: Site): boolean {
  return site.title === stringsFor(site.language).words.publications;
}

/** The one absolute address of a page; a home page's is its folder's. */
function canonicalUrl(site: Site, path: string): Url | undefined {
  if (site.url === undefined) return undefined;
  return siteUrl(path === addresses.home ? site.url : site.url + path);
}
