import type { Draft, DraftAuthor } from '../types.ts';
import { escapeLineStart, escapeMarkdown, linkTo } from './markdown-text.ts';

/** How the list sets a name apart. One that is neither is most often a colour. */
export type Emphasis = 'strong' | 'underline' | 'italic' | 'other';

/**
 * The line of authors: names in order, marks after each, "et al." where there are more, "with" where the owner is not named.
 *
 *     **Ziming Mao**\*, Tian Xia\*, Zhanghao Wu, et al.
 *
 * Where names are inverted (`Roe, A. B.`) semicolons part them.
 */
export function authorsLine(draft: Draft, emphasisOf: (author: DraftAuthor) => Emphasis): string | undefined {
  if (draft.authors.length === 0) return undefined;
  const separator = draft.authors.some(({ name }) => name.includes(',')) && draft.authors.length > 1 ? '; ' : ', ';
  const names = draft.authors.map((author) => nameOf(author, emphasisOf));
  if (draft.hasMoreAuthors) names.push('et al.');
  return escapeLineStart((draft.isOwnerOmitted ? 'with ' : '') + names.join(separator));
}

function nameOf(author: DraftAuthor, emphasisOf: (author: DraftAuthor) => Emphasis): string {
  const name = escapeMarkdown(author.name);
  const linked = author.href === undefined ? name : linkTo(name, author.href);
  return (author.isEmphasised ? setApart(linked, emphasisOf(author)) : linked) + marksOf(author.marks);
}

function setApart(name: string, emphasis: Emphasis): string {
  if (emphasis === 'underline') return `<u>${name}</u>`;
  return emphasis === 'italic' ? `*${name}*` : `**${name}**`;
}

/** Signs follow the name; with numbers or letters among them all are raised, or they would be a part of it; words stand in brackets. */
function marksOf(marks: readonly string[]): string {
  const words = marks.filter((mark) => /[\p{L}\p{N}]{2}/u.test(mark) && !/^\p{N}+$/u.test(mark));
  const signs = marks.filter((mark) => !words.includes(mark));
  const isRaised = signs.some((mark) => /[\p{L}\p{N}]/u.test(mark));
  const written = signs.map(escapeMarkdown);
  return (isRaised ? `<sup>${written.join(',')}</sup>` : written.join('')) + words.map((word) => ` (${escapeMarkdown(word)})`).join('');
}

/**
 * How names are set apart in an entry, from what stands before them in its source. The canonical form has one way, bold; a list
 * with several means something by each (bold for oneself, underlined for students), and keeps them.
 */
export function emphasisIn(source: string, author: DraftAuthor): Emphasis {
  const at = source.indexOf(author.name);
  const before =
    at === -1
      ? ''
      : source
          .slice(Math.max(0, at - 200), at)
          .replace(/\[$/, '')
          .replace(/<a\b[^<>]*>$/i, '');
  if (/(?:\*\*|__|<(?:b|strong)\b[^<>]*>)$/i.test(before)) return 'strong';
  if (/<(?:u|ins)\b[^<>]*>$/i.test(before)) return 'underline';
  return /(?:[*_]|<(?:em|i)\b[^<>]*>)$/i.test(before) ? 'italic' : 'other';
}
