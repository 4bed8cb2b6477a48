import { lowered, raised } from '../../tables/bibtex-math.ts';
import type { LatexStyle } from '../../tables/bibtex-latex.ts';

/** How a stretch is set. */
export type Style = Readonly<Record<LatexStyle | 'math', boolean>>;

/** A stretch of decoded text in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export const plainStyle: Style = {
  emphasis: false,
  strong: false,
  underline: false,
  code: false,
  superscript: false,
  subscript: false,
  math: false,
};

/** Pieces as they are shown: white space collapsed, controls dropped, NFC, neighbours of one style joined, nothing at the ends. */
export function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: { text: string; style: Style }[] = [];
  for (const { text, style } of pieces) {
    const last = tidied.at(-1);
    if (last !== undefined && sameStyle(last.style, style)) last.text += text;
    else tidied.push({ text, style });
  }
  let endsInSpace = true;
  for (const piece of tidied) {
    const text = cleaned(piece.text);
    piece.text = endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (piece.text !== '') endsInSpace = piece.text.endsWith(' ');
  }
  const shown = tidied.filter(({ text }) => text !== '');
  const last = shown.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return shown.filter(({ text }) => text !== '');
}

function cleaned(text: string): string {
  if (!/[^ -~]|  /.test(text)) return text;
  return text.replace(controls, '').replace(/\s+/g, ' ').normalize('NFC').toWellFormed();
}

/** C0 and C1 controls other than white space, and the byte order mark. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g;

/** Pieces without their markup: `x<sup>2</sup>` is `x²` where the characters exist, in mathematics else `x^k`. */
export function plainOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, style }) => {
      if (!style.superscript && !style.subscript) return text;
      const table = style.superscript ? raised : lowered;
      const characters = Array.from(text, (character) => table.get(character));
      if (characters.every((character) => character !== undefined) && (style.math || !/\p{L}/u.test(text))) return characters.join('');
      if (!style.math) return text;
      return (style.superscript ? '^' : '_') + (text.length > 1 ? `(${text})` : text);
    })
    .join('');
}

function sameStyle(left: Style, right: Style): boolean {
  return left === right || styleKeys.every((key) => left[key] === right[key]);
}

const styleKeys = ['emphasis', 'strong', 'underline', 'code', 'superscript', 'subscript', 'math'] as const;
