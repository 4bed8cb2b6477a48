import { report } from '../diagnostics/report.ts';
import type { Diagnostic } from '../types.ts';
import { type LintEntry, spanIn } from './entries.ts';

/** Text of an entry that no field took: it is on no page, and its author should know. */
export function* leftovers(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const entry of entries) {
    for (const { range } of entry.draft.leftover) {
      yield report('entry/leftover', 'this text was not understood and is shown nowhere', {
        span: spanIn(entry, range),
        context: entry.context,
        help: 'put it on a line of its own, or into a comment <!-- … --> if it is not meant for the site',
      });
    }
  }
}
