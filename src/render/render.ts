import type { Library, OutputFile } from '../types.ts';
import { contentKey } from './content-key.ts';
import type { PageKind } from './page-kind.ts';
import type { Templates } from './template/templates.ts';

/** Every page of the site, in the order of its kinds. A page is rendered when its content is asked for, and then only. */
export function* renderPages(library: Library, kinds: readonly PageKind[], templates: Templates): Iterable<OutputFile> {
  for (const { name, template, pages } of kinds) {
    for (const { path, key, view } of pages(library)) {
      yield { path, key: contentKey([name, key, templates.key]), content: () => templates.renderPage(template, view()) };
    }
  }
}
