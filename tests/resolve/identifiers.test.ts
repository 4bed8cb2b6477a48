import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../src/resolve/identifiers.ts';
import type { VenueKind } from '../../src/types.ts';

/** `scheme value`, derived ones in parentheses. */
function found(url: string | readonly string[], kind?: VenueKind): readonly string[] {
  return identifiersOf([url].flat(), kind).map(({ scheme, value, isDerived }) =>
    isDerived ? `(${scheme} ${value})` : `${scheme} ${value}`,
  );
}

describe('an identifier in an address', () => {
  it.each([
    ['https://arxiv.org/abs/2411.01438', 'arxiv 2411.01438'],
    ['https://arxiv.org/pdf/2411.01438v2.pdf', 'arxiv 2411.01438'],
    ['http://www.arxiv.org/html/2411.01438v1', 'arxiv 2411.01438'],
    ['https://export.arxiv.org/abs/hep-th/9901001', 'arxiv hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'arxiv math.gt/0309136'],
    ['https://doi.org/10.1145/3620678.3624666', 'doi 10.1145/3620678.3624666'],
    ['https://dx.doi.org/10.1145/3620678.3624666.', 'doi 10.1145/3620678.3624666'],
    ['https://dl.acm.org/doi/pdf/10.1145/3620678.3624666', 'doi 10.1145/3620678.3624666'],
    ['https://dl.acm.org/doi/abs/10.1145/3620678.3624666?x=1', 'doi 10.1145/3620678.3624666'],
    ['https://link.springer.com/content/pdf/10.1007/s00453-020-00789-1.pdf', 'doi 10.1007/s00453-020-00789-1'],
    ['https://doi.org/10.1016/S0140-6736(20)30183-5', 'doi 10.1016/S0140-6736(20)30183-5'],
    ['https://doi.org/10.1016/S0140-6736(20)30183-5).', 'doi 10.1016/S0140-6736(20)30183-5'],
    ['https://doi.org/10.1016/0000(99)', 'doi 10.1016/0000(99)'],
    ['https://doi.org/10.1000/a),', 'doi 10.1000/a'],
    ['https://doi.org/10.1002/%28SICI%291097-4571', 'doi 10.1002/(SICI)1097-4571'],
    ['https://doi.org/10.1000/100%', 'doi 10.1000/100%'],
    ['https://openreview.net/pdf?id=aB_-1', 'openreview aB_-1'],
    ['https://proceedings.mlr.press/v119/chen20a/chen20a.pdf', 'pmlr v119/chen20a'],
    ['https://dblp.org/rec/conf/nsdi/WuCMYFSS24.html', 'dblp conf/nsdi/WuCMYFSS24'],
    ['https://pubmed.ncbi.nlm.nih.gov/31978945/', 'pubmed 31978945'],
    ['https://github.com/skypilot-org/skypilot.git', 'repository github.com/skypilot-org/skypilot'],
    ['https://github.com/skypilot-org/skypilot/tree/main', 'repository github.com/skypilot-org/skypilot'],
    ['https://aclanthology.org/P18-1234.pdf', 'aclAnthology P18-1234'],
  ])('%s is %s', (url, expected) => {
    expect(found(url, 'journal')).toEqual([expected]);
  });

  it.each([
    'https://example.org/2411.01438',
    'https://arxiv.org/list/cs.DC/recent',
    'https://github.com/skypilot-org',
    'papers/10.1145/x.pdf',
    '',
  ])('%j has none', (url) => {
    expect(found(url)).toEqual([]);
  });

  it('of one scheme is the first', () => {
    expect(found(['https://arxiv.org/abs/2411.01438', 'https://arxiv.org/abs/2401.00001'], 'conference')).toEqual(['arxiv 2411.01438']);
  });

  it('is an address again', () => {
    expect(identifiersOf(['https://dl.acm.org/doi/10.1145/1.2'], 'journal')[0]?.url).toBe('https://doi.org/10.1145/1.2');
  });
});

describe('an identifier that follows from another', () => {
  it('is the arXiv DOI of a preprint, and never of a paper at a venue', () => {
    const arxiv = 'https://arxiv.org/abs/2411.01438';
    expect(found(arxiv, 'preprint')).toEqual(['(doi 10.48550/arXiv.2411.01438)', 'arxiv 2411.01438']);
    expect(found(arxiv)).toEqual(['(doi 10.48550/arXiv.2411.01438)', 'arxiv 2411.01438']);
    expect(found(arxiv, 'conference')).toEqual(['arxiv 2411.01438']);
  });

  it('never replaces one that is written', () => {
    expect(found(['https://arxiv.org/abs/2411.01438', 'https://doi.org/10.1145/1.2'])).toEqual(['doi 10.1145/1.2', 'arxiv 2411.01438']);
  });

  it.each([
    ['2022.acl-long.118', ['(doi 10.18653/v1/2022.acl-long.118)', 'aclAnthology 2022.acl-long.118']],
    ['2023.findings-emnlp.1', ['(doi 10.18653/v1/2023.findings-emnlp.1)', 'aclAnthology 2023.findings-emnlp.1']],
    // LREC is in the anthology, but ACL registers no DOI for it; TACL has the DOIs of its press.
    ['2022.lrec-1.1', ['aclAnthology 2022.lrec-1.1']],
    ['2022.tacl-1.1', ['aclAnthology 2022.tacl-1.1']],
  ])('is the DOI of the ACL where it registers one: %s', (id, expected) => {
    expect(found(`https://aclanthology.org/${id}/`, 'conference')).toEqual(expected);
  });

  it('is the page of a USENIX file', () => {
    expect(found('https://www.usenix.org/system/files/nsdi24-wu-zhanghao.pdf', 'conference')).toEqual([
      '(usenix nsdi24/presentation/wu-zhanghao)',
      'usenixFile nsdi24-wu-zhanghao',
    ]);
    expect(found('https://www.usenix.org/system/files/conference/osdi16/osdi16-roe_0.pdf', 'conference')).toEqual([
      '(usenix osdi16/presentation/roe)',
      'usenixFile osdi16-roe_0',
    ]);
    expect(found('https://www.usenix.org/system/files/login_spring.pdf', 'journal')).toEqual(['usenixFile login_spring']);
  });
});
