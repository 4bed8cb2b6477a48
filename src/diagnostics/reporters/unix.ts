import { address } from '../code-frame.ts';
import { inReadingOrder } from '../order.ts';
import { placesIn } from '../place.ts';
import { visibleLine } from '../visible.ts';
import type { Reporter } from './reporter.ts';

/**
 * For editors and `grep`: one line each, as compilers write it. The column counts UTF-16 units, from 1.
 *
 *     content/publications.md:17:2: error[link/unclosed]: this link has no closing </a>
 *
 * Without a place in the text the address is the file alone; without a file it is the program's name.
 */
export const unix: Reporter = (diagnostics, sources, { pathPrefix = '' } = {}) => {
  const findPlace = placesIn(sources);
  return inReadingOrder(diagnostics)
    .map(({ span, severity, code, message }) => {
      const where = span === undefined ? 'offprint' : address({ path: pathPrefix + span.file, place: findPlace(span) });
      return `${where}: ${severity}[${code}]: ${visibleLine(message)}\n`;
    })
    .join('');
};
