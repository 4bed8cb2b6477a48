import { github } from '../diagnostics/reporters/github.ts';
import { pretty } from '../diagnostics/reporters/pretty.ts';
import type { Reporter } from '../diagnostics/reporters/reporter.ts';
import { unix } from '../diagnostics/reporters/unix.ts';
import type { Environment } from './terminal.ts';

/** The styles of `--format`. */
export const formats = ['pretty', 'unix', 'github'] as const;

export type Format = (typeof formats)[number];

export const reporters = { pretty, unix, github } satisfies Record<Format, Reporter>;

/** How much is said and in which form: the options that every command has. */
export interface OutputOptions {
  readonly format: Format;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
}

export type OptionValues = Readonly<Record<string, unknown>>;

/** Read the options that every command has. On GitHub Actions the messages become annotations unless a format is named. */
export function outputOptions(values: OptionValues, environment: Environment): OutputOptions {
  const byItself: Format = environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
  return {
    format: formats.find((format) => format === values['format']) ?? byItself,
    isJson: values['json'] === true,
    isQuiet: values['quiet'] === true,
    isVerbose: values['verbose'] === true,
  };
}
