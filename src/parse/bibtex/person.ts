import { closeOf } from './braces.ts';
import { decodeLatex } from './latex.ts';
import { extendedName, splitOutsideBraces } from './name-list.ts';
import { type Piece, plainOf } from './pieces.ts';

/** A person or body of a name list, as a draft writes it. */
export interface Person {
  /** `van den Bergh, Ada, Jr.`: the form whose parts cannot be mistaken. A body, or a name of one part, as it is. */
  readonly name: string;
  readonly marks: readonly string[];
  /** Set in bold or underlined. */
  readonly isEmphasised: boolean;
  readonly unknownCommands: readonly string[];
}

/** The parts of a name, LaTeX as written. */
interface NameParts {
  readonly given: string;
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
}

/**
 * Read one name of a list.
 *
 *     Ludwig van Beethoven · van Beethoven, Ludwig · King, Jr, Martin Luther · {World Health Organization}
 *     given=Ludwig, prefix=van, family=Beethoven
 */
export function personOf(written: string): Person {
  const { name: inner, isEmphasised } = withoutWrapping(written);
  const parts = partsOf(inner);
  const marks: string[] = [];
  const unknownCommands: string[] = [];
  let strong = 0;
  let letters = 0;
  const read = (latex: string): string => {
    const decoded = decodeLatex(latex);
    unknownCommands.push(...decoded.unknownCommands);
    for (const { text, style } of decoded.pieces) {
      letters += text.length;
      if (style.strong || style.underline) strong += text.length;
    }
    return withoutMarks(decoded.pieces, marks);
  };
  const name = joined({
    particle: read(parts.particle),
    family: read(parts.family),
    given: read(parts.given),
    suffix: read(parts.suffix),
  });
  return {
    name,
    marks,
    isEmphasised: isEmphasised || (letters > 0 && strong > letters / 2),
    unknownCommands,
  };
}

/** `\textbf{Roe, Ada}`: a command around the whole name says who is meant, and its braces hold no body's name. */
function withoutWrapping(written: string): { readonly name: string; readonly isEmphasised: boolean } {
  const opening = /^\\(textbf|underline|uline|emph|textit)\s*\{|^\{\\(bf|bfseries|em|it)\b\s*/.exec(written);
  const end = opening === null ? undefined : closeOf(written, { start: opening[0].indexOf('{'), end: written.length }, 'unescaped')?.end;
  if (opening === null || end === undefined || !onlyMarks.test(written.slice(end))) return { name: written, isEmphasised: false };
  const inner = withoutWrapping(written.slice(opening[0].length, end - 1).trim());
  const isStrong = /^(?:textbf|bf|bfseries|underline|uline)$/.test(opening[1] ?? opening[2] ?? '');
  return { name: inner.name + written.slice(end), isEmphasised: inner.isEmphasised || isStrong };
}

/** What may follow the braces of a name that is set apart. */
const onlyMarks = /^(?:\\textsuperscript\s*\{[^{}]*\}|\$[^$]*\$|\s|[*†‡§¶✉])*$/;

/** The parts by the rules of BibTeX (btxdoc, section 4), or of biblatex's extended format (3.2.4). */
function partsOf(name: string): NameParts {
  const extended = extendedParts(name);
  if (extended !== undefined) return extended;
  const [before = '', second, ...rest] = splitOutsideBraces(name, /,/g);
  if (second === undefined) return naturalParts(before);
  const { particle, family } = particleOf(tokensOf(before));
  // `King, Jr, Martin` is BibTeX's order; `King, Martin, Jr` is what people write, too.
  const isSuffixLast = rest.length > 0 && isSuffix(rest.join(' ')) && !isSuffix(second);
  if (rest.length === 0)
    return isSuffix(second) ? { ...naturalParts(before), suffix: second } : { particle, family, given: second, suffix: '' };
  return isSuffixLast
    ? { particle, family, given: second, suffix: rest.join(' ') }
    : { particle, family, given: rest.join(' '), suffix: second };
}

function extendedParts(name: string): NameParts | undefined {
  if (!extendedName.test(name)) return undefined;
  const parts = new Map<string, string>();
  for (const part of splitOutsideBraces(name, /,/g)) {
    const [, key, value] = /^"?\s*([a-z-]+)\s*=\s*([^]*?)"?$/i.exec(part) ?? [];
    if (key !== undefined && value !== undefined) parts.set(key.toLowerCase(), value);
  }
  return {
    given: parts.get('given') ?? '',
    particle: parts.get('prefix') ?? '',
    family: parts.get('family') ?? '',
    suffix: parts.get('suffix') ?? '',
  };
}

function naturalParts(name: string): NameParts {
  const tokens = tokensOf(name);
  const hasSuffix = tokens.length > 1 && isSuffix(tokens.at(-1) ?? '');
  const suffix = hasSuffix ? (tokens.at(-1) ?? '') : '';
  const words = hasSuffix ? tokens.slice(0, -1) : tokens;
  if (words.length > 1 && words.every((word) => eastAsian.test(word)))
    return { given: words.slice(1).join(' '), particle: '', family: words[0] ?? '', suffix };
  const firstLower = words.slice(0, -1).findIndex(isLower);
  if (firstLower === -1) return { given: words.slice(0, -1).join(' '), particle: '', family: words.at(-1) ?? '', suffix };
  return { given: words.slice(0, firstLower).join(' '), ...particleOf(words.slice(firstLower)), suffix };
}

/** Everything up to the last word in lower case is the particle; the last word never is. */
function particleOf(tokens: readonly string[]): Pick<NameParts, 'particle' | 'family'> {
  const end = tokens.slice(0, -1).findLastIndex(isLower) + 1;
  return { particle: tokens.slice(0, end).join(' '), family: tokens.slice(end).join(' ') };
}

function tokensOf(name: string): readonly string[] {
  // A space after `\i` ends the command: `Garc\'\i a` is one word.
  return splitOutsideBraces(name, /(?<!\\[a-z]{1,12})(?:\s|~)+/gi);
}

/** A word in braces has no case, unless the braces hold an accent: `{\'e}` (btxdoc, section 4). */
function isLower(token: string): boolean {
  if (/^\{(?!\\)/.test(token)) return false;
  return /^[^\p{L}]*\p{Ll}/u.test(token.startsWith('{') || token.startsWith('\\') ? plainOf(decodeLatex(token).pieces) : token);
}

/** Suffixes that can be told from a given name: `V` and `Md.` are given names, too. */
function isSuffix(token: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(token.replace(/[{}]/g, ''));
}

function joined({ particle, family, given, suffix }: NameParts): string {
  const isTold = isSuffix(suffix);
  const last = [particle, family, isTold ? '' : suffix]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*,\s*/g, ' ');
  // East Asian names are written family first, without a comma.
  const isEastAsian = given !== '' && eastAsian.test(last) && eastAsian.test(given);
  if (isEastAsian) return `${last} ${given}`;
  return [last, given.replace(/\s*,\s*/g, ' '), isTold ? suffix : ''].filter((part) => part !== '').join(', ');
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;

const markSigns = /[*∗＊⁎†‡§¶♯⋆★☆✉✝]+$/u;

/** What is raised behind a name, and the signs at its end, are marks; the rest is the name. */
function withoutMarks(pieces: readonly Piece[], marks: string[]): string {
  const name = pieces.filter(({ style }) => !style.superscript);
  for (const { text, style } of pieces) if (style.superscript) marks.push(...text.split(/[\s,;]+/).filter((mark) => mark !== ''));
  const plain = plainOf(name).trim();
  const signs = markSigns.exec(plain)?.[0] ?? '';
  marks.push(...Array.from(signs));
  return plain.slice(0, plain.length - signs.length).trim();
}
