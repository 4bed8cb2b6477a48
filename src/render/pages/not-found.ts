import { addresses } from '../../model/addresses.ts';
import { definePageKind } from '../page-kind.ts';
import { stringsFor } from '../strings.ts';
import { pageView, siteKey } from '../views/page.ts';

/** What a host shows for an address that does not exist. Search engines are kept away, and it has no address of its own. */
export const notFound = definePageKind({
  name: 'not-found',
  template: '404',
  fields: {},
  pages: (library) => {
    const path = addresses.notFound;
    const title = stringsFor(library.site.language).words.notFound;
    return [
      {
        path,
        key: siteKey(library),
        view: () => pageView(library, { path, title, isCanonical: false, metadata: [{ name: 'robots', content: 'noindex' }] }),
      },
    ];
  },
});
