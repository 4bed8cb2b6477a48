import { report } from '../diagnostics/report.ts';
import type { Diagnostic, Span } from '../types.ts';

/** Longest entry in UTF-16 units: a thousand authors are 20,000. */
const maximumLength = 64 * 1024;
/** Emphasis and bracket marks: Markdown's rules for them take quadratic time. */
const maximumMarks = 2000;
/** Depth of quotes, lists and elements within each other. */
const maximumNesting = 60;

/** Refuse a chunk that could make the parser slow or overflow its stack. Linear in its length. */
export function checkLimits(text: string, span: Span): Diagnostic | undefined {
  const problem = tooMuch(text);
  if (problem === undefined) return undefined;
  return report('entry/too-complex', problem, {
    span: { ...span, end: Math.min(span.end, span.start + 80) },
    help: 'separate the entries with blank lines; an entry needs no more than this',
  });
}

function tooMuch(text: string): string | undefined {
  if (text.length > maximumLength) return `this entry is ${String(Math.round(text.length / 1024))} kB long, more than 64 kB`;
  let marks = 0;
  for (const character of text)
    if (character === '*' || character === '_' || character === '[' || character === ']' || character === '`') marks++;
  if (marks > maximumMarks) return `this entry has ${String(marks)} emphasis and bracket marks, more than ${String(maximumMarks)}`;
  return nesting(text) > maximumNesting ? `this entry nests more than ${String(maximumNesting)} levels deep` : undefined;
}

const voidTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Deepest nesting of quote marks and list markers at a line's start, of indentation, or of HTML elements. */
function nesting(text: string): number {
  let deepest = 0;
  for (const line of text.split('\n')) {
    const opening = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
    deepest = Math.max(deepest, opening.replace(/\s+/g, '').length, Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 4));
  }
  let depth = 0;
  for (const [, slash, tag = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (voidTag.test(tag)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
