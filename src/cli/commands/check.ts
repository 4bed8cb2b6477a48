import { jsonText } from '../../diagnostics/json-text.ts';
import { visiblePath } from '../../diagnostics/visible.ts';
import type { Command } from '../command.ts';
import { checkedLine, fixedLine } from '../messages.ts';
import { pathPrefix } from '../paths.ts';
import { projectFolder } from '../project-folder.ts';
import { tellDiagnostics } from '../tell.ts';
import { verdict } from '../verdict.ts';
import { buildAnswer } from './build.ts';

/** All that `build` finds, and remarks. Nothing is written, unless `--fix` asks for it. */
export const check: Command = {
  name: 'check',
  summary: 'find what build would report, and what could be better',
  argument: { syntax: '[dir]', description: 'folder that holds content/ (default: this one)' },
  options: [
    ['--strict', 'let warnings fail the check too'],
    ['--fix', 'make the safe corrections in the lists'],
  ],
  examples: [
    ['check --strict', 'fail on warnings too'],
    ['check --fix', 'correct what can be corrected safely'],
    ['check --json', 'the problems as data'],
  ],
  run: async (call) => {
    const { output, terminal, options } = call;
    const directory = await projectFolder(call.argument);
    const isStrict = options['strict'] === true;
    const { check: checkSite } = await import('../../build.ts');
    // Not interruptible: a list is replaced as a whole or not at all, so Ctrl-C may end the process at once.
    const fixed = options['fix'] === true ? await fix(directory) : undefined;
    const result = await checkSite({ directory, isStrict });
    const { diagnostics, sources, publications } = result;
    const code = verdict(diagnostics, isStrict);
    if (output.isJson) {
      terminal.results.write(
        jsonText({ ...buildAnswer(result, code), ...(fixed === undefined ? {} : { fixed: Object.fromEntries(fixed) }) }),
      );
    } else {
      if (!output.isQuiet)
        for (const [file, problems] of fixed ?? []) terminal.messages.write(`${fixedLine(problems, visiblePath(file))}\n`);
      tellDiagnostics(call, { diagnostics, sources, isStrict, pathPrefix: pathPrefix(directory, output.format, terminal.environment) });
      const line = checkedLine({ publications, problems: diagnostics.length, milliseconds: terminal.elapsed() });
      if (!output.isQuiet) terminal.results.write(`${line}\n`);
    }
    return code;
  },
};

/** How many problems were corrected, by file. The check that follows tells what is left. */
async function fix(directory: string): Promise<ReadonlyMap<string, number>> {
  const { check: checkSite } = await import('../../build.ts');
  const { fixProject } = await import('../../format-files.ts');
  return fixProject(directory, await checkSite({ directory }));
}
