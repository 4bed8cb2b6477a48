/** Single fields: names, addresses, identifiers, dates, what is shown of an entry. */
import { describe, expect, it } from 'vitest';
import { personOf } from '../../../src/parse/bibtex/person.ts';
import { splitNames } from '../../../src/parse/bibtex/name-list.ts';
import { addressesIn, publicAddress, verbatim } from '../../../src/parse/bibtex/verbatim.ts';
import { personName } from '../../../src/resolve/person-name.ts';
import { draftOf, read } from './read.ts';

describe('a name has the parts that BibTeX gives it', () => {
  it.each([
    ['Ada Roe', { given: 'Ada', family: 'Roe' }],
    ['Roe, Ada', { given: 'Ada', family: 'Roe' }],
    ['Ludwig van Beethoven', { given: 'Ludwig', particle: 'van', family: 'Beethoven' }],
    ['van~der~Waals, J.~D.', { given: 'J. D.', particle: 'van der', family: 'Waals' }],
    ["Charles Louis de la Vall{\\'e}e Poussin", { given: 'Charles Louis', particle: 'de la', family: 'Vallée Poussin' }],
    ['{\\"O}zg{\\"u}r Kaya', { given: 'Özgür', family: 'Kaya' }],
    ['King, Jr., Martin', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
    ['King, Martin, Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
    ['King, Jr.', { family: 'King', suffix: 'Jr.' }],
    ['Silva, Filho, Jo{\\~a}o', { given: 'João', family: 'Silva Filho' }],
    ['Plato', { family: 'Plato' }],
    ['family=Roe, given={Ada, B.}', { given: 'Ada B.', family: 'Roe' }],
    ['Li, \\textit{Emil}', { given: 'Emil', family: 'Li' }],
    ['\\textbf{Roe}, \\textbf{Ada}', { given: 'Ada', family: 'Roe' }],
    ['{\\em Roe, Ada}', { given: 'Ada', family: 'Roe' }],
  ])('%s', (written, parts) => {
    const { given, particle, family, suffix } = personName(personOf(written).name);
    expect({ given, particle, family, suffix }).toEqual(parts);
  });

  it('is no inverted name where the comma stands in braces', () => {
    expect(personOf('{Barnes, Inc.}').name).toBe('Barnes Inc.');
  });

  it('is set apart by bold, not by italics', () => {
    expect(
      ['\\textbf{Roe}, \\textbf{Ada}', '\\underline{Ada Roe}', '{\\em Roe, Ada}', 'Ada Roe'].map((name) => personOf(name).isEmphasised),
    ).toEqual([true, true, false, false]);
  });
});

describe('a list of names', () => {
  it.each([
    ['{Barnes and Noble} and Ada Roe', ['{Barnes and Noble}', 'Ada Roe'], false, false],
    ['A Roe\nand\n  B Li AND C Wu', ['A Roe', 'B Li', 'C Wu'], false, false],
    ['A Roe and others', ['A Roe'], true, false],
    ['A Roe and B Li, et al.', ['A Roe', 'B Li'], true, false],
    ['A Roe and et al.', ['A Roe'], true, false],
    ['and A Roe and and', ['A Roe'], false, false],
    ['Roe, A.; Li, E.', ['Roe, A.', 'Li, E.'], false, true],
    ['Roe, A., Li, E., Wu', ['Roe', 'A.', 'Li', 'E.', 'Wu'], false, true],
    ['', [], false, false],
  ])('%s', (text, names, hasMore, isMisjoined) => {
    expect(splitNames(text)).toEqual({ names, hasMore, isMisjoined });
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/x\\_y\\%20z\\#a', 'https://example.org/x_y%20z#a'],
    ['https://example.org/{\\~{}}roe', 'https://example.org/~roe'],
    ['https://example.org/$\\sim$roe/\\textasciitilde{}x', 'https://example.org/~roe/~x'],
    ['\\url{https://example.org/a b}', 'https://example.org/ab'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['papers/a.pdf', 'papers/a.pdf'],
  ])('%s is read', (written, address) => {
    expect(publicAddress(written)).toBe(address);
  });

  it.each([
    ...[
      'C:\\Users\\roe\\a.pdf',
      'C:/Users/roe/a.pdf',
      '/home/roe/a.pdf',
      '~/a.pdf',
      'file:///home/roe/a.pdf',
      ':a.pdf:PDF',
      'Users/roe/a.pdf',
    ],
    ...['javascript:alert(1)', 'data:text/html,x', '../../a.pdf', '//evil.example/a.pdf', '\\\\server\\a.pdf', 'a.pdf;b.pdf', 'none', ''],
  ])('%s is none', (written) => {
    expect(publicAddress(written)).toBeUndefined();
  });

  it('is found in prose', () => {
    expect(addressesIn('See \\url{https://a.org/x_y}, https://b.org/(z). \\href{http://c.org/%20}{c}')).toEqual([
      'https://a.org/x_y',
      'https://b.org/(z',
      'http://c.org/%20',
    ]);
    expect(addressesIn('none')).toEqual([]);
  });

  it('is NFC without controls', () => {
    expect(verbatim('a\u0301 \u0007b')).toBe('áb');
  });
});

describe('an entry', () => {
  it('has its DOI and arXiv id however they are written', async () => {
    const of = async (fields: string): Promise<unknown> => {
      const { details } = await draftOf(`@misc{a, title = {T}, ${fields}}`);
      return { doi: details.doi, arxiv: details.arxiv };
    };
    expect(await of('doi = {DOI: 10.1000/A}')).toEqual({ doi: '10.1000/A' });
    expect(await of('url = {http://dx.doi.org/10.1000/a}')).toEqual({ doi: '10.1000/a' });
    expect(await of('doi = {none}')).toEqual({});
    expect(await of('eprint = {arXiv:2001.01234}')).toEqual({ arxiv: '2001.01234' });
    expect(await of('eprint = {https://arxiv.org/pdf/2001.01234v2.pdf}, eprinttype = {arXiv}')).toEqual({ arxiv: '2001.01234' });
    expect(await of('arxiv = {2001.01234}')).toEqual({ arxiv: '2001.01234' });
    expect(await of('arxivid = {nonsense}, url = {https://arxiv.org/abs/math.AG/0601001}')).toEqual({ arxiv: 'math.AG/0601001' });
    expect(await of('eprint = {12345}, eprinttype = {jstor}')).toEqual({});
  });

  it('links to other archives and to what its fields hold, each address once', async () => {
    const { links } = await draftOf(
      '@misc{a, title = {T}, eprint = {12345}, eprinttype = {jstor}, pmcid = {PMC1}, url = {https://github.com/roe/a}, code = {https://github.com/roe/a/}, bdsk-url-1 = {https://arxiv.org/a/roe_1}}',
    );
    expect(links.map(({ label, href }) => `${label} ${href}`)).toEqual([
      'Code https://github.com/roe/a',
      'JSTOR https://www.jstor.org/stable/12345',
      'PMC https://pmc.ncbi.nlm.nih.gov/articles/PMC1',
      'arXiv https://arxiv.org/a/roe_1',
    ]);
  });

  it('has ranges that lead back to the file', async () => {
    const text = 'Some text.\n@article{roe, title = {On {NP}}, author = "Roe, Ada", year = 2020, journal = {Nature}}';
    const [draft] = (await read(text)).value;
    const of = (range: { start: number; end: number } | undefined): string =>
      text.slice((draft?.place.start ?? 0) + (range?.start ?? 0), (draft?.place.start ?? 0) + (range?.end ?? 0));
    expect([draft?.title?.range, draft?.authors[0]?.range, draft?.year?.range, draft?.venue?.range].map(of)).toEqual([
      'On {NP}',
      'Roe, Ada',
      '2020',
      'Nature',
    ]);
    expect(draft?.bibtex?.value).toBe(text.slice(11));
  });

  it('has a key that follows all that decides how it is read', async () => {
    const keys = async (text: string): Promise<readonly string[]> => (await read(text)).value.map(({ key }) => key);
    const entry = '@article{a, title = {T}, journal = j}';
    const [plain] = await keys(entry);
    expect(await keys(`moved\n\n${entry}`)).toEqual([plain]);
    expect(await keys(`@string{j = {Nature}}\n${entry}`)).not.toEqual([plain]);
    expect(await keys(`@string{j = {Nature}}\n${entry}`)).not.toEqual(await keys(`@string{j = {Science}}\n${entry}`));
  });

  it('finds the entry that it refers to by case where two differ in nothing else', async () => {
    const { value } = await read(
      '@book{P, title = {Upper}}\n@book{p, title = {Lower}}\n@inbook{a, title = {A}, crossref = {p}}\n@inbook{b, title = {B}, crossref = {P}}',
    );
    expect(value.map(({ venue }) => venue?.value)).toEqual(['Lower', 'Upper']);
  });

  it('takes the name of its journal from a periodical', async () => {
    const { value } = await read(
      '@article{a, title = {A}, crossref = {p}}\n@periodical{p, title = {Journal of Paging}, year = 2020, volume = 3}',
    );
    expect(value.map(({ venue, year, details }) => [venue?.value, year?.value, details.volume])).toEqual([
      ['Journal of Paging', 2020, '3'],
    ]);
  });

  it('has no title where the title is empty', async () => {
    const { value, diagnostics } = await read(
      '@article{a, title = {}}\n@article{b, title = {{}.}}\n@article(c, title = {Parentheses (round)})',
    );
    expect(value.map(({ title }) => title?.value.plain)).toEqual(['Parentheses (round)']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['bibtex/no-title', 'bibtex/no-title']);
  });

  it('has the subtitle of its book, the words of a patent, and no venue that it only hopes for', async () => {
    const { value } = await read(
      '@inbook{a, title = {A?}, subtitle = {B}, booktitle = {Paging}, booksubtitle = {A History}}\n@patent{b, title = {B}}\n@misc{c, title = {C}, howpublished = {Submitted to OSDI}}\n@phdthesis{d, title = {D}}\n@article{e, title = {E}, journal = { }, archiveprefix = {arXiv}, eprint = {2001.01234}}',
    );
    expect(value.map(({ title, venue, status, details }) => [title?.value.plain, venue?.value, status, details.venueKind])).toEqual([
      ['A? B', 'Paging: A History', undefined, 'book'],
      ['B', 'Patent', undefined, 'patent'],
      ['C', undefined, 'Submitted', undefined],
      ['D', 'Thesis', undefined, 'thesis'],
      ['E', 'arXiv', undefined, 'preprint'],
    ]);
  });

  it('has a journal without its year', async () => {
    const { venue, venueLine, year } = await draftOf('@article{a, title = {A}, journal = {SIGMOD Record 2021}, year = 2022}');
    expect([venue?.value, venueLine?.value, year?.value]).toEqual(['SIGMOD Record', 'SIGMOD Record 2021', 2022]);
  });

  it('says what is unexpected where it cannot be read', async () => {
    const messages = async (text: string): Promise<readonly string[]> => (await read(text)).diagnostics.map(({ message }) => message);
    expect(await messages('@a{k, title = {T}, "x" = {y}}')).toEqual(['unexpected ", expected the name of a field']);
    expect(await messages('@a{k, title = {T} ! , year = 1}')).toEqual(['unexpected !, expected a comma']);
    expect(await messages('@a{k, title = {T} "x"}')).toEqual(['unexpected ", expected a comma']);
    expect(await messages('@string{x}')).toEqual(['unexpected x, expected a field such as title = {…}']);
    expect(await messages('@a{k, t = "a {" b} c"}')).toEqual(['this entry has no title and is left out']);
  });
});
