import type { Element, ElementContent, RootContent } from 'hast';
import type { Position } from 'unist';
import type { Range } from '../types.ts';
import { safeUrl } from '../escape/url.ts';

/** How a stretch of text is set. Markdown and HTML markup look the same here. */
export interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly underline: boolean;
  readonly coloured: boolean;
  readonly code: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly struck: boolean;
  readonly heading: boolean;
  readonly href?: string;
  /** Class and custom element names from the outside in, lower case: `papertitle`, `venue`. */
  readonly classes: readonly string[];
}

/** A stretch of the tape in one style. */
export interface Run extends Range {
  readonly style: Style;
  /** Where it stands in the source. */
  readonly source: Range;
}

export type BreakKind = 'block' | 'hard' | 'soft';

export interface Image {
  readonly at: number;
  readonly src: string;
  readonly alt: string;
  readonly href?: string;
  readonly source: Range;
}

/**
 * The text of an entry as a reader sees it, on one string, with all that a reader sees besides the letters kept beside it:
 * style, breaks, links, images. White space is folded; each break is one `\n`.
 */
export interface Tape {
  readonly text: string;
  /** In order; they cover the text except the breaks. */
  readonly runs: readonly Run[];
  readonly breaks: ReadonlyMap<number, BreakKind>;
  readonly images: readonly Image[];
}

const plain: Style = {
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

const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is no part of what a reader sees. */
const silentTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'input',
  'select',
  'textarea',
  'head',
  'title',
]);

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

/** Join tapes of neighbouring blocks into one, with a block break between them. */
export function joinTapes(tapes: readonly Tape[]): Tape {
  let text = '';
  const runs: Run[] = [];
  const breaks = new Map<number, BreakKind>();
  const images: Image[] = [];
  for (const tape of tapes) {
    if (text !== '' && tape.text !== '') {
      breaks.set(text.length, 'block');
      text += '\n';
    }
    const shift = text.length;
    text += tape.text;
    runs.push(...tape.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift })));
    for (const [at, kind] of tape.breaks) breaks.set(at + shift, kind);
    images.push(...tape.images.map((image) => ({ ...image, at: image.at + shift })));
  }
  return { text, runs, breaks, images };
}

/** The part of a tape between two offsets. */
export function sliceTape(tape: Tape, { start, end }: Range): Tape {
  return {
    text: tape.text.slice(start, end),
    runs: tape.runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({
        ...run,
        start: Math.max(run.start, start) - start,
        end: Math.min(run.end, end) - start,
        source: sourceRange(tape, { start: Math.max(run.start, start), end: Math.min(run.end, end) }),
      })),
    breaks: new Map([...tape.breaks].filter(([at]) => at >= start && at < end).map(([at, kind]) => [at - start, kind])),
    images: tape.images.filter(({ at }) => at >= start && at <= end).map((image) => ({ ...image, at: image.at - start })),
  };
}

/** The place in the source of a stretch of the tape. */
export function sourceRange(tape: Tape, range: Range): Range {
  const first = tape.runs.find((run) => run.end > range.start);
  const last = tape.runs.findLast((run) => run.start < range.end);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const start = Math.min(first.source.start + Math.max(0, range.start - first.start), first.source.end);
  const end = last.source.end - Math.min(Math.max(0, last.end - range.end), last.source.end - last.source.start);
  return { start, end: Math.max(start, end) };
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
    if (node.type !== 'element' || silentTags.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br') {
      this.breakLine('hard');
      return;
    }
    if (node.tagName === 'img') this.writeImage(node, style);
    const block = isBlock(node);
    if (block) this.breakLine('block');
    const inner = styleWithin(node, style);
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
    this.push({ start, end: this.text.length, style, source });
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

function isHidden(node: Element): boolean {
  return node.properties['hidden'] === true || /display\s*:\s*none/i.test(String(node.properties['style']));
}

function styleWithin(node: Element, outer: Style): Style {
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
