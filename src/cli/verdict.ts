import type { Diagnostic } from '../types.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Exit code of what was found in the content: 1 for any error, and for any warning with `--strict`. */
export function verdict(diagnostics: readonly Diagnostic[], isStrict: boolean): ExitCode {
  return diagnostics.some((diagnostic) => isFailure(diagnostic, isStrict)) ? exitCodes.content : exitCodes.done;
}

export function isFailure({ severity }: Diagnostic, isStrict: boolean): boolean {
  return severity === 'error' || (severity === 'warning' && isStrict);
}
