/** LaTeX's commands of mathematics, without their backslash (LaTeX2e kernel, fontmath.ltx; amssymb; unicode-math-table.tex). */
export const mathSymbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ϵ', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', vartheta: 'ϑ' },
    ...{ iota: 'ι', kappa: 'κ', varkappa: 'ϰ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', omicron: 'ο', pi: 'π', varpi: 'ϖ', rho: 'ρ' },
    ...{ varrho: 'ϱ', sigma: 'σ', varsigma: 'ς', tau: 'τ', upsilon: 'υ', phi: 'ϕ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω' },
    ...{ Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Upsilon: 'Υ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω' },
    ...{ ell: 'ℓ', hbar: 'ℏ', hslash: 'ℏ', imath: 'ı', jmath: 'ȷ', Re: 'ℜ', Im: 'ℑ', wp: '℘', aleph: 'ℵ', beth: 'ℶ', partial: '∂' },
    ...{ nabla: '∇', infty: '∞', forall: '∀', exists: '∃', nexists: '∄', emptyset: '∅', varnothing: '∅', neg: '¬', lnot: '¬', prime: '′' },
    ...{ sum: '∑', prod: '∏', coprod: '∐', int: '∫', iint: '∬', oint: '∮', surd: '√', angle: '∠', triangle: '△', square: '□', Box: '□' },
    ...{ pm: '±', mp: '∓', times: '×', div: '÷', cdot: '·', ast: '*', star: '⋆', circ: '∘', bullet: '•', oplus: '⊕', ominus: '⊖' },
    ...{ otimes: '⊗', odot: '⊙', wedge: '∧', land: '∧', vee: '∨', lor: '∨', cap: '∩', cup: '∪', sqcup: '⊔', sqcap: '⊓', uplus: '⊎' },
    ...{ setminus: '∖', wr: '≀', amalg: '⨿', dagger: '†', ddagger: '‡', diamond: '⋄', bigoplus: '⨁', bigotimes: '⨂', bigcup: '⋃' },
    ...{ bigcap: '⋂', bigwedge: '⋀', bigvee: '⋁', rtimes: '⋊', ltimes: '⋉', bowtie: '⋈', top: '⊤', bot: '⊥', flat: '♭', sharp: '♯' },
    ...{ le: '≤', leq: '≤', leqslant: '⩽', ge: '≥', geq: '≥', geqslant: '⩾', ll: '≪', gg: '≫', ne: '≠', neq: '≠', approx: '≈' },
    ...{ sim: '∼', simeq: '≃', cong: '≅', equiv: '≡', propto: '∝', asymp: '≍', doteq: '≐', lesssim: '≲', gtrsim: '≳', prec: '≺' },
    ...{ succ: '≻', preceq: '⪯', succeq: '⪰', subset: '⊂', supset: '⊃', subseteq: '⊆', supseteq: '⊇', subsetneq: '⊊', in: '∈', ni: '∋' },
    ...{ notin: '∉', mid: '∣', nmid: '∤', parallel: '∥', perp: '⊥', vdash: '⊢', dashv: '⊣', models: '⊨', vDash: '⊨', Vdash: '⊩' },
    ...{ to: '→', rightarrow: '→', longrightarrow: '⟶', leftarrow: '←', gets: '←', leftrightarrow: '↔', Rightarrow: '⇒', implies: '⟹' },
    ...{
      Leftarrow: '⇐',
      Leftrightarrow: '⇔',
      iff: '⟺',
      mapsto: '↦',
      hookrightarrow: '↪',
      uparrow: '↑',
      downarrow: '↓',
      rightharpoonup: '⇀',
    },
    ...{ rightsquigarrow: '⇝', leadsto: '⇝', upuparrows: '⇈', rightleftharpoons: '⇌', nearrow: '↗', searrow: '↘', updownarrow: '↕' },
    ...{ langle: '⟨', rangle: '⟩', lfloor: '⌊', rfloor: '⌋', lceil: '⌈', rceil: '⌉', vert: '|', lvert: '|', rvert: '|', Vert: '‖' },
    ...{ lVert: '‖', rVert: '‖', backslash: '\\', cdots: '⋯', vdots: '⋮', ddots: '⋱', dotsc: '…', dotsb: '⋯', colon: ':', degree: '°' },
    ...{ spadesuit: '♠', heartsuit: '♥', diamondsuit: '♦', clubsuit: '♣', checkmark: '✓', lozenge: '◊', complement: '∁' },
    ...{ blacksquare: '■', bigstar: '★', bigcirc: '◯', therefore: '∴', because: '∵', eth: 'ð', sphericalangle: '∢', lhd: '⊲', rhd: '⊳' },
  }),
);

/** Names set upright with space around them: `n \log n`. */
export const mathFunctions: ReadonlySet<string> = new Set([
  ...['arccos', 'arcsin', 'arctan', 'arg', 'cos', 'cosh', 'cot', 'coth', 'csc', 'deg', 'det', 'dim', 'exp', 'gcd', 'hom', 'inf', 'ker'],
  ...['lg', 'lim', 'liminf', 'limsup', 'ln', 'log', 'max', 'min', 'Pr', 'sec', 'sin', 'sinh', 'sup', 'tan', 'tanh', 'mod', 'bmod', 'pmod'],
]);

/** Accents over mathematics, as combining characters. */
export const mathAccents: ReadonlyMap<string, string> = new Map([
  ...['hat', 'widehat'].map((name): [string, string] => [name, '\u0302']),
  ...['tilde', 'widetilde'].map((name): [string, string] => [name, '\u0303']),
  ['bar', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['mathring', '\u030A'],
  ['check', '\u030C'],
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['breve', '\u0306'],
  ['vec', '\u20D7'],
]);

/** Capitals that Unicode has in double-struck form among the letters everybody's fonts have (Letterlike Symbols). */
export const doubleStruck: ReadonlyMap<string, string> = new Map(
  Object.entries({ C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }),
);

/** Characters that Unicode has raised and lowered, for text without markup (Superscripts and Subscripts). */
export const raised: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '=': '⁼' },
    ...{ '(': '⁽', ')': '⁾', n: 'ⁿ', i: 'ⁱ', '∘': '°', '′': '′', '″': '″', '*': '*', '∗': '*', '†': '†', '‡': '‡' },
  }),
);
export const lowered: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋', '=': '₌' },
    ...{ '(': '₍', ')': '₎', a: 'ₐ', e: 'ₑ', h: 'ₕ', i: 'ᵢ', j: 'ⱼ', k: 'ₖ', l: 'ₗ', m: 'ₘ', n: 'ₙ', o: 'ₒ', p: 'ₚ', r: 'ᵣ', s: 'ₛ' },
    ...{ t: 'ₜ', u: 'ᵤ', v: 'ᵥ', x: 'ₓ' },
  }),
);
