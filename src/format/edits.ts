import type { Range, SourceFile } from '../types.ts';

/** Replace a range of a text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A list as it is on the disk (any line ends, perhaps a byte order mark), and as the reader sees it. */
export interface ListFile {
  readonly raw: string;
  readonly source: SourceFile;
}

/**
 * Make edits, in order and without overlaps, whose ranges are offsets into `source.text`. Outside of them every byte stays; inside,
 * lines end as they do in the file.
 */
export function applyEdits({ raw, source }: ListFile, edits: readonly Edit[]): ListFile {
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const toRaw = rawOffsets(raw);
  const inRaw = edits.map(({ range, text }) => ({
    range: { start: toRaw(range.start), end: toRaw(range.end) },
    text: text.replaceAll('\n', lineEnd),
  }));
  return {
    raw: replaced(raw, inRaw),
    source: { path: source.path, text: replaced(source.text, edits), body: replaced(source.body, edits) },
  };
}

function replaced(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.range.start), edit.text);
    from = edit.range.end;
  }
  return pieces.join('') + text.slice(from);
}

/** From an offset in the text (no byte order mark, line ends `\n`) to the offset in the file. Offsets must not go down from call to call. */
function rawOffsets(raw: string): (offset: number) => number {
  let shift = raw.startsWith('\uFEFF') ? 1 : 0;
  let next = raw.indexOf('\r\n');
  return (offset) => {
    while (next !== -1 && next - shift < offset) {
      shift++;
      next = raw.indexOf('\r\n', next + 2);
    }
    return offset + shift;
  };
}
