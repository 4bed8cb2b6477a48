import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanVenue, readVenueLine } from '../../../src/parse/venue-line.ts';

describe('a venue line', () => {
  it.each([
    ['EuroSys 2024, Best Student Paper Award', 'EuroSys', 2024, 'Best Student Paper Award'],
    ['ICML 2025 VecDB Workshop', 'ICML VecDB Workshop', 2025],
    ['In Proceedings of the ACM SIGCOMM 2021 Conference', 'Proceedings of the ACM SIGCOMM Conference', 2021],
    ["OSDI '25", 'OSDI', 2025],
    ["Computer Vision '99", 'Computer Vision', 1999],
    ['arXiv:2103.17040', 'arXiv', undefined],
    ['arXiv preprint arXiv:2103.17040 (2021)', 'arXiv', 2021],
    ['Nature 595, 181–188 (2021)', 'Nature', 2021],
    ['Nature, vol. 595, no. 7866, pp. 181-188, 2021', 'Nature', 2021],
    ['Journal of Machine Learning Research 12:2825–2830, 2011.', 'Journal of Machine Learning Research', 2011],
    ['IEEE Symposium on Security and Privacy (SP), San Francisco, CA, USA, 2021', 'IEEE Symposium on Security and Privacy (SP)', 2021],
    [
      'International Conference on Architecture, Compilers, and Tools (ACT), 2020',
      'International Conference on Architecture, Compilers, and Tools (ACT)',
      2020,
    ],
    ['Conference on Logic, Proofs and Types, Companion Volume, Paris, 2020', 'Conference on Logic', 2020],
    ['Transactions of the Society, Series B, 2020', 'Transactions of the Society, Series B', 2020],
    ['Mathematics, Physics, and Logic, 2020', 'Mathematics, Physics, and Logic', 2020],
    ['NeurIPS 2023 (Spotlight)', 'NeurIPS', 2023, 'Spotlight'],
    ['CVPR 2022 (Oral, Best Paper Finalist)', 'CVPR', 2022, 'Oral, Best Paper Finalist'],
    ['ICLR 2024 | Oral', 'ICLR', 2024, 'Oral'],
    ['VLDB 2022. Best Paper Award.', 'VLDB', 2022, 'Best Paper Award'],
    ['ICSE 2020, 2021 Most Influential Paper', 'ICSE', 2020, '2021 Most Influential Paper'],
    ['PhD thesis, Stanford University, 2019', 'PhD thesis, Stanford University', 2019],
    ['Dissertation, Universität Bonn, 2018', 'Dissertation, Universität Bonn', 2018],
    ['J. Amer. Math. Soc. 12 (1999), 1–20', 'J. Amer. Math. Soc.', 1999],
    ['Physical Review Letters 126, 041102 (2021)', 'Physical Review Letters', 2021],
    ["CHI '23, April 23–28, 2023, Hamburg, Germany", 'CHI', 2023],
    ["The Web Conference 2024 (WWW '24)", 'The Web Conference (WWW)', 2024],
    ['ACM Transactions on Graphics (SIGGRAPH 2020), 39(4)', 'ACM Transactions on Graphics (SIGGRAPH)', 2020],
    ['IEEE Transactions on Robotics (TRO), 2023 (IF: 24.3)', 'IEEE Transactions on Robotics (TRO)', 2023],
    ['Handbook of Logic (2nd edition), Springer, 2020', 'Handbook of Logic', 2020],
    ['Cambridge University Press, 2010', 'Cambridge University Press', 2010],
    ['Workshop on Graphs, co-located with ICML 2020', 'Workshop on Graphs', 2020],
    ['計算機科学 第3巻 第2号, 2020年', '計算機科学', 2020],
    ['计算机学报，2021，44(3)：1–20', '计算机学报', 2021],
    ['Revista Española de Economía, 2020', 'Revista Española de Economía', 2020],
    ['Вестник МГУ. 2015. № 3. С. 12–20', 'Вестник МГУ', 2015],
    ['مجلة العلوم، 2019', 'مجلة العلوم', 2019],
    ['2024', undefined, 2024],
    ['Mar 2020', undefined, 2020],
    ['', undefined, undefined],
    [',; –', undefined, undefined],
  ])('%j: %j, %s, award %s', (line, venue, year, award?: string) => {
    const read = readVenueLine(line);
    expect(read.venue).toBe(venue);
    expect(read.year?.value).toBe(year);
    expect(read.awards.map(({ text }) => text)).toEqual(award === undefined ? [] : [award]);
  });

  it.each([
    ['To appear in SOSP 2025', 'SOSP', 'To appear in'],
    ['Accepted at ACL 2024', 'ACL', 'Accepted at'],
    ['Science Advances, in press', 'Science Advances', 'in press'],
    ['Revista Española de Economía, 2020, aceptado', 'Revista Española de Economía', 'aceptado'],
    ['Forthcoming', undefined, 'Forthcoming'],
    // Where a paper is submitted to is a hope.
    ['Submitted to ICML 2025', undefined, 'Submitted to'],
    ['under review at Nature', undefined, 'under review at'],
    ['Under review', undefined, 'Under review'],
    ['ICML 2025', 'ICML', undefined],
  ])('%j: venue %s, status %s', (line, venue, status) => {
    expect(readVenueLine(line)).toMatchObject({ venue, status });
  });

  it.each([
    ['In ICML 2025 VecDB Workshop, Vienna', 'ICML 2025 VecDB Workshop'],
    ['To appear in SOSP 2025', 'SOSP 2025'],
    ['IEEE Symposium on Security and Privacy (SP), San Francisco', 'IEEE Symposium on Security and Privacy (SP)'],
    ['NeurIPS 2023 (Spotlight)', 'NeurIPS 2023'],
    ['2023', undefined],
  ])('%j is written %j', (line, expected) => {
    const { asWritten } = readVenueLine(line);
    expect(asWritten && line.slice(asWritten.start, asWritten.end)).toBe(expected);
  });
});

describe('a venue by itself', () => {
  it.each([
    ['In ICML 2025 VecDB Workshop', 'ICML VecDB Workshop'],
    ['OSDI ’25', 'OSDI'],
    ['NeurIPS2023', 'NeurIPS'],
    ['arXiv:2103.17040', 'arXiv'],
    ['arXiv preprint arXiv:math/0309136', 'arXiv'],
    ['The Web Conference (2024)', 'The Web Conference'],
    ['(CHI 2020)', 'CHI'],
    ['SIGMOD/PODS 2020', 'SIGMOD/PODS'],
    ['Presented at ACL 2020', 'ACL'],
    ['published in Nature.', 'Nature'],
    ['Journal of Logic, Vol. 12, No. 3, pp. 1–20', 'Journal of Logic'],
    ['Phys. Rev. D 98', 'Phys. Rev. D'],
    ['Proc. Amer. Math. Soc.', 'Proc. Amer. Math. Soc.'],
    ['Proceedings of the 12th ACM Symposium', 'Proceedings of the 12th ACM Symposium'],
    ['電子情報通信学会論文誌 第12巻', '電子情報通信学会論文誌'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(cleanVenue(text)).toBe(expected);
  });
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    'ICML',
    ' 2020',
    ', ',
    '. ',
    ' (SP)',
    'Best Paper',
    'to appear',
    'In ',
    "'21",
    ' 12(3)',
    'pp. 1–2',
    '計算機',
    '；',
    ' – ',
    '(',
    ')',
  );
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  );

  it('all ranges are parts of the line that hold what they are said to hold', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { awards, year, asWritten } = readVenueLine(text);
        for (const award of awards) expect(text.slice(award.range.start, award.range.end)).toBe(award.text);
        if (year !== undefined) expect(text.slice(year.range.start, year.range.end)).toContain(String(year.value % 100).padStart(2, '0'));
        if (asWritten !== undefined) expect(asWritten.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('a clean venue stays as it is', () => {
    const name = fc.constantFrom(
      'ICML',
      'Nature',
      'Journal of Logic',
      'Proc. Amer. Math. Soc.',
      '計算機科学',
      'Вестник МГУ',
      'Conference (ABC)',
      'SIGMOD/PODS',
    );
    const before = fc.constantFrom('', 'In ', 'in: ', 'Published in ', 'To appear in ', '2020 ', '“', ', ');
    const after = fc.constantFrom('', ' 2020', " '21", ' (2020)', ', vol. 3', ' 12(3):1–20', '.', ', pp. 1–2', ' 第3巻', '”');
    fc.assert(
      fc.property(before, name, after, after, (...parts) => {
        const once = cleanVenue(parts.join(''));
        expect(cleanVenue(once)).toBe(once);
        expect(parts[1]).toContain(once.replace(/^[^\p{L}]+/u, '').slice(0, 3));
      }),
    );
  });
});
