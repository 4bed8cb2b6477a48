import { coauthorWords } from '../tables/name-words.ts';
import type { DraftAuthor, Range } from '../types.ts';
import { withoutMathematics } from './legend.ts';
import { isIdeographic, isInitials, isParticle, isSuffix, nameLikeness } from './name-shape.ts';
import { literalPhrase } from './phrases.ts';
import type { Run, Tape } from './tape.ts';

/** A name as it stands in the list; what its marks mean is decided later. */
export type ReadName = Omit<DraftAuthor, 'roles'>;

/** An author list as read from a stretch of the tape. Ranges are offsets into the tape. */
export interface AuthorList {
  readonly authors: readonly ReadName[];
  /** "et al.", "and 3 others", an ellipsis: more than are named. */
  readonly hasMore: boolean;
  /** "with A and B": the owner is not written. */
  readonly ownerOmitted: boolean;
  /** Mean likeness of the parts to names, 0 to 1. */
  readonly likeness: number;
}

/** Symbols that stand at names and mean something: equal contribution, corresponding author, affiliation. */
const markSymbols = String.raw`*∗＊⁎†‡§¶#♯⋆★☆✉✝^=+△▲◇♠♣♦♥⊕‖∥◦•¹²³⁴⁵⁶⁷⁸⁹⁰✪❖`;
const trailingMarks = new RegExp(
  String.raw`(?:\s*(?:[${markSymbols.replace(/[\]^\\-]/g, '\\$&')}]|📧|✉️|\uFE0F|\$\^?\{?\\?[a-z*†‡\d]+\}?\$))+$`,
  'u',
);
const leadingMarks = new RegExp(String.raw`^(?:(?:[${markSymbols.replace(/[\]^\\-]/g, '\\$&')}]|📧)\s*)+`, 'u');

const afterMark = new RegExp(String.raw`(?<=[${markSymbols.replace(/[\]^\\-]/g, '\\$&')}])[.,;:]+$`, 'u');

const introduction = /^(?:authors?|by|作者|著者|auteurs?|autor(?:en|es)?|авторы?)\s*[:：]\s*|^by\s+/iu;
/** `(joint with …`, `avec …`, `与…合作`: what opens a list in which the owner is not named. The colon stands in the phrase itself. */
const coauthorIntroduction = new RegExp(
  String.raw`^\(?\s*(?:(?:third|senior|lead|last)\s+author\s+with|${coauthorWords
    .toSorted((left, right) => right.length - left.length)
    .map(literalPhrase)
    .join('|')})\s+|^[（(]?\s*[与與和]\s*(?=.{1,60}合[作著写])`,
  'iu',
);
const coauthorEnding = /\s*(?:合[作著写])?\s*[)）]\s*$|\s*合[作著写]\s*$/u;
const more =
  /(?:,|，|;|；|\band\b|&|\s|^)\s*(?:and\s+)?(?:et\s+al\.?|et\s+coll\.?|u\.\s?a\.|и др\.?|等|(?:ほか|他)(?:\s?\d+[名人])?|外|외(?:\s?\d+[명인])?|\d+\s+(?:others|more|additional authors|co-?authors)|others|\+\s?\d+(?:\s+authors)?|…|\.{3})\s*[.,;]?\s*$/iu;

/** Read the author list that stands in `[start, end)` of a tape. */
export function readAuthors(tape: Tape, range: Range): AuthorList {
  let { start, end } = trimRange(tape.text, range);
  const opening = introduction.exec(tape.text.slice(start, end))?.[0].length ?? 0;
  start += opening;
  const coauthors = coauthorIntroduction.exec(tape.text.slice(start, end))?.[0] ?? '';
  start += coauthors.length;
  if (coauthors !== '') end -= coauthorEnding.exec(tape.text.slice(start, end))?.[0].length ?? 0;
  let hasMore = false;
  for (
    let found = more.exec(tape.text.slice(start, end));
    found !== null && found[0] !== '';
    found = more.exec(tape.text.slice(start, end))
  ) {
    hasMore = true;
    end = start + found.index;
  }
  const list = trimRange(tape.text, { start, end });
  if (/…|\.\s?\.\s?\./.test(tape.text.slice(list.start, list.end))) hasMore = true;
  const parts = nameParts(tape, list);
  const bounds = [list.start, ...parts.slice(1).map((next, index) => boundary(tape, parts[index]?.end ?? 0, next.start)), list.end];
  const authors = parts
    .map((part, index) => readName(tape, part, { start: bounds[index] ?? 0, end: bounds[index + 1] ?? 0 }))
    .filter((author) => author.name !== '');
  const ellipsis = authors.filter((author) => /^(?:…|\.{3})$/.test(author.name));
  const named = authors
    .filter((author) => !ellipsis.includes(author))
    .map((author) => ({ ...author, name: author.name.replace(/^(?:…|\.{3})\s*/, '') }));
  const last = named.at(-1);
  // `Roe J, Poe BC.`: the full stop ends the list where initials have none.
  if (
    last !== undefined &&
    /\s\p{Lu}{1,3}\.$/u.test(last.name) &&
    named.length > 1 &&
    !named.slice(0, -1).some(({ name }) => name.includes('.'))
  )
    named[named.length - 1] = { ...last, name: last.name.slice(0, -1) };
  const likeness = named.length === 0 ? 0 : named.reduce((sum, author) => sum + nameLikeness(author.name), 0) / named.length;
  return { authors: withEmphasis(named), hasMore, ownerOmitted: coauthors !== '', likeness };
}

/** A name is set apart when it is bold (or underlined, or coloured, or in italics) and most of the others are not. */
function withEmphasis(names: readonly StyledName[]): readonly ReadName[] {
  const isCommon = (key: keyof NameStyle): boolean => names.length > 1 && names.filter(({ style }) => style[key]).length > names.length / 2;
  const telling = styleKeys.filter((key) => !isCommon(key));
  return names.map(({ style, ...author }) => ({ ...author, isEmphasised: telling.some((key) => style[key]) }));
}

const styleKeys = ['strong', 'underline', 'coloured', 'emphasis'] as const;

type NameStyle = Readonly<Record<(typeof styleKeys)[number], boolean>>;

type StyledName = Omit<ReadName, 'isEmphasised'> & { readonly style: NameStyle };

/**
 * Cut a list into one range per name.
 *
 *     Noether, E., & Artin, E.      Emmy Noether, Emil Artin and David Hilbert      Noether E; Artin E
 *     ^---------     ^--------      ^-----------  ^---------     ^------------      ^--------  ^------
 */
function nameParts(tape: Tape, range: Range): readonly Range[] {
  const visible = withoutMarks(tape, range);
  const usesSemicolons = /[;；]/.test(visible.slice(range.start, range.end));
  return splitAt(visible, range, groupSeparator).flatMap((group) => {
    const pieces = splitAt(visible, group, /\s*[,，、،](?!\d)\s*/gu);
    return usesSemicolons && pieces.length <= 3 ? [group] : joinInverted(visible, pieces);
  });
}

const groupSeparator =
  /\s*,?\s*(?:…|\.(?:\s?\.){2})\s*,?\s*(?:&\s*|and\s)?(?=\p{Lu})|\s*[;；؛|｜·・]\s*(?:and\s+|&\s*)?|\s*,?\s+(?:and|und|et|y|e|en|og|och|и|ve|ja)\s+(?=\S)|\s*,?\s*&\s*|\s\/\s|[和與与]|(?<=[\p{Script=Han}\p{Script=Katakana}])と(?=\p{Script=Han})|\s+و\s?(?=\p{Script=Arabic})|\s+ו(?=\p{Script=Hebrew})/gu;

/** `Last | F. M. | Last | F.` → `Last, F. M.` and `Last, F.`; `Smith | Jr.` → `Smith, Jr.` */
function joinInverted(visible: string, pieces: readonly Range[]): readonly Range[] {
  const shown = (range: Range): string => stripMarks(visible.slice(range.start, range.end));
  const joined: Range[] = [];
  let taken = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index < taken) continue;
    const [, second, third] = pieces.slice(index, index + 3);
    const hasGiven = second !== undefined && isGivenPart(shown(piece), shown(second), pieces.length, index);
    const last = hasGiven ? third : second;
    const hasSuffix = last !== undefined && isSuffix(shown(last));
    joined.push({ start: piece.start, end: hasSuffix ? last.end : hasGiven ? second.end : piece.end });
    taken = index + 1 + Number(hasGiven) + Number(hasSuffix);
  }
  return joined;
}

/**
 * Is the second of two parts the given name of the first? Initials always are; a written-out name is where the family name
 * stands alone and is the first of its group, as in "Noether, Emmy, Emil Artin".
 */
function isGivenPart(family: string, given: string, count: number, index: number): boolean {
  if (isIdeographic(family) || !/\p{Lu}/u.test(family)) return false;
  const familyTokens = family.split(/\s+/);
  if (nameLikeness(family) < 0.3 || isInitials(lastWord(family))) return false;
  if (isInitials(given)) return true;
  const isLone = familyTokens.filter((token) => !(isParticle(token) && /^\p{Ll}/u.test(token))).length === 1;
  const givenTokens = given.split(/\s+/);
  if (!isLone || nameLikeness(given) < 0.5 || givenTokens.length > 3) return false;
  if (givenTokens.length > 1 && isInitials(lastWord(given))) return true;
  return index === 0 && (givenTokens.length === 1 || count <= 4);
}

/** The tape's text with superscripts and parentheses in the list blanked out, so that a comma in `<sup>1,2</sup>` parts no names. */
function withoutMarks(tape: Tape, range: Range): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  let list = tape.text.slice(range.start, range.end);
  for (const run of tape.runs) {
    if (!isMark(tape, run) || run.end <= range.start || run.start >= range.end) continue;
    const [start, end] = [Math.max(run.start, range.start) - range.start, Math.min(run.end, range.end) - range.start];
    list = list.slice(0, start) + ' '.repeat(end - start) + list.slice(end);
  }
  list = list.replace(/\([^()]*\)|（[^（）]*）/g, blank).replace(/\n/g, ' ');
  return tape.text.slice(0, range.start) + list + tape.text.slice(range.end);
}

function splitAt(visible: string, range: Range, separator: RegExp): readonly Range[] {
  const parts: Range[] = [];
  let from = range.start;
  for (const found of visible.slice(range.start, range.end).matchAll(separator)) {
    parts.push({ start: from, end: range.start + found.index });
    from = range.start + found.index + found[0].length;
  }
  parts.push({ start: from, end: range.end });
  return parts.map((part) => trimRange(visible, part)).filter((part) => part.end > part.start);
}

/** Raised marks belong to the name they follow; to the next where they stand right before it, and apart from the one before. */
function boundary(tape: Tape, end: number, nextStart: number): number {
  const lead = /^[\s,，;；、](?:.*[\s,，;；、])?(?=[^\s,，;；、]+$)/s.exec(tape.text.slice(end, nextStart))?.[0].length;
  return lead === undefined ? nextStart : end + lead;
}

/** A superscript that is no part of the word before it, as in `3<sup>rd</sup>`. */
function isMark(tape: Tape, run: Run): boolean {
  return run.style.superscript && !/^(?:st|nd|rd|th)$/.test(tape.text.slice(run.start, run.end));
}

/** What is raised at a name, or stands in parentheses behind it. */
function marksAround(tape: Tape, name: Range, around: Range): readonly string[] {
  const raised = tape.runs
    .filter((run) => isMark(tape, run) && run.start < around.end && run.end > around.start)
    .flatMap((run) => splitMarks(tape.text.slice(Math.max(run.start, around.start), Math.min(run.end, around.end))));
  const said = tape.text.slice(name.end, Math.max(name.end, around.end)).match(/\([^()]*\)|（[^（）]*）/g) ?? [];
  return [...new Set([...raised, ...said.map((text) => text.slice(1, -1).trim())])];
}

/** One name with its marks and parentheses taken off, and what they say kept. */
function readName(tape: Tape, range: Range, around: Range): StyledName {
  const runs = tape.runs.filter((run) => run.start < range.end && run.end > range.start);
  const marks: string[] = [...marksAround(tape, range, around)];
  let name = '';
  for (const run of runs) {
    const text = tape.text.slice(Math.max(run.start, range.start), Math.min(run.end, range.end));
    if (!isMark(tape, run)) name += (name !== '' && run.start > range.start && tape.breaks.has(run.start - 1) ? ' ' : '') + text;
  }
  name = name.replace(/\s+/g, ' ').trim().replace(afterMark, '');
  for (const pattern of [leadingMarks, trailingMarks]) {
    const found = pattern.exec(name)?.[0] ?? '';
    marks.push(...splitMarks(found));
    name = name.replace(pattern, '').trim();
  }
  const [said] = /(?:\([^()]*\)|（[^（）]*）)$/.exec(name) ?? [''];
  if (said !== '') marks.push(said.slice(1, -1).trim());
  name = name.slice(0, name.length - said.length).trim();
  const affiliation = /(?<=\p{Ll})\d+(?:,\d+)*$/u.exec(name)?.[0];
  if (affiliation !== undefined) marks.push(...splitMarks(affiliation));
  name = name.slice(0, name.length - (affiliation?.length ?? 0)).replace(/[,;:\s]+$/, '');
  return {
    name: withoutFullStop(name),
    marks,
    style: styleOf(runs, range),
    href: runs.find((run) => run.style.href !== undefined)?.style.href,
    range,
  };
}

/** The full stop after a list is no part of the last name, unless it ends an initial or `Jr.`. */
function withoutFullStop(name: string): string {
  const last = lastWord(name);
  return /\p{L}{2,}\.$/u.test(last) && !isSuffix(last) ? name.slice(0, -1) : name;
}

function lastWord(text: string): string {
  return text.replace(/^.*[\s,]/s, '');
}

function splitMarks(text: string): readonly string[] {
  return withoutMathematics(text).match(/\d+|[\p{L}]+|[^\s,\d\p{L}\uFE0F()]/gu) ?? [];
}

function stripMarks(text: string): string {
  return text.replace(trailingMarks, '').replace(leadingMarks, '').trim();
}

/** The styles that most of its letters have. */
function styleOf(runs: readonly Run[], range: Range): NameStyle {
  const covers = (key: keyof NameStyle): boolean => {
    let letters = 0;
    for (const run of runs) if (run.style[key]) letters += Math.min(run.end, range.end) - Math.max(run.start, range.start);
    return letters > (range.end - range.start) / 2;
  };
  return { strong: covers('strong'), underline: covers('underline'), coloured: covers('coloured'), emphasis: covers('emphasis') };
}

/** The range without white space and list punctuation at its ends. */
export function trimRange(text: string, { start, end }: Range): Range {
  while (start < end && /[\s,，;；、،؛]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,，;；、،؛]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
