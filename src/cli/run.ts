import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellFailure } from './failure.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Obey a command line (without `node` and the script) and give the exit code. Never throws. */
export async function run(commandLine: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  try {
    await createProgram(terminal, (result) => (code = result)).parseAsync(commandLine, { from: 'user' });
    return code;
  } catch (error) {
    return tellFailure(error, terminal, wantsDetails(commandLine, terminal));
  }
}

/** Looked up by hand, because a failure can come before the command line is understood. */
export function wantsDetails(commandLine: readonly string[], { environment }: Terminal): boolean {
  return commandLine.includes('--verbose') || commandLine.includes('-v') || (environment['DEBUG'] ?? '') !== '';
}
