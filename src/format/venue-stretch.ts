import type { Draft } from '../types.ts';
import { missingWords } from './words.ts';

/**
 * All that a citation says after title and authors and before the links, as written but for its emphasis: the venue with volume,
 * pages, editors and whatever else. For entries that say more than the fields of a draft hold.
 *
 *     Roe, A. (2020). Lonely voices in a machine. *Computers in Human Behavior*, *102*, 274–286. https://doi.org/…
 *                                                  ^-----------------------------------------
 */
export function venueStretch(draft: Draft, source: string): string | undefined {
  const name = (draft.venue?.value ?? '').slice(0, 12);
  const visible = withoutAddresses(source);
  const venueAt = name === '' ? -1 : visible.lastIndexOf(name);
  if (venueAt === -1) return undefined;
  const before = visible.slice(0, venueAt);
  const from = Math.max(endOf(draft.title?.value.plain, before), endOf(draft.authors.at(-1)?.name, before));
  if (from === -1) return undefined;
  const start = from + (remainder.exec(source.slice(from, venueAt))?.[0].length ?? 0);
  const after = source.slice(venueAt + name.length);
  const end = venueAt + name.length + (ending.exec(after)?.index ?? after.length);
  const stretch = plain(source.slice(start, end));
  const year = draft.year === undefined ? '' : String(draft.year.value);
  const isDated = !source.includes(year) || missingWords(year, stretch).length === 0;
  return isDated ? stretch : `${stretch}, ${year}`;
}

/** The source with addresses and tags blanked out: a venue's name may well be a part of them. */
function withoutAddresses(source: string): string {
  return source.replace(/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*|<[^<>]*>|https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
}

/** Offset after the last occurrence of a text's last letters; -1: it is not there. */
function endOf(text: string | undefined, source: string): number {
  const tail = text?.slice(-12) ?? '';
  const at = tail === '' ? -1 : source.lastIndexOf(tail);
  return at === -1 ? -1 : at + tail.length;
}

/** What is left of the field before: closing marks, the rest of a link, a year in brackets, punctuation. */
const remainder =
  /^(?:\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\(\s*(?:19|20)\d\d[a-z]?\s*\)|<\/?[a-z][^<>]*>|[\]\\*_~"”“»«’'.,;:?!)}、。，．」』】]|\s)+/i;

/** A link, an address, a hard break. */
const ending = /!?\\?\[|<|https?:\/\/|\\\n| {2}\n|\(\s*\[/;

function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\*/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:([、。，．]+$/, '')
    .trim();
}
