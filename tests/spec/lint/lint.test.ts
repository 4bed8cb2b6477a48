/**
 * One folder a behaviour: `input.md` is a list (its front matter may name the owner), `diagnostics.txt` what is remarked on it, as the
 * terminal shows it; an edit that a message carries is shown below it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/diagnostics/order.ts';
import { pretty } from '../../../src/diagnostics/reporters/pretty.ts';
import { lint } from '../../../src/lint/lint.ts';
import { withFixes } from '../../../src/lint/unclosed-links.ts';
import { parseList } from '../../../src/parse/parse-list.ts';
import { splitFrontMatter } from '../../../src/read/front-matter.ts';
import { resolve } from '../../../src/resolve/resolve.ts';
import type { Diagnostic } from '../../../src/types.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  it('gives its remarks', () => {
    const { value } = splitFrontMatter('input.md', readFileSync(join(folder, name, 'input.md'), 'utf8'));
    const owner = value.frontMatter?.data['owner'];
    const owners = typeof owner === 'string' ? [owner] : [];
    const reading = parseList(value.source);
    const publications = resolve(reading.value.drafts, owners).value;
    const remarks = lint({ drafts: reading.value.drafts, publications, sources: [value.source], owner: owners });
    const all = inReadingOrder([...withFixes(reading.diagnostics, [value.source]), ...remarks]);
    const shown = all.map((diagnostic) => pretty([diagnostic], [value.source]) + fixOf(diagnostic, value.source.text));
    expect(shown.join('\n')).toBe(readFileSync(join(folder, name, 'diagnostics.txt'), 'utf8'));
  });
});

/** `fix: Faults.\ → Faults\` */
function fixOf({ fix }: Diagnostic, text: string): string {
  if (fix === undefined) return '';
  const [before, old, after] = [text.slice(0, fix.range.start), text.slice(fix.range.start, fix.range.end), text.slice(fix.range.end)];
  const around = (middle: string): string => `${before.slice(-6)}${middle}${/^[^\n]{0,4}/.exec(after)?.[0] ?? ''}`;
  return `fix: ${around(old)} → ${around(fix.text)}\n`;
}
