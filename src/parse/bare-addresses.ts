import type { Range } from '../types.ts';

/** An address written as text. */
export interface BareAddress extends Range {
  readonly href: string;
}

const pattern =
  /https?:\/\/[^\s<>"“”「」，、。；）】]+|(?<![\w@/.])www\.[\w-]+\.[^\s<>"“”，、。；）】]+|(?<![\w/.])10\.\d{4,9}\/[^\s<>"“”，、。；）】]+/giu;

/**
 * Addresses and DOIs written as text.
 *
 *     doi: 10.1145/3627703.3650072.      (https://example.org/a_(b))
 *          ^----------------------        ^------------------------
 *
 * Punctuation at the end belongs to the sentence, and so does a bracket that is not opened within.
 */
export function* bareAddresses(text: string): Iterable<BareAddress> {
  for (const found of text.matchAll(pattern)) {
    const written = trimmed(found[0]);
    if (written.length < 8) continue;
    const href = /^10\./.test(written) ? `https://doi.org/${written}` : /^www\./i.test(written) ? `https://${written}` : written;
    yield { start: found.index, end: found.index + written.length, href };
  }
}

function trimmed(written: string): string {
  let end = written.length;
  // Where Markdown follows without a space, the address ends at the bracket that closes around it: `https://x)([PDF](…`.
  const glued = /[)\]][([{]/.exec(written);
  if (glued !== null) end = glued.index;
  const inner = written.slice(0, end);
  const isOpened: Record<string, boolean> = { ']': inner.includes('['), '}': inner.includes('{') };
  let unopened = count(inner, ')') - count(inner, '(');
  for (;;) {
    const last = written.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened--;
    else if (!/[.,;:!?'’*_]/.test(last) && isOpened[last] !== false) return written.slice(0, end);
    end--;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
