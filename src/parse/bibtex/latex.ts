import { accentsBelow, bareAccents, droppedArguments, escapedSigns, latexAccents, latexSymbols } from '../../tables/bibtex-latex.ts';
import { quotingCommands, styleCommands, styleDeclarations, transparentCommands } from '../../tables/bibtex-latex.ts';
import { doubleStruck, mathAccents, mathFunctions, mathSymbols } from '../../tables/bibtex-math.ts';
import { maximumNesting } from './braces.ts';
import { mathPairs } from './math-pairs.ts';
import { type Piece, plainStyle, type Style, tidy } from './pieces.ts';

/** What was read of a value, and which of its commands are not known. */
export interface Decoded {
  readonly pieces: readonly Piece[];
  readonly unknownCommands: readonly string[];
}

/**
 * Read the LaTeX of a field: accents, symbols, fonts, mathematics; braces that protect capitals are taken off. Of an unknown command
 * what it is applied to is kept, or else its name. Linear in the length; recursion ends at 60 levels.
 *
 *     Gr{\"o}bner Bases of {NP} in $O(n^2)$  →  Gröbner Bases of NP in O(n<sup>2</sup>)
 */
export function decodeLatex(source: string): Decoded {
  if (!/[\\{}$~`<&]|--|''/.test(source)) return { pieces: tidy([{ text: source, style: plainStyle }]), unknownCommands: [] };
  const text = source
    .replace(/\{\\&\}amp;|&amp;/g, '&')
    .replace(/&lt;/g, '\\textless{}')
    .replace(/&gt;/g, '\\textgreater{}');
  const reader: Reader = { text, at: 0, pieces: [], pairs: mathPairs(text), unknown: new Set() };
  readGroup(reader, plainStyle, { depth: 0, end: text.length });
  return { pieces: tidy(reader.pieces), unknownCommands: [...reader.unknown] };
}

interface Reader {
  readonly text: string;
  at: number;
  pieces: Piece[];
  readonly pairs: ReadonlyMap<number, number>;
  readonly unknown: Set<string>;
}

/** Where a group stands: how deep, and where at the latest it ends. */
interface Place {
  readonly depth: number;
  readonly end: number;
}

/** Characters that mean themselves. */
const ordinary = /[^\\{}$~`'^_<-]+/y;
const ligatures: readonly (readonly [string, string])[] = [
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['---', '—'],
  ['--', '–'],
];
/** Tags that publishers leave in titles, and their closing forms. */
const tag = /<(\/?)(i|em|b|strong|sub|sup|tt|code|scp|sc|span|inf)>/iy;
const tagStyles: ReadonlyMap<string, keyof Style> = new Map([
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['sub', 'subscript'],
  ['inf', 'subscript'],
  ['sup', 'superscript'],
  ['tt', 'code'],
  ['code', 'code'],
]);

/** Read up to the brace that closes the group, and past it. A declaration such as `\em` lasts to the end of the group. */
function readGroup(reader: Reader, outer: Style, place: Place): void {
  let style = outer;
  while (reader.at < place.end) {
    const start = reader.at;
    const run = matchAt(ordinary, reader)?.[0].slice(0, place.end - start);
    if (run !== undefined) {
      reader.at = start + run.length;
      push(reader, run, style);
      continue;
    }
    const character = reader.text.charAt(start);
    if (character === '}') {
      reader.at++;
      if (place.depth > 0) return;
    } else if (character === '\\') style = readCommand(reader, style, place);
    else if (character === '<') style = readTag(reader, style);
    else readSign(reader, character, style, place);
  }
}

function readSign(reader: Reader, character: string, style: Style, place: Place): void {
  const close = reader.pairs.get(reader.at);
  if (character === '{') readBraced(reader, style, place);
  else if (character === '$' && close !== undefined) readMath(reader, style, { ...place, end: close });
  else if (style.math && (character === '^' || character === '_')) {
    reader.at++;
    readArgument(reader, { ...style, [character === '^' ? 'superscript' : 'subscript']: true }, place);
  } else {
    const ligature = style.math ? undefined : ligatures.find(([written]) => reader.text.startsWith(written, reader.at));
    reader.at += ligature?.[0].length ?? 1;
    push(reader, ligature?.[1] ?? (character === '~' ? ' ' : character), style);
  }
}

/** A group whose opening brace stands here. Too deep: its content is left out. */
function readBraced(reader: Reader, style: Style, place: Place): void {
  reader.at++;
  if (place.depth < 2 * maximumNesting) readGroup(reader, style, { ...place, depth: place.depth + 1 });
  else reader.at = place.end;
}

function readMath(reader: Reader, style: Style, place: Place): void {
  const length = reader.text.startsWith('$', reader.at) && !reader.text.startsWith('$$', reader.at) ? 1 : 2;
  reader.at += length;
  readGroup(reader, { ...style, math: true }, { ...place, depth: 0 });
  reader.at = place.end + length;
}

function readTag(reader: Reader, style: Style): Style {
  const found = matchAt(tag, reader);
  if (found === null) {
    push(reader, '<', style);
    reader.at++;
    return style;
  }
  reader.at += found[0].length;
  const changed = tagStyles.get((found[2] ?? '').toLowerCase());
  return changed === undefined ? style : { ...style, [changed]: found[1] === '' };
}

/** A command with what it takes. Gives the style that holds after it. */
function readCommand(reader: Reader, style: Style, place: Place): Style {
  const close = reader.pairs.get(reader.at);
  if (close !== undefined) {
    readMath(reader, style, { ...place, end: close });
    return style;
  }
  const name = matchAt(/\\([a-zA-Z]+)\*?|\\([^])/y, reader);
  const word = name?.[1];
  const command = word ?? name?.[2] ?? '';
  reader.at += Math.max(1, name?.[0].length ?? 0);
  const isFunction = style.math && mathFunctions.has(command);
  if (word !== undefined && !isFunction) skipSpace(reader);
  if (isFunction) pushFunction(reader, command, style);
  else if (latexAccents.has(command) && !(style.math && word === undefined && command === "'"))
    readAccent(reader, { mark: latexAccents.get(command) ?? '', command }, style, place);
  else if (style.math && mathAccents.has(command)) readAccent(reader, { mark: mathAccents.get(command) ?? '', command }, style, place);
  else if (word === undefined) push(reader, escapedSigns.get(command) ?? '', style);
  else return readWord(reader, word, style, place);
  return style;
}

function readWord(reader: Reader, word: string, style: Style, place: Place): Style {
  const symbol = (style.math ? mathSymbols.get(word) : undefined) ?? latexSymbols.get(word) ?? mathSymbols.get(word);
  const declared = styleDeclarations.get(word);
  const applied = styleCommands.get(word);
  const quotes = quotingCommands.get(word);
  if (symbol !== undefined) push(reader, symbol, style);
  else if (declared !== undefined) return { ...style, [declared]: true };
  else if (applied !== undefined) readArgument(reader, { ...style, [applied]: true }, place);
  else if (quotes !== undefined) {
    push(reader, quotes[0], style);
    readArgument(reader, style, place);
    push(reader, quotes[1], style);
  } else if (droppedArguments.has(word)) dropArguments(reader, droppedArguments.get(word) ?? 0, place);
  else if (word === 'mathbb' || word === 'Bbb') pushDoubleStruck(reader, style, place);
  else if (word === 'frac' || word === 'tfrac' || word === 'dfrac') {
    readArgument(reader, style, place);
    push(reader, '/', style);
    readArgument(reader, style, place);
  } else if (word === 'sqrt') pushRoot(reader, style, place);
  else if (!transparentCommands.has(word)) readUnknown(reader, word, style);
  return style;
}

/** `\sysname` stands for a word that we cannot know: its name is better than a gap. `\foo{word}` leaves the word. */
function readUnknown(reader: Reader, word: string, style: Style): void {
  const next = reader.text.slice(reader.at, reader.at + 2);
  const isApplied = next.startsWith('{') && next !== '{}';
  if (!style.math) reader.unknown.add(word);
  if (!isApplied) push(reader, /\s/.test(reader.text.charAt(reader.at - 1)) ? `${word} ` : word, style);
}

/** What a command applies to: a group, a command, or one character. */
function readArgument(reader: Reader, style: Style, place: Place): void {
  skipSpace(reader);
  if (reader.at >= place.end) return;
  const character = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0);
  if (character === '{') readBraced(reader, style, place);
  else if (character === '\\') {
    if (place.depth < 2 * maximumNesting) readCommand(reader, style, { ...place, depth: place.depth + 1 });
  } else if (character !== '}' && character !== '$') {
    reader.at += character.length;
    push(reader, character, style);
  }
}

/** The pieces of an argument by themselves. */
function argument(reader: Reader, style: Style, place: Place): readonly Piece[] {
  const { pieces } = reader;
  reader.pieces = [];
  readArgument(reader, style, place);
  const own = reader.pieces;
  reader.pieces = pieces;
  return own;
}

/** `\"o`, `\"{o}`, `\'{\i}`, `\~{\^e}`: the mark goes behind the first letter and the marks that it has. */
function readAccent(reader: Reader, accent: { readonly mark: string; readonly command: string }, style: Style, place: Place): void {
  const [first, ...rest] = argument(reader, style, place);
  const [, letter = '', after = ''] = /^([^]\p{M}*)([^]*)$/u.exec(first?.text ?? '') ?? [];
  const dotted = accentsBelow.has(accent.command) ? letter : letter.replace('ı', 'i').replace('ȷ', 'j');
  push(reader, letter === '' ? (bareAccents.get(accent.command) ?? '') : dotted + accent.mark + after, style);
  reader.pieces.push(...rest);
}

/** `n\log n` → `n log n`: a function stands apart from the letter before it. */
function pushFunction(reader: Reader, name: string, style: Style): void {
  const isJoined = /[\p{L}\p{N})]$/u.test(reader.pieces.at(-1)?.text ?? '');
  push(reader, `${isJoined ? ' ' : ''}${name.replace(/^[bp]mod$/, 'mod')}`, style);
  if (/^\{|^[a-z]/i.test(reader.text.slice(reader.at, reader.at + 1))) push(reader, ' ', style);
}

function pushDoubleStruck(reader: Reader, style: Style, place: Place): void {
  for (const { text } of argument(reader, style, place))
    push(reader, Array.from(text, (letter) => doubleStruck.get(letter) ?? letter).join(''), style);
}

/** `\sqrt{n}` → `√n`, `\sqrt{n+1}` → `√(n+1)` */
function pushRoot(reader: Reader, style: Style, place: Place): void {
  const inner = argument(reader, style, place);
  const isLong = inner.map(({ text }) => text).join('').length > 1;
  push(reader, isLong ? '√(' : '√', style);
  reader.pieces.push(...inner);
  if (isLong) push(reader, ')', style);
}

function dropArguments(reader: Reader, count: number, place: Place): void {
  if (reader.text.charAt(reader.at) === '[') {
    const end = reader.text.indexOf(']', reader.at);
    if (end !== -1 && end < place.end) reader.at = end + 1;
  }
  for (let index = 0; index < count; index++) argument(reader, plainStyle, place);
}

function push(reader: Reader, text: string, style: Style): void {
  if (text !== '') reader.pieces.push({ text, style });
}

function skipSpace(reader: Reader): void {
  reader.at += matchAt(/\s+/y, reader)?.[0].length ?? 0;
}

function matchAt(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text);
}
