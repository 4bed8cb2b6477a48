import { describe, expect, it } from 'vitest';
import { cslType, venueOf } from '../../src/resolve/venue.ts';
import { shortNameOf } from '../../src/resolve/short-name.ts';
import { draft, located } from './draft.ts';

function venue(name: string, line?: string) {
  return venueOf(draft({ venue: located(name), venueLine: line === undefined ? undefined : located(line) }));
}

describe('a venue', () => {
  it('that is known has the spelling, the full name and the kind of the table', () => {
    expect(venue('eurosys', 'EUROSYS 2025')).toMatchObject({ name: 'EuroSys', asWritten: 'EUROSYS 2025', kind: 'conference' });
    expect(venue('EuroSys')?.fullName).toMatch(/European Conference/);
  });

  it('that is known by its only name has no full name beside it', () => {
    expect(venue('arXiv')).toMatchObject({ name: 'arXiv', asWritten: 'arXiv', kind: 'preprint', fullName: undefined });
  });

  it('whose known acronym stands in parentheses is of the kind of the acronym', () => {
    expect(venue('Some European Meeting on Computers (EuroSys)')).toMatchObject({
      name: 'Some European Meeting on Computers (EuroSys)',
      kind: 'conference',
    });
  });

  it('that is a workshop belongs to its conference and is not a paper of it', () => {
    expect(venue('ICML VecDB Workshop')).toMatchObject({ kind: 'workshop', workshop: { parent: 'ICML', name: 'VecDB Workshop' } });
    expect(venue('Workshop on Small Things')).toMatchObject({ kind: 'workshop', workshop: undefined });
    expect(venue('Zaphod Workshop')?.workshop).toBeUndefined();
    expect(venue('ICML Tutorials')?.workshop).toBeUndefined();
  });

  it.each([
    ['PhD thesis, Some University', 'thesis', 'thesis'],
    ['Dissertation', 'thesis', 'thesis'],
    ['Preprint', 'preprint', 'article'],
    ['US Patent', 'patent', 'patent'],
    ['Tech. Rep. 12', 'report', 'report'],
    ['Proceedings of the Small Symposium', 'conference', 'paper-conference'],
    ['Workshop Proceedings', 'workshop', 'paper-conference'],
    ['Journal of Small Things', 'journal', 'article-journal'],
    ['中国科学学报', 'journal', 'article-journal'],
    ['Handbook of Small Things', 'book', 'chapter'],
    ['Zaphod', 'other', 'article'],
  ])('that nobody knows has the kind its words say: %s', (name, kind, type) => {
    expect(venue(name)?.kind).toBe(kind);
    expect(cslType(venue(name))).toBe(type);
  });

  it('that is not written is none, and the paper a manuscript', () => {
    expect(venueOf(draft())).toBeUndefined();
    expect(cslType(undefined)).toBe('article');
  });
});

describe('a short name', () => {
  it.each([
    ["Can't Be Late: Optimizing Savings", "Can't Be Late", "Can't Be Late"],
    ['SkyLB: A Load Balancer', undefined, 'SkyLB'],
    ['Spirit: Fairness for Everyone', undefined, 'Spirit'],
    ['vLLM: Serving', undefined, 'vLLM'],
    ['GL-Cache: Group-level Learning', undefined, 'GL-Cache'],
    ['A: One Letter', undefined, undefined],
    ['The Cloud: Past and Future', undefined, undefined],
    ['towards: lower case', undefined, undefined],
    ['No Colon Here', undefined, undefined],
  ])('of %j, emphasised %j, is %j', (title, emphasised, expected) => {
    expect(shortNameOf(title, emphasised)).toBe(expected);
  });
});
