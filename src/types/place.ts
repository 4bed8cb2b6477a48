/** Places in the content, and messages about them. */
import type { DiagnosticCode, Severity } from '../diagnostics/catalog.ts';

/** A half-open range of UTF-16 offsets, relative to the start of the entry (or file) that holds it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A half-open range of UTF-16 offsets into the text of one source file, as `SourceFile.text` holds it. */
export interface Span extends Range {
  /** Path relative to the project folder, with `/`. */
  readonly file: string;
}

/** A value together with the place it was written, relative to its entry. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** One problem in the content: what, where, and what to type instead. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  /** A second place that the first one disagrees with. */
  readonly related?: { readonly message: string; readonly span: Span };
  /** Which entry the place is in, for readers who think in papers rather than lines. */
  readonly context?: string;
  /** The remedy: what to type. */
  readonly help?: string;
  /** The remedy as an edit of the file that `span` names, where it is safe to make without asking. */
  readonly fix?: { readonly range: Range; readonly text: string };
}

/** What every stage returns: its value, and what there is to say about the content. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
