import type { Element, ElementContent, RootContent } from 'hast';
import type { Position } from 'unist';
import { safeUrl } from '../escape/url.ts';
import type { Range } from '../types.ts';
import { bareAddresses } from './bare-addresses.ts';
import { isHidden, isSilent, labelOf } from './element-label.ts';
import { plain, styleWithin } from './element-style.ts';
import type { BreakKind, Image, Run, Style, Tape } from './tape.ts';

const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** True for elements that begin and end on a line of their own. */
export function isBlock(node: RootContent | ElementContent): node is Element {
  return node.type === 'element' && blockTags.has(node.tagName);
}

/** Write nodes of one chunk onto a tape. `base` is the chunk's offset in the entry or file that ranges shall be relative to. */
export function tapeOf(nodes: readonly (RootContent | ElementContent)[], chunk: string, base: number): Tape {
  const writer = new TapeWriter(chunk, base);
  for (const node of nodes) writer.write(node, plain);
  return writer.finish();
}

class TapeWriter {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly breaks = new Map<number, BreakKind>();
  private readonly images: Image[] = [];
  private pending: BreakKind | undefined;

  private readonly chunk: string;
  private readonly base: number;

  constructor(chunk: string, base: number) {
    this.chunk = chunk;
    this.base = base;
  }

  write(node: RootContent | ElementContent, style: Style): void {
    if (node.type === 'text') this.writeText(node.value, this.sourceOf(node), style);
    if (node.type !== 'element' || isSilent(node) || isHidden(node)) return;
    if (node.tagName === 'br') {
      this.breakLine('hard');
      return;
    }
    if (node.tagName === 'img') this.writeImage(node, style);
    const block = isBlock(node);
    if (block) this.breakLine('block');
    const inner = styleWithin(node, style);
    if (node.tagName === 'a') this.writeLabel(node, inner);
    for (const child of node.children) this.write(child, inner);
    if (block) this.breakLine('block');
  }

  finish(): Tape {
    return { text: this.text, runs: this.runs, breaks: this.breaks, images: this.images };
  }

  /** Two breaks in a row are one, the stronger; two hard ones are an empty line. */
  private breakLine(kind: BreakKind): void {
    const rank = { soft: 0, hard: 1, block: 2 };
    if (kind === 'hard' && this.pending === 'hard') this.pending = 'block';
    if (this.pending === undefined || rank[kind] > rank[this.pending]) this.pending = kind;
  }

  private writeText(value: string, source: Range, style: Style): void {
    const lines = value.split('\n');
    let from = 0;
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.breakLine('soft');
      this.writeLine(line, this.sourceWithin(line, value, from, source), style);
      from += line.length + 1;
    }
  }

  private writeLine(line: string, source: Range, style: Style): void {
    // Invisible characters (soft hyphen, zero-width space, byte order mark) are dropped; every space is a plain one.
    let folded = line.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[\t\r\f\v \u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ');
    const atLineStart = this.pending !== undefined || this.text === '' || this.text.endsWith('\n') || this.text.endsWith(' ');
    if (atLineStart) folded = folded.replace(/^ /, '');
    if (folded === '') return;
    if (this.pending !== undefined && this.text !== '') {
      this.trimEnd();
      this.breaks.set(this.text.length, this.pending);
      this.text += '\n';
    }
    this.pending = undefined;
    const start = this.text.length;
    this.text += folded;
    if (style.href === undefined) this.pushWithAddresses(folded, start, style, source);
    else this.push({ start, end: this.text.length, style, source });
  }

  /** Addresses written as text are links like others. */
  private pushWithAddresses(text: string, start: number, style: Style, source: Range): void {
    const isExact = source.end - source.start === text.length;
    const place = (from: number, to: number): Range => (isExact ? { start: source.start + from, end: source.start + to } : source);
    let from = 0;
    for (const address of /https?:|www\.|10\.\d/i.test(text) ? bareAddresses(text) : []) {
      const href = safeUrl(address.href);
      if (href === undefined) continue;
      if (address.start > from) this.push({ start: start + from, end: start + address.start, style, source: place(from, address.start) });
      this.push({
        start: start + address.start,
        end: start + address.end,
        style: { ...style, href },
        source: place(address.start, address.end),
      });
      from = address.end;
    }
    if (from < text.length) this.push({ start: start + from, end: start + text.length, style, source: place(from, text.length) });
  }

  private push(run: Run): void {
    const last = this.runs.at(-1);
    const continues = last !== undefined && last.end === run.start && last.style === run.style;
    if (continues) this.runs[this.runs.length - 1] = { ...last, end: run.end, source: { start: last.source.start, end: run.source.end } };
    else this.runs.push(run);
  }

  /** A space before a break is no text. */
  private trimEnd(): void {
    const last = this.runs.at(-1);
    if (last === undefined || !this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    if (last.end - 1 === last.start) this.runs.pop();
    else this.runs[this.runs.length - 1] = { ...last, end: last.end - 1 };
  }

  /** A link that shows no text has its label in an icon, in the text of an image, or in an attribute. */
  private writeLabel(node: Element, style: Style): void {
    const label = labelOf(node);
    if (label === undefined || style.href === undefined) return;
    if (this.text !== '' && !this.text.endsWith(' ') && this.pending === undefined) this.writeLine(' ', this.sourceOf(node), plain);
    this.writeLine(label, this.sourceOf(node), style);
  }

  private writeImage(node: Element, style: Style): void {
    const { src, alt } = node.properties;
    if (typeof src !== 'string') return;
    this.images.push({ at: this.text.length, src, alt: typeof alt === 'string' ? alt : '', href: style.href, source: this.sourceOf(node) });
  }

  private sourceOf(node: RootContent | ElementContent): Range {
    // rehype-raw gives nodes that it made up itself a position without points, whatever the types say.
    const position: Partial<Position> | undefined = node.position;
    return { start: this.base + (position?.start?.offset ?? 0), end: this.base + (position?.end?.offset ?? this.chunk.length) };
  }

  /** The place of one line of a text node. Where escapes or references make the source longer than the text, it is searched for. */
  private sourceWithin(line: string, value: string, from: number, source: Range): Range {
    if (source.end - source.start === value.length) return { start: source.start + from, end: source.start + from + line.length };
    const written = this.chunk.slice(source.start - this.base, source.end - this.base);
    const found = written.indexOf(line);
    return found === -1 ? source : { start: source.start + found, end: source.start + found + line.length };
  }
}
