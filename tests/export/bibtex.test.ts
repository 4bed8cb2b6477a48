import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../src/export/bibtex.ts';
import type { Publication } from '../../src/types.ts';
import { author, publication } from '../render/library.ts';

/** The fields of the entry, and its type and key. */
function entry(details: Partial<Publication>): Readonly<Record<string, string>> {
  const written = bibtexEntry(publication('one', { identifiers: [], links: [], ...details }));
  const [, type = '', key = ''] = /^@([a-z]+)\{([^,]*),\n/.exec(written) ?? [];
  const fields: Record<string, string> = Object.fromEntries(
    [...written.matchAll(/^ {2}([a-z]+) *= \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  return { type, key, ...fields };
}

describe('a BibTeX entry', () => {
  it('is written field by field, aligned, ending in a line feed', () => {
    expect(bibtexEntry(publication('one'))).toBe(
      [
        '@inproceedings{lovelace2025one,',
        '  title      = {Title of one},',
        '  author     = {Lovelace, Ada and Babbage, Charles},',
        '  booktitle  = {EuroSys 2025},',
        '  year       = {2025},',
        '  doi        = {10.1000/1},',
        '  url        = {https://example.com/paper.pdf}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['conference', 'inproceedings', 'booktitle', 'V 2025'],
    ['workshop', 'inproceedings', 'booktitle', 'V 2025'],
    ['journal', 'article', 'journal', 'V'],
    ['book', 'incollection', 'booktitle', 'V 2025'],
    ['thesis', 'phdthesis', 'school', 'V'],
    ['report', 'techreport', 'institution', 'V 2025'],
    ['other', 'misc', 'howpublished', 'V 2025'],
  ] as const)('of a %s is an @%s with %s', (kind, type, field, value) => {
    const written = entry({ venue: { name: 'V', asWritten: 'V 2025', kind } });
    expect(written['type']).toBe(type);
    expect(written[field]).toBe(value);
  });

  it.each(['preprint', 'patent'] as const)('of a %s is a @misc', (kind) => {
    expect(entry({ venue: { name: 'V', asWritten: 'V', kind } })).toMatchObject({ type: 'misc' });
  });

  it('of a preprint has its arXiv id the way biblatex reads it', () => {
    const identifiers = [{ scheme: 'arxiv', value: '2411.01438', url: '', isDerived: false }] as const;
    expect(entry({ venue: undefined, identifiers })).toMatchObject({ type: 'misc', eprint: '2411.01438', eprinttype: 'arxiv' });
  });

  it('leaves out what is not known', () => {
    expect(entry({ venue: undefined, year: undefined, authors: [] })).toEqual({
      type: 'misc',
      key: 'lovelace2025one',
      title: 'Title of one',
    });
  });

  it('links the paper only by an absolute address, and nothing but the paper', () => {
    expect(entry({ links: [{ label: 'Paper', url: 'one.pdf', kind: 'paper', format: 'pdf' }] })['url']).toBeUndefined();
    expect(entry({ links: [{ label: 'Code', url: 'https://example.org/', kind: 'code', format: 'html' }] })['url']).toBeUndefined();
  });
});

describe('details in BibTeX', () => {
  it('stand in the fields of the standard, pages with two hyphens', () => {
    const details = { volume: '12', issue: '3', pages: '4–5', month: 'May', publisher: 'Wiley & Sons', isbn: '978-3', issn: '1234-5679' };
    expect(entry({ details })).toMatchObject({
      volume: '12',
      number: '3',
      pages: '4--5',
      month: 'May',
      publisher: 'Wiley \\& Sons',
      isbn: '978-3',
      issn: '1234-5679',
    });
  });
});

describe('a title in BibTeX', () => {
  it.each([
    ["Can't Be Late: Optimizing Savings", "Can't Be Late", "{Can't Be Late}: Optimizing Savings"],
    ['SkyLB: Serving LLMs on vLLM', 'SkyLB', '{SkyLB}: Serving {LLMs} on {vLLM}'],
    ['A Study of AI', undefined, 'A Study of {AI}'],
    ['GPT4 and H2O', undefined, '{GPT4} and {H2O}'],
    ['Multi-Attribute Stores', undefined, '{Multi-Attribute} Stores'],
    ['R&D at 100%', undefined, '{R\\&D} at 100\\%'],
    ['Other Name', 'Zaphod', 'Other Name'],
  ])('%j keeps its capitals', (plain, shortName, expected) => {
    expect(entry({ title: { plain, html: plain }, shortName })['title']).toBe(expected);
  });
});

describe('names in BibTeX', () => {
  it.each([
    [{ particle: 'van den', family: 'Bergh', given: 'D.' }, 'van den Bergh, D.'],
    [{ family: 'King', given: 'Martin', suffix: 'Jr.' }, 'King, Jr., Martin'],
    [{ family: 'The ATLAS Collaboration', given: undefined }, '{The ATLAS Collaboration}'],
    [{ family: '山田', given: '太郎' }, '山田, 太郎'],
  ])('%j', (parts, expected) => {
    expect(entry({ authors: [author('x', parts)] })['author']).toBe(expected);
  });

  it('end in "others" where the list says et al., unless there are none', () => {
    expect(entry({ authors: [author('Ada Roe')], hasMoreAuthors: true })['author']).toBe('Roe, Ada and others');
    expect(entry({ authors: [], hasMoreAuthors: true })['author']).toBeUndefined();
  });
});
