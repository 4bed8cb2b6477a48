import { furniturePhrases, newsStarts } from '../tables/page-words.ts';
import { has } from './features.ts';
import { label, type Field, type Labelling, type Prepared, type Prior } from './label.ts';
import type { LinkZones } from './link-zones.ts';
import { phrasePattern } from './phrases.ts';
import { emptyTape, type Tape } from './tape.ts';

/** A stretch of the page, read as if it were an entry. */
export interface Candidate {
  readonly tape: Tape;
  readonly labelling: Labelling;
  readonly zones: LinkZones;
  /** Zero where it is no entry; else the higher the surer. */
  readonly quality: number;
  /** Title, authors and venue are all there: nothing is missing that a neighbour could add. */
  readonly isComplete: boolean;
}

/** How the entries of one list are read: with what is known of its habits, and with what has been worked out before. */
export interface Reader {
  readonly prior: Prior;
  readonly prepare: (tape: Tape) => Prepared;
}

/** What is known of the place a candidate stands in. */
export interface Surroundings extends Reader {
  /** What the nearest heading that says anything says of papers below it. */
  readonly announcesPapers: 'yes' | 'no' | 'hardly' | undefined;
  readonly hasHeadingYear: boolean;
  /** Most of its siblings in the list are entries, so that less is needed to be one. */
  readonly isAmongEntries: boolean;
}

/** Longest text that can be one entry without its abstract, in UTF-16 units. */
const maximumText = 24_000;

/** Read a tape as an entry, and judge whether it is one. */
export function assess(tape: Tape, surroundings: Surroundings): Candidate {
  const prepared = surroundings.prepare(tape.text.length > maximumText ? emptyTape : tape);
  const { zones } = prepared;
  const labelling = label(prepared, surroundings.prior);
  const seen = evidence(prepared, labelling.fields);
  const isEntry = judge(tape, seen, surroundings);
  return {
    tape,
    labelling,
    zones,
    quality: isEntry ? Math.max(0.1, labelling.value + (seen.hasLinks ? 0.5 : 0)) : 0,
    isComplete: seen.hasAuthors && seen.hasVenue && seen.hasTitle,
  };
}

interface Evidence {
  readonly hasTitle: boolean;
  readonly hasSureTitle: boolean;
  readonly hasAuthors: boolean;
  readonly hasVenue: boolean;
  readonly hasYear: boolean;
  readonly hasLinks: boolean;
  readonly hasLinkedTitle: boolean;
  readonly hasStatus: boolean;
  /** Text that no field took, and its share of the letters. */
  readonly notes: string;
  readonly noteShare: number;
}

function evidence({ tape, zones, features }: Prepared, fields: readonly Field[]): Evidence {
  const find = (role: Field['role']): Field | undefined => fields.find((field) => field.role === role);
  const length = (list: readonly Field[]): number => list.reduce((sum, field) => sum + field.end - field.start, 0);
  const title = find('title');
  const authors = find('authors');
  const isNamed = (authors?.score.value ?? 0) > 1;
  const end = Math.max(
    0,
    ...fields.filter(({ role }) => role !== 'note').map((field) => field.end),
    ...zones.zones.map((zone) => zone.end),
  );
  // Sentences after the last field of a paper with its authors are a summary of it.
  const notes = fields.filter(({ role, start }) => role === 'note' && !(isNamed && start >= end));
  return {
    hasTitle: title !== undefined && title.score.value > 0,
    hasSureTitle: title !== undefined && title.score.value > 3,
    hasAuthors: (find('authors')?.score.value ?? 0) > 0,
    hasVenue: (find('venue')?.score.value ?? 0) > 0.6,
    hasYear: fields.some((field) => field.role !== 'title' && field.role !== 'authors' && has(features, 'year', field)),
    hasLinks: zones.links.some((link) => link.isLabel),
    hasLinkedTitle:
      title !== undefined &&
      zones.links.some(
        (link) =>
          !link.isLabel && link.start < title.end && link.end > title.start && link.end - link.start > (title.end - title.start) * 0.6,
      ),
    hasStatus: fields.some(({ role }) => role === 'status' || role === 'award'),
    notes: notes.map((note) => tape.text.slice(note.start, note.end)).join(' '),
    noteShare: length(notes) / Math.max(1, length(fields)),
  };
}

const furniture = phrasePattern(furniturePhrases);
const firstPerson =
  /(?<![\p{L}.])(?:I(?![.\p{L}-])|I['’](?:m|ve)|[Mm]y|[Ww]e are|[Oo]ur group|ich|meine?|je suis|soy|sou|minha|meu)(?![\p{L}.])/u;

/** Only a title makes an entry, but something must show that it is one: names, a venue, a year, a link. */
function judge(tape: Tape, seen: Evidence, { announcesPapers, hasHeadingYear, isAmongEntries }: Surroundings): boolean {
  if (!seen.hasTitle || announcesPapers === 'no') return false;
  if (newsStarts.some((pattern) => pattern.test(tape.text)) && announcesPapers !== 'yes') return false;
  const hasYear = seen.hasYear || hasHeadingYear;
  if (announcesPapers === 'hardly' && !(seen.hasAuthors && seen.hasVenue && hasYear && seen.noteShare < 0.2)) return false;
  const isBare = !seen.hasAuthors && !seen.hasVenue;
  if (seen.noteShare > 0.55) return false;
  if (firstPerson.test(seen.hasAuthors ? seen.notes : tape.text)) return false;
  if (furniture.test(tape.text) && isBare) return false;
  const weight =
    (seen.hasAuthors ? 1.5 : 0) +
    (seen.hasVenue ? 1.2 : 0) +
    (hasYear ? 0.8 : 0) +
    (seen.hasLinks || seen.hasLinkedTitle ? 0.6 : 0) +
    (seen.hasStatus ? 0.5 : 0) +
    (announcesPapers === 'yes' ? 0.7 : 0);
  const trust = !seen.hasSureTitle ? 0 : isAmongEntries ? 1.1 : announcesPapers === 'yes' ? 0.25 : 0;
  return weight + trust >= (isBare ? 2 : 1.9) + seen.noteShare;
}
