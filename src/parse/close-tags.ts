import type { Html, Nodes, Parent, PhrasingContent, Root } from 'mdast';
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
  const isPhrasing = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  if (isPhrasing) closeInline(node, unclosed);
  else for (const child of node.children) if (child.type === 'html') closeBlock(child, unclosed);
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
    for (const found of child.value.matchAll(anyInlineTag)) {
      const tag = (found[2] ?? '').toLowerCase();
      if (found[3] === '/') continue;
      if (found[1] === '') open.push({ tag, index, range: rangeOf(child) });
      else dropLast(open, tag);
    }
  }
  // From the end, so that the places of the tags before stay right.
  for (const { tag, index, range } of open.reverse()) {
    unclosed.unshift({ tag, ...range });
    insertClosing(parent.children, tag, index);
  }
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
  for (const found of block.value.matchAll(anyInlineTag)) {
    const tag = (found[2] ?? '').toLowerCase();
    if (found[3] === '/') continue;
    if (found[1] === '') open.push({ tag, start: found.index, end: found.index + found[0].length });
    else dropLast(open, tag);
  }
  const base = rangeOf(block).start;
  unclosed.push(...open.map(({ tag, start, end }) => ({ tag, start: base + start, end: base + end })));
  // Block-level HTML that is left open is mostly a link or span around a whole card whose end tag stands in a later block.
  block.value += open
    .reverse()
    .map(({ tag }) => `</${tag}>`)
    .join('');
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
