import { visible } from '../diagnostics/visible.ts';

/**
 * What changes from one text to another, as a unified diff with three lines of context; empty for equal texts. Characters that
 * could act on a terminal are shown escaped.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const rows = diffRows(linesOf(before), linesOf(after));
  const hunks = hunksOf(rows).map(([from, to]) => hunkText(rows, from, to));
  return `--- ${visible(path)}\n+++ ${visible(path)}\n${hunks.join('')}`;
}

interface Row {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

/** Lines with their ends, so that a missing last one is a difference. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Patience: what stands on both sides is matched in order, and what lies between is compared by its ends. O(n log n). */
function diffRows(before: readonly string[], after: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let [left, right] = [0, 0];
  for (const [i, j] of [...anchors(before, after), [before.length, after.length] as const]) {
    rows.push(...gapRows(before.slice(left, i), after.slice(right, j)));
    if (i < before.length) rows.push({ sign: ' ', line: before[i] ?? '' });
    [left, right] = [i + 1, j + 1];
  }
  return rows;
}

function gapRows(before: readonly string[], after: readonly string[]): readonly Row[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const rows = (sign: Row['sign'], lines: readonly string[]): readonly Row[] => lines.map((line) => ({ sign, line }));
  return [
    ...rows(' ', before.slice(0, start)),
    ...rows('-', before.slice(start, before.length - end)),
    ...rows('+', after.slice(start, after.length - end)),
    ...rows(' ', before.slice(before.length - end)),
  ];
}

/** Pairs of line numbers, ascending on both sides: the longest increasing run of the lines that both texts have. */
function anchors(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const places = new Map(numbered(after).map((line, index) => [line, index]));
  const ends: { readonly pair: readonly [number, number]; readonly previous?: number }[] = [];
  const tails: number[] = [];
  for (const [i, line] of numbered(before).entries()) {
    const j = places.get(line);
    if (j === undefined) continue;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[tails[middle] ?? 0]?.pair[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    tails[low] = ends.push({ pair: [i, j], previous: tails[low - 1] }) - 1;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = tails.at(-1); at !== undefined; at = ends[at]?.previous) {
    const pair = ends[at]?.pair;
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}

/** Each line with how often it has occurred before, so that the third empty line is matched with the third. */
function numbered(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count + 1);
    return `${String(count)} ${line}`;
  });
}

const context = 3;

/** Ranges of rows with their context, joined where they touch. */
function hunksOf(rows: readonly Row[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  for (const [index, { sign }] of rows.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    if (last !== undefined && index - context <= last[1]) last[1] = Math.min(rows.length, index + 1 + context);
    else hunks.push([Math.max(0, index - context), Math.min(rows.length, index + 1 + context)]);
  }
  return hunks;
}

function hunkText(rows: readonly Row[], from: number, to: number): string {
  const count = (part: readonly Row[], other: Row['sign']): number => part.filter(({ sign }) => sign !== other).length;
  const [ahead, inside] = [rows.slice(0, from), rows.slice(from, to)];
  const side = (other: Row['sign']): string => {
    const length = count(inside, other);
    return `${String(count(ahead, other) + (length === 0 ? 0 : 1))},${String(length)}`;
  };
  return `@@ -${side('+')} +${side('-')} @@\n${inside.map(rowText).join('')}`;
}

function rowText({ sign, line }: Row): string {
  const [, text = '', end = ''] = /^([^\r\n]*(?:\r(?!\n)[^\r\n]*)*)(\r?\n?)$/.exec(line) ?? [];
  const shown = text.split('\t').map(visible).join('\t');
  return `${sign}${shown}${end === '' ? '\n\\ No newline at end of file\n' : end}`;
}
