import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../src/parse/details.ts';

describe('volume, issue and pages', () => {
  it.each([
    ['Journal of Ideals, 12(3), 4–5', '12', '3', '4–5'],
    ['Rev. Math. 7 (2020), no. 13, 142-158', '7', '13', '142–158'],
    ['IEEE Trans. X, vol. 12, no. 3, pp. 4--5, Jan. 2021', '12', '3', '4–5'],
    ['Nat Commun. 2021;12(1):345-350', '12', '1', '345–350'],
    ['Journal 12, no. 3 (2020): 45–67', '12', '3', '45–67'],
    ['Zs. f. X 12 (2019), S. 3–9', '12', undefined, '3–9'],
    ['Sensors 2021, 21, 345', undefined, undefined, undefined],
    ['Вестник МГУ. 2019. № 3. С. 45–56', undefined, '3', '45–56'],
    ['Proc. ACM Program. Lang., 4(POPL), 2020', undefined, undefined, undefined],
    ['Advances 5(1-2): e12–e34', '5', '1-2', 'e12–e34'],
    ['EuroSys 2025', undefined, undefined, undefined],
    ['1985–1990', undefined, undefined, undefined],
    ['History, 1985–1990', undefined, undefined, undefined],
    ['The Age of Steam 2019 (2020)', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('of %j', (text, volume, issue, pages) => {
    expect(detailsIn(text)).toEqual({ volume, issue, pages });
  });
});
