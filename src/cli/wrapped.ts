import { displayWidth } from '../diagnostics/width.ts';

/** Prose broken at blanks into lines of at most `width` columns; its own line breaks stay. A longer word stands alone. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((paragraph) => wrappedParagraph(paragraph, width))
    .join('\n');
}

function wrappedParagraph(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}
