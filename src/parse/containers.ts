import type { Range } from '../types.ts';

/** An HTML element that holds blocks, from the start of its opening tag to the end of its closing tag. */
export interface Container extends Range {
  readonly tag: string;
}

const token =
  /<!--|<(\/?)(div|table|tbody|thead|tr|ul|ol|li|dl|section|article|details|center|blockquote|figure|main|aside)\b[^<>]*?(\/?)>|\n(`{3,}|~{3,})/gi;

/**
 * The HTML containers of a text that are both opened and closed, in order of their start. Tags in comments and fences do
 * not count. Linear in the length of the text.
 */
export function containersIn(text: string): readonly Container[] {
  const find = finder(text);
  const closed: Container[] = [];
  const open: { readonly tag: string; readonly start: number }[] = [];
  const scanner = new RegExp(token);
  for (let found = scanner.exec(text); found !== null; found = scanner.exec(text)) {
    const [whole, slash, tag = '', selfClosing, fence] = found;
    if (whole === '<!--') scanner.lastIndex = after('-->', scanner.lastIndex);
    else if (fence !== undefined) scanner.lastIndex = after(`\n${fence}`, scanner.lastIndex);
    else if (slash === '/') close(tag.toLowerCase(), scanner.lastIndex);
    else if (selfClosing === '') open.push({ tag: tag.toLowerCase(), start: found.index });
  }
  return closed.sort((left, right) => left.start - right.start);

  function close(tag: string, end: number): void {
    // Look a few levels up only: a stray closing tag must not make the scan quadratic.
    for (let depth = open.length - 1; depth >= Math.max(0, open.length - 8); depth--) {
      const candidate = open[depth];
      if (candidate?.tag !== tag) continue;
      closed.push({ tag, start: candidate.start, end });
      open.length = depth;
      return;
    }
  }

  /** Offset after the next `what`, or, when there is none, where the search began: an unclosed comment hides nothing. */
  function after(what: string, from: number): number {
    const found = find(what, from);
    return found === -1 ? from : found + what.length;
  }
}

/** `indexOf` that remembers what is not there, so that searching in vain again and again stays linear. Searches must go forward. */
export function finder(text: string): (what: string, from: number) => number {
  const absent = new Set<string>();
  return (what, from) => {
    if (absent.has(what)) return -1;
    const found = text.indexOf(what, from);
    if (found === -1) absent.add(what);
    return found;
  };
}
