import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../../src/parse/parse-list.ts';
import { prose } from '../../../src/parse/prose.ts';
import { anyText, endures } from './reading.ts';

describe('prose', () => {
  it.each<[string, string, string, string]>([
    ['a paragraph', 'I am *Ada*.', '<p>I am <em>Ada</em>.</p>', 'I am Ada.'],
    ['two', 'One\n\nTwo', '<p>One</p>\n<p>Two</p>', 'One Two'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'a b'],
    ['a heading', '## One\ntwo', '<h2>One</h2>\n<p>two</p>', 'One two'],
    ['a link', '[me](https://a.example/ "Title")', '<p><a href="https://a.example/" title="Title">me</a></p>', 'me'],
    ['an address', 'https://a.example/', '<p><a href="https://a.example/">https://a.example/</a></p>', 'https://a.example/'],
    ['mail', '<ada@a.example>', '<p><a href="mailto:ada@a.example">ada@a.example</a></p>', 'ada@a.example'],
    ['a table', '<table><tr><th>a</th><th>b</th></tr></table>', '<table><tbody><tr><th>a</th><th>b</th></tr></tbody></table>', 'a b'],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>', 'a b'],
    ['a break', 'a<br>b', '<p>a<br>b</p>', 'a b'],
    ['a picture of the site', '![Me](img/me one.png)'.replace(' ', '%20'), '<p><img src="img/me%20one.png" alt="Me"></p>', ''],
    ['a picture from elsewhere', '![Me](https://b.example/me.png)', '<p><a href="https://b.example/me.png">Me</a></p>', 'Me'],
    [
      'a picture without text',
      '![](https://b.example/me.png)',
      '<p><a href="https://b.example/me.png">https://b.example/me.png</a></p>',
      'https://b.example/me.png',
    ],
    ['a picture in a link', '[![b](//b.example/b.svg)](https://c.example/)', '<p><a href="https://c.example/"><span>b</span></a></p>', 'b'],
    ['a picture without an address', '<img alt="x"><img>', '<p><span>x</span><span></span></p>', 'x'],
    ['a comment', 'a<!-- b -->c', '<p>ac</p>', 'ac'],
    ['a style', '<style>b{}</style>One', 'One', 'One'],
    ['frames and forms', '<iframe src="x">a</iframe><textarea>b</textarea><form>c</form>', 'c', 'c'],
    ['nothing', ' \n', '', ''],
  ])('%s', (_name, markdown, html, plain) => {
    expect(prose(markdown)).toEqual({ html, plain });
  });

  it('shows what nests too deep as it is written', () => {
    const text = `${'> '.repeat(3000)}a <b>`;
    const { html, plain } = prose(text);
    expect(html).toBe(`<pre>${text.replace(/</g, '&#x3C;')}</pre>`);
    expect(plain).toBe(text);
  });

  it.each([
    '> ',
    '- ',
    '1. ',
    '<div>',
    '<table><tr><td>',
    '<b>',
    '[',
    '![a',
    '*a **b ',
    '~~a ',
    '<p>',
    '<li>',
    '&lt;',
    '<!--',
    '```\n',
    '|a',
  ])('does not throw for many %j', (pattern) => {
    expect(() => prose(pattern.repeat(700))).not.toThrow();
  });

  it.each(['<!--', '<div', '```\n', '[', '*', '_', '$', '{{', '{%', '<br>', 'a\n\n'])('ends on many %j', (pattern) => {
    endures((length) => prose(pattern.repeat(length)), 600);
  });
});

/** What attackers write where text is expected; each is also tried in capitals. */
const payloads = [
  '<script>alert(1)</script>',
  '<script src="https://b.example/x.js"></script>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '<img src=x onerror="alert(1)">',
  '<img src="https://b.example/x.png">',
  '<img src="//b.example/x.png">',
  '<img src="\\\\b.example/x.png">',
  '<img src="/\t/b.example/x.png">',
  '<img src="/&#10;/b.example/x.png">',
  '<img src="&#1;//b.example/x.png">',
  '<img src=" https://b.example/x.png">',
  '<img src="ht&#9;tps://b.example/x.png">',
  '<img src="https:b.example/x.png">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src="a.png" srcset="https://b.example/x.png 2x">',
  '<picture><source srcset="https://b.example/x.png"><img src="a.png"></picture>',
  '<video src="https://b.example/x.mp4" poster="https://b.example/x.png"></video>',
  '<table background="https://b.example/x.png"><tr><td style="background:url(https://b.example/x.png)">a</td></tr></table>',
  '![a](https://b.example/x.png)',
  '![a](data:image/png;base64,AAAA)',
  '![a][r]\n\n[r]: javascript:alert(1)',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x)',
  '<a href="javascript&colon;alert(1)">a</a>',
  '<a href=" javascript:alert(1)" onclick="alert(1)">a</a>',
  '<a href="x" style="position:fixed" target="_blank" ping="https://b.example">a</a>',
  '<javascript:alert(1)>',
  '<iframe src="https://b.example"></iframe><iframe srcdoc="<script>alert(1)</script>">',
  '<object data="https://b.example/x"></object><embed src="https://b.example/x">',
  '<form action="https://b.example"><input type="image" src="https://b.example/x.png"><button formaction="javascript:x">b</button></form>',
  '<style>@import "https://b.example/x.css";</style>',
  '<link rel="stylesheet" href="https://b.example/x.css"><base href="https://b.example/"><meta http-equiv="refresh" content="0">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<b onmouseover=alert(1) style="color:red" class="x" id="y">b</b>',
  '<details open ontoggle=alert(1)><summary>s</summary></details>',
  '<div><a title="a"onmouseover="alert(1)">x</a></div>',
  '`<script>`</script><script>',
  '<!--><script>alert(1)</script>-->',
];

/** What a browser would act on, in HTML that a serialiser wrote: attributes are quoted and `<` is escaped in text. */
function dangers(html: string): readonly string[] {
  const tags = html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*\s*>/gi) ?? [];
  return tags.filter((tag) => {
    const isForbidden =
      /^<(?:script|style|iframe|object|embed|link|base|meta|form|input|button|video|audio|source|svg|math|template|noscript)\b/i.test(tag);
    const names = [...tag.matchAll(/\s([^\s=>"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)];
    return isForbidden || names.some(([, name = '', a, b, c]) => isBadAttribute(/^<img\b/i.test(tag), name, a ?? b ?? c ?? ''));
  });
}

function isBadAttribute(isImage: boolean, name: string, value: string): boolean {
  if (/^(?:on|style$|srcset$|background$|poster$|ping$|action$|formaction$|id$|class$)/i.test(name)) return true;
  if (name !== 'href' && name !== 'src') return false;
  const address = value.replace(/&#x26;/g, '&');
  // What is no address leads nowhere.
  if (!URL.canParse(address, 'https://site.example/papers/')) return false;
  const url = new URL(address, 'https://site.example/papers/');
  return isImage ? url.host !== 'site.example' : !/^(?:https?|mailto):$/.test(url.protocol);
}

describe('hostile text', () => {
  it('is told from harmless text by these tests', () => {
    expect(dangers('<p><a href="x" title="y">x</a> <img src="a.png" alt=""></p>')).toEqual([]);
    for (const payload of [
      '<img src="/\t/b.example/x.png">',
      '<a href="javascript:x">',
      '<b onclick="x">',
      '<style>',
      '<img src="data:x">',
    ])
      expect(dangers(payload)).toHaveLength(1);
  });

  it.each(payloads)('%j does no harm in prose', (payload) => {
    for (const text of [payload, payload.toUpperCase(), `a ${payload} b`, `> - ${payload}`, `| ${payload} |\n|-|\n| ${payload} |`])
      expect(dangers(prose(text).html)).toEqual([]);
  });

  it.each(payloads)('%j does no harm in a title or an abstract', (payload) => {
    const body = `- **Serving ${payload} Models**\n  Ada Roe, Bob Poe\n  *NSDI 2024*\n\n> We show ${payload} that.\n`;
    const { drafts } = parseList({ path: 'list.md', text: body, body }).value;
    for (const { title, abstract } of drafts) {
      const html = `${title?.value.html ?? ''}${abstract?.value.html ?? ''}`;
      expect(html.replace(/<\/?(?:em|strong|code|sup|sub)>/g, '')).not.toMatch(/</);
    }
  });

  it('does no harm in any combination', () => {
    const mixed = fc.array(fc.oneof(fc.constantFrom(...payloads), anyText), { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        const { html, plain } = prose(text);
        expect(dangers(html)).toEqual([]);
        expect(plain).toBe(plain.trim());
      }),
      { numRuns: 300 },
    );
  });
});
