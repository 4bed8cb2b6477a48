import { decodeLatex } from './latex.ts';
import { plainOf } from './pieces.ts';

/** The text of a field without LaTeX and without markup. */
export function plainText(latex: string): string {
  return plainOf(decodeLatex(latex).pieces);
}
