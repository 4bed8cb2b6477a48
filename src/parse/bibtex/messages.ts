import { report } from '../../diagnostics/report.ts';
import type { Diagnostic, Range } from '../../types.ts';
import type { MissingReference } from './crossref.ts';
import type { Trouble } from './entry-fields.ts';

/** Which entry a message is about. */
interface EntryPlace {
  /** Where the entry begins in the file. */
  readonly start: number;
  /** Empty: none. */
  readonly key: string;
}

export type Messages = ReturnType<typeof messagesFor>;

/** What there is to say of the entries of one file. Ranges are relative to the entry. */
export function messagesFor(file: string) {
  const at = ({ start, key }: EntryPlace, range: Range): Pick<Diagnostic, 'span' | 'context'> => ({
    span: { file, start: start + range.start, end: start + range.end },
    context: key === '' ? undefined : `entry ${key}`,
  });
  return {
    broken: ({ start }: { readonly start: number }, { problem, place, help }: Trouble): Diagnostic =>
      report('bibtex/broken-entry', problem, { ...at({ start, key: '' }, place), help }),

    badKey: (entry: EntryPlace, range: Range): Diagnostic =>
      report('bibtex/bad-key', entry.key === '' ? 'this entry has no key' : `the key ${entry.key} cannot be cited`, {
        span: at(entry, entry.key === '' ? { start: 0, end: 1 } : range).span,
        help: 'write a key of letters and digits after the opening brace: @article{roe2020paging,',
      }),

    missingComma: (entry: EntryPlace, range: Range): Diagnostic =>
      report('bibtex/missing-comma', 'unexpected field, expected a comma before it', {
        ...at(entry, range),
        help: 'write a comma at the end of the line before',
      }),

    unknownString: (entry: EntryPlace, range: Range, name: string): Diagnostic =>
      report('bibtex/unknown-string', `no @string defines ${name}`, {
        ...at(entry, range),
        help: `write {${name}} if that is the text itself, or define it: @string{${name} = {…}}`,
      }),

    duplicateField: (entry: EntryPlace, { name, start }: { readonly name: string; readonly start: number }): Diagnostic =>
      report('bibtex/duplicate-field', `this entry has the field ${name} twice; the first counts`, {
        ...at(entry, { start, end: start + name.length }),
        help: 'remove one of the two; several authors stand in one field, joined by " and "',
      }),

    duplicateKey: (entry: EntryPlace, { earlier, isSame }: { readonly earlier: EntryPlace; readonly isSame: boolean }): Diagnostic =>
      report(
        'bibtex/duplicate-key',
        isSame ? `this entry is a copy of an earlier one and is left out` : `the key ${entry.key} is taken by an earlier entry`,
        {
          ...at(entry, { start: 0, end: 1 }),
          related: { message: 'the earlier one', span: { file, start: earlier.start, end: earlier.start + 1 } },
          help: isSame ? 'remove one of the two' : 'give one of the two another key',
        },
      ),

    missingReference: (entry: EntryPlace, { key, field }: MissingReference): Diagnostic =>
      report('bibtex/missing-crossref', `no entry of this file has the key ${key}`, {
        ...at(entry, field.range),
        help: `add the entry ${key} to this file, or correct the key`,
      }),

    noTitle: (entry: EntryPlace): Diagnostic =>
      report('bibtex/no-title', 'this entry has no title and is left out', {
        ...at(entry, { start: 0, end: 1 }),
        help: 'add title = {…},',
      }),

    misjoinedNames: (entry: EntryPlace, range: Range): Diagnostic =>
      report('bibtex/author-separator', 'unexpected commas or semicolons between authors, expected " and "', {
        ...at(entry, range),
        help: 'join the names with " and ": author = {Ada Roe and Emil Li}',
      }),

    unknownCommand: (entry: EntryPlace, range: Range, command: string): Diagnostic =>
      report('bibtex/unknown-command', `the LaTeX command \\${command} is not known`, {
        ...at(entry, range),
        help: 'write the text that it stands for',
      }),

    repeatsTooMuch: (): Diagnostic =>
      report('bibtex/too-much', 'strings and cross-references repeat more text than any list of papers needs', {
        span: { file, start: 0, end: 1 },
        help: 'write the long texts into the entries that need them',
      }),

    tooManyEntries: (most: number): Diagnostic =>
      report('bibtex/too-much', `this file has more than ${String(most)} entries, and only so many are read`, {
        span: { file, start: 0, end: 1 },
        help: 'split it into several files',
      }),

    tooMany: (others: number): Diagnostic =>
      report('bibtex/too-much', `this file has ${String(others)} more problems, which are not listed`, {
        span: { file, start: 0, end: 1 },
        help: 'correct those that are listed first',
      }),
  };
}
