import { venues, type VenueKind, type VenueRow } from '../tables/venues.ts';
import type { CslType, Draft, Venue } from '../types.ts';

const byName: ReadonlyMap<string, VenueRow> = new Map(venues.map((row) => [row.name.toLowerCase(), row]));

/**
 * The venue of a draft.
 *
 *     ICML VecDB Workshop
 *     ^--- ^-------------
 *     parent, and the workshop's own name: not a paper of the main conference
 */
export function venueOf(draft: Draft): Venue | undefined {
  if (draft.venue === undefined) return undefined;
  const written = draft.venue.value;
  const asWritten = draft.venueLine?.value ?? written;
  const row = byName.get(written.toLowerCase());
  if (row !== undefined)
    return { name: row.name, asWritten, fullName: row.fullName === row.name ? undefined : row.fullName, kind: row.kind };
  const acronym = byName.get(/\(([^()]+)\)$/.exec(written)?.[1]?.toLowerCase() ?? '');
  return { name: written, asWritten, kind: acronym?.kind ?? draft.details.venueKind ?? kindOf(written), workshop: workshopOf(written) };
}

function workshopOf(written: string): Venue['workshop'] {
  const [first = '', ...rest] = written.split(' ');
  const parent = byName.get(first.toLowerCase());
  if (parent === undefined || !/\bworkshops?\b/i.test(written)) return undefined;
  return { parent: parent.name, name: rest.join(' ') };
}

/** Words that tell the kind, the most telling first. */
const kindWords: readonly (readonly [RegExp, VenueKind])[] = [
  [
    /\b(?:ph\.?d\.?|doctoral|master'?s?|bachelor'?s?|habilitation|licentiate)\b.*\b(?:thesis|dissertation)\b|\b(?:thesis|dissertation|thèse|tesis|tese|tesi)\b|学位论文|博士論文|修士論文/i,
    'thesis',
  ],
  [/\bworkshops?\b/i, 'workshop'],
  [/\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn|preprint|eprint|working paper|techrxiv|zenodo|osf)\b/i, 'preprint'],
  [/\bpatent\b/i, 'patent'],
  [/\b(?:technical report|tech\.? rep|report)\b/i, 'report'],
  [
    /\b(?:proceedings|proc\.?|conference|conf\.|symposium|symp\.|congress|colloquium|meeting|tagung|konferenz|congreso)\b|会议|大会|研究会/i,
    'conference',
  ],
  [
    /\b(?:journal|transactions|letters|review|annals|bulletin|magazine|quarterly|zeitschrift|revue|revista|rivista|nature|science|cell|lancet)\b|学报|論文誌|期刊/i,
    'journal',
  ],
  [/\b(?:press|springer|routledge|handbook|encyclopa?edia|verlag)\b/i, 'book'],
];

function kindOf(written: string): VenueKind {
  return kindWords.find(([pattern]) => pattern.test(written))?.[1] ?? 'other';
}

const cslTypeOf: Readonly<Record<VenueKind, CslType>> = {
  conference: 'paper-conference',
  workshop: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  book: 'chapter',
  thesis: 'thesis',
  report: 'report',
  patent: 'patent',
  other: 'article',
};

/** CSL has `article` for what is not published in a venue: preprints and manuscripts. */
export function cslType(venue: Venue | undefined): CslType {
  return venue === undefined ? 'article' : cslTypeOf[venue.kind];
}
