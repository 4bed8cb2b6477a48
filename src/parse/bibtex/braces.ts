import type { Range } from '../../types.ts';

/** Levels of braces within each other: real entries have two or three. Bounds every recursion over a value. */
export const maximumNesting = 60;

/** Whether `\{` counts as a brace, as it does for BibTeX, or is a letter. */
export type Braces = 'all' | 'unescaped';

/**
 * Where the brace or parenthesis at the start of a range is closed: just past it, and how deep braces nest within.
 * Undefined when it is not closed in the range. A parenthesis is closed where no brace is open.
 */
export function closeOf(text: string, range: Range, braces: Braces): { readonly end: number; readonly nesting: number } | undefined {
  const isParenthesis = text.charAt(range.start) === '(';
  let depth = isParenthesis ? 1 : 0;
  const bottom = depth;
  let nesting = 0;
  for (let at = range.start; at < range.end; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash && braces === 'unescaped') at++;
    else if (character === opening) nesting = Math.max(nesting, ++depth);
    else if (character === closing && depth > bottom) depth--;
    else if (isParenthesis && depth === bottom && character === parenthesis) return { end: at + 1, nesting };
    if (depth === 0) return { end: at + 1, nesting };
  }
  return undefined;
}

const opening = 0x7b;
const closing = 0x7d;
const backslash = 0x5c;
const parenthesis = 0x29;
