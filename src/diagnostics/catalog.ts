import { bibtexRows } from './catalog/bibtex.ts';
import { contentRows } from './catalog/content.ts';
import { templateRows } from './catalog/templates.ts';

export type { Row, Severity } from './catalog/row.ts';

/**
 * Every message offprint can give: one row per code. Codes are permanent once released.
 * `explain` is what `offprint explain CODE` prints: what happened, why it matters, what to do.
 */
export const catalog = { ...contentRows, ...bibtexRows, ...templateRows } as const;

export type DiagnosticCode = keyof typeof catalog;
