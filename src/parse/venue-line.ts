import type { Range } from '../types.ts';
import { degreeWords } from '../tables/citation-words.ts';
import { knownVenue } from './known-venue.ts';
import { phrasePattern } from './phrases.ts';
import { awardWords, dateOnly, isDate, notYetWords, partNumbers, placedWords, rankWords, statusWords, year } from './signals.ts';

/** What a venue line says; ranges are offsets into the line. */
export interface VenueLine {
  /** The venue without year, volume, pages, place, status and award. */
  readonly venue?: string;
  /** From the start of the venue to the end of what belongs to its name and year: `ICML 2025 VecDB Workshop`. */
  readonly asWritten?: Range;
  readonly year?: { readonly value: number; readonly range: Range };
  readonly awards: readonly { readonly text: string; readonly range: Range }[];
  readonly status?: string;
}

interface Segment extends Range {
  readonly text: string;
  readonly isParenthesis: boolean;
}

/**
 * Split a venue line.
 *
 *     EuroSys 2024, Best Student Paper Award
 *     ^------ ^---  ^-----------------------
 *     venue   year  award
 *
 * The first segment names the venue; later ones are kept only when they go on with its name.
 */
export function readVenueLine(line: string): VenueLine {
  const segments = segmentsOf(line);
  const awards: { text: string; range: Range }[] = [];
  const kept: Segment[] = [];
  let status: string | undefined;
  let isClosed = false;
  for (const [index, segment] of segments.entries()) {
    const kind = kindOf(segment, kept.length === 0);
    if (kind === 'award') {
      const text = segment.text.replace(/\.$/, '');
      awards.push({ text, range: { start: segment.start, end: segment.start + text.length } });
    } else if (kind === 'status') status ??= segment.text;
    else if (kind === 'name' && !isClosed) {
      const [before] = kept;
      if (before !== undefined && !continuesName(segment, segments.slice(index + 1), before.text)) isClosed = true;
      else kept.push(segment);
    } else if (kept.length > 0 && kind === 'details') isClosed = true;
  }
  const foundYear = yearOf(line, awards);
  const name = kept.length === 0 ? undefined : cleanVenue(joinSegments(line, kept));
  const isPending = notYetWords.test(line) && !placedWords.test(line);
  const [first, last] = [kept[0], kept.at(-1)];
  return {
    venue: name === '' || isPending ? undefined : name,
    asWritten:
      first === undefined || last === undefined
        ? undefined
        : { start: first.start + leadIn(first.text).length, end: last.end + Number(last.isParenthesis) },
    year: foundYear,
    awards,
    status: status ?? statusWords.exec(line)?.[0],
  };
}

function segmentsOf(line: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const push = (start: number, end: number, isParenthesis: boolean): void => {
    while (start < end && /[\s,;.:–—|·•]/.test(line.charAt(start))) start++;
    while (end > start && /[\s,;:–—|·•]/.test(line.charAt(end - 1))) end--;
    if (end > start && line.charAt(end - 1) === '.' && !/\b(?:\p{L}{1,6})\.$/u.test(line.slice(start, end))) end--;
    if (end > start) segments.push({ start, end, text: line.slice(start, end), isParenthesis });
  };
  for (const found of line.matchAll(/([([（【][^()[\]（）【】]*[)\]）】])|[,，;；،、|·•]|\s[–—-]\s|\/\/|\.(?=\s+[\p{Lu}\d(])|[。．\n]/gu)) {
    if (found[0] === '.' && isAbbreviated(line.slice(Math.max(0, found.index - 8), found.index))) continue;
    push(from, found.index, false);
    from = found.index + found[0].length;
    if (found[1] !== undefined) push(found.index + 1, from - 1, true);
  }
  push(from, line.length, false);
  return segments;
}

function isAbbreviated(before: string): boolean {
  return /(?:^|\s)(?:proc|conf|int|intl|symp|trans|j|natl|acad|sci|rev|lett|am|amer|math|phys|chem|biol|med|comput|eng|soc|bull|ann|arch|adv|mech|stat|appl|z|zs|univ|dept|comm|commun|assoc|res|theor|vol|no|nr|pp?|st|dr|ed|eds|\p{L})$/iu.test(
    before,
  );
}

const thesis = phrasePattern(degreeWords);

function kindOf(segment: Segment, isFirst: boolean): 'name' | 'award' | 'status' | 'details' {
  const { text } = segment;
  const isShort = text.split(/\s+/).length <= 12;
  if (awardWords.test(text) && isShort && knownVenueOnly(text) === undefined) return 'award';
  if (rankWords.test(text) && !isFirst) return 'details';
  if (statusWords.test(text) && text.replace(statusWords, '').replace(/\W/g, '').length < 4) return 'status';
  if (dateOnly.test(text)) return 'details';
  const bare = text.replace(new RegExp(partNumbers, 'giu'), '').replace(/[\s\d.:;,()–—-]/g, '');
  if ((bare.length < 3 && !/^\p{Lu}{2,}$/u.test(bare)) || (partNumbers.test(text) && !isFirst)) return 'details';
  return 'name';
}

function knownVenueOnly(text: string): string | undefined {
  return year.test(text) && !/award|prize|best|oral|spotlight|highlight/i.test(text) ? knownVenue(text) : undefined;
}

/** `International Conference on Architecture | Compilers | and Tools (ACT)`: later parts of a name, not a place or a publisher. */
function continuesName(segment: Segment, rest: readonly Segment[], before: string): boolean {
  if (segment.isParenthesis)
    return (
      /^[\p{Lu}\d][\p{L}\d&+@/’' -]{1,24}$/u.test(segment.text) &&
      !(isDate(segment.text) || /(?:edition|ed\.)$/i.test(segment.text)) &&
      !/^(?:eds?|hrsg)\b/i.test(segment.text)
    );
  if (/^(?:and|&|und|et|y|e)\s/i.test(segment.text)) return true;
  if (thesis.test(before) || thesis.test(segment.text)) return true;
  const next = rest.find((other) => !other.isParenthesis);
  if (next !== undefined && /^(?:and|&|und|et|y|e)\s/i.test(next.text)) return true;
  return (
    /\b(?:workshop|track|conference|symposium|companion|findings|demo|industry|volume on|section|series [a-z])\b/i.test(segment.text) ||
    /^(?:part|series|section) [a-z]/i.test(segment.text)
  );
}

function joinSegments(line: string, segments: readonly Segment[]): string {
  let joined = '';
  let last: Segment | undefined;
  for (const segment of segments) {
    if (last !== undefined)
      joined += segment.isParenthesis || last.isParenthesis ? ' ' : line.slice(last.end, segment.start).replace(/[()[\]]/g, '');
    joined += segment.isParenthesis ? `(${segment.text})` : segment.text;
    last = segment;
  }
  return joined.replace(/\s+/g, ' ');
}

const lead =
  /^(?:in\s*:\s*|in\s+|im\s+|dans\s+|published (?:in|on|at)\s+|presented at\s+|appeared (?:in|at)\s+|to appear (?:in|at)\s+|forthcoming (?:in|at)\s+|accepted (?:at|to|by|in|for)\s+|accepted\s*[:,]\s*|journal\s*:\s*|venue\s*:\s*|the\s+(?=proceedings))+/i;

function leadIn(text: string): string {
  return lead.exec(text)?.[0] ?? '';
}

/** `In ICML 2025 VecDB Workshop` → `ICML VecDB Workshop`; `OSDI '25` → `OSDI`; `arXiv:2103.17040` → `arXiv` */
export function cleanVenue(text: string): string {
  return text
    .replace(lead, '')
    .replace(/^(arxiv)(?:\s+(?:e-?prints?|preprint))?\s*:?\s*(?:arxiv\s*:\s*)?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+\/\d{7}).*$/i, '$1')
    .replace(/\s*\(\s*(?:19|20)\d\d\s*\)/g, '')
    .replace(/\s*[-‐–]?\s*['’‘`]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/g, '')
    .replace(/(?<=\p{L})[-‐]?(?:19|20)\d\d\b/gu, '')
    .replace(/(?<![\d/])\b(?:19|20)\d\d\b(?![\d/])/g, ' ')
    .replace(/\s*第\s?\d+\s?[巻卷期号].*$/, '')
    .replace(/\s*\b(?:vol(?:ume)?|no|nr|pp?|bd|issue)\.?\s*\d.*$/i, '')
    .replace(/\s+\d{1,4}\s*(?:\(\d.*)?(?:[:,].*)?$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\(\s+|\s+\)/g, (bracket) => bracket.trim())
    .replace(/\s*\(\)/g, '')
    .replace(/^[\s,;:.،、。»”"–—-]+|[\s,;:،、。«“"–—-]+$/g, '')
    .replace(fullStop, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1');
}

/** A full stop at the end, unless it ends an abbreviation as others do in the name: `Proc. Amer. Math. Soc.` */
const fullStop = /(?<=^[^.]*|\p{Ll}{7,}|\))\.$/u;

/** The first year outside award phrases: `AAAI 2025, Dec. 2024` keeps the venue's, which stands with the name. */
function yearOf(line: string, awards: VenueLine['awards']): VenueLine['year'] {
  let visible = line;
  for (const { range } of awards) visible = visible.slice(0, range.start) + ' '.repeat(range.end - range.start) + visible.slice(range.end);
  visible = visible
    .replace(/arxiv\s*:?\s*\d{4}\.\d+/gi, (id) => ' '.repeat(id.length))
    .replace(/\b\d{3,5}\s?[-–—]{1,2}\s?\d{3,5}\b/g, (pages) => ' '.repeat(pages.length));
  const found = year.exec(visible);
  if (found !== null) return { value: Number(found[0]), range: { start: found.index, end: found.index + found[0].length } };
  const short = /(?<=\p{L}\s?)['’‘`]\s?(\d\d)(?!\d)/u.exec(visible);
  if (short?.[1] === undefined) return undefined;
  const value = Number(short[1]) + (Number(short[1]) > 60 ? 1900 : 2000);
  return { value, range: { start: short.index, end: short.index + short[0].length } };
}
