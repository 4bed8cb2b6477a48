import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { Format } from './output-options.ts';
import type { Environment } from './terminal.ts';

/**
 * What goes before the project's paths so that they can be opened from where the reader stands.
 *
 *     offprint check               content/publications.md
 *     offprint check lab/site      lab/site/content/publications.md
 *
 * GitHub wants them from the top of the checkout, wherever the step runs.
 */
export function pathPrefix(directory: string, format: Format, environment: Environment): string {
  const checkout = environment['GITHUB_WORKSPACE'];
  if (format === 'github' && checkout !== undefined && checkout !== '') {
    const fromCheckout = relative(checkout, resolve(directory));
    if (isBelow(fromCheckout)) return withSlash(fromCheckout);
  }
  return withSlash(normalize(directory));
}

/** A folder for a message, ending in `/`: from here when it lies below, in full when it does not. */
export function shownFolder(folder: string): string {
  const fromHere = relative('.', folder);
  return isBelow(fromHere) ? withSlash(fromHere) || './' : withSlash(resolve(folder));
}

function isBelow(path: string): boolean {
  return !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`);
}

function withSlash(path: string): string {
  const slashed = path.replaceAll(sep, '/').replace(/\/$/, '');
  if (slashed === '' && path !== '') return '/';
  return slashed === '' || slashed === '.' ? '' : `${slashed}/`;
}
