import { addresses } from '../../model/addresses.ts';
import type { Library, YearGroup } from '../../types.ts';
import { contentKey } from '../content-key.ts';
import { definePageKind } from '../page-kind.ts';
import { stringsFor } from '../strings.ts';
import { flag, html, object, optional, text, trustedHtml, url } from '../template/shape.ts';
import { yearsShape, yearsView } from '../views/entry.ts';
import { linksFrom } from '../views/link-to.ts';
import { pageView, siteKey } from '../views/page.ts';

/** Up to here the home page shows every publication; above, the newest, and a link to all. */
const mostOnHome = 40;
const recentOnHome = 10;

/** The home page: who the owner is, and what they wrote. */
export const home = definePageKind({
  name: 'home',
  template: 'index',
  fields: {
    biography: optional(html),
    years: yearsShape,
    isEmpty: flag,
    /** Present when not all publications are shown. */
    all: optional(object({ label: text, url })),
  },
  pages: (library) => {
    const { site, publications } = library;
    const path = addresses.home;
    const isShort = publications.length <= mostOnHome;
    const years = isShort ? library.years : newest(library.years, recentOnHome);
    const shown = years.flatMap((group) => group.publications.map(({ key, id }) => [group.year, key, id]));
    return [
      {
        path,
        key: contentKey([siteKey(library), publications.length, shown]),
        view: () => ({
          ...pageView(library, { path, description: site.description }),
          biography: site.biography === undefined || site.biography.html === '' ? undefined : trustedHtml(site.biography.html),
          years: yearsView(years, path, site),
          isEmpty: publications.length === 0,
          all: isShort
            ? undefined
            : {
                label: stringsFor(site.language).allPublications(publications.length),
                url: linksFrom(path, site).to(addresses.publications),
              },
        }),
      },
    ];
  },
});

/** The first publications of the list, still under their years. */
function newest(years: Library['years'], count: number): readonly YearGroup[] {
  let left = count;
  return years.flatMap((group) => {
    const publications = group.publications.slice(0, left);
    left -= publications.length;
    return publications.length === 0 ? [] : [{ ...group, publications }];
  });
}
