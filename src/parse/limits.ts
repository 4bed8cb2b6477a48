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
  return isTooDeep(text) ? `this entry nests more than ${String(maximumNesting)} levels deep` : undefined;
}

/** True for text whose blocks or elements nest so deep that a parser could overflow its stack. */
export function isTooDeep(text: string): boolean {
  return nesting(text) > maximumNesting;
}

/** Elements without content, and elements that need no end tag: they do not nest without a list or table around them, which counts. */
const flatTag = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[dhr]|tbody|thead|tfoot)$/i;

/** Deepest nesting of quote marks and list markers at a line's start, of indentation, or of HTML elements. */
function nesting(text: string): number {
  let deepest = 0;
  for (const line of text.split('\n')) {
    const content = line.replace(/^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))+/, '');
    const marks = line.slice(0, line.length - content.length).match(/>|[-*+]|\d+[.)]/g) ?? [];
    const indentation = line.length - line.trimStart().length;
    deepest = Math.max(deepest, marks.length, Math.floor(indentation / 4));
  }
  let depth = 0;
  for (const [, slash, tag = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (flatTag.test(tag)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
