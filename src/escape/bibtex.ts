const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text for a BibTeX field that LaTeX will typeset. Not for `url`, `doi` and `eprint`, which are verbatim. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? character).replace(/\s+/g, ' ');
}

/** Text for a verbatim field (`url`, `doi`, `eprint`): only what would end the field is percent-encoded. */
export function escapeBibtexVerbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
