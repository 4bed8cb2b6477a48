/** Letters of scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A pattern that finds any of the phrases as whole words, the longest first, without regard to case. White space in a phrase
 * matches any white space, an apostrophe any apostrophe.
 */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(phraseSource(phrases), flags);
}

/** The source of `phrasePattern`, for use within a larger pattern. */
export function phraseSource(phrases: readonly string[]): string {
  const sorted = [...phrases].sort((left, right) => right.length - left.length);
  const spaced = sorted.filter((phrase) => !unspaced.test(phrase)).map(literalPhrase);
  const dense = sorted.filter((phrase) => unspaced.test(phrase)).map(literalPhrase);
  const whole = spaced.length === 0 ? [] : [String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])`];
  return [...whole, ...dense].join('|') || nothing;
}

/** Matches nowhere. */
const nothing = '(?!)';

/** The source of a pattern that matches one phrase as it is written, however its blanks and apostrophes are typed. */
export function literalPhrase(phrase: string): string {
  return phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`);
}
