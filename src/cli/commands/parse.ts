import { jsonText } from '../../diagnostics/json-text.ts';
import { answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { entriesTable } from '../entries-table.ts';
import { kindOf } from '../project-folder.ts';
import { tellDiagnostics } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { verdict } from '../verdict.ts';

/** What the reader saw in one list. */
export const parse: Command = {
  name: 'parse',
  summary: 'show what is read from a list, entry by entry',
  argument: { syntax: '<file>', description: 'a Markdown list of publications' },
  options: [],
  examples: [
    ['parse content/publications.md', 'title, authors, venue … of every entry'],
    ['parse list.md --json', 'the same as data'],
  ],
  run: async (call) => {
    const { argument: file = '', output, terminal } = call;
    const kind = file === '' ? 'absent' : await kindOf(file);
    if (kind === 'absent') throw new UsageError(`there is no file '${file}'`, 'check the spelling; the path starts from this folder');
    if (kind === 'folder') throw new UsageError(`'${file}' is a folder, not a file`, 'name a list in it, such as content/publications.md');
    const { parseFile } = await import('../../parse-file.ts');
    const result = await parseFile(file);
    if (output.isJson) {
      terminal.results.write(jsonText(answer(result)));
    } else {
      terminal.results.write(entriesTable(result, terminal.results));
      tellDiagnostics(call, { diagnostics: result.diagnostics, sources: [result.source], isStrict: false, pathPrefix: '' });
    }
    return verdict(result.diagnostics, false);
  },
};
