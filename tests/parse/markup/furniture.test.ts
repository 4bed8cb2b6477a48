import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsIn, withDefinitions } from '../../../src/parse/definitions.ts';
import { withoutFurniture } from '../../../src/parse/furniture.ts';
import { anyText, endures } from './reading.ts';

/** Text with the blanks folded, to read what is left. */
const left = (text: string): string =>
  withoutFurniture(text)
    .replace(/[ \t]+/g, ' ')
    .trim();

describe('furniture', () => {
  it.each<[string, string, string]>([
    ['a Liquid tag', '{% include nav.html title="50% off" %}One', 'One'],
    ['a Liquid tag within a line', 'A {% if x %}B{% endif %}', 'A B'],
    ['a Liquid tag that is never closed', '{% if One', '{% if One'],
    ['Liquid output', 'One {{ page.title }} two', 'One two'],
    ['a Liquid comment', '{% comment %}old\nentry{% endcomment %}New', 'New'],
    ['raw text', '{%- raw -%}x{%- endraw -%}New', 'New'],
    ['a comment block that is never closed', '{% comment %}One', 'One'],
    ['the address of the site', '[PDF]({{ site.baseurl }}/a.pdf)', '[PDF]( /a.pdf)'],
    ['a path with a filter', "[PDF]({{ '/a.pdf' | relative_url }})", '[PDF](/a.pdf )'],
    ['a path with another filter', '[PDF]({{ "a.pdf" | prepend: site.url }})', '[PDF](a.pdf )'],
    ['a year in braces', '## {{ 2024 }}', '## 2024'],
    ['a Kramdown attribute list', 'One {:.title #a}', 'One'],
    ['a button', '[PDF](a.pdf){: .btn} [Code](c){.btn target="_blank"}', '[PDF](a.pdf) [Code](c)'],
    ['braces of a title stay', 'The {SkyServe} system', 'The {SkyServe} system'],
    ['underlined text', '[Ada Roe]{.underline}, Bob', '<u>Ada Roe</u> , Bob'],
    ['a Quarto fence', '::: {.column}\nOne\n:::', 'One'],
    ['a script', 'One<script src="x">\nif (a < b) {}\n</script>Two', 'One Two'.replace(' ', ' \n \n ')],
    ['a style, in capitals', '<STYLE>b{}</style >One', 'One'],
    ['a script that is never closed', '<script>One', '<script>One'],
    ['a script, and one more that is never closed', '<script>a</script>One<script>Two', 'One<script>Two'],
    ['a link comment', '[//]: # (note)\nOne', 'One'],
    ['a note', 'One<!-- todo -->', 'One'],
    ['an entry that was commented out', 'One\n<!--\n- Old: new\n-->', 'One'],
    ['metadata stays', 'One\n<!-- id: one -->', 'One\n<!-- id: one -->'],
    ['a comment that is never closed', 'One\n<!-- Two', 'One\n<!-- Two'],
    ['the end of a comment alone', 'One\n  -->\nTwo', 'One\n \nTwo'],
    ['a year that begins a line is no number of a list', '2022. Title', '2022, Title'],
    ['a year after a bullet', '- 1999. Title', '- 1999, Title'],
    ['another number', '12. Title', '12. Title'],
  ])('%s', (_name, text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('lets Markdown into HTML where Kramdown would', () => {
    const text = '<div class="text" markdown="1">\n[Title](x)';
    expect(withoutFurniture(text)).toMatch(/^<div class="text"> *\n\n\n\[Title\]\(x\)$/);
    expect(withoutFurniture("<td markdown='span' id='a'>*x*</td>")).toMatch(/^<td id='a'> *\n\n\*x\*<\/td>$/);
    expect(withoutFurniture('<div markdown="0">')).toBe('<div markdown="0">');
  });

  it('keeps the length and every line break of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = withoutFurniture(text);
        expect(result).toHaveLength(text.length);
        for (const { index } of text.matchAll(/\n/g)) expect(result.charAt(index)).toBe('\n');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<script>',
    '<script ',
    '<style>',
    '{%',
    '{% comment %}',
    '{% raw',
    '{{',
    "{{ '",
    '{{ site',
    '{:',
    '{.a',
    '[',
    '[a]{',
    ':::\n',
    '<!--',
    '<div ',
    ' markdown=',
  ])('ends on many %j', (pattern) => {
    endures((length) => withoutFurniture(pattern.repeat(length)), 128000);
  });

  it.each(['<div', '{{', '{%', '</script', '{'])('ends on %j before many spaces', (opening) => {
    endures((length) => withoutFurniture(opening + ' '.repeat(length)), 128000);
  });
});

describe('definitions', () => {
  it('are found anywhere; the first of a name counts', () => {
    const body = '[PDF]: a.pdf "A"\ntext\n\n  [Two words]: <b c>\n[pdf]: other.pdf\n[empty]:\n    [code]: no';
    expect([...definitionsIn(body)]).toEqual([
      ['pdf', '[PDF]: a.pdf "A"'],
      ['two words', '  [Two words]: <b c>'],
    ]);
  });

  const definitions = definitionsIn('[1]: a.pdf\n[Code]: c\n');
  it.each([
    ['[Paper][1]', '[Paper][1]\n\n[1]: a.pdf'],
    ['[code] and [CODE][] and [1]', '[code] and [CODE][] and [1]\n\n[Code]: c\n[1]: a.pdf'],
    ['[1](direct.pdf)', '[1](direct.pdf)'],
    ['[unknown]', '[unknown]'],
    ['[1]\n\n[1]: a.pdf', '[1]\n\n[1]: a.pdf'],
    ['no link', 'no link'],
  ])('%j is completed', (chunk, expected) => {
    expect(withDefinitions(chunk, definitions)).toBe(expected);
  });

  it('leave a chunk alone where a list has none', () => {
    expect(withDefinitions('[1]', new Map())).toBe('[1]');
  });

  it('end on many of them', () => {
    endures((length) => definitionsIn('[a]: '.repeat(length)), 128000);
    endures((length) => definitionsIn('[a]: b\n'.repeat(length)), 128000);
  });
});
