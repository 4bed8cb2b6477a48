import type { SourceFile, Span } from '../types.ts';
import { type Position, positionsIn } from './position.ts';

/** A span as people look it up, with the line it starts on. */
export interface Place {
  readonly start: Position;
  /** Just past the last character. */
  readonly end: Position;
  /** The first line of the span, without its line break. */
  readonly line: string;
}

/**
 * Make a function from a span to its place. Offsets outside the text are moved to its ends. Undefined where there is
 * nothing to point at: a file that is empty, could not be decoded, or is not among the sources.
 */
export function placesIn(sources: readonly SourceFile[]): (span: Span) => Place | undefined {
  const files = new Map<string, (span: Span) => Place>();
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  return (span) => {
    const text = texts.get(span.file);
    if (text === undefined || text === '') return undefined;
    const find = files.get(span.file) ?? placesInText(text);
    files.set(span.file, find);
    return find(span);
  };
}

function placesInText(text: string): (span: Span) => Place {
  const positionOf = positionsIn(text);
  return (span) => {
    const from = Math.min(Math.max(span.start, 0), text.length);
    const to = Math.min(Math.max(span.end, from), text.length);
    const start = positionOf(from);
    const lineStart = from - start.column + 1;
    const lineEnd = text.indexOf('\n', from);
    return { start, end: positionOf(to), line: text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd) };
  };
}
