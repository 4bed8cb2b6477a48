import { safeUrl } from '../escape/url.ts';
import { linkKinds, type LinkFormat, type LinkKind } from '../tables/links.ts';
import type { DraftLink, Link } from '../types.ts';

/** Links with their kinds; addresses that may not be followed are dropped. */
export function linksOf(drafts: readonly DraftLink[]): readonly Link[] {
  return drafts.flatMap(({ label, href }) => {
    const url = safeUrl(href);
    return url === undefined ? [] : [{ label, url, kind: kindOf(label, url), format: formatOf(url) }];
  });
}

/** The label says it; where it does not, the address does. */
function kindOf(label: string, url: string): LinkKind {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const known = linkKinds.get(words);
  if (known !== undefined) return known;
  const format = formatOf(url);
  if (format === 'repository') return 'code';
  return format === 'pdf' ||
    /^https?:\/\/(?:www\.)?(?:arxiv\.org|(?:dx\.)?doi\.org|aclanthology\.org|openreview\.net|dl\.acm\.org)\//i.test(url)
    ? 'paper'
    : 'other';
}

function formatOf(url: string): LinkFormat {
  const address = url.replace(/[?#].*$/, '');
  if (
    /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/]+/i.test(address) &&
    !/\.pdf$/i.test(address)
  )
    return 'repository';
  return /\.pdf$/i.test(address) ||
    /^https?:\/\/(?:[a-z]+\.)*arxiv\.org\/pdf\//i.test(address) ||
    /\/doi\/(?:pdf|epdf|pdfdirect)\//i.test(address) ||
    /openreview\.net\/pdf$/i.test(address)
    ? 'pdf'
    : 'html';
}
