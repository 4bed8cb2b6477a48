import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAddresses } from '../../../src/parse/bare-addresses.ts';
import { cleanLabel, linkZones } from '../../../src/parse/link-zones.ts';
import { anyText, endures, tapeOfText } from './reading.ts';

describe('addresses written as text', () => {
  it.each<[string, readonly string[]]>([
    ['no address', []],
    ['see https://a.example/b, and', ['https://a.example/b']],
    ['(https://a.example/b).', ['https://a.example/b']],
    ['https://a.example/a_(b)', ['https://a.example/a_(b)']],
    ['(see https://a.example/a_(b)).', ['https://a.example/a_(b)']],
    ['[https://a.example/x]', ['https://a.example/x']],
    ['https://a.example/x[1]', ['https://a.example/x[1]']],
    ['{https://a.example/x}', ['https://a.example/x']],
    ['https://a.example/{x}', ['https://a.example/{x}']],
    ['**https://a.example/x**', ['https://a.example/x']],
    ["'https://a.example/x'!?", ['https://a.example/x']],
    ['<https://a.example/x>', ['https://a.example/x']],
    ['https://a.example/x)([PDF](y', ['https://a.example/x']],
    ['“https://a.example/x”', ['https://a.example/x']],
    ['见https://a.example/x。', ['https://a.example/x']],
    ['HTTP://A.example/x', ['HTTP://A.example/x']],
    ['http://', []],
    ['http://.)', []],
    ['www.a.example/x, www.b.example', ['https://www.a.example/x', 'https://www.b.example']],
    ['mail@www.a.example', []],
    ['www.', []],
    ['doi:10.1145/3627703.3650072.', ['https://doi.org/10.1145/3627703.3650072']],
    ['10.1016/S0021(98)00001-2)', ['https://doi.org/10.1016/S0021(98)00001-2']],
    ['https://doi.org/10.1145/1', ['https://doi.org/10.1145/1']],
    ['10.1/x is a number, 110.1145/x too', []],
    ['10.1000/', []],
  ])('%j', (text, expected) => {
    expect([...bareAddresses(text)].map(({ href }) => href)).toEqual(expected);
  });

  it('stand where they are found, in order and without white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const { start, end, href } of bareAddresses(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          expect(href.endsWith(text.slice(start, end))).toBe(true);
          from = end;
        }
      }),
    );
  });

  it.each([')', '(', ').', ']', '}', '.', '*', 'a)(', '10.1000/', 'www.', '-www.', 'http://a'])('end on many %j', (pattern) => {
    endures((length) => [...bareAddresses(`http://a/${pattern.repeat(length)}`)], 128000);
    endures((length) => [...bareAddresses(pattern.repeat(length))], 128000);
  });
});

describe('labels', () => {
  it.each([
    ['[PDF]', 'PDF'],
    ['( pdf )', 'pdf'],
    ['PDF:', 'PDF'],
    ['代码：', '代码'],
    ['【Code】', 'Code'],
    ['<Paper | ', 'Paper'],
    ['PDF (2 MB)', 'PDF (2 MB)'],
    ['  two\n words ', 'two words'],
    ['', ''],
  ])('%j reads %j', (text, expected) => {
    expect(cleanLabel(text)).toBe(expected);
  });

  it.each([')', '(', ') ', ']x'])('end on many %j', (pattern) => {
    endures((length) => cleanLabel(`a${pattern.repeat(length)}x`), 256000);
  });
});

describe('links and their zones', () => {
  const read = (text: string): { readonly links: readonly string[]; readonly zones: readonly string[] } => {
    const tape = tapeOfText(text);
    const { links, zones } = linkZones(tape);
    return {
      links: links.map(({ label, href, isLabel }) => `${isLabel ? '' : 'text: '}${label} → ${href}`),
      zones: zones.map(({ start, end }) => tape.text.slice(start, end)),
    };
  };

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['none', 'Title. Ada Roe.', [], []],
    ['a linked title', '[A Long Title of a Paper](x). Ada', ['text: A Long Title of a Paper → x'], []],
    ['a linked title in two styles', '[A *Long* Title](x)', ['text: A Long Title → x'], []],
    ['labels in brackets', 'Title. [[PDF](x)] [[Code](y)]', ['PDF → x', 'Code → y'], ['[PDF] [Code]']],
    ['labels with bars', 'Title\n\n[PDF](x) | [Code](y) / [Poster](z)', ['PDF → x', 'Code → y', 'Poster → z'], ['PDF | Code / Poster']],
    ['labels on two lines', '[PDF](x)\n[Code](y)', ['PDF → x', 'Code → y'], ['PDF', 'Code']],
    ['brackets within the label', 'Title [\\[Talk at Here\\]](x).', ['Talk at Here → x'], ['[Talk at Here].']],
    ['an unknown label in brackets', 'Title ([supplement B](x))', ['supplement B → x'], ['(supplement B)']],
    ['a long text in brackets is no label', 'Title ([one two three four five](x))', ['text: one two three four five → x'], []],
    ['a label between words', 'we [extend](x) it', ['text: extend → x'], []],
    ['an address alone', 'Title. https://a.example/x.', ['https://a.example/x → https://a.example/x'], ['https://a.example/x.']],
    ['an address with its name', 'Title. DOI: https://a.example/x', ['DOI → https://a.example/x'], ['DOI: https://a.example/x']],
    [
      'a name of two words',
      'Title. Project page: https://a.example/x',
      ['Project page → https://a.example/x'],
      ['Project page: https://a.example/x'],
    ],
    [
      'a word before an address that is no name',
      'Title. Venue https://a.example/x',
      ['https://a.example/x → https://a.example/x'],
      ['https://a.example/x'],
    ],
    ['brackets that open only', 'Title ([PDF](x)', ['PDF → x'], ['(PDF']],
    ['brackets around brackets', 'Title ([[PDF](x)])', ['PDF → x'], ['([PDF])']],
  ])('%s', (_name, text, links, zones) => {
    expect(read(text)).toEqual({ links, zones });
  });

  it('lie within the tape and in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tape = tapeOfText(text);
        const { links, zones } = linkZones(tape);
        for (const list of [links, zones])
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(tape.text.length);
          }
        for (const { source } of links) expect(source.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (length: number) => string]>([
    ['brackets', (length) => `${'('.repeat(length)}<a href=x>PDF</a>${')'.repeat(length)}`],
    ['opening brackets', (length) => `${'( '.repeat(length)}<a href=x>PDF</a>`],
    ['separators', (length) => `<a href=x>PDF</a>${' |,'.repeat(length)}`],
  ])('end on many %s', (_name, text) => {
    const run = (length: number): unknown => linkZones(tapeOfText(text(length)));
    endures(run, 16000);
  });
});
