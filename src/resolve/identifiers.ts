import { identifierPatterns, type IdentifierScheme } from '../tables/identifiers.ts';
import type { Identifier, VenueKind } from '../types.ts';

/**
 * The identifiers in a publication's addresses, and those that follow from them by a rule.
 *
 * The DOI is that of the version that is cited: a paper at a conference that is linked through arXiv keeps its arXiv id, but
 * the DOI of the preprint is never its own.
 */
export function identifiersOf(urls: readonly string[], venueKind: VenueKind | undefined): readonly Identifier[] {
  const found = new Map<IdentifierScheme, Identifier>();
  for (const url of urls) {
    const address = url.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
    for (const scheme of schemes) {
      const value = identifierPatterns[scheme].pattern.exec(address)?.[1];
      if (value !== undefined && !found.has(scheme)) found.set(scheme, identifier(scheme, clean(scheme, value), false));
    }
  }
  for (const derived of derivedFrom(found, venueKind)) if (!found.has(derived.scheme)) found.set(derived.scheme, derived);
  return schemes.flatMap((scheme) => found.get(scheme) ?? []);
}

const schemes: readonly IdentifierScheme[] = [
  'doi',
  'arxiv',
  'aclAnthology',
  'usenix',
  'usenixFile',
  'openreview',
  'pmlr',
  'dblp',
  'pubmed',
  'repository',
];

function identifier(scheme: IdentifierScheme, value: string, isDerived: boolean): Identifier {
  return { scheme, value, url: identifierPatterns[scheme].url(value), isDerived };
}

/** What the path of a publisher's page appends to a DOI, or a sentence to an address. */
function clean(scheme: IdentifierScheme, value: string): string {
  if (scheme === 'doi')
    return decode(value)
      .replace(/(?:\.pdf|\/(?:pdf|full|abstract|epdf|html|meta))$/i, '')
      .replace(/[.,;)]+$/, (end, start: number, whole: string) => closing(whole.slice(0, start), end));
  return scheme === 'arxiv' ? value.toLowerCase() : value;
}

/** Of the signs at the end of a DOI, the parentheses that close one within it: `10.1016/S0140-6736(20)30183-5)` ends before the last. */
function closing(before: string, end: string): string {
  const open = before.split('(').length - before.split(')').length;
  return /^\)*/.exec(end)?.[0].slice(0, Math.max(0, open)) ?? '';
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function* derivedFrom(found: ReadonlyMap<IdentifierScheme, Identifier>, venueKind: VenueKind | undefined): Iterable<Identifier> {
  // arXiv registers the DOI 10.48550/arXiv.<id> for every paper: https://info.arxiv.org/help/doi.html
  const arxiv = found.get('arxiv');
  if (arxiv !== undefined && (venueKind === undefined || venueKind === 'preprint'))
    yield identifier('doi', `10.48550/arXiv.${arxiv.value}`, true);
  // ACL's DOI prefix since 2016, followed by the anthology's own id: https://aclanthology.org/info/ids/
  const anthology = found.get('aclAnthology');
  if (anthology !== undefined && isRegisteredByAcl(anthology.value)) yield identifier('doi', `10.18653/v1/${anthology.value}`, true);
  // USENIX names a paper's file and its page alike: nsdi24-wu-zhanghao.pdf, conference/nsdi24/presentation/wu-zhanghao
  const file = /^([a-z]+\d{2})-([a-z0-9_-]+)$/i.exec(found.get('usenixFile')?.value ?? '');
  if (file?.[1] !== undefined && file[2] !== undefined)
    yield identifier('usenix', `${file[1]}/presentation/${file[2].replace(/_\d+$/, '')}`, true);
}

/** ACL registers DOIs for its own events; the anthology also holds others' (LREC, COLING). */
function isRegisteredByAcl(id: string): boolean {
  return /^20\d\d\.(?:acl|naacl|emnlp|eacl|findings|tacl|conll|aacl)-/.test(id) && !/^20\d\d\.tacl-/.test(id);
}
