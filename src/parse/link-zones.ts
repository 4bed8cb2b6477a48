import type { Range } from '../types.ts';
import { linkKinds } from '../tables/links.ts';
import { sourceRange, type Tape } from './tape.ts';

/** A link on the tape. */
export interface TapeLink extends Range {
  readonly label: string;
  readonly href: string;
  readonly source: Range;
  /** True for `[Paper]`, `PDF`, `https://…`: a label beside the text. False where the title, a name or the venue is linked. */
  readonly isLabel: boolean;
}

/** The links of a tape, and the stretches that hold nothing but labels with their brackets and separators. */
export interface LinkZones {
  readonly links: readonly TapeLink[];
  readonly zones: readonly Range[];
}

/** Find the links. Neighbouring runs with one address are one link. */
export function linkZones(tape: Tape): LinkZones {
  const links: TapeLink[] = [];
  for (const run of tape.runs) {
    const { href } = run.style;
    if (href === undefined) continue;
    const last = links.at(-1);
    if (last !== undefined && last.href === href && /^\s*$/.test(tape.text.slice(last.end, run.start))) {
      links[links.length - 1] = describe(tape, last.start, run.end, href);
    } else links.push(describe(tape, run.start, run.end, href));
  }
  return {
    links,
    zones: mergeZones(
      tape.text,
      links.filter((link) => link.isLabel).map((link) => widen(tape.text, link)),
    ),
  };
}

function describe(tape: Tape, start: number, end: number, href: string): TapeLink {
  const written = cleanLabel(tape.text.slice(start, end));
  const label = isAddress.test(written) ? (namedBefore(tape.text, start)?.label ?? written) : written;
  return {
    start,
    end,
    label,
    href,
    source: sourceRange(tape, { start, end }),
    isLabel: isAddress.test(written) || isLabelText(label, tape.text, start, end),
  };
}

const isAddress = /^(?:https?:\/\/|www\.|doi:|10\.\d{4,9}\/|arxiv:|\d{4}\.\d{4,5}$)/i;

/** The word that names an address: `DOI: https://…`, `Code: https://…` */
function namedBefore(text: string, start: number): { readonly label: string; readonly length: number } | undefined {
  const found = /(?:^|[\s.,;([{•|])((\p{L}[\p{L} -]{1,18}\p{L})\s*[:：]?\s*[<[(]?\s*)$/u.exec(text.slice(Math.max(0, start - 26), start));
  const words = found?.[2]?.split(' ') ?? [];
  // The longest known label that the words end in.
  for (let from = 0; from < words.length; from++) {
    const label = words.slice(from).join(' ');
    if (!linkKinds.has(label.toLowerCase())) continue;
    return { label, length: (found?.[1]?.length ?? 0) - words.slice(0, from).join(' ').length };
  }
  return undefined;
}

/** `[PDF]`, `(pdf)`, `PDF:` → `PDF` */
export function cleanLabel(text: string): string {
  const bare = text.trim().replace(/^[[({【<|\s]+|(?<![\])}】>|\s])[\])}】>|\s]+$/g, '');
  const isOpen = bare.includes('(') && !bare.includes(')');
  return `${bare}${isOpen ? ')' : ''}`.replace(/\s*[:：]$/, '').replace(/\s+/g, ' ');
}

function isLabelText(label: string, text: string, start: number, end: number): boolean {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (linkKinds.has(label.toLowerCase()) || linkKinds.has(words) || linkKinds.has(words.replace(/ (?:org|com|net|io)$/, ''))) return true;
  const isBracketed = /[[({|/]\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*[\])}|/,]/.test(text.slice(end, end + 3));
  const opensBracket = /^[[(]/.test(text.slice(start, end)) && /[\])]$/.test(text.slice(start, end));
  return (isBracketed || opensBracket) && words.split(' ').length <= 4;
}

/** A label's zone takes in the brackets around it and a word that names it: `DOI: [10.1/x]`. */
function widen(text: string, link: Range): Range {
  let { start, end } = link;
  for (;;) {
    const before = /[[({【]\s*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
    const after = /^\s*[\])}】]/.exec(text.slice(end))?.[0];
    if (before === undefined || after === undefined) break;
    start -= before.length;
    end += after.length;
  }
  const named =
    /(?:^|[\s.,;([])((?:doi|code|paper|arxiv|pdf|link|url|github|website|video|slides|data|preprint|project page)(?: ?[:：]\s*| ?))$/i.exec(
      text.slice(Math.max(0, start - 20), start),
    );
  if (named?.[1] !== undefined) start -= named[1].length;
  return { start, end };
}

/** Zones with only separators between them are one. */
function mergeZones(text: string, zones: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const zone of zones) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      /^[\s[\](){}|/,;.·•｜&-]*$/.test(text.slice(last.end, zone.start)) &&
      !text.slice(last.end, zone.start).includes('\n')
    ) {
      merged[merged.length - 1] = { start: last.start, end: zone.end };
    } else merged.push(zone);
  }
  return merged.map((zone) => swallowBrackets(text, zone));
}

function swallowBrackets(text: string, { start, end }: Range): Range {
  const before = /[[({|/·•,]\s*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^\s*[\])}|/·•.,]+/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
