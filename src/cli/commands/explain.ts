import { catalog, type DiagnosticCode, type Row } from '../../diagnostics/catalog.ts';
import { jsonText } from '../../diagnostics/json-text.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { wrapped } from '../wrapped.ts';

/** What a diagnostic means: what happened, why it matters, what to do. */
export const explain: Command = {
  name: 'explain',
  summary: 'say what a message means and what to do',
  argument: { syntax: '<code>', description: 'code of the message, as in error[settings/unknown-key]' },
  options: [],
  examples: [['explain settings/no-url', 'what the message means and what to do']],
  run: ({ argument = '', output, terminal }) => {
    const code = codes.find((candidate) => candidate === argument);
    if (code === undefined) throw new UsageError(`there is no message with the code '${argument}'`, hint(argument));
    const row: Row = catalog[code];
    const { severity, explain: explanation, wrong, right } = row;
    const text = `${severity}[${code}]\n\n${wrapped(explanation, Math.min(terminal.results.width, 80))}\n`;
    const examples = exampleText('Wrong', wrong) + exampleText('Right', right);
    terminal.results.write(output.isJson ? jsonText({ version: 1, code, severity, explanation, wrong, right }) : text + examples);
    return exitCodes.done;
  },
};

const codes = Object.keys(catalog).filter((key): key is DiagnosticCode => key in catalog);

/** An example of what is written in a list, indented below its heading. */
function exampleText(heading: string, example: string | undefined): string {
  if (example === undefined) return '';
  const lines = example.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  return `\n${heading}:\n\n${lines.join('\n')}\n`;
}

function hint(typed: string): string {
  const near = suggest(typed, codes);
  return near === undefined ? 'the code is what stands in brackets at the start of a message' : `did you mean ${near}?`;
}
