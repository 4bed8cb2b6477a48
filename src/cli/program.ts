import { Command as Parser, Option } from 'commander';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { fmt } from './commands/fmt.ts';
import { parse } from './commands/parse.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { formats, outputOptions } from './output-options.ts';
import { about } from './package.ts';
import type { Terminal } from './terminal.ts';

const commands: readonly Command[] = [build, check, fmt, parse, explain];

/**
 * The command line as commander understands it, made from the rows above. `finish` receives the exit code of the
 * command that was run; everything else ends in a CommanderError (see failure.ts).
 */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Parser {
  const program = new Parser('offprint')
    .description(about.description)
    .usage('<command> [options]')
    .version(about.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: terminal.results.write, writeErr: terminal.messages.write, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trimEnd() })
    .addOption(new Option('--format <style>', 'how messages look').choices(formats))
    .option('--json', 'answer in JSON, on stdout')
    .addOption(new Option('-q, --quiet', 'print errors only').conflicts('verbose'))
    .option('-v, --verbose', 'print more: every file written or removed')
    .addHelpText('after', examplesText(commands.flatMap((command) => command.examples.slice(0, 1))) + endnote);
  for (const command of commands) define(command, { program, terminal, finish });
  return program;
}

function define(
  command: Command,
  { program, terminal, finish }: { program: Parser; terminal: Terminal; finish: (code: ExitCode) => void },
): void {
  const parser = program.command(command.name).summary(command.summary).description(sentence(command.summary));
  parser.argument(command.argument.syntax, command.argument.description).helpOption('-h, --help', 'print this help');
  for (const [flags, description] of command.options) parser.option(flags, description);
  parser.addHelpText('after', examplesText(command.examples));
  parser.action(async () => {
    const options: Readonly<Record<string, unknown>> = parser.optsWithGlobals();
    const output = outputOptions(options, terminal.environment);
    finish(await command.run({ argument: parser.args[0], operands: parser.args, options, output, terminal }));
  });
}

function argumentsOf(command: Parser): string {
  return command.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)).join(' ');
}

function examplesText(examples: Command['examples']): string {
  const width = Math.max(...examples.map(([typed]) => typed.length));
  const lines = examples.map(([typed, meaning]) => `  offprint ${typed.padEnd(width)}  ${meaning}`);
  return `\nExamples:\n${lines.join('\n')}`;
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

const endnote = `

Exit codes: 0 done, 1 problems in the content, 2 usage, 3 refused for safety,
4 another build is running, 5 disk, 70 a bug in offprint, 130 interrupted.`;
