import type { RichText } from '../types.ts';

/** Rich text as Markdown that reads back as the same: emphasis, code, superscript, subscript. */
export function markdownOf({ html }: RichText): string {
  const isCode: boolean[] = [];
  let markdown = '';
  for (const [token, slash, tag] of html.matchAll(/<(\/?)(em|strong|code|sup|sub)>|[^<]+|</g)) {
    if (tag === undefined) {
      const text = decodeReferences(token);
      markdown += isCode.length > 0 ? text : escapeMarkdown(text);
    } else if (tag === 'sup' || tag === 'sub') markdown += token;
    else {
      markdown += { em: '*', strong: '**', code: '`' }[tag === 'em' || tag === 'strong' ? tag : 'code'];
      if (tag === 'code' && slash === '') isCode.push(true);
      if (tag === 'code' && slash === '/') isCode.pop();
    }
  }
  return escapeLineStart(markdown);
}

/**
 * Plain text as Markdown. Only what would mean something is escaped, so that text stays as pleasant to read as it was: `snake_case`,
 * `AT&T`, `[Re] A Title` and `a < b` need nothing.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~/g, '\\$&')
    .replace(/\](?=[([])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&');
}

/** What at the start of a line would begin a heading, a quotation or a list. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(?:#{1,6}(?=\s)|>|[-+](?=\s))/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2');
}

/** A link. An address with blanks or odd parentheses goes into angle brackets. */
export function linkTo(label: string, href: string): string {
  const opening = href.match(/\(/g)?.length ?? 0;
  const closing = href.match(/\)/g)?.length ?? 0;
  return `[${label}](${/[\s<>]/.test(href) || opening !== closing ? `<${href}>` : href})`;
}

/** `&lt;`, `&#x26;` → `<`, `&`: the references that sanitised HTML has, and those that people write into lists. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|nbsp));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
]);
