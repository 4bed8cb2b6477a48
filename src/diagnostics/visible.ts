/**
 * Text that cannot act on what shows it. Characters that move the cursor, change the reading direction or cannot be seen
 * are written as their code point, and so is the start of a command that a CI service would obey.
 *
 *     safe<U+202E>txt.exe  →  safe\u{202E}txt.exe
 *     ##[error]            →  \u{23}#[error]
 *
 * Escaped: control characters (C0, DEL, C1), line and paragraph separators, lone surrogates, noncharacters, interlinear
 * annotation marks, and what Unicode calls default ignorable (bidi controls, zero-width characters, Hangul fillers, tags),
 * except variation selectors, which Japanese names and emoji need. GitHub's runner obeys `##[…]` anywhere in a line (and
 * `::…` after leading blanks, which the callers rule out by what they put first); Azure Pipelines obeys `##vso[…]`.
 */
export function visible(text: string): string {
  return text.replace(unsafe, escaped);
}

/** The same for text that must stay on one line: breaks and tabs become one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, ' '));
}

/** A path for a message: visible, and never the first characters of a GitHub command (`::error…`). */
export function visiblePath(path: string): string {
  const shown = visibleLine(path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

/** Every match has to be escaped. For `String.replace` and `matchAll` only: it is global and so remembers its place. */
export const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|#(?=#\w*\[)/gu;

/** One character as its code point: `\u{202E}`. */
export function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
