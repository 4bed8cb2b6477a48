import path from 'node:path';
import { parseList, type Reading } from './parse/parse-list.ts';
import { readList } from './read/read.ts';
import type { Diagnostic, Draft, Outcome, SourceFile, Span } from './types.ts';

/** What the reader saw in one file. */
export interface ReadingResult {
  readonly drafts: readonly Draft[];
  readonly leftover: readonly { readonly text: string; readonly span: Span }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceFile;
}

/** Read one list as `offprint parse` does, without a project around it. Throws when the file cannot be opened. */
export async function parseFile(file: string): Promise<ReadingResult> {
  const { value: source, diagnostics } = readList(file, path.resolve(file));
  const reading = await readingOf(source);
  return { ...reading.value, diagnostics: [...diagnostics, ...reading.diagnostics], source };
}

/** A `.bib` file is BibTeX, everything else a list. */
async function readingOf(source: SourceFile): Promise<Outcome<Reading>> {
  if (!/\.bib(?:tex)?$/i.test(source.path)) return parseList(source);
  const { parseBibtex } = await import('./parse/bibtex/parse-bibtex.ts');
  const { value: drafts, diagnostics } = await parseBibtex(source);
  return { value: { drafts, leftover: [] }, diagnostics };
}
