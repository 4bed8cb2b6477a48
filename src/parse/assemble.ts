import type { Range } from '../types.ts';
import { isVisible, type Block } from './blocks.ts';
import { assess, type Candidate, type Reader, type Surroundings } from './candidate.ts';
import { linkZones } from './link-zones.ts';
import { splitEntries } from './many-entries.ts';
import { announcesPapers, headingYear } from './section.ts';
import { joinTapes } from './tape.ts';

/** An entry as found on the page. */
export interface FoundEntry {
  readonly candidate: Candidate;
  readonly place: Range;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  /** Quotes, code, comments and folded text that belong to it. */
  readonly attachments: readonly Block[];
}

/** What a run of blocks holds. */
export interface Assembly {
  readonly entries: readonly FoundEntry[];
  readonly leftover: readonly Block[];
  /** Sum of the qualities of the entries. */
  readonly value: number;
}

/** A heading that is in force, with its level; bold lines that act as headings have level 7. */
interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Longest run of blocks that can be one entry whose fields are set apart by blank lines, in blocks and in UTF-16 units. */
const maximumRun = 6;
const maximumRunText = 1600;

/**
 * Find the entries among neighbouring blocks. Each block may be an entry, a part of one together with its neighbours, a holder
 * of several, or none: the partition with the greatest sum of qualities wins. So no separator is presumed.
 */
export function assemble(blocks: readonly Block[], reader: Reader, outer: readonly Heading[] = []): Assembly {
  const entries: FoundEntry[] = [];
  const leftover: Block[] = [];
  let value = 0;
  let headings = outer;
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    const heading = headingOf(block);
    if (heading === undefined) continue;
    take(blocks.slice(from, index));
    headings = [...headings.filter(({ level }) => level < heading.level), heading];
    from = index + 1;
  }
  take(blocks.slice(from));
  return { entries, leftover, value };

  function take(run: readonly Block[]): void {
    const found = partition(run, reader, headings);
    entries.push(...found.entries);
    leftover.push(...found.leftover);
    value += found.value;
  }
}

/** A heading, or a line that stands as one, that names a section or a year. A heading that may be a paper's title is none. */
function headingOf(block: Block): Heading | undefined {
  if (block.kind !== 'heading' && block.kind !== 'text') return undefined;
  const { text } = block.tape;
  if (block.kind === 'text' && (text.length >= 60 || /[.!?]$/.test(text) || /\n|[:：]\s*\S/.test(text))) return undefined;
  const isNamed = headingYear(text) !== undefined || announcesPapers(text) !== undefined;
  if (block.kind === 'heading') return isNamed || text.split(/\s+/).length < 3 ? { level: block.level, text } : undefined;
  const isSetApart =
    block.tape.runs.every((run) => run.style.strong || run.style.emphasis || run.style.underline || run.style.coloured) ||
    /[:：]$/.test(text) ||
    headingYear(text) !== undefined;
  return isNamed && isSetApart ? { level: 7, text: text.replace(/[:：]$/, '') } : undefined;
}

interface Step {
  readonly value: number;
  readonly to: number;
  readonly found: Assembly;
  readonly previous?: Step;
}

function partition(blocks: readonly Block[], reader: Reader, headings: readonly Heading[]): Assembly {
  const surroundings = surroundingsOf(reader, headings);
  const best: (Step | undefined)[] = Array.from({ length: blocks.length + 1 }, () => undefined);
  best[0] = { value: 0, to: 0, found: nothing };
  const alone = withSiblings(
    blocks,
    blocks.map((block) => holdsEntries(block, surroundings, headings)),
    surroundings,
    headings,
  );
  const isWhole = alone.map(({ entries }) => entries.length > 1 || entries[0]?.candidate.isComplete === true);
  for (const [index, block] of blocks.entries()) {
    const reached = best[index];
    if (reached === undefined) continue;
    offer(reached, index + 1, alone[index] ?? nothing);
    if (isWhole[index] === true || !canBegin(block)) continue;
    for (const [end, run] of runs(blocks, index, isWhole)) offer(reached, end, merged(run, surroundings, headings));
  }
  return collect(best[blocks.length]);

  function offer(reached: Step, to: number, found: Assembly): void {
    const value = reached.value + found.value;
    const current = best[to];
    if (current === undefined || value > current.value) best[to] = { value, to, found, previous: reached };
  }
}

/** In a list most of whose items are entries, the others are looked at once more with that in mind. */
function withSiblings(
  blocks: readonly Block[],
  alone: readonly Assembly[],
  surroundings: Surroundings,
  headings: readonly Heading[],
): readonly Assembly[] {
  const items = blocks.flatMap((block, index) =>
    block.kind === 'item' || (block.kind === 'group' && block.children.length === 1) ? [index] : [],
  );
  const entries = items.filter((index) => (alone[index]?.entries.length ?? 0) > 0).length;
  if (entries < 2 || entries < items.length * 0.5) return alone;
  return alone.map((found, index) => {
    const block = blocks[index];
    const isLeft = found.entries.length === 0 && block !== undefined && items.includes(index);
    return isLeft ? holdsEntries(block, { ...surroundings, isAmongEntries: true }, headings) : found;
  });
}

const nothing: Assembly = { entries: [], leftover: [], value: 0 };

function collect(last: Step | undefined): Assembly {
  const steps: Step[] = [];
  for (let step = last; step !== undefined; step = step.previous) steps.unshift(step);
  return attach(steps.map(({ found }) => found));
}

/** Nothing but labels: a row of links on a line of its own. */
function isLinksOnly({ kind, tape }: Block): boolean {
  if ((kind !== 'text' && kind !== 'item' && kind !== 'group') || tape.text.length > 400) return false;
  const { links, zones } = linkZones(tape);
  const covered = zones.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    links.length > 0 &&
    links.every(({ isLabel }) => isLabel) &&
    covered >= tape.text.replace(/\(free access\)/gi, '').length - 4 * links.length
  );
}

function isPicture({ kind, tape }: Block): boolean {
  return kind === 'text' && tape.text === '' && tape.images.length > 0;
}

/**
 * Quotes, code, comments, folded text, rows of links and pictures belong to the entry before them. Where the first picture stands
 * above the first entry, each picture belongs to the entry below it.
 */
function attach(parts: readonly Assembly[]): Assembly {
  const entries: FoundEntry[] = [];
  const leftover: Block[] = [];
  let value = 0;
  let picture: Block | undefined;
  let hasPicturesAbove = false;
  for (const part of parts) {
    value += part.value;
    const [first, ...others] = part.entries;
    if (first !== undefined && picture !== undefined) {
      const place = { start: picture.place.start, end: first.place.end };
      entries.push({ ...first, place, attachments: [...first.attachments, picture] }, ...others);
      hasPicturesAbove = true;
    } else entries.push(...part.entries);
    picture = undefined;
    for (const block of part.leftover) {
      const last = entries.at(-1);
      if (isPicture(block) && (last === undefined || hasPicturesAbove)) picture = block;
      else if (last !== undefined && (!isVisible(block) || isLinksOnly(block) || isPicture(block)))
        entries[entries.length - 1] = { ...last, attachments: [...last.attachments, block] };
      else leftover.push(block);
    }
  }
  return { entries, leftover, value };
}

function surroundingsOf(reader: Reader, headings: readonly Heading[]): Surroundings {
  const told = headings.map(({ text }) => announcesPapers(text)).filter((told) => told !== undefined);
  return {
    ...reader,
    announcesPapers: told.at(-1),
    hasHeadingYear: headings.some(({ text }) => headingYear(text) !== undefined),
    isAmongEntries: false,
  };
}

/** One block: an entry, several, or none. What it holds as a whole is weighed against what its parts hold. */
function holdsEntries(block: Block, surroundings: Surroundings, headings: readonly Heading[]): Assembly {
  if (block.kind === 'code' || block.kind === 'comment' || block.kind === 'rule') return { ...nothing, leftover: [block] };
  const parts = partsOf(block, surroundings, headings);
  const complete = parts.entries.filter(({ candidate }) => candidate.isComplete).length;
  if (block.kind === 'heading') return { ...nothing, leftover: [block] };
  // What is folded away is an abstract or a year of the list; a list of papers has more than one.
  if (block.kind === 'aside') return parts.entries.length > 1 || namesSection(block) ? parts : { ...nothing, leftover: [block] };
  if (complete > 1) return parts;
  const whole = assess(block.tape, surroundings);
  const several = splitEntries(block.tape, whole, surroundings);
  if (several.length > 1) return found(several, block, headings);
  if (isList(block) && (parts.entries.length > 0 || !whole.isComplete)) return parts;
  if (prefersParts(parts, whole)) return parts;
  if (whole.quality === 0) return { ...nothing, leftover: parts.entries.length > 0 ? parts.leftover : [block] };
  const attachments = hidden(block);
  return {
    entries: [{ candidate: whole, place: block.place, headings: texts(headings), attachments }],
    leftover: [],
    value: whole.quality,
  };
}

/** What the blocks within a block hold. A list of one item is its item. */
function partsOf(block: Block, surroundings: Surroundings, headings: readonly Heading[]): Assembly {
  const [only, second] = block.children;
  if (only === undefined) return nothing;
  return second === undefined ? holdsEntries(only, surroundings, headings) : assemble(block.children, surroundings, headings);
}

/** An entry that is complete as a whole is not taken apart for the sake of a sentence in it that looks like one. */
function prefersParts(parts: Assembly, whole: Candidate): boolean {
  if (parts.entries.length === 0 || parts.value <= whole.quality) return false;
  return !whole.isComplete || parts.entries.every(({ candidate }) => candidate.isComplete);
}

/** The items of a list are entries, or the fields of one; never a few of them together. */
function isList({ kind, signature, children }: Block): boolean {
  return kind === 'group' && children.length > 1 && /^(?:ul|ol|dl|table|tbody)\b/.test(signature);
}

function namesSection({ children }: Block): boolean {
  const title = children[0]?.tape.text ?? '';
  return headingYear(title) !== undefined || announcesPapers(title) === 'yes';
}

function found(candidates: readonly Candidate[], block: Block, headings: readonly Heading[]): Assembly {
  const entries = candidates.map((candidate) => ({
    candidate,
    place: placeOf(candidate, block.place),
    headings: texts(headings),
    attachments: [],
  }));
  return { entries, leftover: [], value: candidates.reduce((sum, { quality }) => sum + quality, 0) };
}

function placeOf({ tape }: Candidate, whole: Range): Range {
  const [first, last] = [tape.runs[0], tape.runs.at(-1)];
  return first === undefined || last === undefined
    ? whole
    : { start: first.source.start, end: Math.max(first.source.end, last.source.end) };
}

function hidden(block: Block): readonly Block[] {
  return block.children.flatMap((child) => (isVisible(child) ? hidden(child) : [child]));
}

function texts(headings: readonly Heading[]): readonly string[] {
  return headings.map(({ text }) => text);
}

function canBegin(block: Block): boolean {
  return block.kind === 'text' || block.kind === 'heading' || block.kind === 'item';
}

/** The runs of blocks from `start` that could be one entry, from two blocks on. */
function* runs(blocks: readonly Block[], start: number, isWhole: readonly boolean[]): Iterable<readonly [number, readonly Block[]]> {
  const run: Block[] = [];
  let length = 0;
  for (let index = start; index < Math.min(blocks.length, start + maximumRun + 3); index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'rule' || isWhole[index] === true) return;
    if (index > start && (block.kind === 'heading' || (block.kind === 'item' && blocks[start]?.kind !== 'heading'))) return;
    if (!isVisible(block)) {
      run.push(block);
      continue;
    }
    length += block.tape.text.length;
    if (length > maximumRunText || run.filter(isVisible).length >= maximumRun) return;
    run.push(block);
    if (index > start) yield [index + 1, [...run]];
  }
}

/** Several blocks read as one entry. */
function merged(run: readonly Block[], surroundings: Surroundings, headings: readonly Heading[]): Assembly {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return nothing;
  const candidate = assess(joinTapes(run.filter(isVisible).map((block) => block.tape)), surroundings);
  if (candidate.quality === 0) return { ...nothing, value: Number.NEGATIVE_INFINITY };
  const place = { start: first.place.start, end: last.place.end };
  const attachments = run.flatMap((block) => (isVisible(block) ? hidden(block) : [block]));
  return { entries: [{ candidate, place, headings: texts(headings), attachments }], leftover: [], value: candidate.quality };
}
