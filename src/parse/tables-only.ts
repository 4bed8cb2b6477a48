import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * Tables and struck text of GitHub's Markdown, but not its bare addresses: those swallow what follows them without a space,
 * `(https://doi.org/10.1/x)([PDF](…))`, and are found on the tape instead.
 */
export function tablesOnly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmStrikethrough());
  (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]);
}
