import { monthNames } from '../../tables/month-names.ts';
import type { Located } from '../../types.ts';
import { plainText } from './plain-text.ts';
import type { Field } from './strings.ts';

/** When a paper appeared, and what the year's field says instead of a year. */
export interface Dates {
  readonly year?: Located<number>;
  /** From 1 to 12 where it can be told, else as written. */
  readonly month?: string;
  /** `year = {in press}` */
  readonly status?: string;
}

/**
 * Year and month from `date` (ISO 8601-2, Extended Date/Time Format, level 1, as biblatex 2.3.8 takes it), else from `year` and
 * `month`, else from `eventdate`.
 *
 *     2020-05-12 · 2020-05/2021-03 · 2020~ · 2020-21 (spring) · 199X
 *     ^---         ^---              ^---    ^---               no year
 */
export function datesOf(fields: ReadonlyMap<string, Field>): Dates {
  const [date, year, event] = [fields.get('date'), fields.get('year'), fields.get('eventdate')];
  const found = yearIn(date) ?? yearIn(year) ?? yearIn(event);
  const month = /^\s*\d{4}-(0[1-9]|1[0-2])(?!\d)/.exec(date?.text ?? '')?.[1]?.replace(/^0/, '');
  const words = year === undefined || found !== undefined ? '' : plainText(year.text);
  return { year: found, month: month ?? monthOf(fields.get('month')), status: /\p{L}{2}/u.test(words) ? words : undefined };
}

/** The first year that is named. `{\noopsort{1973b}}1973`, `c. 1994`, `2020/2021`, `(2020a)` */
function yearIn(field: Field | undefined): Located<number> | undefined {
  if (field === undefined) return undefined;
  const digits = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/.exec(plainText(field.text))?.[0];
  return digits === undefined ? undefined : { value: Number(digits), range: field.range };
}

/** `June`, `jun.`, `06`, `Juni` → `6`; `June 3--5` and `Spring` stay. */
function monthOf(field: Field | undefined): string | undefined {
  if (field === undefined) return undefined;
  const text = plainText(field.text);
  const number = months.get(text.toLowerCase().replace(/\.$/, '')) ?? /^0?([1-9]|1[0-2])$/.exec(text)?.[1];
  return number ?? (text === '' ? undefined : text);
}

const months: ReadonlyMap<string, string> = new Map(
  Object.values(monthNames).flatMap((names) =>
    names.flatMap((forms, index) => forms.split('|').map((form): [string, string] => [form, String(index + 1)])),
  ),
);
