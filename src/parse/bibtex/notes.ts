import { awardFields, noteFields, publicationStates } from '../../tables/bibtex-fields.ts';
import type { Located } from '../../types.ts';
import { legendIn } from '../legend.ts';
import { readVenueLine } from '../venue-line.ts';
import { plainText } from './plain-text.ts';
import type { Field } from './strings.ts';
import { addressesIn } from './verbatim.ts';

/** What an entry's remarks say of the paper. */
export interface Notes {
  readonly status?: string;
  readonly award?: Located<string>;
  /** Remarks that say neither. */
  readonly leftover: readonly Located<string>[];
}

/** A remark longer than this is prose; nothing is looked for in it. */
const longestRemark = 400;

/** How far the paper is and what it won: `pubstate`, `award`, and the words of `note`, `addendum` and the venue. */
export function notesOf(
  fields: ReadonlyMap<string, Field>,
  given: { readonly status?: string; readonly awards: readonly Located<string>[] },
): Notes {
  const awards: Located<string>[] = [];
  const leftover: Located<string>[] = [];
  let status = stateOf(fields.get('pubstate'));
  for (const name of noteFields) {
    const field = fields.get(name);
    const value = field === undefined ? '' : plainText(field.text);
    if (field === undefined || value === '') continue;
    const line = value.length > longestRemark ? undefined : readVenueLine(value);
    awards.push(...(line?.awards ?? []).map(({ text }) => ({ value: text, range: field.range })));
    status ??= line?.status;
    const isRead =
      line?.status !== undefined ||
      (line?.awards.length ?? 0) > 0 ||
      addressesIn(field.text).length > 0 ||
      /^arxiv:\s*\S+$/i.test(value) ||
      legendIn(value).size > 0;
    if (!isRead) leftover.push({ value, range: field.range });
  }
  return { status: withoutPreposition(status ?? given.status), award: awardOf(fields) ?? join([...awards, ...given.awards]), leftover };
}

function stateOf(field: Field | undefined): string | undefined {
  if (field === undefined) return undefined;
  const text = plainText(field.text);
  return publicationStates.get(text.toLowerCase()) ?? (text === '' ? undefined : text);
}

function awardOf(fields: ReadonlyMap<string, Field>): Located<string> | undefined {
  for (const name of awardFields) {
    const field = fields.get(name);
    const value = field === undefined ? '' : plainText(field.text);
    if (field !== undefined && value !== '' && !/^(?:true|false|yes|no)$/i.test(value)) return { value, range: field.range };
  }
  return undefined;
}

function join(awards: readonly Located<string>[]): Located<string> | undefined {
  const [first] = awards;
  return first === undefined ? undefined : { value: [...new Set(awards.map(({ value }) => value))].join(', '), range: first.range };
}

/** `To appear in ICML` → `To appear` */
function withoutPreposition(status: string | undefined): string | undefined {
  return status?.replace(/\s+(?:in|at|by|to|for|from|with|bei|dans|à|en)$/i, '');
}
