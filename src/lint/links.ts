import { report } from '../diagnostics/report.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { linkKinds } from '../tables/links.ts';
import type { Diagnostic, DraftLink } from '../types.ts';
import { type LintEntry, listsOf, spanIn, titleSpan } from './entries.ts';

/** Entries without any link, where most of the list has one: there the reader expects to get to the paper. */
export function* missingLinks(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const list of listsOf(entries)) {
    const without = list.filter(({ draft }) => draft.links.length === 0);
    if (without.length * 2 >= list.length) continue;
    for (const entry of without) {
      yield report('entry/no-links', 'this entry has no link', {
        span: titleSpan(entry),
        context: entry.context,
        help: 'add one to the paper on a line of its own: [[Paper](https://…)]',
      });
    }
  }
}

/** Labels one slip away from a usual one. A label that is like none is the author's own, and fine. */
export function* labelSlips(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const entry of entries) {
    for (const { label, range } of entry.draft.links) {
      const meant = meantBy(label);
      if (meant === undefined) continue;
      yield report('link/unknown-label', `unexpected label "${label}"`, {
        span: spanIn(entry, range),
        context: entry.context,
        help: `did you mean ${meant}?`,
      });
    }
  }
}

/** A usual label of at least five letters that this one nearly is. Of shorter ones too many are near each other: `ACL`, `abs`. */
function meantBy(label: string): string | undefined {
  const word = label.trim().toLowerCase();
  if (!/^\p{L}{5,}$/u.test(word) || linkKinds.has(word)) return undefined;
  const near = suggest(word, usual);
  if (near === undefined || near === `${word}s` || word === `${near}s`) return undefined;
  return /^\p{Lu}/u.test(label) ? near.charAt(0).toUpperCase() + near.slice(1) : near;
}

const usual = [...linkKinds.keys()].filter((label) => /^[a-z]{4,}$/.test(label));

/**
 * arXiv links of the same label of which some lead to the abstract and some to the file. One message a list, at the first of the
 * rarer form. Readers who click on "Paper" then never know what they get.
 */
export function* mixedArxivAddresses(entries: readonly LintEntry[]): Iterable<Diagnostic> {
  for (const list of listsOf(entries)) {
    for (const uses of usesByLabel(list).values()) {
      const [few = [], many = []] = [uses.filter(({ form }) => form === 'abs'), uses.filter(({ form }) => form === 'pdf')].toSorted(
        (left, right) => left.length - right.length,
      );
      const [rare, common] = [few[0], many[0]];
      if (rare === undefined || common === undefined) continue;
      yield report('link/abs-and-pdf', `arXiv links labelled "${rare.link.label}" lead to /abs/ and to /pdf/`, {
        span: spanIn(rare.entry, rare.link.range),
        related: {
          message: `/${common.form}/ here, ${String(many.length)} of ${String(uses.length)}`,
          span: spanIn(common.entry, common.link.range),
        },
        context: rare.entry.context,
        help: `use one form, or label the files PDF: /${rare.form}/ stands ${few.length === 1 ? 'here only' : `at ${String(few.length)} links`}`,
      });
    }
  }
}

interface Use {
  readonly entry: LintEntry;
  readonly link: DraftLink;
  readonly form: 'abs' | 'pdf';
}

function usesByLabel(list: readonly LintEntry[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const entry of list) {
    for (const link of entry.draft.links) {
      const form = /^https?:\/\/(?:[a-z]+\.)?arxiv\.org\/(abs|pdf)\//i.exec(link.href)?.[1]?.toLowerCase();
      if (form !== 'abs' && form !== 'pdf') continue;
      const key = link.label.trim().toLowerCase();
      const found = uses.get(key) ?? [];
      found.push({ entry, link, form });
      uses.set(key, found);
    }
  }
  return uses;
}
