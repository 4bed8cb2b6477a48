/** Identifiers that stand in addresses. A row: where to look, what to take, where the identifier leads. */
interface Row {
  /** Matched against the address without scheme and `www.`; group 1 is the identifier. */
  readonly pattern: RegExp;
  readonly url: (value: string) => string;
}

const doiSuffix = String.raw`(10\.\d{4,9}/[^\s?#"<>]+)`;

export const identifierPatterns = {
  /** arXiv identifier scheme, https://info.arxiv.org/help/arxiv_identifier.html: `2411.01438`, `hep-th/9901001`, either with a version. */
  arxiv: {
    pattern:
      /^(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html|ps|format)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?(?:[?#]|$)/i,
    url: (value) => `https://arxiv.org/abs/${value}`,
  },
  /** DOI Handbook 2.2: prefix `10.` and a registrant, then any suffix. Publishers put it in the path of their own pages. */
  doi: {
    pattern: new RegExp(
      String.raw`^(?:(?:dx\.)?doi\.org/|(?:[a-z-]+\.)*(?:acm|sagepub|wiley|tandfonline|springer|pnas|informs|siam|aps|acs|annualreviews|royalsocietypublishing|science|worldscientific|emerald|liebertpub)\.(?:org|com)/(?:doi/)?(?:(?:pdf|pdfdirect|epdf|abs|full|pdfplus|epub|book|proceedings|article|chapter|content/pdf)/)*)${doiSuffix}`,
      'i',
    ),
    url: (value) => `https://doi.org/${value}`,
  },
  /** ACL Anthology: `2022.acl-long.118`, before 2020 `P18-1234`. */
  aclAnthology: {
    pattern:
      /^(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\/(?:[A-Z]\/[A-Z]\d{2}\/)?(\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+|[A-Z]\d{2}-\d{4,5})(?:v\d+)?(?:\.pdf|\.bib)?\/?(?:[?#]|$)/i,
    url: (value) => `https://aclanthology.org/${value}/`,
  },
  /** USENIX presentation page: `nsdi24/presentation/wu-zhanghao`. */
  usenix: {
    pattern: /^usenix\.org\/conference\/([a-z0-9-]+\/presentation\/[a-z0-9_-]+)\/?(?:[?#]|$)/i,
    url: (value) => `https://www.usenix.org/conference/${value}`,
  },
  /** A paper file of USENIX: `nsdi24-wu-zhanghao`. */
  usenixFile: {
    pattern: /^usenix\.org\/system\/files(?:\/conference\/[a-z0-9-]+)?\/([a-z0-9_-]+?)\.pdf(?:[?#]|$)/i,
    url: (value) => `https://www.usenix.org/system/files/${value}.pdf`,
  },
  /** OpenReview forum or PDF. */
  openreview: {
    pattern: /^openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/i,
    url: (value) => `https://openreview.net/forum?id=${value}`,
  },
  /** Proceedings of Machine Learning Research: `v119/chen20a`. */
  pmlr: {
    pattern: /^proceedings\.mlr\.press\/(v\d+\/[a-z0-9]+)(?:\.html|\/[a-z0-9]+\.pdf)?(?:[?#]|$)/i,
    url: (value) => `https://proceedings.mlr.press/${value}.html`,
  },
  /** DBLP record key: `conf/nsdi/WuCMYFSS24`. */
  dblp: {
    pattern:
      /^dblp\.(?:org|uni-trier\.de)\/rec\/(?:bibtex\/|html\/)?((?:conf|journals|books|series|phd|tr)\/[^?#]+?)(?:\.html|\.bib|\.xml)?(?:[?#]|$)/i,
    url: (value) => `https://dblp.org/rec/${value}`,
  },
  /** PubMed. */
  pubmed: {
    pattern: /^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?(?:[?#]|$)/i,
    url: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
  },
  /** A source repository: owner and name. */
  repository: {
    pattern: /^((?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/i,
    url: (value) => `https://${value}`,
  },
} as const satisfies Record<string, Row>;

export type IdentifierScheme = keyof typeof identifierPatterns;
