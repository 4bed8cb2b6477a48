import type { Span } from '../types.ts';
import { lineWindow } from './line-window.ts';
import type { Place } from './place.ts';
import { visibleLine, visiblePath } from './visible.ts';
import { displayWidth } from './width.ts';

/** One place to show in a frame. */
export interface Mark {
  /** Path as the reader of the message can open it. */
  readonly path: string;
  readonly span: Span;
  /** Absent: the text is not at hand, and only the path is shown. */
  readonly place?: Place;
  /** Written after the underline. */
  readonly label?: string;
}

export interface FrameStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colour of rules and line numbers. */
  readonly rule: (text: string) => string;
  /** Colour of the underlines: the first place's, then every other's. */
  readonly underlines: readonly [(text: string) => string, (text: string) => string];
}

/**
 * The lines of a code frame: each place with its line of source underlined, then the notes.
 *
 *        ┌─ content/publications.md:17:2
 *     17 │ [<a href="https://arxiv.org/abs/2411.01438">Paper]
 *        │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ opened here
 *        = help: write Paper</a>] at the end of the line
 *
 * The first place is underlined with `^`, others with `-`; `…` after an underline says that the range goes on below.
 */
export function codeFrame(marks: readonly Mark[], notes: readonly string[], style: FrameStyle): string[] {
  const gutter = Math.max(...marks.map((mark) => String(mark.place?.start.line ?? 0).length), 1);
  const margin = ' '.repeat(gutter + 1);
  const lines: string[] = [];
  marks.forEach((mark, index) => {
    lines.push(`${margin}${style.rule(index === 0 ? '┌─' : '├─')} ${address(mark)}`);
    if (mark.place === undefined) return;
    const number = String(mark.place.start.line).padStart(gutter);
    const [source = '', ...underlines] = markedLines(mark, mark.place, { index, style, room: style.width - gutter - 3 });
    lines.push(`${style.rule(`${number} │`)} ${source}`.trimEnd());
    for (const underline of underlines) lines.push(`${margin}${style.rule('│')} ${underline}`);
  });
  for (const note of notes) lines.push(`${margin}${style.rule('=')} ${visibleLine(note)}`);
  return lines;
}

/** `content/publications.md:17:2`; the path alone when the place in the text is not known. */
export function address(mark: Pick<Mark, 'path' | 'place'>): string {
  const path = visiblePath(mark.path);
  return mark.place === undefined ? path : [path, mark.place.start.line, mark.place.start.column].join(':');
}

/** The source line, its underline, and the label on a line of its own where it does not fit beside the underline. */
function markedLines(mark: Mark, place: Place, frame: { index: number; style: FrameStyle; room: number }): string[] {
  const goesOn = place.end.line > place.start.line;
  const range = { from: place.start.column - 1, to: goesOn ? place.line.length : place.end.column - 1 };
  const window = lineWindow(place.line, range, Math.max(frame.room, 20));
  const paint = frame.style.underlines[frame.index === 0 ? 0 : 1];
  const underline = (frame.index === 0 ? '^' : '-').repeat(window.length) + (goesOn ? '…' : '');
  const indent = ' '.repeat(window.indent);
  if (mark.label === undefined) return [window.text, indent + paint(underline)];
  const label = visibleLine(mark.label);
  const isBeside = window.indent + displayWidth(underline) + 1 + displayWidth(label) <= frame.room;
  if (isBeside) return [window.text, indent + paint(`${underline} ${label}`)];
  const labelIndent = Math.max(0, Math.min(window.indent, frame.room - displayWidth(label)));
  return [window.text, indent + paint(underline), ' '.repeat(labelIndent) + paint(label)];
}
