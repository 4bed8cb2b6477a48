/**
 * The same list as another person would have typed it: other line breaks, other bullets, other marks for emphasis. Each
 * mutation gives the new text, or the old one where there is nothing to change.
 */

/** A way of writing a list that changes none of its fields. */
export type Mutation = (text: string) => string;

export const breakStyles: Readonly<Record<string, string>> = {
  'breaks as backslashes': '\\',
  'breaks as two spaces': '  ',
  'breaks as <br>': '<br>',
  'breaks as <br /> with a space': ' <br />',
  'breaks as two backslashes': '\\\\',
};

export const bulletStyles: Readonly<Record<string, (index: number) => string>> = {
  'bullets as -': () => '- ',
  'bullets as *': () => '* ',
  'bullets as +': () => '+ ',
  'bullets as 1.': (index) => `${String(index + 1)}. `,
  'bullets as 1)': (index) => `${String(index + 1)}) `,
};

export const emphasisStyles: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  'emphasis as *': ['*', '*'],
  'emphasis as _': ['_', '_'],
  'emphasis as <em>': ['<em>', '</em>'],
  'emphasis as <i>': ['<i>', '</i>'],
};

export const strongStyles: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  'strong as **': ['**', '**'],
  'strong as __': ['__', '__'],
  'strong as <b>': ['<b>', '</b>'],
  'strong as <strong>': ['<strong>', '</strong>'],
};

/** Every line that ends in a break ends in this one instead. */
export function withBreaks(text: string, mark: string): string {
  return inProse(text, (line, next) => {
    const found = /(?:(?<!\\)\\{1,2}| {2,}|\s*<br\s*\/?>)$/i.exec(line);
    return found === null || next === undefined || next.trim() === '' ? line : line.slice(0, found.index) + mark;
  });
}

const bullet = /^(?:[-*+]|\d{1,3}[.)])\s+/;

/** Every top-level bullet becomes this one; lines that belong to it are indented as much as it is wide. */
export function withBullets(text: string, markOf: (index: number) => string): string {
  let index = 0;
  let delta = 0;
  return inProse(text, (line) => {
    const found = bullet.exec(line)?.[0];
    if (found !== undefined) {
      const mark = markOf(index++);
      delta = mark.length - found.length;
      return mark + line.slice(found.length);
    }
    if (/^\S/.test(line)) delta = 0;
    return /^\s+\S/.test(line) ? reindented(line, delta) : line;
  });
}

/** Bullets become paragraphs. */
export function asParagraphs(text: string): string {
  let width = 0;
  return inProse(text, (line) => {
    const found = bullet.exec(line)?.[0];
    if (found !== undefined) {
      width = found.length;
      return `\n${line.slice(width)}`;
    }
    return reindented(line, -width);
  });
}

/** Paragraphs become bullets; headings and lists stay. */
export function asBullets(text: string, mark: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => (isParagraph(block) ? mark + block.trimStart().replace(/\n/g, `\n${' '.repeat(mark.length)}`) : block))
    .join('\n\n');
}

function isParagraph(block: string): boolean {
  return /^[^\s#>|<`~:-]/.test(block) && !bullet.test(block) && block.includes('\n');
}

/** Emphasis within a line is written with these marks. */
export function withEmphasis(text: string, [opening, closing]: readonly [string, string]): string {
  return inProse(text, (line) =>
    line.replace(
      /<(em|i)>([^<>\n]+)<\/\1>|(?<![\\*\w])\*(?![\s*])([^*\n]+?)(?<![\s\\*])\*(?![*\w])|(?<![\\_\w/])_(?![\s_])([^_\n]+?)(?<![\s\\_])_(?![_\w])/g,
      (...found: readonly unknown[]) => opening + innerOf(found) + closing,
    ),
  );
}

/** Bold within a line is written with these marks. */
export function withStrong(text: string, [opening, closing]: readonly [string, string]): string {
  return inProse(text, (line) =>
    line.replace(
      /<(b|strong)>([^<>\n]+)<\/\1>|(?<![\\*\w])\*\*(?![\s*])([^*\n]+?)(?<![\s\\*])\*\*(?![*\w])|(?<![\\_\w])__(?![\s_])([^_\n]+?)(?<![\s\\_])__(?![_\w])/g,
      (...found: readonly unknown[]) => opening + innerOf(found) + closing,
    ),
  );
}

/** What stands between the marks: the only group of a match that took part, the name of the tag apart. */
function innerOf(found: readonly unknown[]): string {
  return found.slice(2, 5).find((group) => typeof group === 'string') ?? '';
}

/** One blank after each line; two would be a break. */
export function withTrailingSpaces(text: string): string {
  return inProse(text, (line) => (/[\\\s]$|^$/.test(line) ? line : `${line} `));
}

export function withCarriageReturns(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

export function withByteOrderMark(text: string): string {
  return `\uFEFF${text}`;
}

/** Each blank line is three. */
export function withMoreBlankLines(text: string): string {
  let wasBlank = false;
  return inProse(text, (line) => {
    const isBlank = line.trim() === '';
    const more = isBlank && !wasBlank;
    wasBlank = isBlank;
    return more ? '\n\n' : line;
  });
}

/**
 * Neighbouring entries in the opposite order. What stands between the starts of two entries goes with the first. Entries under
 * different headings keep their headings; a legend at the end stays there.
 *
 * @param starts Offset of each entry, in order.
 */
export function reversed(text: string, starts: readonly number[]): string {
  const lines = starts.map((start) => text.lastIndexOf('\n', start - 1) + 1);
  const [first] = lines;
  if (first === undefined) return text;
  const pieces = lines.map((start, index) => text.slice(start, lines[index + 1] ?? text.length));
  const parting = pieces.length > 1 && /\n\n\s*$/.test(pieces[0] ?? '') ? '\n\n' : '\n';
  let result = text.slice(0, first);
  let run: string[] = [];
  for (const piece of pieces) {
    const heading = /\n(?:#{1,6}\s|\S[^\n]*\n(?:={3,}|-{3,})\n|\*\*[^*\n]*\*\*\n|\\\*\s)[\s\S]*$/.exec(piece);
    run.unshift(piece.slice(0, heading?.index ?? piece.length).trimEnd() + parting);
    if (heading === null) continue;
    result += `${run.join('')}\n${heading[0]}`;
    run = [];
  }
  return result + run.join('');
}

function reindented(line: string, delta: number): string {
  if (delta >= 0) return line.trim() === '' ? line : ' '.repeat(delta) + line;
  return line.replace(new RegExp(`^ {0,${String(-delta)}}`), '');
}

/** Change each line of prose. Front matter, fences and comments are no prose. */
function inProse(text: string, change: (line: string, next: string | undefined) => string): string {
  const lines = text.split('\n');
  let closing: RegExp | undefined;
  const changed = lines.map((line, index) => {
    if (closing !== undefined) {
      if (closing.test(line)) closing = undefined;
      return line;
    }
    if (index === 0 && line === '---') closing = /^---$/;
    else if (/^\s*```/.test(line)) closing = /^\s*```/;
    else if (line.includes('<!--') && !line.includes('-->')) closing = /-->/;
    else if (line.includes('<!--')) return line;
    return closing === undefined ? change(line, lines[index + 1]) : line;
  });
  return changed.join('\n');
}
