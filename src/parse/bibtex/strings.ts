import { standardStrings } from '../../tables/bibtex-strings.ts';
import type { Range } from '../../types.ts';
import type { Allowance } from './allowance.ts';
import type { WrittenField } from './entry-fields.ts';
import type { FileEntry } from './split-entries.ts';

/** A field with its text: strings filled in, LaTeX as written. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** The value in the entry, without its delimiters. */
  readonly range: Range;
}

/** The text of a string by its name in lower case; undefined when nobody defines it. */
export type Lookup = (name: string) => string | undefined;

/** The strings of a file, on the way through it. */
export interface Strings {
  readonly lookup: Lookup;
  /** Take up the `@string` that is passed. */
  readonly pass: (entry: FileEntry) => void;
}

/** A string means what was last defined above, or else what is last defined below; a definition sees those before it. */
export function stringsOf(text: string, entries: readonly FileEntry[], allowance: Allowance): Strings {
  const above = new Map<string, string>();
  const anywhere = new Map<string, string>();
  for (const entry of entries) if (entry.type === 'string') define(entry, anywhere);
  return {
    lookup: (name) => above.get(name) ?? anywhere.get(name) ?? standardStrings.get(name),
    pass: (entry) => {
      define(entry, above);
    },
  };

  function define({ start, end, content }: FileEntry, into: Map<string, string>): void {
    if ('problem' in content) return;
    const lookup: Lookup = (name) => into.get(name) ?? standardStrings.get(name);
    for (const field of content.fields) into.set(field.name, valueOf(text.slice(start, end), field, { lookup, allowance }).field.text);
  }
}

/** What fills in the strings of a value. */
export interface Filling {
  readonly lookup: Lookup;
  readonly allowance: Allowance;
}

/** A field with its text, and the places of names that nobody defines: they stand for themselves. */
export interface FilledValue {
  readonly field: Field;
  readonly unknown: readonly Range[];
}

/**
 * Fill in the strings of a value.
 *
 *     journal = jmlr # " (Special)"  →  J. Mach. Learn. Res. (Special)
 */
export function valueOf(entry: string, { name, start, end, parts }: WrittenField, { lookup, allowance }: Filling): FilledValue {
  const unknown: Range[] = [];
  const text = parts.map((part) => {
    const written = entry.slice(part.start, part.end);
    if (!part.isName) return written;
    const meant = lookup(written.toLowerCase());
    if (meant === undefined) unknown.push({ start: part.start, end: part.end });
    else if (!allowance.take(meant.length)) return '';
    return meant ?? written;
  });
  const range = { start: parts[0]?.start ?? start, end: parts.at(-1)?.end ?? end };
  return { field: { name, text: text.join(''), range }, unknown };
}
