import { positionsIn } from '../../src/diagnostics/position.ts';
import { checkTemplate } from '../../src/render/template/check-template.ts';
import { parseTemplate } from '../../src/render/template/parse-template.ts';
import { flag, html, list, number, object, optional, text, url } from '../../src/render/template/shape.ts';
import type { Diagnostic } from '../../src/types.ts';

const shape = object({
  title: html,
  name: text,
  year: number,
  award: optional(text),
  isOwner: flag,
  address: url,
  page: optional(url),
  venue: optional(object({ name: text, place: optional(text) })),
  authors: list(object({ name: text, address: optional(url), marks: list(text) })),
  site: object({ owner: text }),
});

/** What is wrong with `main`, as `file:line:column code underlined: message [help]`. */
export function problems(main: string, partials: Readonly<Record<string, string>> = {}): string[] {
  const sources = Object.entries({ main, ...partials }).map(([name, text]) => ({ name, path: `${name}.html`, text }));
  const outcomes = sources.map(parseTemplate);
  const templates = new Map(outcomes.map(({ value }) => [value.source.name, value]));
  const found = [...outcomes.flatMap(({ diagnostics }) => diagnostics), ...checkTemplate({ name: 'main', shape, templates }, new Set())];
  return found.map((diagnostic) => line(diagnostic, sources));
}

function line(
  { code, message, span, help, related }: Diagnostic,
  sources: readonly { readonly path: string; readonly text: string }[],
): string {
  const text = sources.find(({ path }) => path === span?.file)?.text ?? '';
  const { line: row, column } = positionsIn(text)(span?.start ?? 0);
  const more = related === undefined ? '' : ` (${String(positionsIn(text)(related.span.start).line)}: ${related.message})`;
  return `${span?.file ?? ''}:${String(row)}:${String(column)} ${code} ‹${text.slice(span?.start, span?.end)}› ${message}${more}${help === undefined ? '' : ` [${help}]`}`;
}

export const names = 'title, name, year, award, isOwner, address, page, venue, authors, site';
