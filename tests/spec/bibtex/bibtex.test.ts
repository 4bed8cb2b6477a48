/**
 * One folder a behaviour: `input.bib` is read; `expected.json` is what was read of each entry, absent fields left out;
 * `diagnostics.txt` is what was said, with line and column.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../../src/diagnostics/position.ts';
import { parseBibtex } from '../../../src/parse/bibtex/parse-bibtex.ts';
import type { Diagnostic, Draft, DraftAuthor } from '../../../src/types.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  it('gives its drafts and its messages', async () => {
    const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
    const text = read('input.bib');
    const { value, diagnostics } = await parseBibtex({ path: 'content/papers.bib', text, body: text });
    expect(value.map(shown)).toEqual(JSON.parse(read('expected.json')));
    expect(diagnostics.map((diagnostic) => told(diagnostic, text)).join('')).toBe(read('diagnostics.txt'));
  });
});

/** A draft without its places, its key and its evidence. */
function shown(draft: Draft): unknown {
  const { title, authors, links, details, choices, leftover } = draft;
  const html = title?.value.html === title?.value.plain ? undefined : title?.value.html;
  const isWritten = draft.bibtex === undefined || draft.place.end - draft.place.start === draft.bibtex.value.length;
  const all = {
    title: title?.value.plain,
    html,
    shortName: draft.shortName?.value,
    authors: authors.map(author),
    hasMoreAuthors: draft.hasMoreAuthors || undefined,
    venueLine: draft.venueLine?.value,
    venue: draft.venue?.value,
    year: draft.year?.value,
    award: draft.award?.value,
    status: draft.status,
    links: links.map(({ label, href }) => `${label} ${href}`),
    ...details,
    abstract: draft.abstract?.value.html,
    bibtex: isWritten ? undefined : draft.bibtex.value,
    ...choices,
    leftover: leftover.map(({ value }) => value),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function author({ name, marks, roles, isEmphasised }: DraftAuthor): string {
  return [name, ...marks.map((mark) => `[${mark}]`), ...roles, ...(isEmphasised ? ['emphasised'] : [])].join(' ');
}

function told({ code, severity, message, span, help }: Diagnostic, text: string): string {
  const { line, column } = positionsIn(text)(span?.start ?? 0);
  return `${String(line)}:${String(column)} ${severity} ${code} ${message}\n    ${help ?? ''}\n`;
}
