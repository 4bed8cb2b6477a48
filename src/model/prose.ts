import { slug } from '../escape/slug.ts';
import type { ProsePage, RichText, SourceFile } from '../types.ts';

/** A plain page of the project: its title is its first heading, else its file name. */
export function prosePage(source: SourceFile, body: RichText): ProsePage {
  const name = source.path.replace(/^content\//, '').replace(/\.(?:md|markdown)$/i, '');
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(source.body)?.[1];
  return {
    slug: name
      .split('/')
      .map((part) => slug(part) || 'page')
      .join('-'),
    title: heading ?? titleCase(name),
    body,
  };
}

function titleCase(name: string): string {
  const words = name.replace(/[-_/]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
