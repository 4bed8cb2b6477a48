import type { Range } from '../types.ts';
import { linkZones, type LinkZones } from './link-zones.ts';
import { nameLikeness } from './name-shape.ts';
import { labelledFields } from './field-label.ts';
import type { Role } from './score.ts';
import type { BreakKind, Tape } from './tape.ts';

/** A stretch of text between two places where a field may end. */
export interface Piece extends Range {
  /** Nothing but link labels. */
  readonly isLinks: boolean;
  /** The strongest thing between this piece and the one before it. */
  readonly before: BreakKind | 'none';
  /** What a label in front of it says it is: `**Authors:** …`. */
  readonly label?: Role;
}

/** More pieces than this are merged from the end: a field list is short, and labelling is cubic in their number. */
const maximumPieces = 44;

/**
 * Cut a tape wherever a field may end: breaks, changes of style, quotes, ends of sentences, dashes, parentheses, link
 * labels, and commas at which names begin or end. Which cuts matter is decided later.
 *
 *     Noether, E., & Artin, E. (2020). Ideals. *Math. Ann.*, 12(3), 4–5.
 *     ^------------------------ ^---   ^-----  ^---------    ^---------
 */
export function piecesOf(tape: Tape): { readonly pieces: readonly Piece[]; readonly zones: LinkZones } {
  const zones = linkZones(tape);
  const cuts = new Set<number>([0, tape.text.length]);
  for (const at of tape.breaks.keys()) cuts.add(at).add(at + 1);
  for (const zone of zones.zones) cuts.add(zone.start).add(zone.end);
  const labels = labelledFields(tape.text);
  for (const { labelStart, start } of labels) cuts.add(labelStart).add(start);
  const inZone = (at: number): boolean => zones.zones.some((zone) => at > zone.start && at < zone.end);
  for (const at of [...styleCuts(tape), ...textCuts(tape.text)]) if (!inZone(at)) cuts.add(at);
  const sorted = [...cuts].sort((left, right) => left - right);
  const pieces: Piece[] = [];
  let before: Piece['before'] = 'none';
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [start = 0, end = 0] = [sorted[index], sorted[index + 1]];
    before = stronger(before, tape.breaks.get(start));
    const piece = trimPiece(tape.text, { start, end });
    if (piece.end <= piece.start || labels.some((label) => piece.start >= label.labelStart && piece.end <= label.start)) continue;
    const isLinks = zones.zones.some((zone) => piece.start >= zone.start && piece.end <= zone.end);
    const last = pieces.at(-1);
    if (pieces.length >= maximumPieces && last !== undefined) pieces[pieces.length - 1] = { ...last, end: piece.end };
    else
      pieces.push({ ...piece, isLinks, before, label: labels.find((label) => piece.start >= label.start && piece.end <= label.end)?.role });
    before = 'none';
  }
  return { pieces, zones };
}

function stronger(left: Piece['before'], right: BreakKind | undefined): Piece['before'] {
  const rank = { none: 0, soft: 1, hard: 2, block: 3 };
  return right !== undefined && rank[right] > rank[left] ? right : left;
}

/** Where bold, italics, colour or a link begin or end. */
function* styleCuts(tape: Tape): Iterable<number> {
  for (const [index, run] of tape.runs.entries()) {
    const previous = tape.runs[index - 1];
    if (previous === undefined || previous.style === run.style) continue;
    const [a, b] = [previous.style, run.style];
    const isSame =
      a.strong === b.strong &&
      a.emphasis === b.emphasis &&
      a.coloured === b.coloured &&
      a.underline === b.underline &&
      a.href === b.href &&
      a.code === b.code;
    if (!isSame && !b.superscript && !a.superscript) yield run.start;
    else if (a.classes.join(' ') !== b.classes.join(' ')) yield run.start;
  }
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(.,])(?:vol|no|nr|pp?|eds?|hrsg|proc|conf|int|intl|symp|trans|univ|dept|dr|prof|st|jr|sr|vs|etc|e\.?g|i\.?e|cf|ca|approx|fig|sec|ch|art|ser|suppl|j|assoc|natl|acad|sci|rev|lett|am|amer|math|phys|chem|biol|med|comput|eng|soc|bull|ann|arch|adv|mech|stat|appl|z|zs|bd|jg|al|u\.a|z\.b|d\.h|\p{Lu}|\p{Lu}\p{Ll}?\.[-‐]?\p{Lu})$/iu;

function* textCuts(text: string): Iterable<number> {
  const boundary =
    /(["“”„«»「」『』《》])|([.?!。．？！])(?=\s|$|["”’])|([。．？！])|\s[-–—|/·•]\s|(\()|(\))|([:：])\s|(,|，|;|；)\s?|\s(?:by|In|in|with|With)\s(?=\S)/gu;
  for (const found of text.matchAll(boundary)) {
    const [whole, quote, stop, cjkStop, opening, closing, colon, comma] = found;
    const at = found.index;
    const after = at + whole.length;
    if (quote !== undefined) yield* [at, after];
    else if (stop !== undefined) {
      const isAbbreviation = stop === '.' && abbreviation.test(text.slice(Math.max(0, at - 12), at));
      if (!isAbbreviation || !continuesNames(text, after)) yield after;
    } else if (cjkStop !== undefined) yield after;
    else if (opening !== undefined) yield at;
    else if (closing !== undefined) yield after;
    else if (colon !== undefined) yield after;
    else if (comma !== undefined) {
      if (isFieldComma(text, at, after)) yield after;
    } else if (/^\s[-–—|/·•]\s$/u.test(whole)) yield* [at, after];
    else yield at;
  }
}

/** After an initial, does the list of names go on? */
function continuesNames(text: string, at: number): boolean {
  const next = /^\s*(?:(?:and|&|und|et|y|e)\s+)?([^,.;:("“\n]{1,60})/u.exec(text.slice(at, at + 80))?.[1] ?? '';
  return next.trim() === '' || nameLikeness(next) >= 0.5 || /^\s*[,;:&)\]\d]/.test(text.slice(at, at + 8));
}

/** A comma at which names begin or end, or before a year, a quote or a venue. Commas within a list of names, or within a title, are no cuts. */
function isFieldComma(text: string, at: number, after: number): boolean {
  const left = /([^,，;；.。:：\n()"“”]{1,80})$/u.exec(text.slice(Math.max(0, at - 80), at))?.[1] ?? '';
  const right = /^\s*(?:(?:and|&)\s+)?([^,，;；.。:：\n()"“”]{1,80})/u.exec(text.slice(after, after + 90))?.[1] ?? '';
  if (
    /^\s*(?:["“„«「『‘(]|in\s|(?:19|20)\d\d\b|vol|no\.|pp?\.|proc|to appear|accepted|submitted|under review|in press|forthcoming|best|oral|spotlight)/i.test(
      text.slice(after, after + 20),
    )
  )
    return true;
  const [before, next] = [nameLikeness(left.replace(/^\s*(?:and|&)\s+/, '')), nameLikeness(right)];
  return before >= 0.5 !== next >= 0.5 || /\b(?:19|20)\d\d\b/.test(right);
}

/** Without white space, separators and stray brackets at the ends. */
function trimPiece(text: string, { start, end }: Range): Range {
  while (start < end && /[\s,;，；|·•]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;，；|·•]/.test(text.charAt(end - 1))) end--;
  const isBare = /^[-–—/()[\]{}.:，。"“”]+$/u.test(text.slice(start, end));
  return isBare ? { start: end, end } : { start, end };
}
