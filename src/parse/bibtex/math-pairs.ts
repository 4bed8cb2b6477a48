/**
 * Where mathematics begins and ends: the offset of each opening `$` or `$$` with that of its closing one. A dollar without a
 * partner in its own braces is a dollar. `\(…\)` is given as well. Linear.
 *
 *     {$O(n^2)$} for \$5 and ${x}$
 *      ^      ^              ^   ^
 */
export function mathPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (!text.includes('$') && !text.includes('\\(')) return pairs;
  /** The open sign of each level of braces. */
  const open: ({ readonly at: number; readonly sign: string } | undefined)[] = [undefined];
  for (const { 0: sign, index } of text.matchAll(/\\[()]|\\[^]|\$\$?|[{}]/g)) {
    if (sign === '{') open.push(undefined);
    else if (sign === '}') {
      if (open.length > 1) open.pop();
    } else if (sign === '$' || sign === '$$' || sign === '\\(' || sign === '\\)') {
      const before = open.at(-1);
      if (before === undefined) {
        if (sign !== '\\)') open[open.length - 1] = { at: index, sign };
      } else if (closes(sign, before.sign)) {
        pairs.set(before.at, index);
        open[open.length - 1] = undefined;
      }
    }
  }
  return pairs;
}

function closes(sign: string, opened: string): boolean {
  return sign === (opened === '\\(' ? '\\)' : opened);
}
