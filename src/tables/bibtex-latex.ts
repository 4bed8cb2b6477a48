/** LaTeX's commands of text, without their backslash. `$…$` has a table of its own. */

/** Accents as combining characters (LaTeX2e kernel, ltoutenc.dtx, `\DeclareTextAccent`; `h`, `G`, `U`, `f` from T4 and vntex). */
export const latexAccents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['h', '\u0309'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['U', '\u030D'],
  ['G', '\u030F'],
  ['f', '\u0311'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['t', '\u0361'],
]);

/** Accents below or beside the letter: an `\i` under them keeps no dot to lose. */
export const accentsBelow: ReadonlySet<string> = new Set(['d', 'c', 'k', 'b']);

/** An accent over nothing is the sign itself: `\~{}` and `\^{}` are how tilde and circumflex are written. */
export const bareAccents: ReadonlyMap<string, string> = new Map([
  ['`', '`'],
  ["'", '´'],
  ['^', '^'],
  ['~', '~'],
  ['=', '¯'],
  ['"', '¨'],
  ['.', '˙'],
]);

/** Commands that stand for characters (ltoutenc.dtx, textcomp, and the logos that titles name). */
export const latexSymbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ss: 'ß', SS: 'SS', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ' },
    ...{ dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', th: 'þ', TH: 'Þ', ng: 'ŋ', NG: 'Ŋ', ij: 'ĳ', IJ: 'Ĳ' },
    ...{ textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textunderscore: '_', textbar: '|', textless: '<' },
    ...{ textgreater: '>', textdollar: '$', textbraceleft: '{', textbraceright: '}', lbrace: '{', rbrace: '}', slash: '/' },
    ...{ textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”' },
    ...{ textquotedbl: '"', textquotesingle: "'", quotesinglbase: '‚', quotedblbase: '„', glqq: '„', grqq: '“', glq: '‚', grq: '‘' },
    ...{ guillemotleft: '«', guillemotright: '»', guilsinglleft: '‹', guilsinglright: '›', flqq: '«', frqq: '»', og: '« ', fg: ' »' },
    ...{ dots: '…', ldots: '…', textellipsis: '…', copyright: '©', textcopyright: '©', textregistered: '®', texttrademark: '™' },
    ...{ textdegree: '°', degree: '°', textcelsius: '℃', textmu: 'µ', micro: 'µ', texteuro: '€', euro: '€', EUR: '€', pounds: '£' },
    ...{ textsterling: '£', textyen: '¥', textcent: '¢', S: '§', textsection: '§', P: '¶', textparagraph: '¶', dag: '†', ddag: '‡' },
    ...{ textdagger: '†', textdaggerdbl: '‡', textbullet: '•', textperiodcentered: '·', textasteriskcentered: '*', textnumero: '№' },
    ...{ textexclamdown: '¡', textquestiondown: '¿', textordfeminine: 'ª', textordmasculine: 'º', textonehalf: '½' },
    ...{ textonequarter: '¼', textthreequarters: '¾', textonesuperior: '¹', texttwosuperior: '²', textthreesuperior: '³' },
    ...{ texttimes: '×', textdiv: '÷', textpm: '±', textminus: '−', textlangle: '⟨', textrangle: '⟩', textasciiacute: '´' },
    ...{ textasciigrave: '`', textasciidieresis: '¨', textasciimacron: '¯', textvisiblespace: '␣', textohm: 'Ω', textestimated: '℮' },
    ...{ TeX: 'TeX', LaTeX: 'LaTeX', LaTeXe: 'LaTeX2ε', BibTeX: 'BibTeX', XeTeX: 'XeTeX', LuaTeX: 'LuaTeX', TikZ: 'TikZ' },
    ...{ quad: ' ', qquad: ' ', enspace: ' ', thinspace: ' ', space: ' ', nobreakspace: ' ', newline: ' ', par: ' ', linebreak: ' ' },
    ...{ xspace: '', relax: '', protect: '', allowbreak: '', noindent: '', selectfont: '', normalfont: '', bgroup: '', egroup: '' },
    ...{ displaystyle: '', textstyle: '', limits: '', nolimits: '', nonumber: '', left: '', right: '', big: '', Big: '', bigg: '' },
    ...{ bigl: '', bigr: '', Bigl: '', Bigr: '', middle: '', boldmath: '', unboldmath: '', rm: '', sf: '', sc: '' },
    ...{ rmfamily: '', sffamily: '', scshape: '', upshape: '', mdseries: '', tiny: '', scriptsize: '', footnotesize: '', small: '' },
    ...{ normalsize: '', large: '', Large: '', break: '', hfill: '', textcompwordmark: '', bibrangedash: '–', hyp: '-' },
  }),
);

/** One sign after a backslash: itself, a space, or nothing (The TeXbook, appendix B; ltspace.dtx). */
export const escapedSigns: ReadonlyMap<string, string> = new Map([
  ...['&', '%', '$', '#', '_', '{', '}', '|'].map((sign): [string, string] => [sign, sign]),
  ...[' ', '\n', '\t', ',', ';', ':', '>', '\\'].map((sign): [string, string] => [sign, ' ']),
  ...['!', '-', '/', '@', '*', '+', '(', ')', '[', ']'].map((sign): [string, string] => [sign, '']),
]);

/** What a stretch of text looks like. */
export type LatexStyle = 'emphasis' | 'strong' | 'underline' | 'code' | 'superscript' | 'subscript';

/** Commands that set their argument in a style; underlining tells in a list of names who is meant. */
export const styleCommands: ReadonlyMap<string, LatexStyle> = new Map([
  ...['emph', 'textit', 'textsl', 'mkbibemph', 'mkbibitalic', 'mathit'].map((name): [string, LatexStyle] => [name, 'emphasis']),
  ...['textbf', 'mkbibbold'].map((name): [string, LatexStyle] => [name, 'strong']),
  ...['underline', 'uline', 'ul', 'hl'].map((name): [string, LatexStyle] => [name, 'underline']),
  ...['texttt', 'lstinline', 'verb'].map((name): [string, LatexStyle] => [name, 'code']),
  ...['textsuperscript', 'mkbibsuperscript'].map((name): [string, LatexStyle] => [name, 'superscript']),
  ...['textsubscript', 'mkbibsubscript'].map((name): [string, LatexStyle] => [name, 'subscript']),
]);

/** Commands that set the rest of their group in a style. */
export const styleDeclarations: ReadonlyMap<string, LatexStyle> = new Map([
  ...['em', 'it', 'sl', 'itshape', 'slshape', 'emshape'].map((name): [string, LatexStyle] => [name, 'emphasis']),
  ...['bf', 'bfseries'].map((name): [string, LatexStyle] => [name, 'strong']),
  ...['tt', 'ttfamily'].map((name): [string, LatexStyle] => [name, 'code']),
]);

/** Commands whose first arguments are not to be read, with how many. What follows them is. */
export const droppedArguments: ReadonlyMap<string, number> = new Map([
  ...[
    ...['noopsort', 'noop', 'SortNoop', 'nosort', 'vspace', 'hspace', 'phantom', 'vphantom', 'hphantom', 'label', 'ref', 'cite', 'citep'],
    ...['citet', 'nocite', 'footnote', 'thanks', 'color', 'href', 'textcolor', 'foreignlanguage', 'textlang', 'selectlanguage', 'kern'],
    ...['ifthenelse', 'input', 'include', 'write', 'special', 'includegraphics', 'colorbox', 'index', 'hyperref', 'fontsize', 'citeyear'],
  ].map((name): [string, number] => [name, 1]),
  ['raisebox', 1],
  ['parbox', 1],
  ['fcolorbox', 2],
  ['scalebox', 1],
]);

/** Commands that put their argument between quotation marks (csquotes, biblatex 4.10.4). */
export const quotingCommands: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['enquote', ['“', '”']],
  ['mkbibquote', ['“', '”']],
  ['textquote', ['“', '”']],
  ['mkbibparens', ['(', ')']],
  ['mkbibbrackets', ['[', ']']],
]);

/** Commands that change nothing we show: their argument stands as it is. */
export const transparentCommands: ReadonlySet<string> = new Set([
  ...['text', 'mbox', 'hbox', 'textrm', 'textsf', 'textsc', 'textnormal', 'textmd', 'textup', 'mathrm', 'mathbf', 'mathsf', 'mathtt'],
  ...['mathcal', 'mathfrak', 'mathscr', 'mathnormal', 'boldsymbol', 'bm', 'pmb', 'operatorname', 'ensuremath', 'MakeUppercase'],
  ...[
    'MakeLowercase',
    'uppercase',
    'lowercase',
    'IeC',
    'mathop',
    'mathbin',
    'mathrel',
    'url',
    'nolinkurl',
    'path',
    'smash',
    'makebox',
    'fbox',
  ],
  ...['nohyphens', 'nocase', 'bibnamedelima', 'mathbb', 'Bbb', 'mathds', 'textlf', 'oldstylenums', 'overline', 'acro'],
]);
