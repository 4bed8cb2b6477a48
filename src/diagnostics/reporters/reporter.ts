import type { Diagnostic, SourceFile } from '../../types.ts';

/** How a report is to look. */
export interface ReportOptions {
  /** Columns of the terminal; 100 where there is none. */
  readonly width?: number;
  readonly isColoured?: boolean;
  /** Put before every path, so that it can be opened from where the reader stands: `site/`. */
  readonly pathPrefix?: string;
}

/**
 * Diagnostics as text, sorted by place; every line ends in `\n`, no diagnostics give no text. Whatever the content holds,
 * the text has no control characters but line breaks and our own colours, and no commands that a CI service obeys except
 * those the format is made of.
 */
export type Reporter = (diagnostics: readonly Diagnostic[], sources: readonly SourceFile[], options?: ReportOptions) => string;
