import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthors, trimRange, type AuthorList } from '../../../src/parse/authors.ts';
import { whole, written } from './written.ts';

function read(markdown: string): AuthorList {
  const tape = written(markdown);
  return readAuthors(tape, whole(tape));
}

const names = (markdown: string): string =>
  read(markdown)
    .authors.map(({ name }) => name)
    .join(' | ');

describe('names', () => {
  it.each([
    ['Ada Roe', 'Ada Roe'],
    ['Ada Roe, Bo Poe, and Cy Lee', 'Ada Roe | Bo Poe | Cy Lee'],
    ['Ada Roe & Bo Poe', 'Ada Roe | Bo Poe'],
    ['Ada Roe, Bo Poe.', 'Ada Roe | Bo Poe'],
    ['Ada Roe,\nBo Poe', 'Ada Roe | Bo Poe'],
    ['Ada\nRoe, Bo Poe', 'Ada Roe | Bo Poe'],
    ['Ada Roe | Bo Poe · Cy Lee / Di Moe', 'Ada Roe | Bo Poe | Cy Lee | Di Moe'],
    ['Authors: Ada Roe, Bo Poe', 'Ada Roe | Bo Poe'],
    ['By Ada Roe and Bo Poe', 'Ada Roe | Bo Poe'],
    // Family name first.
    ['Roe, A., Poe, B. C., & Lee, C.', 'Roe, A. | Poe, B. C. | Lee, C.'],
    ['Roe A, Poe BC, Lee C.', 'Roe A | Poe BC | Lee C'],
    ['Noether E; Artin E; Hilbert D', 'Noether E | Artin E | Hilbert D'],
    ['Noether, Emmy; Artin, Emil', 'Noether, Emmy | Artin, Emil'],
    ['Noether, Emmy, Emil Artin, and David Hilbert', 'Noether, Emmy | Emil Artin | David Hilbert'],
    ['Noether, Emmy Amalie, and Emil Artin', 'Noether, Emmy Amalie | Emil Artin'],
    ['Shannon, Claude E., Warren Weaver, Bo Poe, Cy Lee, Di Moe', 'Shannon, Claude E. | Warren Weaver | Bo Poe | Cy Lee | Di Moe'],
    ['SILVA, J. P.; COSTA, A. M.', 'SILVA, J. P. | COSTA, A. M.'],
    ['MAO, Ziming; LI, Hao', 'MAO, Ziming | LI, Hao'],
    ['Roe A, Bo Poe', 'Roe A | Bo Poe'],
    ['Roe A, B. Poe C.', 'Roe A | B. Poe C'],
    // Particles and suffixes.
    ['van der Berg, J., de la Cruz, M.', 'van der Berg, J. | de la Cruz, M.'],
    ['Ludwig van Beethoven, Simone de Beauvoir', 'Ludwig van Beethoven | Simone de Beauvoir'],
    ['John Smith, Jr., Bo Poe', 'John Smith, Jr. | Bo Poe'],
    ['Smith, J., Jr., & Poe, B.', 'Smith, J., Jr. | Poe, B.'],
    ['Sammy Davis Jr., Martin Luther King III', 'Sammy Davis Jr. | Martin Luther King III'],
    // Other languages and scripts.
    ['Autoren: Anna Groß und Jörg Müller', 'Anna Groß | Jörg Müller'],
    ['José García-López y María Ñañez', 'José García-López | María Ñañez'],
    ['Nguyễn Văn An, Trần Thị Bình', 'Nguyễn Văn An | Trần Thị Bình'],
    ['Иванов И. И. и Петров П. П.', 'Иванов И. И. | Петров П. П.'],
    ['作者：王伟，李娜，张三', '王伟 | 李娜 | 张三'],
    ['王伟、李娜、張三', '王伟 | 李娜 | 張三'],
    ['山田太郎, 鈴木花子', '山田太郎 | 鈴木花子'],
    ['山田 太郎・鈴木 花子', '山田 太郎 | 鈴木 花子'],
    ['田中太郎と鈴木花子', '田中太郎 | 鈴木花子'],
    ['김철수, 이영희', '김철수 | 이영희'],
    ['محمد علي، فاطمة حسن', 'محمد علي | فاطمة حسن'],
    ['محمد علي و فاطمة حسن', 'محمد علي | فاطمة حسن'],
    ['דוד כהן ורות לוי', 'דוד כהן | רות לוי'],
    ['राम कुमार, सीता देवी', 'राम कुमार | सीता देवी'],
    // Nobody.
    ['', ''],
    [',,;', ''],
    ['et al.', ''],
    ['\\*, †', ''],
  ])('%j names %j', (markdown, expected) => {
    expect(names(markdown)).toBe(expected);
  });
});

describe('more than are named', () => {
  it.each([
    ['Roe, J., Poe, B., et al.', 'Roe, J. | Poe, B.'],
    ['Ada Roe et al.', 'Ada Roe'],
    ['Ada Roe, Bo Poe, and 3 others', 'Ada Roe | Bo Poe'],
    ['Ada Roe, Bo Poe, +4 authors', 'Ada Roe | Bo Poe'],
    ['Ada Roe, Bo Poe, and others, et al.', 'Ada Roe | Bo Poe'],
    ['Ada Roe, …', 'Ada Roe'],
    ['Ada Roe, Bo Poe, ..., Cy Lee', 'Ada Roe | Bo Poe | Cy Lee'],
    ['Ada Roe, …, van Poe, Cy Lee', 'Ada Roe | van Poe | Cy Lee'],
    ['Roe, A., Poe, B., . . . Lee, C.', 'Roe, A. | Poe, B. | Lee, C.'],
    ['Ada Roe, Bo Poe u. a.', 'Ada Roe | Bo Poe'],
    ['Иванов И. И., Петров П. П. и др.', 'Иванов И. И. | Петров П. П.'],
    ['王伟，李娜，等', '王伟 | 李娜'],
    ['김철수, 이영희 외', '김철수 | 이영희'],
    ['김철수, 이영희 외 3명', '김철수 | 이영희'],
    ['山田太郎, 鈴木花子, 他3名', '山田太郎 | 鈴木花子'],
  ])('%j', (markdown, expected) => {
    expect(names(markdown)).toBe(expected);
    expect(read(markdown).hasMore).toBe(true);
  });

  it('is not said of a full list', () => {
    expect(read('Roe, A. B., & Poe, C.').hasMore).toBe(false);
  });
});

describe('an owner who is not written', () => {
  it.each([
    ['(with Ada Roe and Bo Poe)', 'Ada Roe | Bo Poe'],
    ['joint work with Ada Roe, Bo Poe.', 'Ada Roe | Bo Poe'],
    ['w/ Ada Roe', 'Ada Roe'],
    ['mit Anna Groß und Bo Poe', 'Anna Groß | Bo Poe'],
    ['avec Zoé Roux et Bo Poe', 'Zoé Roux | Bo Poe'],
    ['con Ana Ruiz y Luis Gil', 'Ana Ruiz | Luis Gil'],
    ['com João Silva e Ana Costa', 'João Silva | Ana Costa'],
    ['(与王伟合作)', '王伟'],
    ['与李雷、韩梅梅合著', '李雷 | 韩梅梅'],
  ])('%j', (markdown, expected) => {
    expect(names(markdown)).toBe(expected);
    expect(read(markdown).ownerOmitted).toBe(true);
  });

  it('is not claimed where all are named', () => {
    expect(read('Ada Roe and Bo Poe').ownerOmitted).toBe(false);
  });
});

describe('marks', () => {
  it.each([
    ['Ada Roe\\*, Bo Poe†, Cy Lee‡', ['*'], ['†'], ['‡']],
    ['Ada Roe<sup>1,\\*</sup>, Bo Poe<sup>2</sup> and Cy Lee<sup>1</sup>', ['1', '*'], ['2'], ['1']],
    ['Ada Roe,<sup>1</sup> Bo Poe,<sup>2</sup> Cy Lee<sup>3</sup>', ['1'], ['2'], ['3']],
    ['<sup>1</sup>Ada Roe, <sup>2</sup>Bo Poe and <sup>3</sup>Cy Lee', ['1'], ['2'], ['3']],
    ['王伟<sup>1</sup>、李娜<sup>2</sup>、张三', ['1'], ['2'], []],
    ['\\*Ada Roe, Bo Poe, †Cy Lee', ['*'], [], ['†']],
    ['Ada Roe1, Bo Poe1,2, Cy Lee2', ['1'], ['1', '2'], ['2']],
    ['Ada Roe (MIT), Bo Poe (equal contribution), Cy Lee（通讯作者）', ['MIT'], ['equal contribution'], ['通讯作者']],
    ['Ada Roe$^*$, Bo Poe$^\\dagger$, Cy Lee$^{1}$', ['*'], ['†'], ['1']],
    ['Ada Roe (MIT)\\*, Bo Poe†', ['*', 'MIT'], ['†']],
    ['Ada Roe✉️, Bo Poe 📧, Cy Lee\\*.', ['✉'], ['📧'], ['*']],
    ['Ada Roe, Bo Poe the 3<sup>rd</sup>, Cy Lee', [], [], []],
  ])('%j', (markdown, ...expected) => {
    expect(read(markdown).authors.map(({ marks }) => marks)).toEqual(expected);
  });

  it('are no part of the name', () => {
    expect(names('Ada Roe<sup>1,2</sup>, Bo Poe (ETH Zürich)†, Cy Lee1,2')).toBe('Ada Roe | Bo Poe | Cy Lee');
  });
});

describe('a name set apart', () => {
  it.each([
    ['**Ada Roe**, Bo Poe, Cy Lee', [true, false, false]],
    ['**Ada Roe** (University of Somewhere Far Away), Bo Poe, Cy Lee', [true, false, false]],
    ['Ada Roe, <u>Bo Poe</u>, Cy Lee', [false, true, false]],
    ['Ada Roe, *Bo Poe*, Cy Lee', [false, true, false]],
    ['Ada Roe, <span style="color: red">Bo Poe</span>, Cy Lee', [false, true, false]],
    ['**Ada Roe, Bo Poe, Cy Lee**', [false, false, false]],
    ['*Ada Roe, **Bo Poe**, Cy Lee*', [false, true, false]],
    ['**Ada Roe**', [true]],
    ['**A**da Roe, Bo Poe, Cy Lee', [false, false, false]],
  ])('%j', (markdown, expected) => {
    expect(read(markdown).authors.map(({ isEmphasised }) => isEmphasised)).toEqual(expected);
  });
});

it('keeps the address a name leads to', () => {
  expect(read('[Ada Roe](https://ada.example/), Bo Poe').authors.map(({ href }) => href)).toEqual(['https://ada.example/', undefined]);
});

it('tells names from other words by their likeness', () => {
  expect(read('Ada Roe, Bo Poe').likeness).toBe(1);
  expect(read('Learning to Rank, Fast').likeness).toBeLessThan(0.5);
  expect(read('').likeness).toBe(0);
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    'Ada Roe',
    'Poe, B.',
    ', ',
    ' and ',
    '<sup>1,2</sup>',
    '\\*',
    '…',
    ' et al.',
    '王伟',
    '、',
    '(',
    ')',
    '；',
    '**',
    '\n',
    ' . . . ',
  );
  const list = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  it('names stand in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(list, (markdown) => {
        const tape = written(markdown);
        const { authors, likeness } = readAuthors(tape, whole(tape));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        let from = 0;
        for (const { name, range } of authors) {
          expect(range.start).toBeGreaterThanOrEqual(from);
          expect(range.end).toBeLessThanOrEqual(tape.text.length);
          const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
          expect(letters(tape.text.slice(range.start, range.end))).toContain(letters(name));
          from = range.end;
        }
      }),
    );
  });

  it('a list of plain names is read back as it was written', () => {
    const name = fc.constantFrom('Ada Roe', 'Bo van der Poe', 'Zoé L. Lee', 'Hyun-Woo Kim', 'Musa al-Amin', 'Иван Петров', '王伟');
    const authors = fc.uniqueArray(name, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(authors, (all) => {
        expect(names(all.join(', '))).toBe(all.join(' | '));
      }),
    );
  });
});

it.each([
  [' , Ada; ', 'Ada'],
  ['،،', ''],
  ['Ada', 'Ada'],
])('trims white space and list punctuation: %j', (text, expected) => {
  const { start, end } = trimRange(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(expected);
});
