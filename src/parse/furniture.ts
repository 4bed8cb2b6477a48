import { isMetadata } from './metadata-comment.ts';

/**
 * Blank out what other tools left in a page and no reader sees: Liquid and Kramdown tags, Quarto fences, scripts, styles, link
 * comments. Every character stands for itself or a space, so that offsets and line numbers stay right.
 */
export function withoutFurniture(body: string): string {
  let text = body;
  // Addresses that a generator would have completed: what is left of them works relative to the site's root.
  text = replaceSame(text, /\{\{\s*site\.(?:baseurl|url)\s*\}\}/g, () => '');
  text = text.replace(
    /\{\{\s*(['"])([^'"}\n]*)\1\s*\|\s*(?:relative_url\s*|absolute_url\s*|prepend:[^}\n]*)\}\}/g,
    (whole: string, _quote: string, path: string) => path + ' '.repeat(whole.length - path.length),
  );
  text = text.replace(/\{\{\s*((?:19|20)\d\d)\s*\}\}/g, (whole: string, number: string) => number.padEnd(whole.length));
  text = text.replace(/\[([^\][\n]{1,80})\]\{\.(?:underline|ul|mark)\}/g, (whole: string, inner: string) =>
    `<u>${inner}</u>`.padEnd(whole.length),
  );
  for (const [opening, closing] of enclosing) text = withoutBetween(text, opening, closing);
  for (const pattern of furniture) text = replaceSame(text, pattern, () => '');
  // "2022. Title" would be the 2022nd item of a list.
  text = text.replace(/^([ \t]*(?:[-*+][ \t]+)?)((?:19|20)\d\d)\.(?=[ \t])/gm, '$1$2,');
  return letMarkdownIn(withoutComments(text));
}

/** Old entries and notes that were commented out are not on the page. A comment with metadata stays. */
function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    const comment = text.slice(open, close + 3);
    result += withoutStrayEnds(text.slice(from, open)) + (isMetadata(comment.slice(4, -3)) ? comment : comment.replace(/[^\n]/g, ' '));
    from = close + 3;
  }
  return result + withoutStrayEnds(text.slice(from));
}

/** Where comments stand in a comment, its end is left over: a browser ends it at the first. */
function withoutStrayEnds(text: string): string {
  return replaceSame(text, /^[ \t]*-->[ \t]*$/gm, () => '');
}

/** What goes together with all that is in it: how it opens and how it closes. */
const enclosing: readonly (readonly [opening: string, closing: string])[] = [
  ...['script', 'style', 'noscript', 'svg', 'iframe', 'template'].map((tag) => [`<${tag}\\b[^<>]*>`, `</${tag}\\s*>`] as const),
  ...['comment', 'raw'].map((tag) => [`\\{%-?\\s*${tag}\\s*-?%\\}`, `\\{%-?\\s*end${tag}\\s*-?%\\}`] as const),
];

/** Only up to the last closing mark: before it every search ends, so that many openings without one take no time. */
function withoutBetween(text: string, opening: string, closing: string): string {
  const last = [...text.matchAll(new RegExp(closing, 'gi'))].at(-1);
  if (last === undefined) return text;
  const end = last.index + last[0].length;
  return replaceSame(text.slice(0, end), new RegExp(`${opening}[\\s\\S]*?${closing}`, 'gi'), () => '') + text.slice(end);
}

const furniture: readonly RegExp[] = [
  /\{%(?:(?!%\}|\{%)[^\n])*%\}/g,
  /\{\{[^{}\n]*\}\}/g,
  /\{:[^{}\n]*\}/g,
  /\{[ \t]*(?:target\s*=|\.[a-z]|#[a-z]|style\s*=|rel\s*=|width\s*=)[^{}\n]*\}/gi,
  /^[ \t]*:{3,}.*$/gm,
  /^\[\/\/\]:.*$/gm,
];

function replaceSame(text: string, pattern: RegExp, by: (whole: string) => string): string {
  return text.replace(pattern, (whole: string) => {
    const kept = by(whole);
    return kept + whole.slice(kept.length).replace(/[^\n]/g, ' ');
  });
}

/**
 * Kramdown reads Markdown inside `<div markdown="1">`; CommonMark needs a blank line after the tag. The attribute is as long as
 * the line break that takes its place.
 *
 *     <div class="text" markdown="1">      <div class="text">
 *     [Title](…)                       →
 *                                          [Title](…)
 */
function letMarkdownIn(text: string): string {
  return text.replace(
    /(<(?:div|td|section|article|details|span)\b[^<>\n]*?)\smarkdown\s*=\s*(["']?)(?:1|span|block)\2([^<>\n]*)>([ \t]*)/gi,
    (whole: string, start: string, _quote: string, rest: string) => {
      const kept = `${start}${rest}>`;
      return `${kept}${' '.repeat(whole.length - kept.length - 2)}\n\n`;
    },
  );
}
