import { legendMeanings, type LegendMeaning } from '../../tables/legend-words.ts';

/** What an annotation says of one name of a list. */
export interface NameNote {
  readonly meanings: readonly LegendMeaning[];
  readonly isEmphasised: boolean;
}

/** Words for the person whose list it is, beyond those that legends use. */
const ownerWords: ReadonlySet<string> = new Set([
  'me',
  'self',
  'own',
  'owner',
  'highlight',
  'highlighted',
  'bold',
  'boldface',
  'underline',
  'main',
]);

const meanings: ReadonlyMap<string, LegendMeaning> = new Map(
  (['owner', 'lead', 'alphabetical', 'advisee', 'senior', 'corresponding', 'equal'] as const).flatMap((meaning) =>
    [meaning, ...legendMeanings[meaning]].map((phrase): [string, LegendMeaning] => [phrase.replace(/-/g, ' '), meaning]),
  ),
);

/**
 * The notes of a data annotation (biblatex 3.7), by the number of the name from 1.
 *
 *     author+an = {1=equal; 2=equal,highlight; 3:family="corresponding"}
 */
export function nameNotes(text: string): ReadonlyMap<number, NameNote> {
  const notes = new Map<number, NameNote>();
  for (const item of text.split(';')) {
    const [, digits, values = ''] = /^\s*(\d{1,5})(?::\w+)?\s*=\s*([^]*)$/.exec(item) ?? [];
    if (digits === undefined) continue;
    const words = values.split(',').map((value) => value.replace(/["{}]/g, '').replace(/[-_]/g, ' ').trim().toLowerCase());
    const meant = words.map((word) => meanings.get(word)).filter((meaning) => meaning !== undefined);
    const before = notes.get(Number(digits));
    notes.set(Number(digits), {
      meanings: [...(before?.meanings ?? []), ...meant],
      isEmphasised: before?.isEmphasised === true || meant.includes('owner') || words.some((word) => ownerWords.has(word)),
    });
  }
  return notes;
}
