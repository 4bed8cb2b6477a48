import type { ExitCode } from './exit-codes.ts';
import type { OptionValues, OutputOptions } from './output-options.ts';
import type { Terminal } from './terminal.ts';

/** One use of a command: what was typed, and where to answer. */
export interface Call {
  /** The first operand. */
  readonly argument?: string;
  readonly operands: readonly string[];
  readonly options: OptionValues;
  readonly output: OutputOptions;
  readonly terminal: Terminal;
}

/** A command of the program. The row is all that is needed: the program and its help are made from it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly argument: { readonly syntax: `[${string}]` | `<${string}>`; readonly description: string };
  /** Pairs of flags and description: `['--out <dir>', 'put the site into another folder']`. */
  readonly options: readonly (readonly [flags: string, description: string])[];
  /** Pairs of what to type after `offprint` and what it does. */
  readonly examples: readonly (readonly [typed: string, meaning: string])[];
  readonly run: (call: Call) => ExitCode | Promise<ExitCode>;
}
