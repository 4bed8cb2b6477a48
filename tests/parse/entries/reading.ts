/** A list as a string, and what the reader sees in it. */
import { answer, type AnswerEntry } from '../../../src/cli/answer.ts';
import { parseList, type Reading } from '../../../src/parse/parse-list.ts';
import { withoutFrontMatter } from './front-matter.ts';
import type { Diagnostic, Draft, SourceFile } from '../../../src/types.ts';

/** The whole reading of a list, with its diagnostics. */
export function reading(text: string): Reading & { readonly diagnostics: readonly Diagnostic[]; readonly source: SourceFile } {
  const source = { path: 'list.md', text, body: withoutFrontMatter(text) };
  const { value, diagnostics } = parseList(source);
  return { ...value, diagnostics, source };
}

export function draftsOf(text: string): readonly Draft[] {
  return reading(text).drafts;
}

/** The only entry of a list that holds one. */
export function draftOf(text: string): Draft {
  const [draft, ...others] = draftsOf(text);
  if (draft === undefined || others.length > 0)
    throw new Error(`expected one entry, found ${draft === undefined ? '0' : String(others.length + 1)}`);
  return draft;
}

/** The fields of each entry as `offprint parse --json` gives them. */
export function entriesOf(text: string): readonly AnswerEntry[] {
  return answer(reading(text)).entries;
}

export function titlesOf(text: string): readonly string[] {
  return draftsOf(text).map(({ title }) => title?.value.plain ?? '');
}
