import type { Diagnostic } from '../types.ts';
import { catalog, type DiagnosticCode } from './catalog.ts';

/** Make a diagnostic; its severity is the catalogue's. */
export function report(
  code: DiagnosticCode,
  message: string,
  details: Pick<Diagnostic, 'span' | 'related' | 'context' | 'help' | 'fix'> = {},
): Diagnostic {
  return { code, severity: catalog[code].severity, message, ...details };
}
