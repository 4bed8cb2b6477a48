import { monthNames } from '../../tables/month-names.ts';
import type { Allowance } from './allowance.ts';
import type { Collected } from './collected.ts';
import type { ReadEntry } from './crossref.ts';
import type { EntryFields } from './entry-fields.ts';
import type { Messages } from './messages.ts';
import { type FileEntry, mostEntries, splitEntries } from './split-entries.ts';
import { type Field, type Strings, stringsOf, valueOf } from './strings.ts';

/** What the entries of one file are read with. */
export interface Reading {
  readonly text: string;
  readonly messages: Messages;
  readonly allowance: Allowance;
  readonly told: Collected;
}

/**
 * The entries of a file with their strings filled in. One that cannot be read, or repeats an earlier one to the letter, is told and
 * left out; one that has an earlier one's key loses the key.
 */
export function readEntries(reading: Reading): readonly ReadEntry[] {
  const { text, messages, told } = reading;
  const written = splitEntries(text);
  if (written.length >= mostEntries) told.add([messages.tooManyEntries(mostEntries)]);
  const strings = stringsOf(text, written, reading.allowance);
  const keyed = new Map<string, ReadEntry>();
  const entries: ReadEntry[] = [];
  for (const { content, ...entry } of written) {
    if ('problem' in content) told.add([messages.broken(entry, content)]);
    else if (entry.type === 'string') strings.pass({ ...entry, content });
    else {
      const read = readValues({ ...entry, content }, strings, reading);
      const earlier = read.key === '' ? undefined : keyed.get(read.key);
      if (earlier === undefined) {
        keyed.set(read.key, read);
        entries.push(read);
      } else {
        const isSame = spaced(text, earlier) === spaced(text, read);
        told.add([messages.duplicateKey(read, { earlier, isSame })]);
        if (!isSame) entries.push({ ...read, key: '' });
      }
    }
  }
  return entries;
}

function spaced(text: string, { start, end }: ReadEntry): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function readValues(
  entry: FileEntry & { readonly content: EntryFields },
  strings: Strings,
  { text, messages, allowance, told }: Reading,
): ReadEntry {
  const { content } = entry;
  const own = text.slice(entry.start, entry.end);
  const key = own.slice(content.key.start, content.key.end);
  const isUsable = key !== '' && !/[\s"#%'(),={}\\~\u0000-\u001F\u007F]/.test(key);
  const place = { start: entry.start, key };
  if (!isUsable) told.add([messages.badKey(place, content.key)]);
  told.add(content.missingCommas.map((range) => messages.missingComma(place, range)));
  const fields = new Map<string, Field>();
  for (const written of content.fields) {
    const { field, unknown } = valueOf(own, written, { lookup: strings.lookup, allowance });
    const undefinedNames = unknown.filter(({ start, end }) => written.name !== 'month' || !months.has(own.slice(start, end).toLowerCase()));
    told.add(undefinedNames.map((range) => messages.unknownString(place, range, own.slice(range.start, range.end))));
    if (fields.has(field.name)) told.add([messages.duplicateField(place, written)]);
    else fields.set(field.name, field);
  }
  const { type, start, end } = entry;
  return { type, start, end, key: isUsable ? key.normalize('NFC') : '', fields, written: content.fields };
}

/** `month = march`, `month = sept`: no string of any style, and yet clear. */
const months: ReadonlySet<string> = new Set(Object.values(monthNames).flatMap((names) => names.flatMap((forms) => forms.split('|'))));
