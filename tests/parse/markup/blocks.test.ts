import type { Element } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, isVisible, type Block } from '../../../src/parse/blocks.ts';
import { extrasOf } from '../../../src/parse/extras.ts';
import { richText } from '../../../src/parse/rich-text.ts';
import { emptyTape, sliceTape } from '../../../src/parse/tape.ts';
import { anyText, blocksOfText, tapeOfText } from './reading.ts';

/** A tree of blocks on one line: `group(item "a", item "b")`. */
function outline(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, level, tape, children, verbatim }) => {
      const text = verbatim ?? tape.text;
      const inner = children.length === 0 ? '' : `(${outline(children)})`;
      return `${kind}${level === 0 ? '' : String(level)}${text === '' || inner !== '' ? '' : ` ${JSON.stringify(text)}`}${inner}`;
    })
    .join(', ');
}

describe('blocks', () => {
  it.each<[string, string, string]>([
    ['nothing', '', ''],
    ['text', 'One\nby Ada', 'text "One\\nby Ada"'],
    ['a heading', '### One', 'heading3 "One"'],
    ['HTML headings', '<h2>One</h2><h6>Two</h6>', 'heading2 "One", heading6 "Two"'],
    ['a rule', 'One\n\n---', 'text "One", rule'],
    ['code', '```bibtex\n@x{a}\n```', 'code "@x{a}\\n"'],
    ['code with markup and a comment', '<pre>a<b>b</b><!-- c --></pre>', 'code "ab"'],
    ['a comment between loose text', 'One <!-- id: x --> two', 'group(text "One ", comment " id: x ", text "two")'],
    ['a comment alone', '<!-- id: x -->', 'comment " id: x "'],
    ['a comment between blocks', '<div>One<!-- n -->Two</div>', 'group(text "One", comment " n ", text "Two")'],
    ['a quote', '> An abstract.', 'quote(text "An abstract.")'],
    ['folded text', '<details><summary>Abstract</summary>Text</details>', 'aside(text "Abstract", text "Text")'],
    ['an item', '- One', 'item "One"'],
    ['items', '- One\n- Two', 'group(item "One", item "Two")'],
    ['an item with a list', '- One\n  - a\n  - b', 'group(item(text "One", group(item "a", item "b")))'],
    ['a table of papers', '<table><tr><td>a</td><td>b</td></tr></table>', 'group(group(item(text "a", text "b")))'],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'group(item "a", item "b")'],
    ['a card around one block', '<div class="card"><div>One</div></div>', 'text "One"'],
    ['a card around one list item', '<div><ul><li>One</li><li>Two</li></ul></div>', 'group(item "One", item "Two")'],
    ['a link around a card', '<a href="x"><div>One</div><div>Two</div></a>', 'text "One", text "Two"'],
    ['a span around a card', '<span><div>One</div></span>', 'text "One"'],
    ['an empty card', '<div></div><div> </div>', ''],
    ['a picture alone', '![a](a.png)', 'text'],
    ['navigation and forms', '<nav><a href="x">Home</a></nav><form>Search</form>', ''],
  ])('%s', (_name, text, expected) => {
    const found = outline(blocksOfText(text));
    const single = /^group\((item[^,]*)\)$/.exec(found);
    expect(single !== null && !expected.startsWith('group') ? single[1] : found).toBe(expected);
  });

  it('name their element with its classes', () => {
    expect(blocksOfText('<div class="Paper-Box wide">One</div>').map(({ signature }) => signature)).toEqual(['div.paper-box.wide']);
  });

  it('leave quotes, code and folded text out of the tape around them', () => {
    const [block] = blocksOfText('<div><p>One</p><blockquote>Quote</blockquote><pre>code</pre><details>Folded</details><p>Two</p></div>');
    expect(block?.tape.text).toBe('One\nTwo');
    expect(block?.children.map(isVisible)).toEqual([true, false, false, false, true]);
    const [item] = blocksOfText('<li><p>One</p><blockquote>Quote</blockquote></li>');
    expect(item?.tape.text).toBe('One');
  });

  it('know their place in the file, and one without a place is all of its chunk', () => {
    const text = 'One\n\n> Two';
    const node: Element = { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'x' }] };
    expect(blocksOfText(text).map(({ place }) => text.slice(place.start, place.end))).toEqual(['One', '> Two']);
    expect(blocksOf([node], { text, start: 50 })[0]?.place).toEqual({ start: 50, end: 60 });
  });

  it('never throw, and lie within the chunk, whatever the text', () => {
    const expectWithin = (blocks: readonly Block[], length: number): void => {
      for (const { place, children, level } of blocks) {
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(length);
        expect(level).toBeLessThanOrEqual(6);
        expectWithin(children, length);
      }
    };
    fc.assert(
      fc.property(anyText, (text) => {
        expectWithin(blocksOfText(text), text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('rich text', () => {
  it.each([
    ['plain', 'A < B & "C"', 'A &#x3C; B &#x26; "C"'],
    ['emphasis on a word', '*Sky*: a title', '<em>Sky</em>: a title'],
    ['emphasis on all', '*Sky: a title*', 'Sky: a title'],
    ['bold on all but the stop', '**Sky: a title**.', 'Sky: a title.'],
    ['bold on a word', 'A **big** title', 'A <strong>big</strong> title'],
    ['code and indices', 'The `x` of H<sub>2</sub>O<sup>+</sup>', 'The <code>x</code> of H<sub>2</sub>O<sup>+</sup>'],
    ['all at once', 'a ***`b`***', 'a <strong><em><code>b</code></em></strong>'],
    ['no links, colours or classes', '[A](https://a.example/x) <span class="x" style="color:red">b</span> <u>c</u>', 'A b c'],
    ['a break', 'One\nTwo', 'One Two'],
  ])('%s', (_name, markdown, html) => {
    const tape = tapeOfText(markdown);
    expect(richText(tape, { start: 0, end: tape.text.length }).html).toBe(html);
  });

  it('is what stands between two places', () => {
    const tape = tapeOfText('One **two** three');
    expect(richText(tape, { start: 2, end: 9 })).toEqual({ html: 'e <strong>two</strong> t', plain: 'e two t' });
    expect(richText(tape, { start: 3, end: 3 })).toEqual({ html: '', plain: '' });
  });

  it('holds nothing but five elements without attributes, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tape = tapeOfText(text);
        const { html } = richText(tape, { start: 0, end: tape.text.length });
        expect(html.replace(/<\/?(?:em|strong|code|sup|sub)>/g, '')).not.toMatch(/</);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stands beside an entry', () => {
  const extras = (text: string): ReturnType<typeof extrasOf> => extrasOf(emptyTape, blocksOfText(text));
  const bibtex = '```bibtex\n@article{a,\n  year = 2024\n}\n```';

  it.each<[string, string, string | undefined]>([
    ['a quote', '> We show *that* it is.', 'We show <em>that</em> it is.'],
    ['a quote with its label', '> **Abstract:** We show.', 'We show.'],
    ['folded text', '<details><summary>Abstract</summary>We show.</details>', 'We show.'],
    ['a paragraph with its label', 'Abstract — We show.', 'We show.'],
    ['the first of two', '> One.\n\ntext\n\n> Two.', 'One.'],
    ['a quoted citation', '> BibTeX: as follows', undefined],
    ['folded text of another kind', '<details><summary>News</summary>We won.</details>', undefined],
    ['a label alone', 'Abstract:', undefined],
    [
      'folded text with a listing in it',
      '<details><summary>Abstract</summary><p>We run</p><pre>make all</pre></details>',
      'We run make all',
    ],
    [
      'no markup that could harm',
      '> a <script>x</script><b onclick="x">b</b> [c](javascript:x) <img src="https://a.example/x">',
      'a <strong>b</strong> c ',
    ],
  ])('abstract: %s', (_name, text, expected) => {
    expect(extras(text).abstract?.value.html).toBe(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['a fence', bibtex, '@article{a,\n  year = 2024\n}'],
    ['a fence within folded text', `<details><summary>BibTeX</summary>\n\n${bibtex}\n\n</details>`, '@article{a,\n  year = 2024\n}'],
    ['the first of two', '<pre>@book{a}</pre><pre>@book{b}</pre>', '@book{a}'],
    ['the first of two that are folded', '<pre>@book{a}</pre><details><pre>@book{b}</pre></details>', '@book{a}'],
    ['other code', '```sh\nmake\n```', undefined],
    ['other folded code', '<details>Run<pre>make</pre></details>', undefined],
  ])('BibTeX: %s', (_name, text, expected) => {
    expect(extras(text).bibtex?.value).toBe(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['a picture', '![Overview](img/a.png)', 'img/a.png'],
    ['not a badge', '![](https://img.shields.io/x) ![](img/badge.png) ![](a.svg?x)', undefined],
    ['the first that is none', '![](https://img.shields.io/x) ![](b.png) ![](c.png)', 'b.png'],
    ['in a quote', '> ![](a.png) We show.', 'a.png'],
  ])('picture: %s', (_name, text, expected) => {
    expect(extras(text).teaser?.value.src).toBe(expected);
  });

  it('prefers the picture in the entry itself', () => {
    const tape = tapeOfText('Title ![Own](own.png)');
    expect(extrasOf(tape, blocksOfText('![Other](other.png)')).teaser).toMatchObject({
      value: { src: 'own.png', alt: 'Own' },
      range: { start: 6, end: 21 },
    });
  });

  it('reads metadata in a comment, and no other comment', () => {
    expect(extras('<!-- id: sky\nvolume: 12 -->')).toMatchObject({ details: { volume: '12' }, choices: { id: 'sky' } });
    expect(extras('<!-- note to self -->')).toMatchObject({ details: {}, choices: {} });
    const [comment] = blocksOfText('<!-- id: sky -->');
    expect(extrasOf(emptyTape, comment === undefined ? [] : [{ ...comment, verbatim: undefined }]).choices).toEqual({});
  });

  it('never throws, whatever follows the entry', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { abstract } = extras(text);
        expect((abstract?.value.html ?? '').replace(/<\/?(?:em|strong|code|sup|sub)>/g, '')).not.toMatch(/</);
      }),
      { numRuns: 200 },
    );
  });
});

it('cuts a tape without pictures beyond the cut', () => {
  expect(sliceTape(tapeOfText('One ![](a.png)'), { start: 0, end: 2 }).images).toEqual([]);
});
