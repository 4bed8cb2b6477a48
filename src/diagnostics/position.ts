/** A place as people count: the first line is 1, the first column is 1, columns are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Make a function from an offset into `text` to its line and column, in logarithmic time. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    let lineStart = 0;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = starts[middle];
      if (start !== undefined && start <= offset) [low, lineStart] = [middle, start];
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStart + 1 };
  };
}
