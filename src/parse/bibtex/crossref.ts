import { inheritedFields, ownFields } from '../../tables/bibtex-fields.ts';
import type { Allowance } from './allowance.ts';
import type { WrittenField } from './entry-fields.ts';
import type { Field } from './strings.ts';

/** An entry with its strings filled in. */
export interface ReadEntry {
  readonly type: string;
  /** Place in the file. */
  readonly start: number;
  readonly end: number;
  /** Empty: none. */
  readonly key: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields as they stand in the file, the doubled ones too. */
  readonly written: readonly WrittenField[];
}

/** A field of an entry that names entries that are not there. */
export interface MissingReference {
  readonly key: string;
  readonly field: Field;
}

/** Finds an entry by its key. */
export type FindEntry = (key: string) => ReadEntry | undefined;

/** Entries by key. BibTeX takes no notice of case in keys; where two differ by case alone, the exact one is meant. */
export function byKey(entries: readonly ReadEntry[]): FindEntry {
  const exact = new Map<string, ReadEntry>();
  const folded = new Map<string, ReadEntry>();
  for (const entry of entries) {
    if (!exact.has(entry.key)) exact.set(entry.key, entry);
    const key = entry.key.toLowerCase();
    if (!folded.has(key)) folded.set(key, entry);
  }
  return (key) => exact.get(key) ?? folded.get(key.toLowerCase());
}

/** Longest chain of references that is followed: BibTeX follows one, biber any; a circle has no end. */
const longestChain = 4;

/**
 * An entry with what it takes from those it refers to. Its own fields come first; inherited ones have the place of the reference.
 *
 *     @inproceedings{a, title = {A}, crossref = {p}}      booktitle "Proc. P", year 2020
 *     @proceedings{p, title = {Proc. P}, year = 2020}
 */
export function withReferences(
  entry: ReadEntry,
  { find, allowance }: { readonly find: FindEntry; readonly allowance: Allowance },
): { readonly entry: ReadEntry; readonly missing: readonly MissingReference[] } {
  const missing: MissingReference[] = [];
  return { entry: { ...entry, fields: fieldsOf(entry, [entry]) }, missing };

  function fieldsOf(child: ReadEntry, chain: readonly ReadEntry[]): ReadonlyMap<string, Field> {
    const fields = new Map(child.fields);
    for (const reference of [...referencesIn(child, 'xdata'), ...referencesIn(child, 'crossref')]) {
      const parent = find(reference.key);
      if (parent === undefined) {
        if (child === entry) missing.push(reference);
      } else if (!chain.includes(parent) && chain.length <= longestChain && allowance.take(16 * parent.fields.size)) {
        const given = fieldsOf(parent, [...chain, parent]);
        for (const [name, text] of reference.field.name === 'xdata' ? allOf(given) : inherited(child.type, given))
          if (!fields.has(name) && allowance.take(text.length)) fields.set(name, { name, text, range: reference.field.range });
      }
    }
    return fields;
  }
}

/** The keys that a field of references names. `xdata` may name several. */
export function referencesIn(entry: ReadEntry, name: 'crossref' | 'xdata'): readonly MissingReference[] {
  const field = entry.fields.get(name);
  if (field === undefined) return [];
  const keys = name === 'xdata' ? field.text.split(',').slice(0, 16) : [field.text];
  return keys.map((key) => ({ key: key.trim(), field })).filter(({ key }) => key !== '');
}

function* allOf(fields: ReadonlyMap<string, Field>): Iterable<readonly [string, string]> {
  for (const [name, { text }] of fields) if (!ownFields.has(name)) yield [name, text];
}

/** What a `crossref` passes on. A journal's title does not become a book title. */
function* inherited(type: string, fields: ReadonlyMap<string, Field>): Iterable<readonly [string, string]> {
  for (const [name, from] of inheritedFields) {
    if (name === 'booktitle' && type === 'article') continue;
    const text = from.map((other) => fields.get(other)?.text).find((found) => found !== undefined);
    if (text !== undefined) yield [name, text];
  }
  if (type === 'article' && !fields.has('journal') && !fields.has('journaltitle')) {
    const title = fields.get('title')?.text;
    if (title !== undefined) yield ['journaltitle', title];
  }
}
