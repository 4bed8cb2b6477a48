import picocolors from 'picocolors';
import type { Diagnostic, Span } from '../../types.ts';
import type { Severity } from '../catalog.ts';
import { codeFrame, type FrameStyle, type Mark } from '../code-frame.ts';
import { inReadingOrder } from '../order.ts';
import { type Place, placesIn } from '../place.ts';
import { visibleLine } from '../visible.ts';
import type { Reporter } from './reporter.ts';

/**
 * For people: each diagnostic with a code frame, a blank line between two.
 *
 *     error[link/unclosed]: this link has no closing </a>
 *        ┌─ content/publications.md:17:2
 *     17 │ [<a href="https://arxiv.org/abs/2411.01438">Paper]
 *        │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        = in "SkyServe: Serving AI Models across Regions …" (entry 4)
 *        = help: write Paper</a>] at the end of the line
 */
export const pretty: Reporter = (diagnostics, sources, { width = 100, isColoured = false, pathPrefix = '' } = {}) => {
  const findPlace = placesIn(sources);
  const colours = picocolors.createColors(isColoured);
  const paintOf = { error: colours.red, warning: colours.yellow, note: colours.cyan } satisfies Record<Severity, FrameStyle['rule']>;
  const one = (diagnostic: Diagnostic): string => {
    const { severity, code } = diagnostic;
    const style = { width, rule: colours.blue, underlines: [paintOf[severity], colours.blue] } as const;
    const title = `${paintOf[severity](`${severity}[${code}]`)}: ${colours.bold(visibleLine(diagnostic.message))}`;
    const lines = [title, ...codeFrame(marksOf(diagnostic, { findPlace, pathPrefix }), notesOf(diagnostic), style)];
    return lines.map((line) => `${line}\n`).join('');
  };
  return inReadingOrder(diagnostics).map(one).join('\n');
};

/** A related place that is the place itself only gives the label of its underline. */
function marksOf({ span, related }: Diagnostic, paths: { findPlace: (span: Span) => Place | undefined; pathPrefix: string }): Mark[] {
  const mark = (at: Span, label?: string): Mark => ({ path: paths.pathPrefix + at.file, span: at, place: paths.findPlace(at), label });
  if (related === undefined) return span === undefined ? [] : [mark(span)];
  const second = mark(related.span, related.message);
  if (span === undefined || isSame(span, related.span)) return [second];
  return [mark(span), second];
}

function isSame(left: Span, right: Span): boolean {
  return left.file === right.file && left.start === right.start && left.end === right.end;
}

function notesOf({ context, help }: Diagnostic): string[] {
  return [...(context === undefined ? [] : [`in ${context}`]), ...(help === undefined ? [] : [`help: ${help}`])];
}
