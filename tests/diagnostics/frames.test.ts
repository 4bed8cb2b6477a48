import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalog, type DiagnosticCode } from '../../src/diagnostics/catalog.ts';
import { report } from '../../src/diagnostics/report.ts';
import { pretty } from '../../src/diagnostics/reporters/pretty.ts';
import { sourceFile } from './source-file.ts';

/**
 * Every folder of frames/ is one code frame: case.json says what is reported, expected.txt what people see, written by
 * hand. In the source ⟦ ⟧ stand around the range of the diagnostic, ⟪ ⟫ around the related one.
 */
const schema = z.strictObject({
  file: z.string().default('content/publications.md'),
  source: z.array(z.string()),
  /** Number of the first line of `source`. */
  firstLine: z.number().default(1),
  isTextAbsent: z.boolean().default(false),
  width: z.number().optional(),
  pathPrefix: z.string().optional(),
  diagnostic: z.strictObject({
    code: z.custom<DiagnosticCode>((value) => typeof value === 'string' && Object.hasOwn(catalog, value)),
    message: z.string(),
    related: z.string().optional(),
    context: z.string().optional(),
    help: z.string().optional(),
  }),
});

const folder = fileURLToPath(new URL('frames/', import.meta.url));
const names = readdirSync(folder);

describe('code frames', () => {
  test('there are cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  test.each(names)('%s', (name) => {
    const spec = schema.parse(JSON.parse(readFileSync(`${folder}${name}/case.json`, 'utf8')));
    const marked = '\n'.repeat(spec.firstLine - 1) + spec.source.join('\n');
    const text = marked.replace(/[⟦⟧⟪⟫]/g, '');
    const { message, related, context, help } = spec.diagnostic;
    const span = rangeIn(marked, '⟦⟧', spec.file);
    const relatedSpan = rangeIn(marked, '⟪⟫', spec.file);
    const diagnostic = report(spec.diagnostic.code, message, {
      span,
      related: related === undefined || relatedSpan === undefined ? undefined : { message: related, span: relatedSpan },
      context,
      help,
    });
    const sources = spec.isTextAbsent ? [] : [sourceFile(spec.file, text)];
    const expected = readFileSync(`${folder}${name}/expected.txt`, 'utf8');
    expect(pretty([diagnostic], sources, { width: spec.width, pathPrefix: spec.pathPrefix })).toBe(expected);
  });
});

function rangeIn(marked: string, [open = '', close = '']: string, file: string): { file: string; start: number; end: number } | undefined {
  const offset = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[⟦⟧⟪⟫]/g, '').length;
  return marked.includes(open) ? { file, start: offset(open), end: offset(close) } : undefined;
}
