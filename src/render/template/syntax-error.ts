/** What is wrong, where (offsets), and what to write. */
export interface SyntaxError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
  readonly help?: string;
}

/**
 * Explain an error of the Handlebars parser. Blocks that do not pair are found by our own scan: the parser reports an unclosed
 * block at the end of the file and a wrong end tag at its beginning, without the other half.
 */
export function syntaxError(text: string, error: Error): SyntaxError {
  const isPairing = /got '(?:EOF|OPEN_ENDBLOCK)'$| doesn't match /.test(error.message);
  return (isPairing ? unpairedBlock(text) : undefined) ?? parserError(text, error);
}

/** A block tag: what it opens or closes, and where. */
interface BlockTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

// Comments and escaped tags come first, so that what is in them is not taken for a tag.
const blockTags = /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|\{\{~?([#^/])\s*[*>]?\s*([^\s}~]*)[^}]*\}\}/g;

function unpairedBlock(text: string): SyntaxError | undefined {
  const open: BlockTag[] = [];
  for (const match of text.matchAll(blockTags)) {
    const [tag, mark, name = ''] = match;
    // `{{^}}` is an older way to write `{{else}}`.
    if (mark === undefined || (mark === '^' && name === '')) continue;
    const place: BlockTag = { name, start: match.index, end: match.index + tag.length };
    if (mark !== '/') {
      open.push(place);
      continue;
    }
    const opener = open.pop();
    if (opener === undefined)
      return { ...place, message: `unexpected {{/${name}}}: no block is open here`, help: 'remove it, or write the {{#…}} that it ends' };
    if (opener.name === name) continue;
    const related = { message: `{{#${opener.name}}} was opened here`, start: opener.start, end: opener.end };
    return { ...place, message: `unexpected {{/${name}}}, expected {{/${opener.name}}}`, related, help: `write {{/${opener.name}}}` };
  }
  const unclosed = open.pop();
  return (
    unclosed && { ...unclosed, message: `{{#${unclosed.name}}} is never closed`, help: `write {{/${unclosed.name}}} where the block ends` }
  );
}

/** What the parser calls the token it did not expect. */
const tokens: Readonly<Record<string, string>> = {
  EOF: 'unexpected end of the template',
  INVERSE: 'unexpected {{else}} outside a block',
  CLOSE: 'unexpected }}: something is missing before it',
  CLOSE_UNESCAPED: 'unexpected }}}',
  EQUALS: 'unexpected =',
  CLOSE_SEXPR: 'unexpected )',
};

/**
 * The parser's own message: the line, the text around the place without line feeds, a caret and the token.
 *
 *     Parse error on line 2:
 *     aabbb {{x.[y}}
 *     ----------^
 *     Expecting 'ID', got 'INVALID'
 */
function parserError(text: string, error: Error): SyntaxError {
  const message = /^(?:Parse|Lexical) error on line (\d+)[^\n]*\n([^\n]*)\n(-*)\^(?:[^\n]*\n[\s\S]*got '([A-Z_]+)')?/.exec(error.message);
  if (message === null) return invalidPath(text, error);
  const [, line = '1', around = '', dashes = '', token = ''] = message;
  const start = placeOf(text, { line: Number(line), around, column: dashes.length });
  const open = text.lastIndexOf('{{');
  const isOpen = open !== -1 && !text.includes('}}', open);
  // The lexer's own place is of no use: it repeats the text that it had begun to read.
  const isHere = start >= open || error.message.startsWith('Lexical');
  if (isOpen && isHere) return { message: 'this tag is never closed', start: open, end: open + 2, help: 'write }} where it ends' };
  return { message: tokens[token] ?? 'unexpected text in a tag', start, end: Math.min(start + 1, text.length) };
}

function placeOf(text: string, place: { readonly line: number; readonly around: string; readonly column: number }): number {
  const offsets: number[] = [];
  let joined = '';
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === '\n') continue;
    joined += text.charAt(at);
    offsets.push(at);
  }
  const isCut = place.around.startsWith('...');
  const around = place.around.slice(isCut ? 3 : 0).replace(/\.\.\.$/, '');
  const column = place.column - (isCut ? 3 : 0);
  const lineStart = startOfLine(text, place.line);
  let best: number | undefined;
  for (let found = joined.indexOf(around); found !== -1; found = joined.indexOf(around, found + 1)) {
    const offset = offsets[found + column] ?? text.length;
    if (best === undefined || Math.abs(offset - lineStart) < Math.abs(best - lineStart)) best = offset;
  }
  return best ?? lineStart;
}

/** `Invalid path: a/.. - 1:43`: the only other message of the parser; line from 1, column from 0. */
function invalidPath(text: string, error: Error): SyntaxError {
  const [, what = error.message, line = '1', column = '0'] = /^(.*) - (\d+):(\d+)$/s.exec(error.message) ?? [];
  const start = Math.min(startOfLine(text, Number(line)) + Number(column), text.length);
  return { message: what.charAt(0).toLowerCase() + what.slice(1), start, end: Math.min(start + 1, text.length) };
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const feed = text.indexOf('\n', at);
    if (feed === -1) return at;
    at = feed + 1;
  }
  return at;
}
