import { addresses } from '../../model/addresses.ts';
import { contentKey } from '../content-key.ts';
import { definePageKind } from '../page-kind.ts';
import { html, text, trustedHtml } from '../template/shape.ts';
import { pageView, siteKey } from '../views/page.ts';

/** A plain Markdown page of the project. */
export const prose = definePageKind({
  name: 'prose',
  template: 'page',
  fields: { title: text, body: html },
  pages: (library) => {
    const site = siteKey(library);
    return library.prose.map(({ slug, title, body }) => {
      const path = addresses.prose(slug);
      return {
        path,
        key: contentKey([site, path, title, body.html]),
        view: () => ({ ...pageView(library, { path, title }), title, body: trustedHtml(body.html) }),
      };
    });
  },
});
