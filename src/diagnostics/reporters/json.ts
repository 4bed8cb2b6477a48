import type { Diagnostic, SourceFile, Span } from '../../types.ts';
import type { DiagnosticCode, Severity } from '../catalog.ts';
import { inReadingOrder } from '../order.ts';
import { type Place, placesIn } from '../place.ts';

/** A range in a file. Lines and columns count from 1, columns in UTF-16 units; the end is just past the last character. */
export interface PlaceRow {
  /** Relative to the project folder, with `/`. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

/** A diagnostic in the answers of `--json`. Every key is always there; absent is `null`. */
export interface DiagnosticRow extends PlaceRow {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly context: string | null;
  readonly related: (PlaceRow & { readonly message: string }) | null;
}

/** Diagnostics as data for programs, sorted by place. */
export function diagnosticRows(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): DiagnosticRow[] {
  const findPlace = placesIn(sources);
  return inReadingOrder(diagnostics).map(({ code, severity, message, span, help, context, related }) => ({
    code,
    severity,
    message,
    ...placeRow(span, findPlace),
    help: help ?? null,
    context: context ?? null,
    related: related === undefined ? null : { message: related.message, ...placeRow(related.span, findPlace) },
  }));
}

function placeRow(span: Span | undefined, findPlace: (span: Span) => Place | undefined): PlaceRow {
  const place = span === undefined ? undefined : findPlace(span);
  return {
    file: span?.file ?? null,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    endLine: place?.end.line ?? null,
    endColumn: place?.end.column ?? null,
  };
}
