import type { Html, Nodes, Parent, Parents, PhrasingContent, Root } from 'mdast';
import type { Range } from '../types.ts';

/** An HTML tag that is opened and never closed within its paragraph. Offsets into the chunk. */
export interface UnclosedTag extends Range {
  readonly tag: string;
}

const inlineTags = 'a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|label|mark|papertitle|q|s|small|span|strike|strong|sub|sup|tt|u';
const anyInlineTag = new RegExp(String.raw`<(/?)(${inlineTags})\b(?:[^<>"']|"[^"]*"|'[^']*')*?(/?)>`, 'gi');

/**
 * Close every inline HTML tag that its paragraph leaves open, as the author would have, so that it swallows neither the
 * rest of the paragraph nor the next entry. Changes the tree in place, before anything else has seen it.
 *
 *     [<a href="…">Paper]  →  [<a href="…">Paper</a>]
 *                                          ^---
 */
export function closeTags(tree: Root): readonly UnclosedTag[] {
  const unclosed: UnclosedTag[] = [];
  visit(tree, unclosed);
  return unclosed;
}

function visit(node: Nodes, unclosed: UnclosedTag[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) visit(child, unclosed);
  if (holdsPhrases(node)) closeInline(node, unclosed);
  else for (const child of node.children) if (child.type === 'html') closeBlock(child, unclosed);
}

/** Paragraphs and the like, and what stands within them: `**<a href="…">Paper</a>**`. */
function holdsPhrases(node: Parents): node is Extract<Parents, { children: PhrasingContent[] }> {
  return /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(node.type);
}

interface OpenTag {
  readonly tag: string;
  readonly index: number;
  readonly range: Range;
}

/** Tags that stand alone in running text: each is an `html` node of its own. */
function closeInline(parent: Parent & { children: PhrasingContent[] }, unclosed: UnclosedTag[]): void {
  const open: OpenTag[] = [];
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'html') continue;
    for (const { tag, isClosing } of tagsIn(child.value)) {
      if (isClosing) dropLast(open, tag);
      else open.push({ tag, index, range: rangeOf(child) });
    }
  }
  unclosed.push(...open.map(({ tag, range }) => ({ tag, ...range })));
  // From the end, so that the places of the tags before stay right.
  for (const { tag, index } of open.reverse()) insertClosing(parent.children, tag, index);
}

function insertClosing(children: PhrasingContent[], tag: string, opened: number): void {
  const closing: Html = { type: 'html', value: `</${tag}>` };
  for (let index = opened + 1; index < children.length; index++) {
    const child = children[index];
    // A link ends before the bracket that encloses it, before the next tag, or with its line.
    if (child?.type === 'text' && tag === 'a') {
      const end = child.value.search(/[\])|\n]/);
      if (end === -1) continue;
      children.splice(index, 1, { ...child, value: child.value.slice(0, end) }, closing, { ...child, value: child.value.slice(end) });
      return;
    }
    if (child?.type === 'break' || (child?.type === 'html' && tag === 'a' && /^<a\b/i.test(child.value))) {
      children.splice(index, 0, closing);
      return;
    }
  }
  children.push(closing);
}

/** A block of HTML: one `html` node with many tags. */
function closeBlock(block: Html, unclosed: UnclosedTag[]): void {
  const open: { readonly tag: string; readonly start: number; readonly end: number }[] = [];
  for (const { tag, isClosing, start, end } of tagsIn(block.value)) {
    if (isClosing) dropLast(open, tag);
    else open.push({ tag, start, end });
  }
  const base = rangeOf(block).start;
  unclosed.push(...open.map(({ tag, start, end }) => ({ tag, start: base + start, end: base + end })));
  // Block-level HTML that is left open is mostly a link or span around a whole card whose end tag stands in a later block.
  block.value += open
    .reverse()
    .map(({ tag }) => `</${tag}>`)
    .join('');
}

function* tagsIn(html: string): Iterable<UnclosedTag & { readonly isClosing: boolean }> {
  for (const { 0: whole, 1: slash, 2: tag = '', 3: selfClosing, index } of html.matchAll(anyInlineTag))
    if (selfClosing !== '/') yield { tag: tag.toLowerCase(), isClosing: slash === '/', start: index, end: index + whole.length };
}

function dropLast(open: { readonly tag: string }[], tag: string): void {
  for (let index = open.length - 1; index >= 0; index--) {
    if (open[index]?.tag !== tag) continue;
    open.splice(index, 1);
    return;
  }
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
