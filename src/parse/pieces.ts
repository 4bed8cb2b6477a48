import type { Range } from '../types.ts';
import { linkZones, type LinkZones } from './link-zones.ts';
import { knownVenue } from './known-venue.ts';
import { isInitials, nameLikeness } from './name-shape.ts';
import { labelledFields } from './field-label.ts';
import type { Role } from './score.ts';
import { venueWords } from './signals.ts';
import type { BreakKind, Tape } from './tape.ts';

/** A stretch of text between two places where a field may end. */
export interface Piece extends Range {
  /** Nothing but link labels, or the entry's number in the list: no field. */
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
  const prefix = listLabel.exec(tape.text)?.[0].length ?? 0;
  cuts.add(prefix);
  const whole = [...zones.zones, ...quotedRanges(tape.text)];
  for (const { start, end } of whole) cuts.add(start).add(end);
  const inZone = (at: number): boolean => whole.some((zone) => at > zone.start && at < zone.end);
  const styled = styledRanges(tape, zones);
  const inStyled = (at: number): boolean => styled.some(({ start, end }) => at > start && at < end);
  for (const at of styleCuts(tape)) if (!inZone(at)) cuts.add(at);
  for (const { at, isSentence } of textCuts(tape.text)) if (!inZone(at) && (isSentence || !inStyled(at))) cuts.add(at);
  const sorted = [...cuts].sort((left, right) => left - right);
  const pieces: Piece[] = [];
  let before: Piece['before'] = 'none';
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [start = 0, end = 0] = [sorted[index], sorted[index + 1]];
    before = stronger(before, tape.breaks.get(start));
    const piece = trimPiece(tape.text, { start, end });
    if (piece.end <= piece.start || labels.some((label) => piece.start >= label.labelStart && piece.end <= label.start)) continue;
    const isLinks = piece.end <= prefix || zones.zones.some((zone) => piece.start >= zone.start && piece.end <= zone.end);
    const last = pieces.at(-1);
    if (pieces.length >= maximumPieces && last !== undefined) pieces[pieces.length - 1] = { ...last, end: piece.end };
    else
      pieces.push({ ...piece, isLinks, before, label: labels.find((label) => piece.start >= label.start && piece.end <= label.end)?.role });
    before = 'none';
  }
  return { pieces, zones };
}

/** What people put before an entry: `[J21] `, `(3)`, `C4.`, a bullet of their own, the rank of the venue. */
const listLabel =
  /^(?:\s*(?:\[\p{L}{0,6}[-.]?\d{1,3}\]|\(\d{1,3}\)|\p{Lu}{1,3}\d{1,3}[.:)]|\d{1,3}[.)、](?=\s*[\p{L}"“[])|[•●▪◦‣■⋆・–-](?=\s)|\[(?:CCF|CORE)[- ]?[ABC]\*?\]|#\d{1,3}))+\s*/u;

/** Stretches in one style that are long enough to be a title or a venue: a comma or a dash within them ends no field. */
function styledRanges(tape: Tape, zones: LinkZones): readonly Range[] {
  const isLong = ({ start, end }: Range): boolean => end - start >= 16 && /\s\S+\s/.test(tape.text.slice(start, end));
  const styled = tape.runs.filter(
    (run) =>
      (run.style.strong || run.style.emphasis || run.style.heading) &&
      isLong(run) &&
      !/[,;]\s*\p{Lu}\.|,.*,.*(?:\band\b|&)/u.test(tape.text.slice(run.start, run.end)),
  );
  return [...zones.links.filter((link) => !link.isLabel && isLong(link)), ...styled];
}

/** A place where a field may end; the end of a sentence says so more than a comma. */
interface TextCut {
  readonly at: number;
  readonly isSentence: boolean;
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
    if (!isSame && !b.superscript && !a.superscript) {
      // A journal in italics may follow a name; bold and the like set one name apart.
      if (a.emphasis !== b.emphasis || !isWithinNames(tape.text, run.start)) yield run.start;
    } else if (a.classes.join(' ') !== b.classes.join(' ')) yield run.start;
  }
}

/** One name of a list set apart: `Tian Xia, **Ziming Mao**, Jamison Kerney`. */
function isWithinNames(text: string, at: number): boolean {
  const end = skipBack(text, at, ' *†‡');
  const hasCommaBefore = end > 0 && ',;'.includes(text.charAt(end - 1));
  const left = text.slice(segmentStart(text, hasCommaBefore ? end - 1 : end, ',;\n'), hasCommaBefore ? end - 1 : end);
  const right = /^[\s*†‡]*([,;]?)\s*(?:and\s|&\s?)?([^,;.\n]*)/u.exec(text.slice(at, at + 60));
  if (!hasCommaBefore && (right?.[1] ?? '') === '') return false;
  return isNamePart(left.replace(/^\s*(?:and|&)\s/, '')) && isNamePart(right?.[2] ?? '');
}

/** Where the stretch before `end` begins: after the nearest of the stops, at most 80 units back. */
function segmentStart(text: string, end: number, stops: string): number {
  let start = end;
  while (start > 0 && end - start < 80 && !stops.includes(text.charAt(start - 1))) start--;
  return start;
}

function skipBack(text: string, end: number, skipped: string): number {
  while (end > 0 && skipped.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(.,])(?:vol|no|nr|pp?|eds?|hrsg|proc|conf|int|intl|symp|trans|univ|dept|dr|prof|st|jr|sr|vs|etc|e\.?g|i\.?e|cf|ca|approx|fig|sec|ch|art|ser|suppl|j|assoc|natl|acad|sci|rev|lett|am|amer|math|phys|chem|biol|med|comput|compos|eng|soc|bull|ann|arch|adv|mech|stat|appl|theor|topol|geom|algebr|anal|z|zs|bd|jg|al|u\.a|z\.b|d\.h|ph\.d|ph|m\.sc|b\.sc|д|н|им|\p{Lu}|\p{Lu}\p{Ll}?\.[-‐]?\p{Lu})$/iu;

function* textCuts(text: string): Iterable<TextCut> {
  const boundary =
    /(["“”„«»「」『』《》〈〉‹›]|(?<![\p{L}\p{N}])[‘'](?=\p{L}|\p{N})|(?<=[\p{L}\p{N}.,?!])[’'](?![\p{L}\p{N}]))|([.?!])(?=\s|$|["”’»])|([。．？！])|(\s[-–—|/·•]\s|\s\/\/\s?|\s?→)|([(（])|([)）])|([:：])\s?|([,，;；،、])\s?|(\[[A-Z](?:\/[A-Z]{2})?\]|(?<=[\s.,;](?:\p{Lu}\.|[\p{L}]{2,}|al\.),?\s)\(?(?:19|20)\d\d[a-z]?\)?(?=[.,;:]\s))|\s(?:by|in|In|with|With)\s(?=\S)/gu;
  for (const found of text.matchAll(boundary)) {
    const [whole, quote, stop, cjkStop, dash, opening, closing, colon, comma, mark] = found;
    const at = found.index;
    const after = at + whole.length;
    const weak = (place: number): TextCut => ({ at: place, isSentence: false });
    if (quote !== undefined) yield* [weak(at), weak(after)];
    else if (stop !== undefined) {
      const isAbbreviation = stop === '.' && abbreviation.test(text.slice(Math.max(0, at - 12), at));
      if (!isAbbreviation || !continuesNames(text, after)) yield { at: after, isSentence: true };
    } else if (cjkStop !== undefined) yield { at: after, isSentence: true };
    else if (closing !== undefined) yield weak(after);
    else if (opening !== undefined) yield weak(at);
    else if (dash !== undefined || mark !== undefined) yield* [weak(at), weak(after)];
    else if (colon !== undefined) {
      if (endsNames(text, at)) yield { at: after, isSentence: true };
    } else if (comma !== undefined) {
      if (isFieldComma(text, at, after)) yield weak(after);
    } else if (isFieldWord(text, at, whole.trim().toLowerCase())) yield weak(at);
  }
}

/** After an initial, does the list of names go on? */
function continuesNames(text: string, at: number): boolean {
  const next = /^\s*(?:(?:and|&|und|et|y|e)\s+)?([^,.;:("“\n]{1,60})/u.exec(text.slice(at, at + 80))?.[1] ?? '';
  return next.trim() === '' || nameLikeness(next) >= 0.5 || /^\s*[,;:&)\]\d]/.test(text.slice(at, at + 8));
}

/** A colon ends a list of names: `Müller, A. and Weiß, C.: Titel`. A colon within a title mostly does not. */
function endsNames(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at);
  if (line.length > 400) return false;
  const names = line
    .replace(/\([^()]*\)\s*$/, '')
    .split(/\s*(?:[,;]|\band\b|&|\bund\b|\bet\b|\by\b)\s*/u)
    .filter((name) => name !== '');
  const isList = names.length > 1 || /(?:^|\s)\p{Lu}\.$/u.test(line);
  return isList && names.every((name) => nameLikeness(name) >= 0.5 || /^(?:\p{Lu}\.?[\s-]?)+$/u.test(name));
}

/** "by" and "with" before names, "in" before a venue; elsewhere these are words of a title. */
function isFieldWord(text: string, at: number, word: string): boolean {
  const rest = text.slice(at + word.length + 2, at + word.length + 160);
  if (word === 'in')
    return (
      /^(?:the\s+)?(?:proc\b|proceedings\b|advances in\b)/i.test(rest) ||
      (/[.,;:?!)\]”"»’]\s*$/.test(text.slice(0, at + 1)) && (venueWords.test(rest.slice(0, 60)) || /^\p{Lu}/u.test(rest)))
    );
  // "Serving Models with Spot Instances": a word in running text. "Title," with Ada Roe: a field.
  if (word === 'with' && /[\p{L}\p{N}]$/u.test(text.slice(0, at))) return false;
  const first = /^\s*([^,;.()\n]{1,60}?)(?=\s*(?:,|;|\.|\)|\n|$|\band\b|&))/u.exec(rest)?.[1] ?? '';
  return nameLikeness(first) >= 0.8 && /\s/.test(first.trim());
}

/** A comma at which names begin or end, or before a year, a quote or a venue. Commas within a list of names, or within a title, are no cuts. */
function isFieldComma(text: string, at: number, after: number): boolean {
  // The full stop of an initial ends nothing: `Noether, E., Artin, E.`
  const end = text.charAt(at - 1) === '.' ? at - 1 : at;
  const left = text.slice(segmentStart(text, end, ',，;；،、.。:：\n()"“”'), end);
  const right = /^\s*(?:(?:and|&)\s+)?([^,，;；،、.。:：\n()"“”]{1,80})/u.exec(text.slice(after, after + 90))?.[1] ?? '';
  if (
    /^\s*(?:["“„«「『‘(]|in\s|(?:19|20)\d\d\b|vol|no\.|pp?\.|proc|to appear|accepted|submitted|under review|in press|forthcoming|best|oral|spotlight)/i.test(
      text.slice(after, after + 20),
    )
  )
    return true;
  const [before, next] = [isNamePart(left.replace(/^\s*(?:and|&)\s+/, '')), isNamePart(right)];
  return (
    before !== next || /\b(?:19|20)\d\d\b/.test(right) || knownVenue(right) !== undefined || /^\p{Lu}[\p{L}\s&-]+\s\d{1,4}\s*$/u.test(right)
  );
}

/** A name, or one half of `Noether, E.`; marks do not matter. */
function isNamePart(text: string): boolean {
  const name = text.replace(/[*†‡§¶#^$\d✉\\]+/gu, ' ').trim();
  return nameLikeness(name) >= 0.5 || (name !== '' && isInitials(name));
}

/** The stretches in quotation marks, without the marks: nothing within them is a cut. */
function quotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const pairs =
    /“([^“”\n]{8,400})”|"([^"\n]{8,400})"|„([^„“”\n]{4,400})[“”]|«\s?([^«»\n]{4,400}?)\s?»|「([^「」\n]{2,300})」|『([^『』\n]{2,300})』|《([^《》\n]{2,300})》|(?<![\p{L}\p{N}])‘([^‘\n]{8,300})’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=\p{Lu})([^'\n]{12,300})'(?![\p{L}\p{N}])/gu;
  for (const found of text.matchAll(pairs)) {
    const inner = found.slice(1).find((group) => typeof group === 'string') ?? '';
    const start = found.index + found[0].indexOf(inner, 1);
    ranges.push({ start, end: start + inner.length });
  }
  return ranges;
}

/** Without white space, separators and stray brackets at the ends. */
function trimPiece(text: string, { start, end }: Range): Range {
  while (start < end && /[\s,;，；،、|·•→]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;，；،、|·•→]/.test(text.charAt(end - 1))) end--;
  const isBare = /^(?:[-–—/()（）[\]{}.:，。"“”„«»「」『』《》〈〉‹›‘’']+|\[[A-Z](?:\/[A-Z]{2})?\])$/u.test(text.slice(start, end));
  return isBare ? { start: end, end } : { start, end };
}
