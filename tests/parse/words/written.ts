import { featuresOf } from '../../../src/parse/features.ts';
import { parseMarkup } from '../../../src/parse/markup.ts';
import { look, type Look } from '../../../src/parse/score.ts';
import { tapeOf } from '../../../src/parse/tape-writer.ts';
import type { Tape } from '../../../src/parse/tape.ts';
import type { Range } from '../../../src/types.ts';

/** What a reader sees of a piece of Markdown. */
export function written(markdown: string): Tape {
  return tapeOf(parseMarkup(markdown).tree.children, markdown, 0);
}

/** The whole of a tape. */
export function whole(tape: Tape): Range {
  return { start: 0, end: tape.text.length };
}

/** A look at the stretch of a piece of Markdown that reads `text`; at all of it where none is given. */
export function lookAt(markdown: string, text?: string, isFirst = false): Look {
  const tape = written(markdown);
  const start = text === undefined ? 0 : tape.text.indexOf(text);
  if (start === -1) throw new Error(`"${String(text)}" does not stand in "${tape.text}"`);
  const range = { start, end: text === undefined ? tape.text.length : start + text.length };
  return look(tape, featuresOf(tape.text), range, isFirst);
}
