import path from 'node:path';
import { parseList } from './parse/parse-list.ts';
import { readList } from './read/read.ts';
import type { Diagnostic, Draft, SourceFile, Span } from './types.ts';

/** What the reader saw in one file. */
export interface ReadingResult {
  readonly drafts: readonly Draft[];
  readonly leftover: readonly { readonly text: string; readonly span: Span }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceFile;
}

/** Read one list as `offprint parse` does, without a project around it. Throws when the file cannot be opened. */
export function parseFile(file: string): Promise<ReadingResult> {
  const { value: source, diagnostics } = readList(file, path.resolve(file));
  const reading = parseList(source);
  return Promise.resolve({ ...reading.value, diagnostics: [...diagnostics, ...reading.diagnostics], source });
}
