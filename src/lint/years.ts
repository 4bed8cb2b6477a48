import { report } from '../diagnostics/report.ts';
import type { Diagnostic, Range } from '../types.ts';
import { type LintEntry, listsOf, spanIn, titleSpan } from './entries.ts';

/** Entries without a year. A paper that is only accepted or under review may well have none yet. */
export function* missingYears(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  const help = 'write the year after the venue (EuroSys 2025), or put the entry below a heading with the year';
  for (const list of listsOf(entries)) {
    const without = list.filter(({ draft }) => draft.year === undefined && draft.status === undefined);
    const [first] = without;
    if (first === undefined) continue;
    // One message where the whole list does without: it is one decision.
    if (without.length === list.length && list.length > 2) {
      yield report('entry/no-year', `none of the ${String(list.length)} entries of this list has a year`, { span: titleSpan(first), help });
      continue;
    }
    for (const entry of without)
      yield report('entry/no-year', 'this entry has no year', { span: titleSpan(entry), context: entry.context, help });
  }
}

/**
 * A stated year that the arXiv id contradicts. A preprint is of the year of its id; a published paper may be years younger than
 * its preprint, but is hardly ever older by more than one.
 *
 *     ArXiv 2024 … https://arxiv.org/abs/2501.14312
 *           ^---                         ^--- January 2025
 */
export function* arxivYears(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const entry of entries) {
    const { draft, publication } = entry;
    const id = publication.identifiers.find(({ scheme, isDerived }) => scheme === 'arxiv' && !isDerived)?.value;
    const given = id === undefined ? undefined : dateOf(id);
    const stated = publication.year;
    if (id === undefined || given === undefined || stated === undefined) continue;
    const isPreprint = publication.venue?.kind === 'preprint';
    const isWrong = isPreprint ? stated !== given.year : stated < given.year - 1;
    if (!isWrong) continue;
    const when = `${given.month} ${String(given.year)}`;
    const link = draft.links.find(({ href }) => href.includes(id));
    yield report('year/arxiv-mismatch', `the year is ${String(stated)}, but arXiv gave out the id ${id} in ${when}`, {
      span: spanOfYear(entry, draft.year?.range),
      related: link === undefined ? undefined : { message: `id of ${when}`, span: spanIn(entry, link.range) },
      context: entry.context,
      help: isPreprint ? `write ${String(given.year)}, or correct the address` : 'correct the year or the address',
    });
  }
}

/** A year that a heading says has no place in the entry. */
function spanOfYear(entry: LintEntry, range: Range | undefined): Diagnostic['span'] {
  return range === undefined || range.end <= range.start ? titleSpan(entry) : spanIn(entry, range);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** arXiv identifier scheme, https://info.arxiv.org/help/arxiv_identifier.html: YYMM.number since April 2007, before archive/YYMMnumber, from 1991. */
function dateOf(id: string): { readonly year: number; readonly month: string } | undefined {
  const [, years = '', number = ''] = /(?:^|\/)(\d\d)(\d\d)(?:\.\d{4,5}|\d{3})$/.exec(id) ?? [];
  const month = months[Number(number) - 1];
  return month === undefined ? undefined : { year: Number(years) + (Number(years) > 90 ? 1900 : 2000), month };
}
