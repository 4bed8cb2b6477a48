import { resolve } from 'node:path';
import { diagnosticRows } from '../../diagnostics/reporters/json.ts';
import { jsonText } from '../../diagnostics/json-text.ts';
import { visiblePath } from '../../diagnostics/visible.ts';
import type { BuildResult, Findings } from '../../build.ts';
import type { Call, Command } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { builtLine, nothingPublishedLine } from '../messages.ts';
import { pathPrefix, shownFolder } from '../paths.ts';
import { projectFolder } from '../project-folder.ts';
import { tellDiagnostics } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { verdict } from '../verdict.ts';

/** content → public/ */
export const build: Command = {
  name: 'build',
  summary: 'make the site: content/ → public/',
  argument: { syntax: '[dir]', description: 'folder that holds content/ (default: this one)' },
  options: [
    ['--out <dir>', 'put the site there instead of public/'],
    ['--strict', 'let warnings fail the build too, and publish nothing then'],
    ['--adopt', 'take over files in the way that offprint did not write'],
  ],
  examples: [
    ['build', 'the site of this folder, into public/'],
    ['build lab/site --out www', 'of another folder, into www/'],
    ['build --strict --format=unix', 'for a script: one line a problem, no warnings allowed'],
  ],
  run: async (call) => {
    const directory = await projectFolder(call.argument);
    const isStrict = call.options['strict'] === true;
    const out = outputDirectory(call);
    const { build: buildSite } = await import('../../build.ts');
    const prefix = pathPrefix(directory, call.output.format, call.terminal.environment);
    const onFindings = (findings: Findings): void => {
      if (!call.output.isJson) tellDiagnostics(call, { ...findings, isStrict, pathPrefix: prefix });
    };
    const { value: result, wasInterrupted } = await interruptible((signal) =>
      buildSite({ directory, outputDirectory: out, isStrict, adopt: call.options['adopt'] === true, signal, onFindings }),
    );
    const code = verdict(result.diagnostics, isStrict);
    if (call.output.isJson) call.terminal.results.write(jsonText(buildAnswer(result, code)));
    else tellPublished(call, result, directory);
    return wasInterrupted ? exitCodes.interrupted : code;
  },
};

/** The answer of `build --json` and `check --json`. Without anything published the lists are empty. */
export function buildAnswer({ publications, diagnostics, sources, published, outputDirectory }: BuildResult, code: ExitCode): object {
  return {
    version: 1,
    ok: code === exitCodes.done,
    publications,
    diagnostics: diagnosticRows(diagnostics, sources),
    published: published !== undefined,
    written: published?.written ?? [],
    deleted: published?.deleted ?? [],
    unchanged: published?.unchanged ?? 0,
    output: outputDirectory,
  };
}

/** `--out` is a path from where the command is typed, not from the project folder. */
function outputDirectory({ options: { out } }: Call): string | undefined {
  if (typeof out !== 'string') return undefined;
  if (out === '') throw new UsageError("option '--out <dir>' needs a folder", 'write for instance --out www');
  return resolve(out);
}

function tellPublished({ output, terminal }: Call, result: BuildResult, directory: string): void {
  const folder = visiblePath(shownFolder(resolve(directory, result.outputDirectory)));
  const { publications, published } = result;
  if (published === undefined) {
    if (!output.isQuiet) terminal.messages.write(`${nothingPublishedLine(folder)}\n`);
    return;
  }
  if (output.isVerbose) {
    for (const path of published.written) terminal.messages.write(`wrote ${visiblePath(folder + path)}\n`);
    for (const path of published.deleted) terminal.messages.write(`deleted ${visiblePath(folder + path)}\n`);
  }
  if (output.isQuiet) return;
  const { total: files, written, deleted } = published;
  const figures = {
    publications,
    files,
    changed: written.length,
    deleted: deleted.length,
    milliseconds: terminal.elapsed(),
    output: folder,
  };
  terminal.results.write(`${builtLine(figures)}\n`);
}
