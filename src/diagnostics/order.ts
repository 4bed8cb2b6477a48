import type { Diagnostic } from '../types.ts';

/** Diagnostics in the order of reading: by file, place in the file, then code. Those without a place come last. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((left, right) => {
    if (left.span === undefined || right.span === undefined) return Number(left.span === undefined) - Number(right.span === undefined);
    return (
      compare(left.span.file, right.span.file) ||
      left.span.start - right.span.start ||
      left.span.end - right.span.end ||
      compare(left.code, right.code)
    );
  });
}

/** By UTF-16 unit, which no locale can change. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
