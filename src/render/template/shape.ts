/**
 * Shapes say what a template may name: a view's type is inferred from its shape, and every template is checked against it.
 *
 *     const card = object({ title: html, year: optional(number), authors: list(object({ name: text })) });
 *     type Card = ViewOf<typeof card>; // { readonly title: Html; readonly year: number | undefined; … }
 */
import { safeUrl } from '../../escape/url.ts';

export type Shape = LeafShape | ListShape | ObjectShape | OptionalShape;
export type Fields = Readonly<Record<string, Shape>>;

export interface LeafShape {
  readonly kind: 'text' | 'number' | 'flag' | 'html' | 'url';
}
export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
}
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Fields;
}
export interface OptionalShape {
  readonly kind: 'optional';
  readonly inner: Shape;
}

export interface ListOf<Item extends Shape> extends ListShape {
  readonly item: Item;
}
export interface ObjectOf<Named extends Fields> extends ObjectShape {
  readonly fields: Named;
}
export interface OptionalOf<Inner extends Shape> extends OptionalShape {
  readonly inner: Inner;
}

/** Plain text; escaped wherever it is put. */
export const text = { kind: 'text' } as const;
export const number = { kind: 'number' } as const;
/** True or false: for `{{#if}}`, never printed. */
export const flag = { kind: 'flag' } as const;
/** Sanitised markup: the only kind that `{{{…}}}` accepts. */
export const html = { kind: 'html' } as const;
/** A checked address: the only kind that may begin an `href` or `src`. */
export const url = { kind: 'url' } as const;

export function list<Item extends Shape>(item: Item): ListOf<Item> {
  return { kind: 'list', item };
}

export function object<Named extends Fields>(fields: Named): ObjectOf<Named> {
  return { kind: 'object', fields };
}

/** The key is always there; its value may be undefined. */
export function optional<Inner extends Shape>(inner: Inner): OptionalOf<Inner> {
  return { kind: 'optional', inner };
}

/** The type of a view of this shape. Every key is required, so that no view can forget one. */
export type ViewOf<S extends Shape> = Shape extends S
  ? unknown // any shape at all: stops the compiler from unfolding shapes without end
  : S extends ListShape
    ? readonly ViewOf<S['item']>[]
    : S extends ObjectShape
      ? ViewOfFields<S['fields']>
      : S extends OptionalShape
        ? ViewOf<S['inner']> | undefined
        : S extends LeafShape
          ? LeafValues[S['kind']]
          : never;

export type ViewOfFields<Named extends Fields> = { readonly [Name in keyof Named]: ViewOf<Named[Name]> };

interface LeafValues {
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
  readonly html: Html;
  readonly url: Url;
}

declare const trust: unique symbol;

/** Markup that was sanitised or made by us. A plain string is not assignable to it. */
export type Html = string & { readonly [trust]: 'html' };

/** An address that may stand in `href`. A plain string is not assignable to it. */
export type Url = string & { readonly [trust]: 'url' };

/** Declare markup as safe. Only for what the parser's sanitiser or this program's own templates made. */
export function trustedHtml(markup: string): Html {
  declareHtml(markup);
  return markup;
}

/** An address from the content, if it may stand in `href` (see `safeUrl`). */
export function checkedUrl(address: string): Url | undefined {
  const safe = safeUrl(address);
  return safe === undefined ? undefined : siteUrl(safe);
}

/** An address that this program made: a page of the site, an anchor. */
export function siteUrl(address: string): Url {
  declareUrl(address);
  return address;
}

// Claims, not checks: sanitising and checking were done where the text came in, and are not done twice.
const declareHtml: (text: string) => asserts text is Html = () => undefined;
const declareUrl: (text: string) => asserts text is Url = () => undefined;
