import type { Draft, DraftAuthor, DraftLink } from '../types.ts';
import { authorsLine, type Emphasis } from './authors-line.ts';
import { escapeMarkdown, linkTo, markdownOf } from './markdown-text.ts';
import type { Surroundings } from './surroundings.ts';
import { venueLine } from './venue-line.ts';
import { venueStretch } from './venue-stretch.ts';
import { addressesOf, missingWords, wordsOf } from './words.ts';

/** An entry written anew, in the order of preference, or the text that would be lost by it. */
export type Canonical = { readonly texts: readonly string[] } | { readonly lost: string };

type Attempt = { readonly text: string } | { readonly lost: string };

/**
 * Write an entry in canonical form: title, authors, venue, links, each on a line of its own.
 *
 *     *SkyServe*: Serving AI Models across Regions and Clouds with Spot Instances\
 *     **Ziming Mao**\*, Tian Xia\*, Zhanghao Wu, Ion Stoica\
 *     *EuroSys 2025, Best Paper Award*\
 *     [[Paper](https://arxiv.org/abs/2411.01438)] [[Code](https://github.com/skypilot-org/skypilot)]
 *
 * A line of the source of which no field has taken a word stays as it is, after the venue.
 */
export function canonicalEntry(draft: Draft, parts: Surroundings, emphasisOf: (author: DraftAuthor) => Emphasis): Canonical {
  const venues = [venueLine(draft, parts.fields), stretchLine(draft, parts.fields)].filter(
    (line, index) => index === 0 || line !== undefined,
  );
  const attempts = venues.map((venue) => attempt(draft, parts, { authors: authorsLine(draft, emphasisOf), venue }));
  const texts = attempts.flatMap((found) => ('text' in found ? [found.text] : []));
  const lost = attempts.flatMap((found) => ('lost' in found ? [found.lost] : []));
  return texts.length > 0 ? { texts: [...new Set(texts)] } : { lost: lost[0] ?? '' };
}

function attempt(draft: Draft, parts: Surroundings, written: { readonly authors?: string; readonly venue?: string }): Attempt {
  const title = titleLine(draft);
  const fields = [title, written.authors, written.venue].filter((line) => line !== undefined);
  const links = [linksLine(draft), teaserLine(draft, parts.fields)].filter((line) => line !== undefined);
  const lines = [...fields, ...untouchedLines(parts.fields, [...fields, ...links].join('\n')), ...links];
  const text = lines.join('\n');
  const lost = [...missingWords(parts.fields, text), ...lostAddresses(parts.fields, text)];
  if (title === '' || lost.length > 0) return { lost: lost.slice(0, 6).join(' ') };
  return { text: layout(lines, parts) };
}

/** The venue with all that is said beside it, where the fields do not hold it. */
function stretchLine(draft: Draft, source: string): string | undefined {
  const stretch = venueStretch(draft, source);
  return stretch === undefined ? undefined : `*${stretch}*`;
}

function layout(lines: readonly string[], { marker, indent, attachments, isHeading }: Surroundings): string {
  const [title = '', ...rest] = lines;
  const separator = `\\\n${indent}`;
  if (!isHeading) return marker + [title, ...rest].join(separator) + attachments;
  return `${marker}${title}${rest.length === 0 ? '' : `\n\n${indent}${rest.join(separator)}`}${attachments}`;
}

function titleLine({ title, links }: Draft): string {
  if (title === undefined) return '';
  const text = markdownOf(title.value);
  const link = links.find((candidate) => isOnTitle(candidate));
  return link === undefined ? text : linkTo(text, link.href);
}

/** The reader labels the link that is on the title itself `title`. */
function isOnTitle({ label }: DraftLink): boolean {
  return label === 'title';
}

function linksLine({ links }: Draft): string | undefined {
  const beside = links.filter((link) => !isOnTitle(link));
  if (beside.length === 0) return undefined;
  return beside.map(({ label, href }) => (label === href ? `<${href}>` : `[${linkTo(escapeMarkdown(label), href)}]`)).join(' ');
}

function teaserLine({ teaser }: Draft, source: string): string | undefined {
  if (teaser === undefined || !addressesOf(source).includes(teaser.value.src)) return undefined;
  return `!${linkTo(escapeMarkdown(teaser.value.alt), teaser.value.src)}`;
}

/** Lines of which nothing is in `written`: an acceptance rate, a note. Only whole lines, and none with tags that it may share. */
function untouchedLines(source: string, written: string): readonly string[] {
  return source
    .split(/\n|<br\s*\/?>/i)
    .map((line) => line.replace(/\\{1,2}[ \t]*$/, '').trim())
    .filter((line) => line !== '' && !/[<>]/.test(line))
    .filter((line) => wordsOf(line).length > 0 && missingWords(line, written).length === wordsOf(line).length);
}

function lostAddresses(before: string, after: string): readonly string[] {
  const kept = new Set(addressesOf(after));
  return addressesOf(before).filter((address) => !kept.has(address) && !after.includes(address));
}
