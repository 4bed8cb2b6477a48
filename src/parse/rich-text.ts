import type { Element, ElementContent, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Range, RichText } from '../types.ts';
import type { Style, Tape } from './tape.ts';

const inlineTags = ['em', 'strong', 'code', 'sup', 'sub'];
const inline = unified().use(rehypeSanitize, { tagNames: inlineTags, attributes: {} }).use(rehypeStringify).freeze();

/**
 * A stretch of the tape as rich text. Only emphasis, code, superscript and subscript are kept; bold is kept where it sets
 * words apart from the rest, not where the whole stretch is bold.
 */
export function richText(tape: Tape, range: Range): RichText {
  const root: Root = { type: 'root', children: [] };
  const visible = tape.runs.filter((run) => run.start < range.end && run.end > range.start);
  const keep = (key: 'strong' | 'emphasis'): boolean => visible.some((run) => !run.style[key] && /\p{L}/u.test(textOf(run)));
  const keptStyles = { strong: keep('strong'), emphasis: keep('emphasis') };
  let plain = '';
  let previousEnd: number | undefined;
  for (const run of visible) {
    const gap = previousEnd !== undefined && previousEnd < Math.max(run.start, range.start) ? ' ' : '';
    const text = gap + textOf(run);
    previousEnd = Math.min(run.end, range.end);
    plain += text;
    root.children.push(wrap(text, run.style, keptStyles));
  }
  return { html: inline.stringify(inline.runSync(root)), plain };

  function textOf(run: Range): string {
    return tape.text.slice(Math.max(run.start, range.start), Math.min(run.end, range.end));
  }
}

function wrap(text: string, style: Style, kept: { readonly strong: boolean; readonly emphasis: boolean }): ElementContent {
  let node: ElementContent = { type: 'text', value: text };
  const tags = [
    ...(style.superscript ? ['sup'] : []),
    ...(style.subscript ? ['sub'] : []),
    ...(style.code ? ['code'] : []),
    ...(style.emphasis && kept.emphasis ? ['em'] : []),
    ...(style.strong && kept.strong ? ['strong'] : []),
  ];
  for (const tagName of tags) {
    const element: Element = { type: 'element', tagName, properties: {}, children: [node] };
    node = element;
  }
  return node;
}
