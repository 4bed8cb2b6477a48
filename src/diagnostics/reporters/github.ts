import type { Severity } from '../catalog.ts';
import { inReadingOrder } from '../order.ts';
import { type Place, placesIn } from '../place.ts';
import { visible } from '../visible.ts';
import type { Reporter } from './reporter.ts';

/**
 * Workflow commands that GitHub turns into annotations on the changed files.
 *
 *     ::error file=content/publications.md,line=17,col=2,endLine=17,endColumn=50,title=link/unclosed::this link has …
 *
 * GitHub shows ten annotations of a kind for a step; the others stay in its log, so all are written. Escaping as in the
 * runner's `ActionCommand`: `%` and line breaks everywhere, `:` and `,` in properties.
 */
export const github: Reporter = (diagnostics, sources, { pathPrefix = '' } = {}) => {
  const findPlace = placesIn(sources);
  return inReadingOrder(diagnostics)
    .map(({ span, severity, code, message, context, help }) => {
      const properties = [
        ...(span === undefined ? [] : [`file=${property(pathPrefix + span.file)}`, ...placeProperties(findPlace(span))]),
        `title=${property(code)}`,
      ];
      const paragraphs = [message, ...(context === undefined ? [] : [`in ${context}`]), ...(help === undefined ? [] : [`help: ${help}`])];
      return `::${commands[severity]} ${properties.join(',')}::${data(paragraphs.join('\n'))}\n`;
    })
    .join('');
};

const commands = { error: 'error', warning: 'warning', note: 'notice' } satisfies Record<Severity, string>;

/** Columns are for ranges within a line: the runner drops them when the lines differ. */
function placeProperties(place: Place | undefined): string[] {
  if (place === undefined) return [];
  const { start, end } = place;
  const lines = { line: start.line, endLine: end.line };
  const numbers = start.line === end.line ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column } : lines;
  return Object.entries(numbers).map(([name, number]) => `${name}=${String(number)}`);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Line breaks survive as `%0A`, all other characters that could act are made visible. */
function data(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => visible(line.replaceAll('\t', ' ')).replaceAll('%', '%25'))
    .join('%0A');
}
