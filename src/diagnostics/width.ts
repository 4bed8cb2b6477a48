/** The columns a text takes on a terminal: CJK and emoji two, combining marks none. The text is printable (see visible.ts). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** What readers count as single characters: a letter with its accents, an emoji with its skin tone, a flag. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The columns of one grapheme. A sequence shown as one emoji takes two; all else is the sum of its code points. */
export function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!zeroWidth.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

// The locale has no bearing on grapheme clusters (Unicode Standard Annex #29); naming one keeps LANG out of it.
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** An emoji by itself, one made so by U+FE0F, a keycap, a flag. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|^[#*0-9]\uFE0F?\u20E3|\p{Regional_Indicator}/u;

/** Marks that stand on the letter before them; Hangul vowels and finals, which complete the syllable before them. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]/u;

/**
 * East Asian Width W or F (Unicode Standard Annex #11, data of version 16), less what `emoji` has. Unassigned gaps
 * inside a block count with their block, so that a newer Unicode version changes little.
 */
const wide = new RegExp(
  '[' +
    '\\u1100-\\u115F\\u2329\\u232A\\u2630-\\u2637\\u268A-\\u268F' + // Hangul initials, angle brackets, trigrams
    '\\u2E80-\\u303E\\u3041-\\uA4CF' + // radicals, CJK punctuation, kana, bopomofo, Hangul letters, ideographs, Yi
    '\\uA960-\\uA97F\\uAC00-\\uD7A3\\uF900-\\uFAFF' + // Hangul syllables, compatibility ideographs
    '\\uFE10-\\uFE19\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6' + // vertical, small and full-width forms
    '\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}' + // Tangut, Khitan, Nüshu, kana supplements
    '\\u{1D300}-\\u{1D376}\\u{1F200}-\\u{1F265}' + // Tai Xuan Jing, counting rods, enclosed ideographs
    '\\u{20000}-\\u{3FFFD}' + // supplementary ideographs
    ']',
  'u',
);
