import type { Range } from '../../types.ts';
import { type Braces, closeOf, maximumNesting } from './braces.ts';
import { type EntryFields, readFields, type Trouble } from './entry-fields.ts';
import { whyUnclosed } from './unclosed.ts';

/** One `@type{…}` of the file; offsets are into the file, those of its content into the entry. */
export interface FileEntry extends Range {
  /** In lower case: `article`, `string`. */
  readonly type: string;
  readonly content: EntryFields | Trouble;
}

/** Entries that are read of one file: two and a half times the largest collection that a site is made for. */
export const mostEntries = 250_000;

/** Longest entry in UTF-16 units: a thousand authors are 20,000. */
const maximumLength = 64 * 1024;

const opening = /(?<![\w.])@[ \t]*([a-z][\w:+-]*)\s*([{(])/iy;
const openingAtLineStart = /[ \t]*@[ \t]*[a-z][\w:+-]*\s*[{(]/iy;

/**
 * Cut a file into its entries. What stands between them is a comment (btxdoc, section 2), and so is what follows a `%` on its
 * line. An entry that is not closed ends where a line starts the next one, so that a slip costs one entry. Linear in the length;
 * ends at `mostEntries`.
 *
 *     @article{a, title = {No end, year = 2000}
 *     @article{b, title = {Fine}}
 *     ^ ends the first
 */
export function splitEntries(text: string): readonly FileEntry[] {
  const entries: FileEntry[] = [];
  const file: FileScan = { text, nextStart: -1, unclosedUntil: 0 };
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1 && entries.length < mostEntries; at = text.indexOf('@', at)) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (found === null || isCommentedOut(text.slice(Math.max(from, at - 200), at))) at++;
    else {
      const type = (found[1] ?? '').toLowerCase();
      const head = { start: at, type, open: at + found[0].length - 1, limit: nextStart(file, at + 1) };
      if (type === 'comment') at = endOfComment(file, head);
      else {
        const entry = readEntry(file, head);
        if (type !== 'preamble') entries.push(entry);
        at = entry.end;
      }
      from = at;
    }
  }
  return entries;
}

/** The file, and what was learnt of it on the way: without that, hostile files are gone through again for every entry. */
interface FileScan {
  readonly text: string;
  /** Where a line next begins an entry; below the place that asks, it is out of date. */
  nextStart: number;
  /** No end was found up to here for something that began before: what begins there is not searched beyond its own limit. */
  unclosedUntil: number;
}

/** BibTeX has no comments within a line; authors who write `%` before an entry mean one, and biber takes it so. */
function isCommentedOut(before: string): boolean {
  return before.slice(before.lastIndexOf('\n') + 1).includes('%');
}

function nextStart(file: FileScan, from: number): number {
  if (file.nextStart >= from) return file.nextStart;
  for (let line = file.text.indexOf('\n', from); line !== -1; line = file.text.indexOf('\n', line + 1)) {
    openingAtLineStart.lastIndex = line + 1;
    if (openingAtLineStart.test(file.text)) return (file.nextStart = line + 1);
  }
  return (file.nextStart = file.text.length);
}

interface Head {
  readonly start: number;
  readonly type: string;
  /** Where the opening brace or parenthesis stands. */
  readonly open: number;
  /** Where the next entry begins, or the file ends. */
  readonly limit: number;
}

/** `@comment{…}` with whatever it holds, whole entries too; where its end is missing, the line alone. */
function endOfComment(file: FileScan, { open, limit }: Head): number {
  const { text } = file;
  const close = closeOf(text, { start: open, end: limit }, 'all') ?? beyond();
  if (close !== undefined) return close.end;
  const lineEnd = text.indexOf('\n', open);
  return lineEnd === -1 ? text.length : lineEnd;

  function beyond(): { readonly end: number } | undefined {
    if (open < file.unclosedUntil) return undefined;
    const end = Math.min(text.length, open + 16 * maximumLength);
    const found = closeOf(text, { start: open, end }, 'all');
    if (found === undefined) file.unclosedUntil = end;
    return found;
  }
}

/**
 * Read an entry as BibTeX does, which counts every brace, `\{` too; where that fails, once more with `\{` and `\}` as letters:
 * what writers who escape a lone brace mean.
 */
function readEntry(file: FileScan, head: Head): FileEntry {
  const first = attempt(file.text, head, 'all');
  if (!('problem' in first.content) || head.start < file.unclosedUntil) return first;
  const second = attempt(file.text, head, 'unescaped');
  if (!('problem' in second.content)) return second;
  file.unclosedUntil = second.end;
  return first;
}

function attempt(text: string, { start, type, open, limit }: Head, braces: Braces): FileEntry {
  const close = closeOf(text, { start: open, end: limit }, braces);
  const end = close?.end ?? limit;
  const entry = text.slice(start, end);
  const broken = (problem: string, place: Range, help: string): FileEntry => ({ start, end, type, content: { problem, place, help } });
  if (entry.length > maximumLength)
    return broken(
      `this entry is ${String(Math.round(entry.length / 1024))} kB long, more than 64 kB`,
      firstLine(entry),
      'close it, or shorten it',
    );
  if (close === undefined) return { start, end, type, content: whyUnclosed(entry, limit === text.length) };
  if (close.nesting > maximumNesting)
    return broken(
      `this entry nests braces more than ${String(maximumNesting)} deep`,
      firstLine(entry),
      'remove braces: two levels are enough',
    );
  if (/^[ \t]*,?\s*[a-z][\w-]*[ \t]*=[ \t]*["{\w]/i.test(text.slice(end, Math.min(limit, end + 100)))) {
    const last = { start: end - start - 1, end: end - start };
    return broken(
      'this entry ends here, yet more fields follow: a closing brace too many',
      last,
      'remove one closing brace at or before this place',
    );
  }
  const isString = type === 'string' || type === 'preamble';
  return { start, end, type, content: readFields(entry, { start: open + 1 - start, end: entry.length - 1 }, { braces, isString }) };
}

/** The first line of an entry, at most 80 characters of it. */
export function firstLine(entry: string): Range {
  const end = entry.indexOf('\n');
  return { start: 0, end: Math.min(end === -1 ? entry.length : end, 80) };
}
