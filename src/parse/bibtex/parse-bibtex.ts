import type { Draft, Outcome, SourceFile } from '../../types.ts';

/**
 * Read a BibTeX or biblatex file into drafts, one for each paper. The reader is loaded when the first such file is read: a
 * project without any does not pay for its tables.
 */
export async function parseBibtex(source: SourceFile): Promise<Outcome<readonly Draft[]>> {
  const { readBibtex } = await import('./read-bibtex.ts');
  return readBibtex(source);
}
