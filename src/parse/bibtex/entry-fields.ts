import type { Range } from '../../types.ts';
import { type Braces, closeOf } from './braces.ts';

/** A field as written: its name in lower case and the parts of its value. Offsets are into the entry. */
export interface WrittenField extends Range {
  readonly name: string;
  readonly parts: readonly ValuePart[];
}

/** `{…}`, `"…"` and numbers are text; a bare word is the name of a string. The range is that of the text without its delimiters. */
export interface ValuePart extends Range {
  readonly isName: boolean;
}

/** What an entry holds, before its strings are filled in. */
export interface EntryFields {
  /** Empty: there is none. */
  readonly key: Range;
  readonly fields: readonly WrittenField[];
  /** Names of fields before which the comma is missing. */
  readonly missingCommas: readonly Range[];
}

/** Why an entry cannot be read. */
export interface Trouble {
  readonly problem: string;
  readonly place: Range;
  readonly help: string;
}

/** How to read a body. A `@string` has no key. */
interface Manner {
  readonly braces: Braces;
  readonly isString: boolean;
}

/**
 * Read what stands between the braces of an entry.
 *
 *     key, title = {On {NP}}, journal = jmlr # " (B)", year = 2020
 *     ^--  ^----    ^------             ^---   ^---           ^---
 *
 * A missing comma between two fields is passed over and told; all else that is wrong makes the entry unreadable.
 */
export function readFields(entry: string, body: Range, { braces, isString }: Manner): EntryFields | Trouble {
  const key = isString ? { start: body.start, end: body.start } : keyOf(entry, body.start);
  const fields: WrittenField[] = [];
  const missingCommas: Range[] = [];
  let hasComma = key.end === key.start;
  for (let at = key.end; ; hasComma = false) {
    const start = skip(entry, at, /[\s,]/);
    hasComma ||= entry.slice(at, start).includes(',');
    if (start >= body.end) return { key, fields, missingCommas };
    const name = match(word, entry, start);
    if (name === undefined) return unexpected(entry, start, 'the name of a field');
    if (!hasComma) missingCommas.push({ start, end: start + name.length });
    const equals = skip(entry, start + name.length, /\s/);
    if (entry.charAt(equals) !== '=') return noEquals(start, name);
    const value = readValue(entry, { start: equals + 1, end: body.end }, braces);
    if ('problem' in value) return value;
    fields.push({ name: name.toLowerCase(), parts: value.parts, start, end: value.end });
    at = value.end;
  }
}

/** The name of a field or of a string, or a number without braces. */
const word = /[^\s,={}"#%()\\]+/y;

/** The key up to its comma. An entry that begins with a field has none. */
function keyOf(entry: string, from: number): Range {
  const start = skip(entry, from, /\s/);
  const key = match(/[^,={}"\n]+/y, entry, start) ?? '';
  const isField = entry.charAt(start + key.length) === '=';
  return { start, end: isField ? start : start + key.trimEnd().length };
}

/** `{a} # b # "c"`: parts joined by `#`. */
function readValue(entry: string, range: Range, braces: Braces): { readonly parts: readonly ValuePart[]; readonly end: number } | Trouble {
  const parts: ValuePart[] = [];
  for (let at = range.start; ; at++) {
    const part = readPart(entry, { start: skip(entry, at, /\s/), end: range.end }, braces);
    if ('problem' in part) return part;
    parts.push(part.part);
    at = skip(entry, part.end, /\s/);
    if (at < range.end && entry.charAt(at) === '#') continue;
    return endsWell(entry, at, range.end) ? { parts, end: part.end } : unexpected(entry, at, 'a comma');
  }
}

/** A value is followed by a comma, the end of the entry, or, the comma forgotten, by the next field. */
function endsWell(entry: string, at: number, end: number): boolean {
  return at >= end || entry.charAt(at) === ',' || match(/[a-z][\w:+.-]*\s*=/iy, entry, at) !== undefined;
}

function readPart(entry: string, range: Range, braces: Braces): { readonly part: ValuePart; readonly end: number } | Trouble {
  const { start } = range;
  const first = start < range.end ? entry.charAt(start) : '';
  if (first === '{') {
    const close = closeOf(entry, range, braces);
    if (close === undefined) return unexpected(entry, start, 'a } that closes it');
    return { part: { isName: false, start: start + 1, end: close.end - 1 }, end: close.end };
  }
  if (first === '"') {
    const end = quoteEnd(entry, range, braces);
    if (end === undefined) return unexpected(entry, start, 'a quotation mark that closes it');
    return { part: { isName: false, start: start + 1, end }, end: end + 1 };
  }
  const bare = first === '' ? undefined : match(word, entry, start);
  if (bare === undefined) return unexpected(entry, start, 'a value');
  return { part: { isName: !/^\d/.test(bare), start, end: start + bare.length }, end: start + bare.length };
}

/** The next `"` that stands in no braces: `"a {"} b"` is one value. */
function quoteEnd(entry: string, range: Range, braces: Braces): number | undefined {
  let depth = 0;
  for (let at = range.start + 1; at < range.end; at++) {
    const character = entry.charAt(at);
    if (character === '\\' && braces === 'unescaped') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '"' && depth === 0) return at;
  }
  return undefined;
}

/** Past white space (or commas) and `%` comments, which authors write though BibTeX has none. */
function skip(entry: string, from: number, what: RegExp): number {
  let at = from;
  for (;;) {
    if (at < entry.length && what.test(entry.charAt(at))) at++;
    else if (entry.charAt(at) === '%') at += match(/%[^\n]*/y, entry, at)?.length ?? 1;
    else return at;
  }
}

function match(pattern: RegExp, entry: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(entry)?.[0];
}

function unexpected(entry: string, at: number, expected: string): Trouble {
  const found = String.fromCodePoint(entry.codePointAt(at) ?? 0x20);
  return {
    problem: `unexpected ${found}, expected ${expected}`,
    place: { start: at, end: at + found.length },
    help: 'the form is @article{key, title = {…}, year = {2020}}: a comma after the key and each value, values in braces',
  };
}

function noEquals(start: number, name: string): Trouble {
  return {
    problem: `unexpected ${name.slice(0, 40)}, expected a field such as title = {…}`,
    place: { start, end: start + Math.min(name.length, 80) },
    help: 'write = between the name of a field and its value, and braces around the value',
  };
}
