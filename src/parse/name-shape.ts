import { fieldLabels } from '../tables/field-labels.ts';
import { linkKinds } from '../tables/links.ts';
import { statusWords as placed, unplacedStatusWords } from '../tables/status-words.ts';

/**
 * Does a text look like the name of a person? Decided by its shape alone: no list of names could be long enough.
 */
const particle =
  /^(?:van|von|vom|zu|zur|zum|der|den|de|del|della|delle|degli|dei|di|da|das|do|dos|du|des|la|le|les|el|al|bin|ibn|bint|ben|ten|ter|te|af|av|y|e|i|dit|st\.?|d['’]|l['’]|'t|’t|o['’]|mac|mc)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\.?$/i;
const initials = /^(?:\p{Lu}\p{Ll}?\.?[-‐–]?){1,4}$/u;
const word = /^\p{Lu}[\p{L}\p{M}]*(?:['’ʼʹ.‐‑-][\p{L}\p{M}]+)*\.?$/u;
const nickname = /(?<=\s)["'‘“](\p{Lu}\p{L}+)["'’”](?=\s)/u;
const camel = /^(?:d['’]|al-|el-|ben-|\p{Ll}{1,3}['’])\p{Lu}[\p{L}\p{M}]+$/u;

/** Words that begin with a capital in titles and venues, and never stand in a name. */
const neverInNames =
  /^(?:the|an?|on|for|in|of|with|to|from|by|at|towards?|using|and|or|via|how|what|why|when|where|is|are|can|do|does|beyond|under|over|into|without|between|through|learning|analysis|system|systems|data|deep|neural|model|models|modeling|networks?|method|methods|approach|study|research|theory|introduction|proceedings|conference|journal|transactions|workshop|symposium|university|department|institute|press|international|annual|paper|papers|code|slides|video|project|abstract|appendix|volume|vol|pp|pages?|issue|number|ieee|acm|arxiv|preprint|springer|elsevier|oral|spotlight|poster|award|best|accepted|submitted|review|january|february|march|april|june|july|august|september|october|november|december|advances|science|nature|physics|letters|reports?|computing|computer|software|engineering|technology|language|languages|information|security|digital|global|social|human|health|medical|clinical|policy|economics?|political|history|studies|working|chapter|edition|springer|verlag)$/i;

const collective =
  /\b(?:collaboration|consortium|group|team|network|initiative|investigators|committee|alliance|community|society|project|project team|working group)\b/i;

/** Words of two ideographs that head a field or a link, and look like names. */
const labels: ReadonlySet<string> = new Set([
  ...Object.values(fieldLabels).flat(),
  ...linkKinds.keys(),
  ...placed,
  ...unplacedStatusWords,
  '博士',
  '硕士',
  '本科',
  '学士',
  '修士',
  '教授',
  '讲师',
  '研究员',
  '论文',
  '综述',
]);

const script = {
  han: /^[\p{Script=Han}々]{2,4}$/u,
  hanSpaced: /^[\p{Script=Han}々]{1,3} [\p{Script=Han}々]{1,3}$/u,
  kana: /^[\p{Script=Katakana}ー・\p{Script=Hiragana}\p{Script=Han}]{2,12}$/u,
  hangul: /^\p{Script=Hangul}{1,2} ?\p{Script=Hangul}{1,3}$/u,
  caseless: /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{M}'’.״׳-]+$/u,
};

/**
 * How much a text looks like one person's name, from 0 (not at all) to 1.
 *
 *     Ziming Mao 1 · Kaiser AD 1 · van der Berg, J. 1 · Noether 0.5 · Learning to Rank 0
 */
export function nameLikeness(text: string): number {
  const name = text.trim().replace(nickname, '$1');
  if (name === '' || name.length > 80 || /[0-9:;?!=<>@/\\|[\]{}"“”«»]/.test(name)) return 0;
  if (labels.has(name)) return 0;
  if (script.han.test(name) || script.hanSpaced.test(name) || script.hangul.test(name)) return 1;
  if (/[・]/.test(name) && script.kana.test(name)) return 1;
  const tokens = name
    .replace(/[,，]/g, ' ')
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .split(/\s+/);
  if (tokens.every((token) => script.caseless.test(token)))
    return tokens.length >= 2 && tokens.length <= 4 ? 0.8 : tokens.length === 1 ? 0.3 : 0;
  return latinLikeness(tokens, name);
}

function latinLikeness(tokens: readonly string[], name: string): number {
  if (tokens.length > 7) return /\bcollaboration\b/i.test(name) ? 0.8 : 0;
  if (collective.test(name) && /^\p{Lu}|^the\b/u.test(name) && tokens.length <= 6) return 0.7;
  let words = 0;
  let short = 0;
  for (const [index, token] of tokens.entries()) {
    if (neverInNames.test(token) && !(index > 0 && /^An?$/.test(token))) return 0;
    if ((index > 0 || tokens.length > 2) && ((particle.test(token) && /^\p{Ll}|['’]$/u.test(token)) || suffix.test(token))) continue;
    if (initials.test(token) && !/^\p{Lu}\p{Ll}$/u.test(token)) short++;
    else if (isNameWord(token)) words++;
    else return 0;
  }
  if (words === 0) return 0;
  const allCaps = tokens.filter((token) => /^\p{Lu}{4,}$/u.test(token)).length;
  if (allCaps > 0 && words === allCaps && short === 0) return 0.3;
  if (words === 1 && short === 0) return 0.5;
  return words <= 4 ? 1 : 0.6;
}

function isNameWord(token: string): boolean {
  // `Amer.`, `Math.`: an abbreviation of a journal. `Th.`, `Yu.`: an initial of two letters.
  if (token.length > 3 && token.endsWith('.') && /\p{L}{3}\.$/u.test(token)) return false;
  return word.test(token) || camel.test(token);
}

/** Written without spaces or capitals, family name first: never `Family, Given`. */
export function isIdeographic(text: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・\s]+$/u.test(text);
}

/** Given names cut down to initials: `F.`, `F. M.`, `F.-M.`, `FM`, `Z` — the second half of `Last, F. M.`. */
export function isInitials(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  return (
    tokens.length <= 5 &&
    tokens.every(
      (token) =>
        /^(?:\p{Lu}\p{Ll}?\.[-‐–]?)+$|^\p{Lu}{1,3}$|^\p{Lu}(?:[-‐–]\p{Lu})+\.?$|^(?:\p{Lu}\.?[-‐–]){1,2}\p{Lu}\.?$/u.test(token) ||
        suffix.test(token) ||
        particle.test(token),
    ) &&
    /\p{Lu}/u.test(text)
  );
}

/** `Jr.`, `III`: belongs to the name before the comma. */
export function isSuffix(text: string): boolean {
  return suffix.test(text.trim());
}

/** A lower-case particle: `van der`, `de la`. */
export function isParticle(token: string): boolean {
  return particle.test(token);
}
