import { furniturePhrases, newsStarts } from '../tables/page-words.ts';
import { label, type Field, type Labelling, type Prior } from './label.ts';
import type { LinkZones } from './link-zones.ts';
import { phrasePattern } from './phrases.ts';
import { piecesOf } from './pieces.ts';
import { year } from './signals.ts';
import type { Tape } from './tape.ts';

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

/** What is known of the place a candidate stands in. */
export interface Surroundings {
  readonly prior: Prior;
  /** Does the section announce papers (true), something else (false), or nothing (undefined)? */
  readonly announcesPapers: boolean | undefined;
  readonly hasHeadingYear: boolean;
}

/** Longest text that can be one entry without its abstract, in UTF-16 units. */
const maximumText = 24_000;

/** Read a tape as an entry, and judge whether it is one. */
export function assess(tape: Tape, surroundings: Surroundings): Candidate {
  const { pieces, zones } = piecesOf(tape);
  const labelling = tape.text.length > maximumText ? { fields: [], value: 0 } : label(tape, pieces, surroundings.prior);
  const seen = evidence(tape, labelling.fields, zones);
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
  readonly hasAuthors: boolean;
  readonly hasVenue: boolean;
  readonly hasYear: boolean;
  readonly hasLinks: boolean;
  readonly hasLinkedTitle: boolean;
  readonly hasStatus: boolean;
  /** Share of the letters that no field took. */
  readonly noteShare: number;
}

function evidence(tape: Tape, fields: readonly Field[], zones: LinkZones): Evidence {
  const find = (role: Field['role']): Field | undefined => fields.find((field) => field.role === role);
  const length = (list: readonly Field[]): number => list.reduce((sum, field) => sum + field.end - field.start, 0);
  const title = find('title');
  const notes = fields.filter(({ role }) => role === 'note');
  return {
    hasTitle: title !== undefined && title.score.value > 0,
    hasAuthors: (find('authors')?.score.value ?? 0) > 0,
    hasVenue: (find('venue')?.score.value ?? 0) > 0.6,
    hasYear: fields.some(
      (field) =>
        (field.role === 'date' || field.role === 'venue' || field.role === 'details' || field.role === 'status') &&
        year.test(tape.text.slice(field.start, field.end)),
    ),
    hasLinks: zones.links.some((link) => link.isLabel),
    hasLinkedTitle:
      title !== undefined &&
      zones.links.some(
        (link) =>
          !link.isLabel && link.start < title.end && link.end > title.start && link.end - link.start > (title.end - title.start) * 0.6,
      ),
    hasStatus: fields.some(({ role }) => role === 'status' || role === 'award'),
    noteShare: length(notes) / Math.max(1, length(fields)),
  };
}

const furniture = phrasePattern(furniturePhrases);
const firstPerson = /(?<!\p{L})(?:I|I'm|I’m|I've|my|we are|our group|me|ich|mein|meine|je suis|mon|mes|soy|mi|sou|minha|meu)(?!\p{L})/u;

/** Only a title makes an entry, but something must show that it is one: names, a venue, a year, a link. */
function judge(tape: Tape, seen: Evidence, { announcesPapers, hasHeadingYear }: Surroundings): boolean {
  if (!seen.hasTitle || announcesPapers === false) return false;
  if (newsStarts.some((pattern) => pattern.test(tape.text)) && announcesPapers !== true) return false;
  const hasYear = seen.hasYear || hasHeadingYear;
  const isBare = !seen.hasAuthors && !seen.hasVenue;
  if (seen.noteShare > 0.55) return false;
  if (firstPerson.test(tape.text) && (isBare || seen.noteShare > 0.3 || announcesPapers === undefined)) return false;
  if (furniture.test(tape.text) && isBare) return false;
  const weight =
    (seen.hasAuthors ? 1.5 : 0) +
    (seen.hasVenue ? 1.2 : 0) +
    (hasYear ? 0.8 : 0) +
    (seen.hasLinks || seen.hasLinkedTitle ? 0.6 : 0) +
    (seen.hasStatus ? 0.5 : 0) +
    (announcesPapers === true ? 0.7 : 0);
  return weight >= (isBare ? 2 : 1.9) + seen.noteShare;
}
