import { bibtexEntry } from '../../export/bibtex.ts';
import { addresses } from '../../model/addresses.ts';
import type { Publication, Site, YearGroup } from '../../types.ts';
import { scriptAttributes } from '../script.ts';
import { stringsFor } from '../strings.ts';
import {
  html,
  list,
  number,
  object,
  optional,
  siteUrl,
  text,
  trustedHtml,
  url,
  type ViewOf,
  type ViewOfFields,
} from '../template/shape.ts';
import { authorsShape, authorsView, legendOnce, legendShape, type Legend } from './authors.ts';
import { linksFrom, type LinkTo } from './link-to.ts';

/** What a list and a paper's own page both show of a publication. */
export const publicationFields = {
  id: text,
  title: html,
  plainTitle: text,
  /** Of the title, where they differ from the page's. */
  language: optional(text),
  direction: optional(text),
  authors: authorsShape,
  legend: legendShape,
  venue: optional(text),
  award: optional(text),
  links: list(object({ label: text, url })),
} as const;

const entryShape = object({
  ...publicationFields,
  url,
  anchor: url,
  permalink: text,
  /** Absent on long lists, which link to `citation` instead. */
  bibtex: optional(text),
  citation: url,
});

/** Publications under a year. */
export const yearsShape = list(object({ anchor: text, url, label: text, entries: list(entryShape), count: number }));

export type PublicationView = ViewOfFields<typeof publicationFields>;

/** Above this a list page leaves BibTeX to the papers' own pages: it is half of an entry's bytes. */
const mostWithBibtex = 200;

interface Page {
  readonly link: LinkTo;
  readonly language: string;
}

/** A publication as every page shows it. */
export function publicationView(
  publication: Publication,
  page: Page & { readonly legend: Legend; readonly isFolded: boolean },
): PublicationView {
  const { language, direction } = scriptAttributes(publication.title.plain, page.language);
  return {
    id: publication.id,
    title: trustedHtml(publication.title.html),
    plainTitle: publication.title.plain,
    language,
    direction,
    authors: authorsView(publication, page),
    legend: page.legend,
    venue: venueLabel(publication),
    award: publication.award,
    links: publication.links.flatMap(({ label, url: written }) => {
      const address = page.link.toWritten(written);
      return address === undefined ? [] : [{ label, url: address }];
    }),
  };
}

/** Publications by year for a list page at `path`, in the given order. */
export function yearsView(years: readonly YearGroup[], path: string, site: Site): ViewOf<typeof yearsShape> {
  const page: Page = { link: linksFrom(path, site), language: site.language };
  const strings = stringsFor(site.language);
  const legendFor = legendOnce(site.language);
  const hasBibtex = years.reduce((count, { publications }) => count + publications.length, 0) <= mostWithBibtex;
  return years.map(({ year, publications }) => {
    // An underscore keeps it apart from publications' ids, which have none.
    const anchor = `year_${year === undefined ? 'undated' : String(year)}`;
    const label = year === undefined ? strings.undated : String(year);
    return {
      anchor,
      url: siteUrl(`#${anchor}`),
      label,
      count: publications.length,
      entries: publications.map((publication) => ({
        ...publicationView(publication, { ...page, legend: legendFor(publication), isFolded: true }),
        url: page.link.to(addresses.paper(publication)),
        bibtex: hasBibtex ? bibtexEntry(publication) : undefined,
        citation: siteUrl(`${page.link.to(addresses.paper(publication))}#bib_tex`),
        anchor: siteUrl(`#${publication.id}`),
        permalink: strings.permalink(publication.title.plain),
      })),
    };
  });
}

/** The venue as written, with the year where the list leaves it to a heading. */
function venueLabel({ venue, year }: Publication): string | undefined {
  if (venue === undefined) return year === undefined ? undefined : String(year);
  return year === undefined || venue.asWritten.includes(String(year)) ? venue.asWritten : `${venue.asWritten}, ${String(year)}`;
}
