import type { LegendMeaning } from '../../tables/legend-words.ts';
import type { AuthorRole, DraftAuthor, Range } from '../../types.ts';
import { legendIn, nameOf } from '../legend.ts';
import { nameNotes } from './annotations.ts';
import { splitNames } from './name-list.ts';
import { type Person, personOf } from './person.ts';
import { plainText } from './plain-text.ts';
import type { Field } from './strings.ts';

/** The authors of an entry, and what is to be said of the field. */
export interface Authors {
  readonly authors: readonly DraftAuthor[];
  readonly hasMore: boolean;
  readonly isMisjoined: boolean;
  readonly unknownCommands: readonly string[];
  /** The value of the field. */
  readonly range: Range;
}

/** Read a field of names with its annotations (`author+an`) and the legend that a remark may hold. */
export function authorsOf(fields: ReadonlyMap<string, Field>, name: 'author' | 'editor'): Authors {
  const field = fields.get(name);
  if (field === undefined) return { authors: [], hasMore: false, isMisjoined: false, unknownCommands: [], range: { start: 0, end: 0 } };
  const { names, hasMore, isMisjoined } = splitNames(field.text);
  const people = names.map(personOf);
  const notes = nameNotes(fields.get(`${name}+an`)?.text ?? '');
  const meaningOf = meaningsIn(fields, people);
  const authors = people.map(({ name, marks, isEmphasised }, index): DraftAuthor => {
    const note = notes.get(index + 1);
    const noted = (note?.meanings ?? []).flatMap((meaning) => noteMarks.get(meaning) ?? []).filter((mark) => !marks.includes(mark));
    const roles = [...(note?.meanings ?? []), ...marks.map((mark) => meaningOf(mark))].flatMap(roleOf);
    return {
      name,
      marks: [...marks, ...noted],
      isEmphasised: isEmphasised || note?.isEmphasised === true,
      roles: [...new Set(roles)],
      range: field.range,
    };
  });
  return {
    authors: authors.filter((author) => author.name !== ''),
    hasMore,
    isMisjoined,
    unknownCommands: people.flatMap(({ unknownCommands }) => unknownCommands),
    range: field.range,
  };
}

/** Editors, as details name them. */
export function editorsOf(field: Field | undefined): readonly string[] | undefined {
  const names = splitNames(field?.text ?? '').names.map((name) => personOf(name).name);
  return names.length === 0 ? undefined : names;
}

/** The marks that are usual for what an annotation says, which shows no mark of its own. */
const noteMarks: ReadonlyMap<LegendMeaning, string> = new Map([
  ['equal', '*'],
  ['corresponding', '✉'],
]);

/** Fields that hold a legend: `note = {* equal contribution}`. */
const legendFields = ['note', 'addendum', 'annotation', 'annote'];

/** What marks mean by the entry's legend, or by custom: a star on one name alone is the corresponding author's. */
function meaningsIn(fields: ReadonlyMap<string, Field>, people: readonly Person[]): (mark: string) => LegendMeaning | undefined {
  if (people.every(({ marks }) => marks.length === 0)) return () => undefined;
  const legend = legendIn(legendFields.map((name) => plainText(fields.get(name)?.text ?? '')).join('\n'));
  const starred = people.filter(({ marks }) => marks.some((mark) => nameOf(mark) === '*')).length;
  const custom = new Map<string, LegendMeaning>([
    ['*', starred > 1 ? 'equal' : 'corresponding'],
    ['✉', 'corresponding'],
  ]);
  return (mark) => legend.get(nameOf(mark)) ?? custom.get(nameOf(mark));
}

function roleOf(meaning: LegendMeaning | undefined): readonly AuthorRole[] {
  return meaning === undefined || meaning === 'alphabetical' || meaning === 'owner' ? [] : [meaning];
}
