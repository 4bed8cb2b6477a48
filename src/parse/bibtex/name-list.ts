/**
 * Cut text at separators that stand in no braces.
 *
 *     {Barnes and Noble} and Ada Roe       by /\s+and\s+/: {Barnes and Noble} · Ada Roe
 */
export function splitOutsideBraces(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of outsideBraces(text).matchAll(separator)) {
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The text with all that stands in braces, and every escaped sign, blotted out: offsets stay. */
function outsideBraces(text: string): string {
  if (!/[{\\]/.test(text)) return text;
  let depth = 0;
  let from = 0;
  let visible = '';
  for (const { 0: sign, index } of text.matchAll(/[{}]|\\[^a-z]/gi)) {
    visible += depth > 0 ? blot(index - from) : text.slice(from, index);
    visible += blot(sign.length);
    from = index + sign.length;
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
  }
  return visible + (depth > 0 ? blot(text.length - from) : text.slice(from));
}

function blot(length: number): string {
  return '\u0000'.repeat(length);
}

/** A list of names as it was cut, and whether it had to be cut in another way than BibTeX's. */
export interface NameList {
  readonly names: readonly string[];
  readonly hasMore: boolean;
  /** The names stand between commas or semicolons: BibTeX would take them for one. */
  readonly isMisjoined: boolean;
}

/** The names of a list, joined by `and`; `others` or "et al." at the end says that there are more. */
export function splitNames(text: string): NameList {
  // Runs of blanks and commas would make the searches below go over them again and again.
  const spaced = text.replace(/\s+/g, ' ').replace(/,(?: ?,)+/g, ',');
  const joined = splitOutsideBraces(spaced, /\s+and(?=\s)|^and(?=\s)|\s+and$/gi);
  const named = joined.flatMap((name) => misjoined(name) ?? [name]);
  const persons = named.filter((name) => !isMore(name));
  const kept = persons.map((name) => name.replace(/[, ]*\b(?:et ?\.? ?al\b\.?|(?:and|&) others)$/i, ''));
  const hasMore = persons.length < named.length || kept.some((name, index) => name !== persons[index]);
  return { names: kept.filter((name) => name !== ''), hasMore, isMisjoined: named.length > joined.length };
}

/** biblatex's extended format (3.2.4): `given=Ada, family=Roe`. */
export const extendedName = /^\s*"?(?:given|family|prefix|suffix|useprefix|id|hash|nametemplates)(?:-i)?\s*=/i;

function isMore(name: string): boolean {
  return /^\{?(?:others|et\s*\.?\s*al\b\.?)\}?$/i.test(name);
}

/** `Ada Roe; Emil Li` and `A. Roe, E. Li, D. Wu`: more commas than a name has (btxdoc, section 4). */
function misjoined(text: string): readonly string[] | undefined {
  if (extendedName.test(text)) return undefined;
  const bySemicolon = splitOutsideBraces(text, /;/g);
  if (bySemicolon.length > 1) return bySemicolon;
  const parts = splitOutsideBraces(text, /,/g);
  if (parts.length < 4) return undefined;
  const isWhole = (part: string): boolean => /\s/.test(part) && !/^(?:\p{Lu}\.[\s-]*)+$/u.test(part);
  if (parts.filter(isWhole).length > parts.length / 2 || parts.length % 2 === 1) return parts;
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1] ?? ''}`] : []));
}
