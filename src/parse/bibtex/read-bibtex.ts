import { inReadingOrder } from '../../diagnostics/order.ts';
import { containerTypes, typesWithoutPaper } from '../../tables/bibtex-entry-types.ts';
import type { Draft, Outcome, SourceFile } from '../../types.ts';
import { allowanceFor } from './allowance.ts';
import { byKey, type FindEntry, type ReadEntry, referencesIn, withReferences } from './crossref.ts';
import { collected } from './collected.ts';
import { draftOf } from './draft.ts';
import { messagesFor } from './messages.ts';
import { readEntries } from './read-entries.ts';

/** Read a BibTeX or biblatex file: entries → fields with their strings → references → drafts. What is wrong in an entry stays there. */
export function readBibtex(source: SourceFile): Outcome<readonly Draft[]> {
  const { path: file, text } = source;
  const reading = { text, messages: messagesFor(file), allowance: allowanceFor(text.length), told: collected() };
  const { messages, allowance, told } = reading;
  const entries = readEntries(reading);
  const find = byKey(entries.filter(({ key }) => key !== ''));
  const containers = containersOf(entries, find);
  const drafts: Draft[] = [];
  const unknownCommands = new Set<string>();
  for (const entry of entries) {
    if (typesWithoutPaper.has(entry.type) || containers.has(entry)) continue;
    const whole = withReferences(entry, { find, allowance });
    told.add(whole.missing.map((reference) => messages.missingReference(entry, reference)));
    const read = draftOf(whole.entry, { file, text: text.slice(entry.start, entry.end) });
    if (read === undefined) told.add([messages.noTitle(entry)]);
    else {
      drafts.push(read.draft);
      if (read.misjoinedNames !== undefined) told.add([messages.misjoinedNames(entry, read.misjoinedNames)]);
      // Once a file: whoever uses a macro uses it throughout.
      const news = read.unknownCommands.filter(({ command }) => !unknownCommands.has(command));
      told.add(news.map(({ command, range }) => messages.unknownCommand(entry, range, command)));
      for (const { command } of news) unknownCommands.add(command);
    }
  }
  const last = [
    ...(allowance.isSpent() ? [messages.repeatsTooMuch()] : []),
    ...(told.others() > 0 ? [messages.tooMany(told.others())] : []),
  ];
  return { value: drafts, diagnostics: [...inReadingOrder(told.messages), ...last] };
}

/** Volumes that entries of the file refer to: they are there to be referred to, as for BibTeX, unless somebody wrote them. */
function containersOf(entries: readonly ReadEntry[], find: FindEntry): ReadonlySet<ReadEntry> {
  const named = entries.flatMap((entry) => referencesIn(entry, 'crossref').map(({ key }) => find(key)));
  return new Set(
    named
      .filter((entry) => entry !== undefined && containerTypes.has(entry.type) && !entry.fields.has('author'))
      .filter((entry) => entry !== undefined),
  );
}
