import type { Range } from '../types.ts';
import { readAuthors, type AuthorList } from './authors.ts';
import { knownVenue } from './known-venue.ts';
import { has, type Feature, type Features } from './features.ts';
import { isDate, isMonth, rankWords } from './signals.ts';
import type { Tape } from './tape.ts';

/** What a stretch of an entry can be. */
export const roles = ['title', 'authors', 'venue', 'date', 'award', 'status', 'details', 'note'] as const;

export type Role = (typeof roles)[number];

/** How strongly a stretch looks like a role, in arbitrary units around zero, and why. */
export interface Score {
  readonly value: number;
  readonly evidence: readonly Reason[];
}

/** One thing that speaks for a role, or against it. */
export interface Reason {
  readonly value: number;
  readonly text: string;
}

/** What is seen of a stretch before any role is considered. */
export interface Look {
  readonly range: Range;
  readonly text: string;
  readonly words: number;
  /** Shares of the letters, 0 to 1. */
  readonly strong: number;
  readonly emphasis: number;
  readonly coloured: number;
  readonly linked: number;
  readonly heading: number;
  readonly isQuoted: boolean;
  /** `ed. by`, `Hrsg.`, `in` stands before it, or `(Eds.)` after it: names here are editors. */
  readonly isEdited: boolean;
  readonly classes: string;
  readonly isFirst: boolean;
  /** What it is as a list of names; costly, so only when asked for. */
  readonly names: () => AuthorList;
  /** How much it looks like a venue by its words alone. */
  readonly venueLooks: () => number;
  /** Does a telling word stand in it? */
  readonly has: (feature: Feature) => boolean;
}

export function look(tape: Tape, features: Features, range: Range, isFirst: boolean): Look {
  const text = tape.text.slice(range.start, range.end);
  const share = { strong: 0, emphasis: 0, coloured: 0, linked: 0, heading: 0 };
  const classes: string[] = [];
  let total = 0;
  for (const run of tape.runs) {
    const length = Math.min(run.end, range.end) - Math.max(run.start, range.start);
    if (length <= 0) continue;
    total += length;
    if (run.style.strong) share.strong += length;
    if (run.style.emphasis) share.emphasis += length;
    if (run.style.coloured) share.coloured += length;
    if (run.style.href !== undefined) share.linked += length;
    if (run.style.heading) share.heading += length;
    if (length > (range.end - range.start) / 2) classes.push(...run.style.classes);
  }
  const feature = (name: Feature): boolean => has(features, name, range);
  const of = (value: number): number => (total === 0 ? 0 : value / total);
  return {
    range,
    text,
    words: text.split(/\s+/).length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 3,
    strong: of(share.strong),
    emphasis: of(share.emphasis),
    coloured: of(share.coloured),
    linked: of(share.linked),
    heading: of(share.heading),
    isQuoted:
      /(?:["“„「『《〈‘‹]|«\s?)$/u.test(tape.text.slice(Math.max(0, range.start - 2), range.start)) && !/["“”„«»「」『』《》]/u.test(text),
    isEdited:
      editorsBefore.test(tape.text.slice(Math.max(0, range.start - 24), range.start)) ||
      (!isFirst && /^[\s,]*\((?:eds?|hrsg|hg|dir|org|coord)s?\.?\)/i.test(tape.text.slice(range.end, range.end + 12))),
    classes: classes.join(' '),
    isFirst,
    names: once(() => readAuthors(tape, range)),
    venueLooks: once(() => venueLooks(text, feature)),
    has: feature,
  };
}

const editorsBefore = /(?<!\p{L})(?:eds?\.(?: by)?|edited by|hrsg\.(?: von)?|hg\. von|dir\.|a cura di|под ред\.|in:?|dans)\s*$/iu;

/** Words of running text about a paper. */
const sentenceWords = /(?<!\p{L})(?:[Ww]e|[Oo]ur|propose|present|introduce|this paper|is a|are|was|were|wir|nous)(?!\p{L})/u;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `In J. Hart & P. Ruiz (Eds.)`: whose book it is in. */
function isEditorList(text: string): boolean {
  return /^(?:in:?\s.*\(?(?:eds?|hrsg|hg|dir|org)s?\.?\)?$|(?:eds?\.(?: by)?|edited by|hrsg\. von)\s)/iu.test(text);
}

/** The score of a stretch in a role. */
export function score(role: Role, seen: Look): Score {
  const sum = new Sum();
  if (role === 'title') scoreTitle(seen, sum);
  else if (role === 'authors') scoreAuthors(seen, sum);
  else if (role === 'venue') scoreVenue(seen, sum);
  else if (role === 'note') scoreNote(seen, sum);
  else scoreExtra(role, seen, sum);
  return sum;
}

/** What nobody understands costs little; names and quoted words that are left over cost more, for they are hardly by the way. */
function scoreNote(seen: Look, sum: Sum): void {
  sum.add(-0.4 - Math.min(2.5, seen.words * 0.12), 'nothing known');
  sum.when(seen.isQuoted, -2, 'in quotes');
  sum.when(seen.words <= 6 && seen.isFirst && nameList(seen).likeness > 0.9, -1.4, 'a name');
}

class Sum implements Score {
  value = 0;
  readonly evidence: Reason[] = [];

  add(value: number, text: string): void {
    this.value += value;
    this.evidence.push({ value, text });
  }

  when(condition: boolean, value: number, text: string): void {
    if (condition) this.add(value, text);
  }
}

const functionWord =
  /(?:^|\s)(?:of|for|the|in|with|and|on|to|from|via|by|at|using|towards?|a|an|is|are|der|die|das|und|für|von|mit|im|zur|de|des|la|le|les|du|et|pour|dans|del|los|las|en|para|con|do|da|dos|em|um|uma|di|il|per|nella|и|в|на|для|о|с)\s/iu;

/** Words of sentences that never stand in a list of names. */
const smallWords = /(?<![\p{L}])(?:of|for|the|in|on|from|via|at|using|towards|is|are|über|für|zur|pour|dans|para|com)(?![\p{L}])/gu;

function scoreTitle(seen: Look, sum: Sum): void {
  const { text, words } = seen;
  sum.when(/\btitle|papertitle|pub-?title|paper-?title/.test(seen.classes), 6, 'class says title');
  sum.when(seen.isQuoted, 4, 'in quotes');
  sum.when(seen.heading > 0.8, 3, 'a heading');
  sum.when(seen.strong > 0.8, 1.8, 'bold');
  sum.when(seen.linked > 0.8, 2.4, 'a link');
  sum.when(seen.emphasis > 0.8, 0.7, 'italic');
  sum.when(seen.isFirst, 0.6, 'comes first');
  sum.add(words >= 3 && words <= 28 ? 2.2 : words >= 2 && words <= 40 ? 0.8 : words > 60 ? -5 : -0.8, 'its length');
  sum.when(functionWord.test(text), 0.9, 'small words');
  sum.when(/^\p{Ll}/u.test(text) && !/^(?:[a-z]{1,2}[A-Z]|i[A-Z]|e[A-Z])/.test(text), -1, 'begins lower case');
  sum.when(seen.has('part') && seen.has('year'), -3, 'volume or pages');
  sum.when(seen.venueLooks() >= 3, -2.5, 'looks like a venue');
  sum.when(isDate(text) || /^\W*\d+\W*$/.test(text), -8, 'a date');
  sum.when(words < 6 && seen.has('status'), -5, 'a status');
  sum.when(/\b(?:award|best paper|oral|spotlight)\b/i.test(text) && words < 8, -2.5, 'an award');
  sum.when(/^(?:in|In)[\s:]/.test(text), seen.isFirst ? -0.5 : seen.has('venue') || seen.has('editor') ? -5 : -2.5, 'begins with "In"');
  const sentences = text.replace(/\b(?:vs|etc|e\.g|i\.e|St|Dr|No)\./g, '');
  sum.when(/[.。]\s+\S/.test(sentences), -1.6, 'more than one sentence');
  sum.when(/[!?]\s+\p{Ll}/u.test(sentences), -1, 'goes on after a question');
  // Reading names is costly: only where it can still matter.
  const names = sum.value > 0 ? nameList(seen) : { count: 0, likeness: 0 };
  sum.when(names.count >= 2 && names.likeness > 0.75, -6, 'a list of names');
  sum.when(names.count === 1 && names.likeness >= 0.9, /^\p{Lu}[\p{L}'’-]+,|\s\p{Lu}\.$/u.test(text) ? -5 : -1.6, 'could be a name');
  sum.when(/^[(（]/.test(text), -2, 'begins with a bracket');
  sum.when(/^(?:we|our|this (?:paper|work|article))\s/i.test(text), -4, 'a sentence');
  sum.when(rankWords.test(text), -4, 'a rank');
  sum.when(/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.\s-]{0,30}:\s/u.test(text), -2.5, 'names before a colon');
  sum.when(/\b(?:et al\b|\(?eds?\.\)?)/.test(text), -3, 'names');
}

function nameList(seen: Look): { readonly count: number; readonly likeness: number } {
  // Three words a name, and a name at least: a title of twenty words without a comma is no list.
  if (seen.text.length > 220 && !/[,;，、]/.test(seen.text)) return { count: 0, likeness: 0 };
  const { authors, likeness } = seen.names();
  return { count: authors.length, likeness };
}

function scoreAuthors(seen: Look, sum: Sum): void {
  if (seen.isQuoted || (seen.text.match(smallWords)?.length ?? 0) > 1) {
    sum.add(-8, 'no list of names');
    return;
  }
  const list = seen.names();
  const { authors, likeness } = list;
  if (authors.length === 0) {
    sum.add(-8, 'no name');
    return;
  }
  sum.when(/\bauthors?\b|\bauth\b|author-?names?/.test(seen.classes), 6, 'class says authors');
  sum.when(seen.heading > 0.8, -4, 'a heading');
  const base = authors.length === 1 ? (likeness - 0.75) * 8 : Math.max(-7, (likeness - 0.62) * 10);
  sum.add(base, 'likeness to names');
  sum.add(Math.min(authors.length - 1, 5) * 0.7, 'length of the list');
  sum.when(list.hasMore, 1.5, 'et al.');
  sum.when(list.ownerOmitted, 2.5, '"with"');
  const emphasised = authors.filter((author) => author.isEmphasised).length;
  sum.when(emphasised > 0 && emphasised < authors.length && likeness > 0.5, 0.9, 'one name set apart');
  sum.when(authors.some((author) => author.marks.length > 0) && likeness > 0.6, 0.6, 'marks');
  sum.when(seen.has('year'), -2, 'a year');
  sum.when((seen.isEdited || (!seen.isFirst && seen.has('editor'))) && !list.ownerOmitted, -6, 'editors');
  sum.when(seen.linked > 0.8 && authors.length === 1, -1.5, 'one link');
  sum.when(seen.emphasis > 0.8 && authors.length === 1, -1.8, 'one name in italics');
}

function venueLooks(text: string, feature: (name: Feature) => boolean): number {
  let value = 0;
  if (knownVenue(text) !== undefined) value += 3;
  if (feature('venue')) value += 2;
  if (/\b[A-Z][A-Za-z+&/@-]*[A-Z+][A-Za-z]*\s?[-–]?['’]?\s?(?:(?:19|20)?\d\d)\b/.test(text)) value += 2.4;
  if (feature('year')) value += 0.9;
  if (feature('part')) value += 1.2;
  else if (/^\p{Lu}[\p{L}\s&:-]+\s\d{1,4}$/u.test(text)) value += 1;
  return value;
}

function scoreVenue(seen: Look, sum: Sum): void {
  const { text, words } = seen;
  sum.add(-0.8, 'to begin with');
  sum.add(seen.venueLooks(), 'words of venues');
  sum.when(
    /\b(?:venue|journal|periodical|conf|conference|pub-?info|publication-?info|booktitle)\b/.test(seen.classes),
    6,
    'class says venue',
  );
  sum.when(seen.emphasis > 0.8, 1.5, 'italic');
  sum.when(seen.coloured > 0.8, 1, 'coloured');
  sum.when(/^(?:in|In|In:|in:|Published in|Presented at|Accepted (?:at|to|by)|To appear (?:in|at))\s/.test(text), 1.6, 'begins with "In"');
  sum.when(seen.isQuoted, -4, 'in quotes');
  sum.when(seen.heading > 0.8, -3, 'a heading');
  sum.when(seen.isFirst, -1, 'comes first');
  sum.when(words > 26, -(words - 26) * 0.15, 'long');
  sum.when(/[!?]\s|[.]\s+(?:\p{Lu}\p{Ll}+\s+\p{Ll}+)/u.test(text), -0.8, 'more than one sentence');
  sum.when(isDate(text) || isMonth(text), -4, 'a date');
  const names = sum.value > 0 ? nameList(seen) : { count: 0, likeness: 0 };
  sum.when(names.count >= 2 && names.likeness > 0.8, -5, 'a list of names');
  sum.when(rankWords.test(text) && words < 6, -1.5, 'a rank');
  sum.when(sentenceWords.test(text), -3, 'a sentence');
  sum.when(/["“”„]/.test(text), -4, 'holds a quotation');
}

function scoreExtra(role: 'date' | 'award' | 'status' | 'details', seen: Look, sum: Sum): void {
  const { text, words } = seen;
  if (role === 'date') sum.add(isDate(text) ? 2.6 : isMonth(text) ? 1 : -8, 'a date');
  else if (role === 'award') sum.add(words < 16 && seen.has('award') ? 3 - words * 0.06 : -8, 'words of awards');
  else if (role === 'status') sum.add(words < 12 && seen.has('status') ? 2.4 - words * 0.08 : -8, 'words of a status');
  else {
    const isPlaceAndYear = /^[(（][^()]*(?<!\d)(?:19|20)\d\d[a-z]?[)）]?$/.test(text);
    const isDetail =
      isPlaceAndYear ||
      isEditorList(text) ||
      seen.has('part') ||
      rankWords.test(text) ||
      /^(?:doi|isbn|issn|pmid|pmcid|arxiv)\b/i.test(text);
    sum.add(isDetail && words < 14 ? 1.4 : -8, 'volume, pages or rank');
  }
}
