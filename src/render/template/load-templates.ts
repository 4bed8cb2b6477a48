import { report } from '../../diagnostics/report.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Diagnostic, Outcome, TemplateSource } from '../../types.ts';
import type { PageKind } from '../page-kind.ts';
import { layoutShape } from '../views/page.ts';
import { checkTemplate } from './check-template.ts';
import { parseTemplate } from './parse-template.ts';
import { prepareTemplates, type Templates } from './templates.ts';

/**
 * Parse and check all templates against what the page kinds show. With any error there are no templates: nothing is
 * published. A file that nothing uses is a warning, most often a misspelt name.
 */
export function loadTemplates(sources: readonly TemplateSource[], kinds: readonly PageKind[]): Outcome<Templates | undefined> {
  const outcomes = sources.map(parseTemplate);
  const templates = new Map(outcomes.map(({ value }) => [value.source.name, value]));
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  const uses = [{ name: 'layout', shape: layoutShape }, ...kinds.map(({ template, shape }) => ({ name: template, shape }))];
  const used = new Set<string>();
  for (const { name, shape } of uses) {
    if (templates.has(name)) diagnostics.push(...checkTemplate({ name, shape, templates }, used));
    else diagnostics.push(report('template/missing', `missing template \`${name}\``, { help: `put it into templates/${name}.html` }));
  }
  const problems = distinct([...diagnostics, ...unusedFiles(sources, used)]);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return { value: hasErrors ? undefined : prepareTemplates(sources), diagnostics: problems };
}

function unusedFiles(sources: readonly TemplateSource[], used: ReadonlySet<string>): Diagnostic[] {
  return sources
    .filter(({ name }) => !used.has(name))
    .map(({ name, path }) => {
      const near = suggest(name, used);
      const help = near === undefined ? 'remove the file, or call it with {{> name}}' : `did you mean \`${near}\`?`;
      return report('template/unused', `no page uses the template \`${name}\``, { span: { file: path, start: 0, end: 0 }, help });
    });
}

/** A partial is walked once for every place that calls it; what is wrong with it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, span, message } = diagnostic;
    const place = span === undefined ? message : `${span.file}:${String(span.start)}-${String(span.end)}`;
    if (!byPlace.has(`${code} ${place}`)) byPlace.set(`${code} ${place}`, diagnostic);
  }
  return [...byPlace.values()];
}
