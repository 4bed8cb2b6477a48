import { parseBibtex } from '../../../src/parse/bibtex/parse-bibtex.ts';
import type { Draft, Outcome } from '../../../src/types.ts';

/** Read a text as a .bib file of a project. */
export function read(text: string): Promise<Outcome<readonly Draft[]>> {
  return parseBibtex({ path: 'content/papers.bib', text, body: text });
}

/** The one draft of an entry. */
export async function draftOf(entry: string): Promise<Draft> {
  const { value, diagnostics } = await read(entry);
  const [draft] = value;
  if (draft === undefined || value.length > 1)
    throw new Error(`${String(value.length)} drafts: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return draft;
}
