import { slug } from '../escape/slug.ts';
import type { ProsePage, RichText, SourceFile } from '../types.ts';

/** A plain page of the project: its title is its first heading, which then leaves the body, else its file name. */
export function prosePage(source: SourceFile, body: RichText): ProsePage {
  const name = source.path.replace(/^content\//, '').replace(/\.(?:md|markdown)$/i, '');
  const heading = /<h1(?: [^>]*)?>([\s\S]*?)<\/h1>\n?/.exec(body.html);
  const title = plainText(heading?.[1] ?? '');
  return {
    slug: name
      .split('/')
      .map((part) => slug(part) || 'page')
      .join('-'),
    title: title === '' ? titleCase(name) : title,
    body: heading === null ? body : { ...body, html: body.html.replace(heading[0], '') },
  };
}

/** Text of sanitised HTML as rehype-stringify writes it: its only references are hexadecimal. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/\s+/g, ' ')
    .trim();
}

function titleCase(name: string): string {
  const words = name.replace(/[-_/]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
