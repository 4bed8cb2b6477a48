import { escaped, unsafe } from './visible.ts';
import { graphemes, graphemeWidth } from './width.ts';

/** A part of a source line that fits on the terminal, and where in it the mark goes. All numbers are columns. */
export interface LineWindow {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

/** A piece of the line that is shown or hidden as a whole. `start` and `end` are offsets into the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const tab = '    ';

/**
 * Cut a line to `room` columns around the range [from, to), with `…` where something is left out.
 *
 *     Attention Is All You Need. A. Vaswani, N. Shazeer, N. Parmar   line
 *                  ^-----------                                      range, 12 columns
 *     …n Is All You Need. A. V…                                      in 25 columns of room
 *           ^^^^^^^^^^^^                                             indent 6, length 12
 *
 * A range longer than the room is shown from its start; an empty one marks the place of one character.
 */
export function lineWindow(line: string, range: { readonly from: number; readonly to: number }, room: number): LineWindow {
  let total = 0;
  const cells = cellsAround(line, range, room).map((cell) => {
    const column = total;
    total += cell.width;
    return { ...cell, column, columnEnd: total, isMarked: cell.start < Math.max(range.to, range.from + 1) && cell.end > range.from };
  });
  const marked = cells.filter(({ isMarked }) => isMarked);
  const markStart = Math.min(...marked.map(({ column }) => column));
  const markEnd = Math.max(...marked.map(({ columnEnd }) => columnEnd));

  const slack = Math.max(room - (markEnd - markStart), 2);
  const left = Math.max(0, Math.min(markStart - Math.floor(slack / 2), total - room));
  const right = left + room;
  const start = left > 0 ? left + 1 : 0;
  const end = right < total ? right - 1 : total;

  const before = left > 0 ? '…' : '';
  const after = right < total ? '…' : '';
  const kept = cells.filter((cell) => cell.column >= start && cell.columnEnd <= end);
  const text = before + kept.map(({ shown }) => shown).join('') + after;
  const indent = before.length + widthOf(kept.filter((cell) => cell.columnEnd <= markStart));
  return { text: text.trimEnd(), indent, length: Math.max(widthOf(kept.filter(({ isMarked }) => isMarked)), 1) };
}

function widthOf(cells: readonly Pick<Cell, 'width'>[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/**
 * The cells near the range. A line can be millions of characters long, so only a few times the room is looked at on
 * either side; what lies beyond is one `…`. The end of the line is a blank cell when the range lies there.
 */
function cellsAround(line: string, range: { readonly from: number; readonly to: number }, room: number): Cell[] {
  const reach = room * 4;
  const left = wholeCharacter(line, Math.max(0, range.from - reach));
  const right = wholeCharacter(line, Math.min(line.length, Math.min(range.to, range.from + reach) + reach));
  const cells: Cell[] = [];
  if (left > 0) cells.push({ start: left, end: left, shown: '…', width: 1 });
  cells.push(...cellsOf(line.slice(left, right), left));
  if (right < line.length) cells.push({ start: right, end: right, shown: '…', width: 1 });
  if (range.from >= line.length) cells.push({ start: line.length, end: range.from + 1, shown: ' ', width: 1 });
  return cells;
}

function wholeCharacter(line: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(line.charAt(offset)) && /[\uD800-\uDBFF]/.test(line.charAt(offset - 1)) ? offset - 1 : offset;
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  const takeUntil = (end: number): void => {
    for (const shown of graphemes(text.slice(at, end))) {
      cells.push({ start: offset + at, end: offset + at + shown.length, shown, width: graphemeWidth(shown) });
      at += shown.length;
    }
  };
  for (const match of text.matchAll(unsafe)) {
    takeUntil(match.index);
    const [character] = match;
    const shown = character === '\t' ? tab : escaped(character);
    at = match.index + character.length;
    cells.push({ start: offset + match.index, end: offset + at, shown, width: shown.length });
  }
  takeUntil(text.length);
  return cells;
}
