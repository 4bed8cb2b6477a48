import type { Diagnostic, SourceFile } from '../types.ts';

/**
 * Give each unclosed link its remedy as an edit: the end tag goes after the label.
 *
 *     [<a href="https://arxiv.org/abs/2411.01438">Paper]
 *                                                      ^ </a>
 */
export function withFixes(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Diagnostic[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return diagnostics.map((diagnostic) => {
    const { code, span } = diagnostic;
    const text = span === undefined ? undefined : texts.get(span.file);
    if (code !== 'link/unclosed' || span === undefined || text === undefined) return diagnostic;
    const label = /^[^[\]()|<\\\n]*/.exec(text.slice(span.end, span.end + 200))?.[0].trimEnd() ?? '';
    // Without a label there is no telling where the link was to end.
    if (label === '') return diagnostic;
    const at = span.end + label.length;
    return { ...diagnostic, fix: { range: { start: at, end: at }, text: '</a>' } };
  });
}
