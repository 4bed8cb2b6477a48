/** The import rule of src/README.md: a room imports only from rooms to its left, and only the edges touch the system. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

/** Left to right. A room may import from itself and from every room of an earlier row, never from one of its own row. */
const rows: readonly (readonly string[])[] = [
  ['types'],
  ['types.ts'],
  ['tables', 'diagnostics', 'escape'],
  ['read', 'parse'],
  ['resolve', 'format'],
  ['lint'],
  ['model'],
  ['export'],
  ['render'],
  ['builtin.ts'],
  ['compile.ts', 'publish'],
  ['rewrite-file.ts'],
  ['build.ts', 'parse-file.ts', 'format-files.ts'],
  ['index.ts', 'cli'],
];
const mayUseNode = ['read', 'publish', 'build.ts', 'parse-file.ts', 'rewrite-file.ts', 'format-files.ts', 'cli'];

/** Type-only edges between the foundations: a diagnostic's type names a code, a code's row is data. */
const allowed = new Set(['types → diagnostics', 'types → tables', 'types.ts → tables']);

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const imports = [...text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

  it('imports only from rooms to its left', () => {
    const wrong = imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => roomOf(normalize(join(dirname(file), specifier)).replaceAll('\\', '/')))
      .filter((room) => room !== roomOf(file) && rowOf(room) >= rowOf(roomOf(file)) && !allowed.has(`${roomOf(file)} → ${room}`));
    expect(wrong).toEqual([]);
  });

  it('touches the system only at the edges', () => {
    const edges = mayUseNode.includes(roomOf(file));
    const wrong = imports.filter((specifier) => specifier.startsWith('node:') && !edges && specifier !== 'node:crypto');
    expect(wrong).toEqual([]);
    if (!edges) expect(text).not.toMatch(/\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|\bconsole\./);
  });

  it('has whole words for names and one idea', () => {
    expect(file).not.toMatch(/util|helper|common|misc/i);
  });
});

it('knows every room', () => {
  expect(files.map(roomOf).filter((room) => rowOf(room) === -1)).toEqual([]);
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function rowOf(room: string): number {
  return rows.findIndex((row) => row.includes(room));
}
