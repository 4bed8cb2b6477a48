import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/resolve/links.ts';

function link(label: string, href: string) {
  const [found] = linksOf([{ label, href, range: { start: 0, end: 0 } }]);
  return found === undefined ? 'none' : `${found.kind} ${found.format}`;
}

describe('a link', () => {
  it.each([
    ['Paper', 'https://example.org/one', 'paper html'],
    ['[PDF]', 'one.pdf', 'paper pdf'],
    ['CODE', 'https://example.org/x', 'code html'],
    ['Artifact', 'https://github.com/a/b', 'code repository'],
    ['Slides', 'https://example.org/s.pdf', 'slides pdf'],
    ['  talk   video ', 'https://example.org/v', 'video html'],
    ['论文', 'https://example.org/x', 'paper html'],
  ])('says with its label %j what it leads to', (label, href, expected) => {
    expect(link(label, href)).toBe(expected);
  });

  it.each([
    ['https://github.com/a/b', 'code repository'],
    ['https://arxiv.org/abs/2411.01438', 'paper html'],
    ['https://arxiv.org/pdf/2411.01438', 'paper pdf'],
    ['https://doi.org/10.1145/1.2', 'paper html'],
    ['https://dl.acm.org/doi/pdf/10.1145/1.2', 'paper pdf'],
    ['https://openreview.net/pdf?id=x', 'paper pdf'],
    ['https://example.org/one.PDF?download=1', 'paper pdf'],
    ['https://example.org/one.pdf', 'paper pdf'],
    ['https://github.com/a/b/raw/main/one.pdf', 'paper pdf'],
    ['https://github.com/a', 'other html'],
    ['https://example.org/', 'other html'],
  ])('with a label that nobody knows is what its address says: %s', (href, expected) => {
    expect(link('Zaphod', href)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '#', ''])('to %j is dropped', (href) => {
    expect(link('Paper', href)).toBe('none');
  });
});
