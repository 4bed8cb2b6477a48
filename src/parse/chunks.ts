import type { Range } from '../types.ts';
import { containersIn, finder, type Container } from './containers.ts';

/**
 * Split a list into chunks that can be parsed one by one: paragraphs, list items, HTML blocks. A linear scan that knows
 * only blank lines, bullets, headings, fences and HTML containers, so that an unclosed tag or fence in one entry cannot
 * swallow the next, and an unchanged entry need not be parsed again.
 *
 *     SkyLB: A Locality-Aware …\        ┐
 *     Tian Xia, **Ziming Mao** …\       ┘ chunk
 *
 *     - Trinity: A Fast Compressed …    ┐
 *       **Ziming Mao**, …               ┘ chunk
 *     - *Can't Be Late*: …              ┐ chunk
 */
export function chunksOf(body: string): readonly Range[] {
  const containers = containersIn(body);
  const find = finder(body);
  const chunks: Range[] = [];
  let start = -1;
  let end = 0;
  let isItem = false;
  let fence: string | undefined;
  let fenceGivesUpAt = 0;
  let containerEnd = 0;
  let nextContainer = 0;
  let afterBlank = true;
  let previous = '';

  for (let at = 0; at < body.length;) {
    const found = body.indexOf('\n', at);
    const lineEnd = found === -1 ? body.length : found;
    const line = body.slice(at, lineEnd);
    const lineStart = at;
    at = lineEnd + 1;
    if (fence !== undefined) {
      if (isClosingFence(line, fence) || lineStart >= fenceGivesUpAt) fence = undefined;
      afterBlank = line.trim() === '';
      end = lineEnd;
      continue;
    }
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const inContainer = lineStart < containerEnd;
    const followsHtml = /^\s*<(?:h[1-6]|hr|p|\/div|\/ul|\/ol|\/p|\/h[1-6])\b.*>\s*$/i.test(previous) && !/^\s*</.test(line);
    previous = line;
    if (!inContainer && (start === -1 || followsHtml || beginsChunk(line, isItem, afterBlank))) {
      if (start !== -1) chunks.push({ start, end });
      start = lineStart;
      isItem = itemMarker.test(line);
    }
    const opening = /^\s*(?:[-*+]\s+)?(`{3,}|~{3,})/.exec(line)?.[1];
    if (opening !== undefined) {
      fence = opening;
      fenceGivesUpAt = endOfFence(body.length, find, at, opening);
    }
    for (
      let container = containers[nextContainer];
      container !== undefined && container.start < at;
      container = containers[++nextContainer]
    ) {
      if (container.start >= containerEnd) containerEnd = Math.max(containerEnd, endOfChunkContainer(body, container));
    }
    end = lineEnd;
    afterBlank = false;
  }
  if (start !== -1) chunks.push({ start, end });
  return chunks;
}

/** A bullet, a number, or a number in brackets: `- `, `12. `, `[3] `, `[C12] `. */
export const itemMarker = /^ {0,3}(?:[-*+•●▪◦‣]\s|\d{1,4}[.)]\s|\[[A-Z]{0,3}-?\d{1,3}\](?![:(])\s?|<li\b)/;

function beginsChunk(line: string, previousIsItem: boolean, afterBlank: boolean): boolean {
  if (/^#{1,6}(?:\s|[^#\s])/.test(line)) return true;
  if (itemMarker.test(line) && (afterBlank || previousIsItem)) return true;
  if (!afterBlank) return false;
  // A line that is indented after a blank one goes on with the list item before it.
  return !(previousIsItem && /^(?: {2,}|\t)/.test(line));
}

/** Offset at which the fence ends: its closing line, or, when there is none, the first blank line. */
function endOfFence(length: number, find: (what: string, from: number) => number, from: number, opening: string): number {
  const closing = find(opening, from);
  if (closing !== -1) return closing;
  const blank = find('\n\n', from - 1);
  return blank === -1 ? length : blank;
}

function isClosingFence(line: string, opening: string): boolean {
  return line.trim().startsWith(opening) && /^(?:`+|~+)$/.test(line.trim());
}

/** Containers larger than this many UTF-16 units wrap a page rather than hold an entry. */
const maximumContainer = 24_000;

/**
 * A container that holds an entry, or a few, stays whole. One that wraps a page (long, or with Markdown headings in it)
 * is passed through: its tags stand alone and what is inside is split as if they were not there.
 */
function endOfChunkContainer(body: string, container: Container): number {
  const isWrapper = container.end - container.start > maximumContainer || /\n#{1,6}\s/.test(body.slice(container.start, container.end));
  return isWrapper ? 0 : container.end;
}
