import { diagnosticRows } from '../../diagnostics/reporters/json.ts';
import { jsonText } from '../../diagnostics/json-text.ts';
import { visiblePath } from '../../diagnostics/visible.ts';
import { unifiedDiff } from '../../format/line-diff.ts';
import type { FormatResult, FormattedFile } from '../../format-files.ts';
import type { Call, Command } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { formattedLine, keptLine } from '../messages.ts';
import { kindOf, projectFolder } from '../project-folder.ts';
import { tellDiagnostics } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { verdict } from '../verdict.ts';

/** Lists in canonical form. */
export const fmt: Command = {
  name: 'fmt',
  summary: 'write lists in canonical form; nothing is lost',
  argument: { syntax: '[files...]', description: 'lists to format (default: those of this project)' },
  options: [
    ['--check', 'write nothing, and fail if a list would change'],
    ['--diff', 'write nothing, and show what would change'],
  ],
  examples: [
    ['fmt --diff', 'see what would change'],
    ['fmt', 'format the lists of this project in place'],
    ['fmt --check', 'for a script: fail unless all lists are formatted'],
  ],
  run: async (call) => {
    const { operands, options, output, terminal } = call;
    const isDry = options['check'] === true || options['diff'] === true;
    const { formatFiles, formatProject } = await import('../../format-files.ts');
    for (const file of operands) await checkOperand(file);
    const result = operands.length > 0 ? formatFiles(operands) : formatProject(await projectFolder(undefined));
    const changed = result.files.filter(({ before, after }) => before !== after);
    if (!isDry) for (const file of changed) file.write();
    const code = options['check'] === true && changed.length > 0 ? exitCodes.content : verdict(result.diagnostics, false);
    if (output.isJson) terminal.results.write(jsonText(answer(result, { code, withDiff: options['diff'] === true })));
    else tell(call, result, changed);
    return code;
  },
};

async function checkOperand(file: string): Promise<void> {
  const kind = file === '' ? 'absent' : await kindOf(file);
  if (kind === 'absent') throw new UsageError(`there is no file '${file}'`, 'check the spelling; the path starts from this folder');
  if (kind === 'folder')
    throw new UsageError(`'${file}' is a folder, not a file`, 'name the lists in it, or go there and leave the name out');
}

/** The answer of `fmt --json`. `diff` is there with `--diff`. */
function answer({ files, diagnostics, sources }: FormatResult, { code, withDiff }: { code: ExitCode; withDiff: boolean }): object {
  return {
    version: 1,
    ok: code === exitCodes.done,
    files: files.map(({ path, before, after, entries, canonical }) => ({
      path,
      changed: before !== after,
      entries,
      canonical,
      ...(withDiff ? { diff: unifiedDiff(path, before, after) } : {}),
    })),
    diagnostics: diagnosticRows(diagnostics, sources),
  };
}

function tell(call: Call, { files, diagnostics, sources }: FormatResult, changed: readonly FormattedFile[]): void {
  const { options, output, terminal } = call;
  // Entries that stay as they are, are many in some lists and no problem; which they are is told to those who ask.
  const told = output.isVerbose ? diagnostics : diagnostics.filter(({ code }) => code !== 'fmt/kept');
  tellDiagnostics(call, { diagnostics: told, sources, isStrict: false, pathPrefix: '' });
  if (options['diff'] === true) for (const { path, before, after } of changed) terminal.results.write(unifiedDiff(path, before, after));
  else if (options['check'] === true) for (const { path } of changed) terminal.results.write(`${visiblePath(path)}\n`);
  if (output.isQuiet) return;
  const kept = diagnostics.length - diagnostics.filter(({ code }) => code !== 'fmt/kept').length;
  if (kept > 0 && !output.isVerbose) terminal.messages.write(`${keptLine(kept)}\n`);
  const isDry = options['check'] === true || options['diff'] === true;
  const canonical = files.reduce((sum, file) => sum + file.canonical, 0);
  const line = formattedLine({ changed: changed.length, lists: files.length, canonical, isDry });
  (isDry ? terminal.messages : terminal.results).write(`${line}\n`);
}
