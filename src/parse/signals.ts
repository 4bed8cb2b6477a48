import { awardWords as awards, presentationWords, rankWords as ranks } from '../tables/award-words.ts';
import { degreeWords, editorWords as editors } from '../tables/citation-words.ts';
import { monthNames } from '../tables/month-names.ts';
import { statusWords as placed, unplacedStatusWords } from '../tables/status-words.ts';
import { venueWordsTable } from '../tables/venue-words.ts';
import { phrasePattern, phraseSource } from './phrases.ts';

/** A calendar year that a publication may have. */
export const year = /(?<![\d./-])(?:19[3-9]\d|20[0-4]\d)(?![\d/]|\.\d|-\d{4,})/;

/** Words of awards and of marks of distinction given by a venue. */
export const awardWords = phrasePattern([...awards, ...presentationWords]);

/** Words that say how far a paper has come; no part of the venue. */
export const statusWords = phrasePattern([
  ...placed,
  ...unplacedStatusWords.filter((phrase) => !/^(?:preprint|pre-print|technical report|draft|manuscript|jmp|wip)$/.test(phrase)),
]);

/** A status beside which a venue is a hope: `submitted to`, `under review at`. */
export const notYetWords = phrasePattern(
  unplacedStatusWords.filter(
    (phrase) => !/^(?:preprint|pre-print|technical report|working paper|draft.*|manuscript|unpublished.*)$/.test(phrase),
  ),
);

export const placedWords = phrasePattern(placed);

/** Words that stand in names of conferences, journals, publishers and universities. */
export const venueWords = phrasePattern([...venueWordsTable, ...degreeWords]);

/** `(Eds.)`, `Hrsg.`: the names beside it are editors. */
export const editorWords = phrasePattern(editors.filter((phrase) => phrase.length > 2 || !/^[a-z]+$/.test(phrase)));

/** Volume, issue and pages in the notations of the citation styles. */
export const partNumbers =
  /(?<![\p{L}\p{N}])(?:vol(?:ume)?|no|nr|num|number|issue|iss|pp?|pages?|art(?:icle)?(?: no)?|bd|band|heft|jg|s|t|tome|n°|nº|núm|núms|págs?|pág|с|т|fasc|chapter|ch)\.?\s*[:#]?\s*[a-z]?\d|(?<![\d.])\d{1,4}\s?\(\s?\d{1,4}(?:[-–/]\d+)?\s?\)|(?<![\d.])\d{1,5}\s?[:;]\s?[a-z]?\d+(?:\s?[-–]\s?\d+)?|(?<![\p{L}\d.])[a-z]?\d{1,6}\s?[-–—]{1,2}\s?[a-z]?\d{1,6}(?![\d-])|第\s?\d+\s?[巻卷期号]|№\s?\d/iu;

const months = Object.values(monthNames)
  .flat()
  .flatMap((names) => names.split('|'))
  .filter((name) => /^\p{L}/u.test(name));
const month = String.raw`(?:${phraseSource([...months, 'spring', 'summer', 'autumn', 'fall', 'winter', 'ws', 'ss'])})\.?`;

/** Nothing but a date: `2020`, `(2020a)`, `Mar 2020`, `2020, March 3`, `12–15 May 2021`, `2021年3月`. */
export const dateOnly = new RegExp(
  String.raw`^[([]?\s*(?:(?:\d{1,2}(?:st|nd|rd|th)?\.?\s*(?:[-–—]\s*\d{1,2}(?:st|nd|rd|th)?\.?)?,?\s+)?(?:${month})(?:\s*[-–—/]\s*(?:${month})|\s+\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—]\s*\d{1,2}(?:st|nd|rd|th)?)?)?,?\s*(?:de\s+)?)?` +
    String.raw`(?:(?:19|20)\d\d[a-z]?(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?)?(?:,?\s*(?:${month})(?:\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?)?)?\s*[年년]?(?:\s*\d{1,2}[月월](?:\s*\d{1,2}[日일])?)?[)\]]?[.,:;]?$`,
  'iu',
);

/** True for a date that names a year, and nothing else. */
export function isDate(text: string): boolean {
  return text.length < 60 && /(?:19|20)\d\d/.test(text) && dateOnly.test(text);
}

/** True for a month or a day without a year. */
export function isMonth(text: string): boolean {
  return text.length < 40 && /\p{L}/u.test(text) && !isDate(text) && dateOnly.test(text);
}

/** Rates, ranks and indexes that tell nothing of the paper itself. */
export const rankWords = new RegExp(String.raw`^\W*(?:${phraseSource(ranks.map((phrase) => phrase.trim().replace(/[:=]$/, '')))})`, 'iu');
