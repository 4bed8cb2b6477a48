import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTape, joinTapes, sliceTape, sourceRange, type Tape } from '../../../src/parse/tape.ts';
import { tapeOf } from '../../../src/parse/tape-writer.ts';
import { anyText, styled, tapeOfText } from './reading.ts';

describe('text and style', () => {
  it.each<[string, string, string]>([
    ['bold', '**a** __b__ <b>c</b> <strong>d</strong>', 'a{strong} b{strong} c{strong} d{strong}'],
    ['bold by style', '<span style="font-weight: 700">a</span><span style="FONT-WEIGHT:bold">b</span>', 'a{strong}b{strong}'],
    ['italics', '*a* <i>b</i> <span style="font-style:italic">c</span>', 'a{emphasis} b{emphasis} c{emphasis}'],
    ['a cited work', '<cite>a</cite>', 'a{emphasis .cite}'],
    [
      'underlined',
      '<u>a</u><ins>b</ins><span style="text-decoration: solid underline">c</span>',
      'a{underline .u}b{underline .ins}c{underline}',
    ],
    [
      'coloured',
      '<font color="red">a</font><mark>b</mark><span style="color:red">c</span>',
      'a{coloured .font}b{coloured .mark}c{coloured}',
    ],
    ['behind a colour', '<span style="x:y;background-color:red">a</span>', 'a{coloured}'],
    ['a border has a colour and the text has none', '<span style="border-color:red">a</span>', 'a'],
    ['code', '`a` <kbd>b</kbd> <tt>c</tt>', 'a{code .code} b{code .kbd} c{code .tt}'],
    ['raised and lowered', 'a<sup>1</sup><sub>2</sub>', 'a1{superscript .sup}2{subscript .sub}'],
    ['struck', '~~a~~<s>b</s><strike>c</strike>', 'a{struck .del}b{struck .s}c{struck .strike}'],
    ['a heading', '### a', 'a{heading .h3}'],
    ['classes', '<span class="Venue big">a</span>', 'a{.venue .big}'],
    ['names of elements of its own', '<papertitle>a</papertitle>', 'a{.papertitle}'],
    ['a link', '[a](https://a.example/x) [*b*](y)', 'a{https://a.example/x} b{emphasis y}'],
    ['a link that is no address', '<a>a</a> [b](javascript:alert) [c](data:text/html,x)', 'a b c'],
    ['an address', 'doi 10.1000/x, see', 'doi 10.1000/x{https://doi.org/10.1000/x}, see'],
    ['an address alone', '<b>https://a.example/x</b>', 'https://a.example/x{strong https://a.example/x}'],
    ['an address in a link', '[https://a.example/x](y)', 'https://a.example/x{y}'],
    ['an address that is none', 'http://[x and', 'http://[x and'],
    ['entities', 'A &amp; B', 'A & B'],
    ['folded space', 'a\u00A0\u2003 b\tc', 'a b c'],
    ['invisible characters', 'sky\u00ADserve\u200B \uFEFFx', 'skyserve x'],
    ['nothing that is hidden', 'a<span hidden>b</span><span style="display: none">c</span><script>d</script><style>e</style>f', 'af'],
    ['nothing of a form', '<input value="x"><select><option>y</option></select>a', 'a'],
    ['no comments', 'a<!-- b -->c', 'ac'],
    ['an icon', '<a href="x.pdf"><i class="fas fa-file-pdf"></i></a>', 'PDF{x.pdf}'],
    ['an icon in a span beside text', 'Title<a href="c"><span><i class="none bi-github"></i></span></a>', 'Title GitHub{c}'],
    ['an unknown icon', '<a href="c"><i class="fas fa-unknown"></i></a>', ''],
    ['the text of an image', '<a href="c"><img src="a.png" alt=" Code "></a>', 'Code{c}'],
    ['an image without text', '<a href="c" title="Slides"><img src="a.png" alt=" "></a>', 'Slides{c}'],
    ['a label for screen readers', '<a href="c" aria-label="Video" title="x"></a>', 'Video{c}'],
    ['a link with text and an icon', '<a href="c"><i class="fa-code"></i> Source</a>', 'Source{c}'],
    ['an icon after a space', 'Title <a href="c" title="Code"></a>', 'Title Code{c}'],
    ['an icon after a space in the link', '<a href="c"> <i class="fa-code"></i></a>', 'Code {c}'],
    ['an icon without a link', '<a><i class="fa-code"></i></a>', ''],
  ])('%s', (_name, text, expected) => {
    expect(styled(tapeOfText(text))).toBe(expected);
  });
});

describe('breaks', () => {
  it.each<[string, string, string, readonly (readonly [number, string])[]]>([
    ['soft', 'a \n b', 'a\nb', [[1, 'soft']]],
    ['hard', 'a  \nb', 'a\nb', [[1, 'hard']]],
    ['an empty line', 'a<br><br>b', 'a\nb', [[1, 'block']]],
    [
      'blocks',
      '# a\n\nb\n\n- c',
      'a\nb\nc',
      [
        [1, 'block'],
        [3, 'block'],
      ],
    ],
    ['none at the ends', '<br>\n<p>a</p><br>', 'a', []],
    ['after a space that stands alone in its style', 'a<b> </b><br>b', 'a\nb', [[1, 'hard']]],
    ['one break of many kinds', '<p>a</p><br>\n<div>b</div>', 'a\nb', [[1, 'block']]],
  ])('%s', (_name, text, expected, breaks) => {
    const tape = tapeOfText(text);
    expect(tape.text).toBe(expected);
    expect([...tape.breaks]).toEqual(breaks);
  });
});

describe('images', () => {
  it('stand beside the text', () => {
    expect(tapeOfText('a ![A b](a.png) <a href="https://a.example/"><img src="b.png"></a><img alt="none">').images).toEqual([
      { at: 2, src: 'a.png', alt: 'A b', href: undefined, source: { start: 2, end: 15 } },
      { at: 2, src: 'b.png', alt: '', href: 'https://a.example/', source: { start: 45, end: 62 } },
    ]);
  });
});

describe('places', () => {
  const text = '**Sky** & [A &amp; B](x)\n  two \\* three';
  it.each([
    ['Sky', 'Sky'],
    ['ky', 'ky'],
    ['two * three', '\n  two \\* three'],
    ['A & B', 'A &amp; B'],
  ])('of %j', (words, written) => {
    const tape = tapeOfText(text);
    const start = tape.text.indexOf(words);
    const place = sourceRange(tape, { start, end: start + words.length });
    expect(text.slice(place.start, place.end)).toBe(written);
  });

  it('are counted from the place of the chunk', () => {
    const [run] = tapeOf([{ type: 'text', value: 'abc', position: undefined }], 'abc', 100).runs;
    expect(run?.source).toEqual({ start: 100, end: 103 });
  });

  it('of nothing is nowhere', () => {
    expect(sourceRange(emptyTape, { start: 0, end: 5 })).toEqual({ start: 0, end: 0 });
  });
});

describe('joining and cutting', () => {
  const first = tapeOfText('**a** ![x](x.png)b\nc');
  const second = tapeOfText('d [e](y)');
  it('puts a block break between tapes that hold text', () => {
    const joined = joinTapes([emptyTape, first, emptyTape, second]);
    expect(joined.text).toBe('a b\nc\nd e');
    expect([...joined.breaks]).toEqual([
      [3, 'soft'],
      [5, 'block'],
    ]);
    expect(styled(joined)).toBe('a{strong} bcd e{y}');
    expect(joinTapes([])).toEqual(emptyTape);
  });

  it('cuts text, runs, breaks and images', () => {
    const joined = joinTapes([first, second]);
    const cut = sliceTape(joined, { start: 2, end: 7 });
    expect(cut.text).toBe('b\nc\nd');
    expect([...cut.breaks]).toEqual([
      [1, 'soft'],
      [3, 'block'],
    ]);
    expect(cut.images.map(({ at, src }) => [at, src])).toEqual([[0, 'x.png']]);
    expect(sliceTape(joined, { start: 0, end: joined.text.length }).text).toBe(joined.text);
    expect(sliceTape(joined, { start: 0, end: 1 }).images).toEqual([]);
  });
});

/** What holds for every tape of a source. */
function expectSound(tape: Tape, source: string): void {
  let at = 0;
  for (const run of tape.runs) {
    while (at < run.start && tape.breaks.has(at)) at++;
    expect(run.start).toBe(at);
    expect(run.end).toBeGreaterThan(run.start);
    expect(run.source.start).toBeGreaterThanOrEqual(0);
    expect(run.source.end).toBeLessThanOrEqual(source.length);
    at = run.end;
  }
  expect(at).toBe(tape.text.length);
  for (const place of tape.breaks.keys()) expect(tape.text.charAt(place)).toBe('\n');
  expect(tape.text.split('\n')).toHaveLength(tape.breaks.size + 1);
}

it('covers its text but for the breaks, whatever the text', () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      const tape = tapeOfText(left);
      expectSound(tape, left);
      expectSound(joinTapes([tape, tapeOfText(right)]), left.length > right.length ? left : right);
    }),
    { numRuns: 300 },
  );
});

it('finds places within the source, whatever the stretch', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, from, length) => {
      const tape = tapeOfText(text);
      const start = Math.min(from, tape.text.length);
      const stretch = { start, end: Math.min(start + length, tape.text.length) };
      const place = sourceRange(tape, stretch);
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
      expect(sliceTape(tape, stretch).text).toBe(tape.text.slice(stretch.start, stretch.end));
    }),
    { numRuns: 300 },
  );
});
