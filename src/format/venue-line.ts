import type { Draft } from '../types.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { missingWords } from './words.ts';

/**
 * The line of venue, year, details and award, in italics.
 *
 *     *EuroSys 2025, Best Paper Award*
 *     *Journal of Irreproducible Results, 12(3), 45–67, 2019*
 *     *To appear in OSDI 2026*
 *
 * `source` is the entry as it stands: a year that comes from a heading is not repeated in the entry.
 */
export function venueLine(draft: Draft, source: string): string | undefined {
  const status = draft.status?.replace(/[.,;:\s]+$/, '');
  const name = nameOf(draft).replace(/[.,;:\s]+$/, '');
  const leads = status !== undefined && name !== '' && /\b(?:in|at|to|by|bei|dans|en)$/i.test(status);
  const parts = [leads ? `${status} ${name}` : name];
  const add = (part: string | undefined): void => {
    if (part !== undefined && part !== '' && missingWords(part, parts.join(' ')).length > 0) parts.push(part);
  };
  for (const detail of detailsOf(draft)) add(detail);
  const year = draft.year === undefined || !source.includes(String(draft.year.value)) ? undefined : String(draft.year.value);
  add(draft.details.month === undefined || year === undefined ? year : `${draft.details.month} ${year}`);
  if (!leads) add(status);
  add(draft.award?.value);
  const line = parts.filter((part) => part !== '').join(', ');
  return line === '' ? undefined : `*${escapeMarkdown(line)}*`;
}

/** The venue with its year as written, unless that is cut short of the venue itself. */
function nameOf({ venueLine: line, venue }: Draft): string {
  const [short, long] = [venue?.value ?? '', line?.value ?? ''];
  return missingWords(short, long).length > 0 || isUnbalanced(long) ? short : long;
}

function isUnbalanced(text: string): boolean {
  return (text.match(/[(（]/g)?.length ?? 0) !== (text.match(/[)）]/g)?.length ?? 0);
}

function detailsOf({ details }: Draft): readonly (string | undefined)[] {
  const { volume, issue, pages, series, edition, publisher, place } = details;
  const numbers = issue === undefined ? volume : `${volume ?? ''}(${issue})`;
  return [series, edition, numbers, pages, publisher, place];
}
