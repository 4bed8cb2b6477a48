import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';
import { type LintEntry, listsOf, spanIn } from './entries.ts';

/**
 * A full stop after a title that has a line of its own, where most titles of the list have none. In a citation on one line the
 * stop parts the title from what follows, and a list that has it everywhere has a style.
 *
 *     Spirit: Fairness for Interdependent Cache and Bandwidth Resources.\
 *                                                                      ^
 */
export function* fullStops(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const list of listsOf(entries)) {
    const ends = list.map((entry) => ({ entry, end: lineEnd(entry) })).filter(({ end }) => end !== undefined);
    const stops = ends.flatMap(({ entry, end }) => (end?.stop === undefined ? [] : [{ entry, stop: end.stop }]));
    if (stops.length * 2 > ends.length) continue;
    for (const { entry, stop } of stops) {
      const span = spanIn(entry, { start: stop, end: stop + 1 });
      const help = 'take it away: most titles of this list have none (offprint check --fix does)';
      const fix = { range: { start: span.start, end: span.end }, text: '' };
      yield report('title/final-full-stop', 'this title ends in a full stop', { span, context: entry.context, help, fix });
    }
  }
}

/** How the title's line ends; undefined where more follows on it. `stop` is the full stop's offset in the entry. */
function lineEnd({ draft: { title, place }, text }: LintEntry): { readonly stop?: number } | undefined {
  if (title === undefined || !isAtTitle(title.value.plain, text.slice(0, place.start + title.range.end))) return undefined;
  const after = text.slice(place.start + title.range.end, place.start + title.range.end + 60);
  const found = endOfLine.exec(after);
  if (found === null) return undefined;
  const [, closing = '', stop] = found;
  return stop === undefined ? {} : { stop: title.range.end + closing.length };
}

/** An edit needs certainty: the text up to here ends as the title does. */
function isAtTitle(title: string, before: string): boolean {
  return title !== '' && before.endsWith(title.slice(-8).split(/\s/).at(-1) ?? title);
}

/** Closing markup, a full stop, more closing markup, a break. */
const endOfLine = /^((?:[*_~”"’]|<\/\w+>)*)(\.)?(?:[*_~”"’]|<\/\w+>)*[ \t]*\\{0,2}[ \t]*(?:<br[ \t]*\/?>|\n|$)/;
