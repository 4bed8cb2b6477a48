import fc from 'fast-check';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/escape/html.ts';
import { jsonInScript } from '../../src/escape/json-in-script.ts';
import { escapeXml } from '../../src/escape/xml.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const markup = fc
  .array(fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '</p>', '<!--', ']]>', '&lt;', '&#0;', '</script>', '\u2028'), anyText))
  .map((parts) => parts.join(''));

/** What an HTML parser cannot give back: it drops NUL and reads CR as LF (HTML Standard, 13.2.3.5). */
const survivesParsing = (text: string): boolean => !/[\u0000\r]/.test(text);

/** The tree that an HTML parser of other make builds. */
function parsed(html: string) {
  return unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: html }] });
}

describe('HTML', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    ['&amp;', '&amp;amp;'],
  ])('%j is written %j', (text, written) => {
    expect(escapeHtml(text)).toBe(written);
  });

  it('reads back as it was, as text and as an attribute of either kind of quotation mark', () => {
    fc.assert(
      fc.property(markup.filter(survivesParsing), (text) => {
        const written = escapeHtml(text);
        const tree = parsed(`<b title="${written}" lang='${written}'>${written}</b>`);
        expect(tree).toMatchObject({
          children: [
            { tagName: 'b', properties: { title: text, lang: text }, children: text === '' ? [] : [{ type: 'text', value: text }] },
          ],
        });
      }),
    );
  });
});

describe('XML', () => {
  it('drops what XML 1.0 forbids even as a reference', () => {
    expect(escapeXml('a\u0000\u0008\u001f\ud800\uffffb\t\n')).toBe('ab\t\n');
    expect(escapeXml('<é>😀')).toBe('&lt;é&gt;😀');
  });

  it('has no mark-up left, and reads back as it was less what is forbidden', () => {
    const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(markup, (text) => {
        const written = escapeXml(text);
        expect(written).toMatch(/^(?:[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}])*$/u);
        expect(written).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
        const back = written.replace(/&([^;]+);/g, (_, name: string) => references[name] ?? '');
        expect(back).toBe(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
      }),
    );
  });
});

describe('JSON in a script', () => {
  it('cannot end the script', () => {
    expect(jsonInScript({ name: '</script><!-- & \u2028' })).toBe('{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}');
  });

  it('is the same value, without a letter that HTML or JavaScript could mistake', () => {
    fc.assert(
      fc.property(fc.dictionary(markup, fc.oneof(markup, fc.jsonValue())), (value) => {
        const written = jsonInScript(value);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
