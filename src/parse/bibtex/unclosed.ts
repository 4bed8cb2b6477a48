import type { Trouble } from './entry-fields.ts';

/**
 * What to say of an entry whose end is missing. Names the field that seems to lack its brace: one whose value has more opening
 * than closing braces on a line that another field follows.
 *
 *     title  = {No end,
 *     ^---------------
 *     year   = 2000
 */
export function whyUnclosed(entry: string, isLast: boolean): Trouble {
  const where = isLast ? 'before the file ends' : 'before the next one begins';
  let start = 0;
  for (let end = entry.indexOf('\n'); end !== -1; end = entry.indexOf('\n', start)) {
    const line = entry.slice(start, end);
    const name = /^\s*([a-z][\w-]*)\s*=\s*\{/i.exec(line)?.[1];
    if (name !== undefined && balance(line) > 0 && /^\s*[a-z][\w-]*\s*=/i.test(entry.slice(end + 1, end + 100)))
      return {
        problem: `this entry is not closed ${where}: the value of \`${name}\` seems to have no end`,
        place: { start: start + line.search(/\S/), end: Math.min(end, start + 80) },
        help: 'write } after the value',
      };
    start = end + 1;
  }
  const firstEnd = entry.search(/\n|$/);
  return {
    problem: `this entry is not closed ${where}`,
    place: { start: 0, end: Math.min(firstEnd, 80) },
    help: 'write } where a value, or the entry, should end',
  };
}

/** How many more braces a line opens than it closes. */
function balance(line: string): number {
  let depth = 0;
  for (const character of line) depth += character === '{' ? 1 : character === '}' ? -1 : 0;
  return depth;
}
