import { readFileSync } from 'node:fs';

/** What this package says of itself. The path is the same from `src/cli/` and from `dist/cli/`. */
export const about = aboutPackage(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

function aboutPackage(manifest: unknown): { readonly version: string; readonly description: string } {
  const text = (key: string): string => {
    const value: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, key) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { version: text('version'), description: text('description') };
}
