import type { Diagnostic } from '../types.ts';
import type { Severity } from '../diagnostics/catalog.ts';

/** The figures of a finished build. */
export interface BuildFigures {
  readonly publications: number;
  readonly files: number;
  readonly changed: number;
  readonly deleted: number;
  readonly milliseconds: number;
  /** As shown, ending in `/`. */
  readonly output: string;
}

/** `Built 14 publications → public/ (23 files, 3 changed, 1 deleted) in 212 ms` */
export function builtLine({ publications, files, changed, deleted, milliseconds, output }: BuildFigures): string {
  const figures = [
    count(files, 'file'),
    `${changed === 0 ? 'none' : String(changed)} changed`,
    ...(deleted === 0 ? [] : [`${String(deleted)} deleted`]),
  ];
  return `Built ${count(publications, 'publication')} → ${output} (${figures.join(', ')}) in ${duration(milliseconds)}`;
}

/** `Checked 14 publications in 98 ms: no problems found` */
export function checkedLine(figures: { readonly publications: number; readonly problems: number; readonly milliseconds: number }): string {
  const line = `Checked ${count(figures.publications, 'publication')} in ${duration(figures.milliseconds)}`;
  return figures.problems === 0 ? `${line}: no problems found` : line;
}

/** `Formatted 1 of 2 lists: 14 entries are in canonical form` */
export function formattedLine(figures: {
  readonly changed: number;
  readonly lists: number;
  readonly canonical: number;
  readonly isDry: boolean;
}): string {
  const { changed, lists, canonical, isDry } = figures;
  if (lists === 0) return 'There is no list to format';
  const all = `${String(changed)} of ${count(lists, 'list')}`;
  const what = isDry ? `${all} would change` : changed === 0 ? `Nothing to change in ${count(lists, 'list')}` : `Formatted ${all}`;
  return `${what}: ${canonical === 1 ? '1 entry is' : `${String(canonical)} entries ${isDry ? 'can be' : 'are'}`} in canonical form`;
}

/** `3 entries stay as they are; --verbose says which and why` */
export function keptLine(kept: number): string {
  return `${kept === 1 ? '1 entry stays as it is' : `${String(kept)} entries stay as they are`}; --verbose says which and why`;
}

/** `Fixed 2 problems in content/publications.md` */
export function fixedLine(problems: number, file: string): string {
  return `Fixed ${count(problems, 'problem')} in ${file}`;
}

/** `1 error, 2 warnings`; undefined when there is nothing to sum up. */
export function summaryLine(diagnostics: readonly Diagnostic[], isStrict: boolean): string | undefined {
  const number = (severity: Severity): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = severities.filter((severity) => number(severity) > 0).map((severity) => count(number(severity), severity));
  if (parts.length === 0) return undefined;
  const isFailedByWarnings = isStrict && number('error') === 0 && number('warning') > 0;
  return parts.join(', ') + (isFailedByWarnings ? ' (warnings count as errors with --strict)' : '');
}

export function nothingPublishedLine(output: string): string {
  return `Nothing was published; ${output} is as it was.`;
}

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `212 ms`, `1.2 s`, `2 min 5 s` */
function duration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${String(Math.round(milliseconds))} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}
