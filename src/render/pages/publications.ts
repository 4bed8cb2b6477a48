import { addresses } from '../../model/addresses.ts';
import { contentKey } from '../content-key.ts';
import { definePageKind } from '../page-kind.ts';
import { stringsFor } from '../strings.ts';
import { flag, text } from '../template/shape.ts';
import { yearsShape, yearsView } from '../views/entry.ts';
import { pageView, siteKey } from '../views/page.ts';

/** All publications by year, newest first, those of no known year last. */
export const publications = definePageKind({
  name: 'publications',
  template: 'publications',
  fields: { title: text, years: yearsShape, isEmpty: flag },
  pages: (library) => {
    const path = addresses.publications;
    // The order of years is the library's; only the undated group has a place of its own here.
    const years = [...library.years.filter(({ year }) => year !== undefined), ...library.years.filter(({ year }) => year === undefined)];
    const shown = years.map((group) => [group.year, group.publications.map(({ key, id }) => [key, id])]);
    const title = stringsFor(library.site.language).words.publications;
    return [
      {
        path,
        key: contentKey([siteKey(library), shown]),
        view: () => ({
          ...pageView(library, { path, title }),
          title,
          years: yearsView(years, path, library.site),
          isEmpty: library.publications.length === 0,
        }),
      },
    ];
  },
});
