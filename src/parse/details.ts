import type { Details } from '../types.ts';

const number = String.raw`[A-Za-z]?\d{1,6}`;
const range = String.raw`(${number}\s*[-–—]{1,2}\s*${number})`;

/** Pages with a word before them, in the languages of the citation styles. */
const namedPages = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:pp?|pages?|pgs?|S|Seiten?|p[áa]gs?|págin[ae]s?|С|с|стр)\.?\s*${range}`, 'u');
/** Pages after the volume: `12(3), 4–5`, `12: 345-67`, `2021;12(1):345-350`. */
const plainPages = new RegExp(String.raw`[,:;]\s*${range}(?![\d-])`, 'u');
const volumeAndIssue = /(?<![\d.])(\d{1,4})\s?\(\s?(\d{1,4}(?:[-–/]\d{1,4})?)\s?\)/;
const namedVolume = /(?<!\p{L})(?:vol(?:ume)?|bd|band|jg|tome?|t|том|т|Vol)\.?\s*(\d{1,4})(?!\d)/iu;
const namedIssue = /(?<!\p{L})(?:no|nr|num|number|issue|iss|heft|n°|nº|№|вып)\.?\s*(\d{1,4}(?:[-–/]\d{1,4})?)(?!\d)/iu;
/** A number right after the name of a journal, with pages or a year in brackets behind it. */
const bareVolume =
  /(?<=\p{L}[.,]?)(?<!(?<!\p{L})(?:no|nr|issue|heft)\.?)\s+(\d{1,4})(?=\s*(?:[,:;]\s*(?:[A-Za-z]?\d|no\b|nr\b|issue\b)|\(\s*(?:19|20)\d\d\s*\)))/iu;

/**
 * Volume, issue and pages from the part of an entry that follows its venue.
 *
 *     Journal of Ideals, 12(3), 4–5          Rev. Math. 7 (2020), no. 13, 142-158
 *                        ^- ^   ^--                     ^             ^-  ^------
 *                        volume, issue, pages
 *
 * A pair of years is no volume with an issue, and no range of pages.
 */
export function detailsIn(text: string): Details {
  const pair = volumeAndIssue.exec(text);
  const isPair = pair !== null && !isYear(pair[1]) && !isYear(pair[2]);
  const pages = namedPages.exec(text)?.[1] ?? pageRange(plainPages.exec(text)?.[1]);
  return {
    volume: isPair ? pair[1] : (namedVolume.exec(text)?.[1] ?? notYear(bareVolume.exec(text)?.[1])),
    issue: isPair ? pair[2] : namedIssue.exec(text)?.[1],
    pages: pages?.replace(/\s*[-–—]{1,2}\s*/, '–'),
  };
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^(?:19|20)\d\d$/.test(text);
}

function notYear(text: string | undefined): string | undefined {
  return isYear(text) ? undefined : text;
}

/** `1985–1990` without a word before it may be years. */
function pageRange(text: string | undefined): string | undefined {
  const ends = text?.split(/\s*[-–—]{1,2}\s*/) ?? [];
  return ends.every(isYear) ? undefined : text;
}
