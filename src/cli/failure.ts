import { CommanderError } from 'commander';
import { visibleLine } from '../diagnostics/visible.ts';
import { inPlainWords, PublishError } from '../publish/failure.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Say on stderr why a command could not be done, and give the exit code. `isDetailed`: our own bugs come with their stack. */
export function tellFailure(thrown: unknown, { messages }: Terminal, isDetailed: boolean): ExitCode {
  const error = inPlainWords(thrown, 'check the path and its permissions, then try again');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (error.code !== 'commander.help') messages.write(failureText(usageOf(error)));
    return exitCodes.usage;
  }
  if (error instanceof UsageError) {
    messages.write(failureText(error));
    return exitCodes.usage;
  }
  if (error instanceof PublishError) {
    messages.write(failureText(error));
    return exitCodes[error.kind];
  }
  if (error instanceof Error && error.name === 'AbortError') {
    messages.write('error: interrupted\n');
    return exitCodes.interrupted;
  }
  messages.write(bugText(error, isDetailed));
  return exitCodes.bug;
}

/** In the manner of the diagnostics: the message, its further lines (the files in the way) indented, then what to do. */
function failureText({ message, help }: { readonly message: string; readonly help: string }): string {
  const [first = '', ...rest] = message.split('\n');
  return `error: ${visibleLine(first)}\n${barred(rest)}  = help: ${visibleLine(help)}\n`;
}

/** Lines that may start with anything: each is made visible and set behind a bar. */
function barred(lines: readonly string[]): string {
  return lines.map((line) => `  | ${visibleLine(line.trim())}\n`).join('');
}

/**
 * Commander's message as ours. Its suggestion becomes the help.
 *
 *     error: unknown command 'biuld'
 *     (Did you mean build?)
 */
function usageOf({ message, code }: CommanderError): UsageError {
  const [, problem = message, suggestion] = /^(?:error: )?(.*?)(?:\s*\(Did you mean (.*)\?\))?$/s.exec(message) ?? [];
  const text = problem.replace(/\.$/, '');
  return new UsageError(text, suggestion === undefined ? (remedies.get(code) ?? seeHelp) : `did you mean ${suggestion}?`);
}

const seeHelp = 'offprint --help shows how it is used';

const remedies: ReadonlyMap<string, string> = new Map([
  ['commander.excessArguments', 'name one at a time; put a name that holds blanks in quotes'],
  ['commander.missingArgument', 'write it after the command; offprint --help has an example'],
  ['commander.conflictingOption', 'leave one of the two out'],
]);

function bugText(error: unknown, isDetailed: boolean): string {
  const summary = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : summary;
  const details = barred(isDetailed ? stack.split('\n') : [shortened(summary)]);
  const next = isDetailed ? 'please report it together with the lines above' : 'please report it; --verbose adds details for the report';
  return `error: offprint has a bug and had to stop\n${details}  = help: ${next}\n`;
}

/** Some messages quote all they were given: a whole regular expression, a whole file. */
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300).toWellFormed()}…` : text;
}
