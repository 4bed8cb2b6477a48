import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';
import { type LintEntry, spanIn } from './entries.ts';

/** Addresses of DOIs and arXiv papers that cannot be right by their form alone. */
export function* malformedIdentifiers(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const entry of entries) {
    for (const { href, range } of entry.draft.links) {
      const problem = problemOf(href);
      if (problem !== undefined)
        yield report('identifier/malformed', problem.message, { span: spanIn(entry, range), context: entry.context, help: problem.help });
    }
  }
}

interface Problem {
  readonly message: string;
  readonly help: string;
}

function problemOf(href: string): Problem | undefined {
  const address = href.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  const doi = /^(?:dx\.)?doi\.org\/([^?#]*)/i.exec(address)?.[1];
  if (doi !== undefined && !isDoi(doi))
    return {
      message: `${doi === '' ? 'nothing' : doi} is not a DOI`,
      help: 'a DOI begins with 10. and a number, then a slash: 10.1145/3627703.3650072',
    };
  const arxiv = /^(?:export\.)?arxiv\.org\/(?:abs|pdf|html)\/([^?#]*)/i.exec(address)?.[1];
  if (arxiv !== undefined && !isArxivId(arxiv.replace(/\.pdf$/i, '')))
    return {
      message: `${arxiv === '' ? 'nothing' : arxiv} is not an arXiv id`,
      help: 'an arXiv id is year, month, a full stop and four or five digits: 2411.01438',
    };
  return undefined;
}

/** DOI Handbook 2.2: directory indicator 10, a registrant of digits (subdivided by full stops), a slash, any suffix. */
function isDoi(value: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)\S+$/i.test(value);
}

/** https://info.arxiv.org/help/arxiv_identifier.html: four digits after the full stop until 2014, five since. */
function isArxivId(value: string): boolean {
  const [, years = '', month = '', number = ''] = /^(\d\d)(\d\d)\.(\d{4,5})(?:v\d+)?\/?$/.exec(value) ?? [];
  if (number !== '') return isMonth(month) && Number(years) >= 15 === (number.length === 5);
  const old = /^[a-z-]+(?:\.[A-Z]{2})?\/\d\d(\d\d)\d{3}(?:v\d+)?\/?$/i.exec(value);
  return isMonth(old?.[1] ?? '');
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}
