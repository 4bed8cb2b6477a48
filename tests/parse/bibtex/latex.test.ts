/** LaTeX as people write it, letter by letter. */
import { describe, expect, it } from 'vitest';
import { decodeLatex } from '../../../src/parse/bibtex/latex.ts';
import { plainText } from '../../../src/parse/bibtex/plain-text.ts';
import { richTextOf } from '../../../src/parse/bibtex/rich-text.ts';

const spellings: readonly (readonly [latex: string, text: string])[] = [
  [
    "Mart{\\'\\i}nez Mart{\\'{\\i}}nez Mart\\'{\\i}nez Garc\\'{i}a Garc\\'ia Garc\\'\\i{}a Garc\\'\\i a",
    'Martínez Martínez Martínez García García García García',
  ],
  ['M{\\"u}ller M\\"uller M{\\"{u}}ller M\\"{u}ller na\\"{\\i}ve', 'Müller Müller Müller Müller naïve'],
  ['Stra{\\ss}e Stra\\ss e {\\O}rsted \\O{}rsted \\O rsted', 'Straße Straße Ørsted Ørsted Ørsted'],
  ['{\\AA} \\r{A} \\aa{} \\AA ngstr\\"om', 'Å Å å Ångström'],
  ['{\\H o} \\H{o} {\\v S} \\v{C} \\c{C} {\\c c} \\c{s} \\k{a} {\\k e} \\u{g} \\=a \\.{I} \\d{s} \\b{d}', 'ő ő Š Č Ç ç ş ą ę ğ ā İ ṣ ḏ'],
  ['{\\dh}{\\TH}{\\ae}{\\OE}{\\L}\\l{}{\\dj}{\\ng}', 'ðÞæŒŁłđŋ'],
  ["\\`{a} \\^o \\~{n} {\\~n} \\t{oo} Nguy{\\~{\\^e}}n \\'{\\j}", 'à ô ñ ñ o͡o Nguyễn j́'],
  ['\\h{a} \\G{a} \\U{a} \\f{a}', 'ả ȁ a̍ ȃ'],
  ['A \\& B, 100\\%, C\\#, a\\_b, \\$5, \\{x\\}, 50% & 5_6^7', 'A & B, 100%, C#, a_b, $5, {x}, 50% & 5_6^7'],
  ["a~b a--b a---b ``q'' `q' it's a\\,b a\\-b a\\ b a\\\\b", 'a b a–b a—b “q” ‘q’ it’s a b ab a b a b'.replace('‘q’ it’s', "‘q' it's")],
  ["\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\~{} \\^{} \\'{}", '\\ ~ ^ ~ ^ ´'],
  ['{\\LaTeX} {\\TeX}book \\LaTeX{} \\ldots{} \\dots', 'LaTeX TeXbook LaTeX … …'],
  ['\\textregistered{} \\texttrademark{} \\copyright{} \\textendash{} \\textquoteright s', '® ™ © – ’s'],
  ['\\emph{a} {\\em b} \\textit{c} \\textbf{d} \\texttt{e} \\textsc{F} {\\sc G} \\mbox{h}', 'a b c d e F G h'],
  ['\\url{http://x} \\href{http://y}{label} \\textcolor{red}{red} \\textcolor[rgb]{1,0,0}{rgb} \\noopsort{x}y', 'http://x label red rgb y'],
  ['\\enquote{q} \\mkbibquote{r} \\underline{u} {{Nested {Case}}} {\\relax Ch}', '“q” “r” u Nested Case Ch'],
  ['A \\&amp; B &amp; C {\\&}amp; D &lt;x&gt;', 'A & B & C & D <x>'],
  ['\\(n^2\\) and $$n$$ and $5', 'n² and n and $5'],
  ['a } b', 'a b'],
  ['\\foo{kept} \\bar', 'kept bar'],
  ['a\u0301 \u0000b', 'á b'],
];

const mathematics: readonly (readonly [latex: string, text: string])[] = [
  ['$O(n \\log n)$', 'O(n log n)'],
  ['$n\\log{n}$', 'n log n'],
  ['$a \\bmod b$', 'a mod b'],
  ['$\\mathcal{O}(n^2)$', 'O(n²)'],
  ['$x_{ij}$, $\\ell_1$, $H_2O$', 'xᵢⱼ, ℓ₁, H₂O'],
  ['$\\mathbb{R}^n$, $2^k$, $e^{xy}$', 'ℝⁿ, 2^k, e^(xy)'],
  ['$\\alpha$-stable, $k$-means, $\\epsilon \\le \\infty$', 'α-stable, k-means, ϵ≤∞'],
  ['$\\sqrt{n}$, $\\sqrt{n+1}$, $\\frac{1}{2}$, $\\hat{x}$', '√n, √(n+1), 1/2, x̂'],
  ["$90^\\circ$, $f'$, $^{13}$C, $x^*$", "90°, f', ¹³C, x*"],
  ['$\\text{Rank}(A)$, $\\argmin f$', 'Rank(A), argmin f'],
  ['$\\mathbb{1}$', '1'],
];

it.each([...spellings, ...mathematics])('%s', (latex, text) => {
  expect(plainText(latex)).toBe(text.normalize('NFC'));
});

describe('rich text', () => {
  it.each([
    ['\\emph{Sky}: {\\bf b}', '<em>Sky</em>: <strong>b</strong>'],
    ['x\\textsuperscript{th} H\\textsubscript{max}', 'x<sup>th</sup> H<sub>max</sub>'],
    [
      'CO<sub>2</sub> <i>in vivo</i> <b>now</b> <tt>ls</tt> <scp>dna</scp> <script>alert(1)</script>',
      'CO<sub>2</sub> <em>in vivo</em> <strong>now</strong> <code>ls</code> dna &#x3C;script>alert(1)&#x3C;/script>',
    ],
    ['\\texttt{\\emph{both}}', '<em><code>both</code></em>'],
    ['$2^k$', '2<sup>k</sup>'],
    ['\\underline{u}', 'u'],
  ])('%s', (latex, html) => {
    expect(richTextOf(decodeLatex(latex).pieces).html).toBe(html);
  });

  it('raises words in plain text only where mathematics does', () => {
    expect(plainText('4\\textsuperscript{th}, H\\textsubscript{max}')).toBe('4th, Hmax');
  });
});

it('names the commands that it does not know, once each', () => {
  expect(decodeLatex('\\foo{a} \\foo{b} \\emph{c} \\sysname\\ d').unknownCommands).toEqual(['foo', 'sysname']);
});

it('ends at any depth of commands without braces', () => {
  expect(plainText(`${'\\emph'.repeat(20_000)} a`)).toBe('a');
  expect(plainText(`a ${'\\textcolor['.repeat(100)}`)).toMatch(/^a/);
});
