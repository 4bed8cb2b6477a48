/** A name in the parts that citation formats ask for. */
export interface PersonName {
  readonly name: string;
  readonly family: string;
  readonly given?: string;
  readonly particle?: string;
  readonly suffix?: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const particles = /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|das|do|dos|du|des|la|le|el|al|bin|ibn|ben|ten|ter|te|af|av)$/;
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;

/**
 * Take a written name apart.
 *
 *     Pravein Govindan Kannan   given "Pravein Govindan", family "Kannan"
 *     van den Bergh, D.         particle "van den", family "Bergh", given "D."
 *     Roe JB                    given "JB", family "Roe"
 *     山田 太郎                  family "山田", given "太郎": East Asian scripts write the family name first
 *     山田太郎                   family alone: where it ends cannot be told from the text
 */
export function personName(written: string): PersonName {
  const [before = '', ...after] = written.split(/\s*[,，]\s*/).filter((part) => part !== '');
  const last = after.at(-1);
  if (last !== undefined && suffix.test(last)) {
    const name = personName([before, ...after.slice(0, -1)].join(', '));
    return { ...name, name: `${name.name} ${last}`, suffix: last };
  }
  if (after.length > 0) return inverted(before, after.join(' '));
  return natural(before.trim().split(/\s+/));
}

function inverted(family: string, given: string): PersonName {
  const tokens = family.split(/\s+/);
  const lead = tokens.findIndex((token) => !particles.test(token));
  const particle = lead > 0 ? tokens.slice(0, lead).join(' ') : undefined;
  return { name: `${given} ${family}`, family: tokens.slice(Math.max(0, lead)).join(' '), given, particle };
}

function natural(tokens: readonly string[]): PersonName {
  const name = tokens.join(' ');
  const last = tokens.slice(-1).join('');
  if (tokens.length === 1) return { name, family: name };
  if (suffix.test(last)) return { ...natural(tokens.slice(0, -1)), name, suffix: last };
  if (tokens.every((token) => eastAsian.test(token)))
    return { name, family: tokens.slice(0, 1).join(''), given: tokens.slice(1).join(' ') };
  if (/^\p{Lu}{1,3}$/u.test(last) && !/^\p{Lu}\.?\s/u.test(name)) return { name, family: tokens.slice(0, -1).join(' '), given: last };
  const isCollective = /\b(?:collaboration|consortium|team|group|initiative|committee)$/i.test(name);
  if (isCollective) return { name, family: name };
  const start = Math.max(1, tokens.slice(0, -1).findLastIndex((token) => !particles.test(token)) + 1);
  const particle = tokens.slice(start, -1).join(' ');
  return { name, family: last, given: tokens.slice(0, start).join(' '), particle: particle === '' ? undefined : particle };
}
