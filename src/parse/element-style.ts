import type { Element } from 'hast';
import { safeUrl } from '../escape/url.ts';
import type { Style } from './tape.ts';

/** Text without any markup. */
export const plain: Style = {
  strong: false,
  emphasis: false,
  underline: false,
  coloured: false,
  code: false,
  superscript: false,
  subscript: false,
  struck: false,
  heading: false,
  classes: [],
};

/** The style inside an element, given the style around it. */
export function styleWithin(node: Element, outer: Style): Style {
  const { tagName, properties } = node;
  const css = typeof properties['style'] === 'string' ? properties['style'].toLowerCase() : '';
  const names = Array.isArray(properties['className'])
    ? properties['className'].map((name) => (typeof name === 'string' ? name.toLowerCase() : String(name)))
    : [];
  const isCustom = !/^(?:p|div|span|a|li|ul|ol|td|tr|table|tbody|em|strong|b|i)$/.test(tagName);
  const href = tagName === 'a' && typeof properties['href'] === 'string' ? (safeUrl(properties['href']) ?? outer.href) : outer.href;
  return {
    strong: outer.strong || tagName === 'strong' || tagName === 'b' || /font-weight\s*:\s*(?:bold|[6-9]00)/.test(css),
    emphasis: outer.emphasis || tagName === 'em' || tagName === 'i' || tagName === 'cite' || /font-style\s*:\s*italic/.test(css),
    underline: outer.underline || tagName === 'u' || tagName === 'ins' || /text-decoration\s*:[^;]*underline/.test(css),
    coloured: outer.coloured || tagName === 'font' || tagName === 'mark' || /(?:^|[;\s])(?:background-)?color\s*:/.test(css),
    code: outer.code || tagName === 'code' || tagName === 'kbd' || tagName === 'tt',
    superscript: outer.superscript || tagName === 'sup',
    subscript: outer.subscript || tagName === 'sub',
    struck: outer.struck || tagName === 'del' || tagName === 's' || tagName === 'strike',
    heading: outer.heading || /^h[1-6]$/.test(tagName),
    href,
    classes: names.length === 0 && !isCustom ? outer.classes : [...outer.classes, ...names, ...(isCustom ? [tagName] : [])],
  };
}
