import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/escape/url.ts';

const page = 'https://site.example/papers/one.html';
const allowed = ['http:', 'https:', 'mailto:'];

describe('an address', () => {
  it.each([
    ['https://arxiv.org/pdf/2411.01438', 'https://arxiv.org/pdf/2411.01438'],
    ['HTTP://Example.org/A', 'HTTP://Example.org/A'],
    ['  https://example.org/a b\n', 'https://example.org/a%20b'],
    ['https://example.org/a%20b?x=%41', 'https://example.org/a%20b?x=%41'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/论文', 'https://example.org/论文'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['https:\\\\example.org\\a?b\\c', 'https://example.org/a?b%5Cc'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['//example.org/x', 'https://example.org/x'],
    ['\\\\example.org\\x', 'https://example.org/x'],
    ['papers/one.pdf', 'papers/one.pdf'],
    ['papers\\one.pdf', 'papers/one.pdf'],
    ['/~ada/one.pdf', '/~ada/one.pdf'],
    ['one\u0000.pdf', 'one%00.pdf'],
    ['a\uD800b', 'a\uFFFDb'],
  ])('%j is written %j', (written, expected) => {
    expect(safeUrl(written)).toBe(expected);
  });

  it.each([
    '',
    ' \t',
    '#',
    '#top',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript\r:alert(1)',
    '\u0001\u0020javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org/',
    'C:\\papers\\one.pdf',
    'https://',
    'https://exa mple.org/',
    '//[/',
  ])('%j is none', (written) => {
    expect(safeUrl(written)).toBeUndefined();
  });
});

/** What attackers put together: schemes in pieces, with everything that parsers drop, decode or mistake in between. */
const disguised = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'java',
        'script',
        'javascript:',
        'JAVASCRIPT:',
        'data:',
        'text/html,',
        'vbscript:',
        'blob:',
        'file:',
        'https:',
        'http:',
      ),
      fc.constantFrom(
        'mailto:',
        ':',
        '/',
        '\\',
        '//',
        '@',
        '?',
        '#',
        '%',
        '%6a',
        '%3A',
        '&#58;',
        '&colon;',
        '.',
        '[',
        ']',
        '^',
        '|',
        '"',
        '<',
      ),
      fc.constantFrom(
        '\t',
        '\n',
        '\r',
        '\f',
        '\v',
        ' ',
        '\u0000',
        '\u0001',
        '\u001f',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\u2028',
        '\ufeff',
        '\ud800',
      ),
      fc.constantFrom('example.org', 'alert(1)', 'a', 'Z', '9', '+', '-', 'ａ', '：', 'é', '论'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

it('half a character between the letters of a scheme does not vanish and join them', () => {
  expect(safeUrl('java\uD800script:alert(1)')).toBe('java\uFFFDscript:alert(1)');
});

describe('against the URL Standard, as browsers follow it,', () => {
  it('no disguise lets another scheme through', () => {
    fc.assert(
      fc.property(disguised, (written) => {
        const safe = safeUrl(written);
        if (safe === undefined) return;
        expect(allowed).toContain(new URL(safe, page).protocol);
      }),
      { numRuns: 20_000 },
    );
  });

  it('what a browser would take for another scheme is none', () => {
    fc.assert(
      fc.property(disguised, (written) => {
        if (URL.canParse(written, page) && !allowed.includes(new URL(written, page).protocol)) expect(safeUrl(written)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('an address leads to the same host as the one that was written', () => {
    fc.assert(
      fc.property(disguised, (written) => {
        const safe = safeUrl(written);
        if (safe === undefined || !URL.canParse(written, page)) return;
        expect(new URL(safe, page).origin).toBe(new URL(written, page).origin);
      }),
      { numRuns: 20_000 },
    );
  });

  it('what is safe stays as it is, and can stand in an attribute', () => {
    fc.assert(
      fc.property(disguised, (written) => {
        const safe = safeUrl(written);
        if (safe === undefined) return;
        expect(safeUrl(safe)).toBe(safe);
        expect(safe).not.toMatch(/[\s"<>\\^`{|}\u0000-\u001f]/);
        expect(safe.isWellFormed()).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
