import type { Range } from '../types.ts';

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

/** A tape with nothing on it. */
export const emptyTape: Tape = { text: '', runs: [], breaks: new Map(), images: [] };

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
