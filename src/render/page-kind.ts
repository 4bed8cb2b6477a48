import type { Library } from '../types.ts';
import type { Fields, ObjectShape, ViewOfFields } from './template/shape.ts';
import { object } from './template/shape.ts';
import { pageFields, type PageView } from './views/page.ts';

/** A kind of page: which pages there are of it, what each shows, and the template that shows it. */
export interface PageKind {
  readonly name: string;
  /** Name of the template file, without `.html`. */
  readonly template: string;
  /** All that the template may name. */
  readonly shape: ObjectShape;
  readonly pages: (library: Library) => readonly PlannedPage[];
}

/** A page that could be rendered. Its view is made only when asked for, so that a large site is never in memory at once. */
export interface PlannedPage {
  /** Relative to the output folder. */
  readonly path: string;
  /** Hash of all that the view shows: equal keys, equal views. */
  readonly key: string;
  readonly view: () => object;
}

interface Definition<Own extends Fields> {
  readonly name: string;
  readonly template: string;
  /** What pages of this kind show besides what every page shows. */
  readonly fields: Own;
  readonly pages: (library: Library) => readonly (PlannedPage & { readonly view: () => PageView & ViewOfFields<NoInfer<Own>> })[];
}

/** Define a page kind; the compiler holds its views to its fields. */
export function definePageKind<Own extends Fields>({ name, template, fields, pages }: Definition<Own>): PageKind {
  return { name, template, shape: object({ ...pageFields, ...fields }), pages };
}
