import type { Element, ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { RichText } from '../../types.ts';
import { type Piece, plainOf } from './pieces.ts';

const inline = unified()
  .use(rehypeSanitize, { tagNames: ['em', 'strong', 'code', 'sup', 'sub'], attributes: {} })
  .use(rehypeStringify)
  .freeze();

/** Styles that a page shows, the innermost element first. */
const elements = [
  ['superscript', 'sup'],
  ['subscript', 'sub'],
  ['code', 'code'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
] as const;

/** Pieces as rich text, with the same few elements that titles in lists keep. */
export function richTextOf(pieces: readonly Piece[]): RichText {
  const root: Root = { type: 'root', children: pieces.map(wrap) };
  return { html: inline.stringify(inline.runSync(root)), plain: plainOf(pieces) };
}

function wrap({ text, style }: Piece): ElementContent {
  let node: ElementContent = { type: 'text', value: text };
  for (const [key, tagName] of elements) {
    if (!style[key]) continue;
    const element: Element = { type: 'element', tagName, properties: {}, children: [node] };
    node = element;
  }
  return node;
}
