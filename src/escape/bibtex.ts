/** What has no sign of its own in text mode; all other special characters take a backslash. */
const commands: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  // A backslash before a brace does not hide it from BibTeX, which counts every brace.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Text for a BibTeX field that LaTeX will typeset. Not for `url`, `doi` and `eprint`, which are verbatim. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => commands.get(character) ?? `\\${character}`).replace(/\s+/g, ' ');
}

/** Text for a verbatim field (`url`, `doi`, `eprint`): only what would end the field is percent-encoded. */
export function escapeBibtexVerbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
