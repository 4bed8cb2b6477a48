import type { SourceFile } from '../../src/types.ts';

/** A source file without front matter. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, body: text };
}
