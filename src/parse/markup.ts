import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { closeTags, type UnclosedTag } from './close-tags.ts';
import { tablesOnly } from './tables-only.ts';

/** A chunk of Markdown as the HTML tree a browser would make of it. Positions are offsets into the chunk. */
export interface Markup {
  readonly tree: Root;
  readonly unclosed: readonly UnclosedTag[];
}

const markdown = unified().use(remarkParse).use(tablesOnly).freeze();
const html = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw).freeze();

/**
 * Read one chunk. Markdown and inline HTML look the same in the result. The tree is not sanitised: it is read for its
 * meaning (a green span is a venue), and only what `prose.ts` and `rich-text.ts` make of it reaches a page.
 */
export function parseMarkup(chunk: string): Markup {
  const source: MarkdownRoot = markdown.parse(normaliseBreaks(chunk));
  const unclosed = closeTags(source);
  return { tree: html.runSync(source, chunk), unclosed };
}

/**
 * People write a hard break in more ways than Markdown knows: `\\`, `\ ` with spaces after it, `</br>`. Same length, so that
 * offsets stay right.
 */
function normaliseBreaks(chunk: string): string {
  return chunk
    .replace(/\\\\[ \t]*(?=\n)/g, (written) => ' '.repeat(written.length))
    .replace(/\\[ \t]+(?=\n)/g, (written) => ' '.repeat(written.length))
    .replace(/<\/br\s*>/gi, (written) => `<br${' '.repeat(written.length - 4)}>`);
}
