import type { Findings } from '../build.ts';
import type { Call } from './command.ts';
import { summaryLine } from './messages.ts';
import { reporters } from './output-options.ts';
import { isFailure } from './verdict.ts';

/** Findings, and what decides how they are told. */
export interface Report extends Findings {
  readonly isStrict: boolean;
  /** See paths.ts. */
  readonly pathPrefix: string;
}

/** Write the diagnostics to stderr in the chosen format, then how many there are. `--quiet` leaves what fails the run. */
export function tellDiagnostics({ output, terminal: { messages } }: Call, { diagnostics, sources, isStrict, pathPrefix }: Report): void {
  const told = output.isQuiet ? diagnostics.filter((diagnostic) => isFailure(diagnostic, isStrict)) : diagnostics;
  messages.write(reporters[output.format](told, sources, { width: messages.width, isColoured: messages.isColoured, pathPrefix }));
  const summary = summaryLine(diagnostics, isStrict);
  if (output.isQuiet || summary === undefined) return;
  messages.write(`${output.format === 'pretty' ? '\n' : ''}${summary}\n`);
}
