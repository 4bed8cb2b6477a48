import { transliterate } from 'transliteration';

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name stem of `[a-z0-9-]`: `Can't Be Late` → `cant-be-late`, `山田` → `shan-tian`.
 * At most `maximum` bytes, cut between words where there is a choice. Empty when the text has no letter or digit.
 */
export function slug(text: string, maximum = 60): string {
  const words = transliterate(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut = words.length <= maximum ? words : cutBetweenWords(words, maximum);
  return reserved.test(cut) ? `${cut}-x` : cut;
}

function cutBetweenWords(words: string, maximum: number): string {
  const head = words.slice(0, maximum + 1);
  const lastGap = head.lastIndexOf('-');
  return (lastGap > maximum / 2 ? head.slice(0, lastGap) : head.slice(0, maximum)).replace(/-+$/, '');
}
