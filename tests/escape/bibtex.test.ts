import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBibtex, escapeBibtexVerbatim } from '../../src/escape/bibtex.ts';

/** What LaTeX prints for the commands that are used. */
const printed: readonly (readonly [RegExp, string])[] = [
  [/\\textasciitilde\{\}/g, '~'],
  [/\\textasciicircum\{\}/g, '^'],
  [/\\([&%$#_])/g, '$1'],
  [/\\textbraceleft\{\}/g, '{'],
  [/\\textbraceright\{\}/g, '}'],
];

describe('text in a BibTeX field', () => {
  it.each([
    ['R&D: 100% of $5 #1 a_b', 'R\\&D: 100\\% of \\$5 \\#1 a\\_b'],
    ['a{b}c', 'a\\textbraceleft{}b\\textbraceright{}c'],
    ['\\cite~x^2', '\\textbackslash{}cite\\textasciitilde{}x\\textasciicircum{}2'],
    ['two\n lines', 'two lines'],
    ['Müller 山田', 'Müller 山田'],
  ])('%j is written %j', (text, written) => {
    expect(escapeBibtex(text)).toBe(written);
  });

  it('is printed as it was, blanks apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab {}&%$#_~^\n')) }), (text) => {
        const read = printed.reduce((rest, [command, letter]) => rest.replace(command, letter), escapeBibtex(text));
        expect(read).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('leaves no command and no brace of its own open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escapeBibtex(text).replace(/\\(?:text(?:backslash|asciitilde|asciicircum|braceleft|braceright)\{\}|[&%$#_])/g, '');
        expect(bare).not.toMatch(/[\\{}&%$#_~^]/);
      }),
    );
  });
});

describe('a verbatim BibTeX field', () => {
  it('keeps an address as it is, less what would end the field', () => {
    expect(escapeBibtexVerbatim('https://example.org/a_b?c=d&e#f%20')).toBe('https://example.org/a_b?c=d&e#f%20');
    expect(escapeBibtexVerbatim('a{b}\\c d')).toBe('a%7Bb%7D%5Cc%20d');
  });
});
