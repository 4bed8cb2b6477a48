import { jsonText } from '../../diagnostics/json-text.ts';
import type { Command } from '../command.ts';
import { checkedLine } from '../messages.ts';
import { pathPrefix } from '../paths.ts';
import { projectFolder } from '../project-folder.ts';
import { tellDiagnostics } from '../tell.ts';
import { verdict } from '../verdict.ts';
import { buildAnswer } from './build.ts';

/** All that `build` finds, and nothing written. */
export const check: Command = {
  name: 'check',
  summary: 'find what build would report, and write nothing',
  argument: { syntax: '[dir]', description: 'folder that holds content/ (default: this one)' },
  options: [['--strict', 'let warnings fail the check too']],
  examples: [
    ['check --strict', 'fail on warnings too'],
    ['check --json', 'the problems as data'],
  ],
  run: async (call) => {
    const { output, terminal, options } = call;
    const directory = await projectFolder(call.argument);
    const isStrict = options['strict'] === true;
    const { check: checkSite } = await import('../../build.ts');
    // Not interruptible: nothing is written, so Ctrl-C may end the process at once.
    const result = await checkSite({ directory, isStrict });
    const { diagnostics, sources, publications } = result;
    const code = verdict(diagnostics, isStrict);
    if (output.isJson) {
      terminal.results.write(jsonText(buildAnswer(result, code)));
    } else {
      tellDiagnostics(call, { diagnostics, sources, isStrict, pathPrefix: pathPrefix(directory, output.format, terminal.environment) });
      const line = checkedLine({ publications, problems: diagnostics.length, milliseconds: terminal.elapsed() });
      if (!output.isQuiet) terminal.results.write(`${line}\n`);
    }
    return code;
  },
};
