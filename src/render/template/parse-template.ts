import Handlebars from 'handlebars';

import { report } from '../../diagnostics/report.ts';
import type { Diagnostic, Outcome, Span, TemplateSource } from '../../types.ts';
import { syntaxError } from './syntax-error.ts';

/** A template's syntax tree, and where in the file each node is. */
export interface ParsedTemplate {
  readonly source: TemplateSource;
  readonly program: hbs.AST.Program;
  readonly spanOf: (node: hbs.AST.Node) => Span;
}

/** Parse one template. A syntax error is one diagnostic and an empty tree, so that the other files are still checked. */
export function parseTemplate(source: TemplateSource): Outcome<ParsedTemplate> {
  try {
    // Whitespace control is left to the compiler: here the text must be what is in the file.
    const program = Handlebars.parseWithoutProcessing(source.text);
    return { value: { source, program, spanOf: spansIn(source) }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      value: { source, program: Handlebars.parseWithoutProcessing(''), spanOf: spansIn(source) },
      diagnostics: [unreadable(source, error)],
    };
  }
}

function unreadable(source: TemplateSource, error: Error): Diagnostic {
  const { message, start, end, related, help } = syntaxError(source.text, error);
  const relatedSpan = related && { message: related.message, span: { file: source.path, start: related.start, end: related.end } };
  return report('template/syntax', message, { span: { file: source.path, start, end }, related: relatedSpan, help });
}

/** Handlebars gives lines from 1 and columns from 0; spans are offsets. */
function spansIn(source: TemplateSource): (node: hbs.AST.Node) => Span {
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = (position: hbs.AST.Position): number => Math.min((starts[position.line - 1] ?? 0) + position.column, source.text.length);
  return ({ loc }) => ({ file: source.path, start: offset(loc.start), end: offset(loc.end) });
}
