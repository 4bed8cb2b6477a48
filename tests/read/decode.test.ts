import { describe, expect, it } from 'vitest';
import { decode, maximumFileSize } from '../../src/read/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text file', () => {
  it('loses its byte order mark and gets line feeds', () => {
    expect(decode('x.md', bytes('\uFEFFa\r\nb\rc\n')).value).toEqual({ text: 'a\nb\nc\n', isValid: true });
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x0a), 3],
    ['a sequence cut short at the end', Uint8Array.of(0x61, 0x0a, 0xc3), 2],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 0],
  ])('in %s is an error that points at the byte', (_, content, start) => {
    const { value, diagnostics } = decode('x.md', content);
    expect(value.isValid).toBe(false);
    expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([['file/not-utf8', start]]);
  });

  it('may hold the replacement character itself before the bad byte', () => {
    expect(decode('x.md', Uint8Array.of(...bytes('\uFFFD\n'), 0xff)).diagnostics[0]?.span?.start).toBe(2);
  });

  it.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('in UTF-16 is named so', (first, second) => {
    expect(decode('x.md', Uint8Array.of(first, second, 0x61, 0x00)).diagnostics[0]?.message).toContain('UTF-16');
  });

  it('of more than 256 MB is refused', () => {
    const { diagnostics } = decode('x.md', new Uint8Array(maximumFileSize + 1));
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/too-large']);
  });
});
