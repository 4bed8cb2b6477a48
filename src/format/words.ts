import { nameConjunctions } from '../tables/words.ts';
import { decodeReferences } from './markdown-text.ts';

/**
 * The words of `before` that `after` lacks, in order. This is the last safeguard of the formatter: whatever the reader makes of
 * an entry, no word of it may vanish. Markup, addresses and punctuation are no words; they are looked after elsewhere. Words that
 * only join names or introduce a field are not missed.
 */
export function missingWords(before: string, after: string): readonly string[] {
  const present = new Map<string, number>();
  for (const word of wordsOf(after)) present.set(word, (present.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const left = present.get(word) ?? 0;
    if (left > 0) present.set(word, left - 1);
    // A year is often said twice, as the paper's and as the issue's.
    return left === 0 && !joining.has(word) && !(/^(?:19|20)\d\d$/.test(word) && present.has(word));
  });
}

/** What introduces a field and is told by its place in the canonical form. Lower case. */
const joining: ReadonlySet<string> = new Set([...nameConjunctions, 'by', 'in', 'with', 'et', 'al', 'pp', 'vol', 'no']);

/** Words as a reader sees them, in lower case: letters and digits, without markup. */
export function wordsOf(text: string): readonly string[] {
  const visible = decodeReferences(
    text
      .replace(/<\/?(?:a|b|i|u|em|strong|span|font|small|big|cite|code|mark)\b[^<>]*>/gi, '')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/\]\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g, '](')
      .replace(/\\(?=[!-/:-@[-`{-~])|[*`~]/g, ''),
  );
  return (
    visible
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/** The addresses of links and images that a text holds, as written but for character references. */
export function addressesOf(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? '',
    ),
    ...[...text.matchAll(/\]\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))/g)].map(([, angled, plain]) => angled ?? plain ?? ''),
  ];
  return found.map((address) => decodeReferences(address).trim()).filter((address) => address !== '' && address !== '#');
}
