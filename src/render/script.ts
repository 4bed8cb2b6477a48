/** What HTML has to say of a text in another script than the page's: `lang` picks the glyphs and the voice, `dir` the direction. */
export interface ScriptAttributes {
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const rightToLeftLanguages: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'ff-adlm',
  'he',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** A language is only claimed where its script decides it; the first row that matches wins. */
const languagesByScript: readonly {
  readonly language: string;
  readonly letters: RegExp;
  readonly weight: number;
  readonly sign?: RegExp;
}[] = [
  {
    language: 'ja',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    weight: 3,
    sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
  { language: 'ko', letters: /[\p{Script=Hangul}\p{Script=Han}]/gu, weight: 3, sign: /\p{Script=Hangul}/u },
  { language: 'zh', letters: /\p{Script=Han}/gu, weight: 3 },
  { language: 'he', letters: /\p{Script=Hebrew}/gu, weight: 1 },
  // Letters that Persian has and Arabic has not; Urdu's own come first.
  { language: 'ur', letters: /\p{Script=Arabic}/gu, weight: 1, sign: /[ٹڈڑےں]/u },
  { language: 'fa', letters: /\p{Script=Arabic}/gu, weight: 1, sign: /[پچژگکی]/u },
  { language: 'ar', letters: /\p{Script=Arabic}/gu, weight: 1 },
  { language: 'el', letters: /\p{Script=Greek}/gu, weight: 1 },
  { language: 'th', letters: /\p{Script=Thai}/gu, weight: 1 },
];

/** Direction of a page in this BCP 47 language. */
export function pageDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', script = ''] = language.toLowerCase().split('-');
  return rightToLeftLanguages.has(primary) || rightToLeftLanguages.has(`${primary}-${script}`) ? 'rtl' : 'ltr';
}

/**
 * How a text differs from its page. Nothing for a text in the page's own script and direction.
 *
 *     LLMの要約 on an English page → ja
 */
export function scriptAttributes(text: string, pageLanguage: string): ScriptAttributes {
  const language = languageOf(text);
  const direction = directionOf(text);
  return {
    language: language === pageLanguage.split('-')[0]?.toLowerCase() ? undefined : language,
    direction: direction === pageDirection(pageLanguage) ? undefined : direction,
  };
}

/** By the first strong character, as `dir="auto"` does (Unicode UAX #9, rule P2). */
function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** The script must make up most of the text; one ideograph stands for about three Latin letters. */
function languageOf(text: string): string | undefined {
  // Nearly every title is plain Latin, and is done here.
  if (/^[\u0000-\u024F\u2000-\u206F]*$/.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return languagesByScript.find(({ letters: own, weight, sign }) => {
    const count = text.match(own)?.length ?? 0;
    return count * weight > letters - count && (sign === undefined || sign.test(text));
  })?.language;
}
