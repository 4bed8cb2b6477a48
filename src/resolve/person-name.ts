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

/**
 * Take a written name apart.
 *
 *     Pravein Govindan Kannan   given "Pravein Govindan", family "Kannan"
 *     van den Bergh, D.         particle "van den", family "Bergh", given "D."
 *     Roe JB                    given "JB", family "Roe"
 *     山田太郎                   family alone: the order cannot be told from the text
 */
export function personName(written: string): PersonName {
  const [before = '', ...after] = written.split(/\s*[,，]\s*/).filter((part) => part !== '');
  if (after.length > 0 && suffix.test(after.at(-1) ?? '')) {
    const name = personName([before, ...after.slice(0, -1)].join(', '));
    return { ...name, name: `${name.name} ${after.at(-1) ?? ''}`, suffix: after.at(-1) };
  }
  if (after.length > 0) return inverted(before, after.join(' '));
  return natural(written.trim().split(/\s+/));
}

function inverted(family: string, given: string): PersonName {
  const tokens = family.split(/\s+/);
  const lead = tokens.findIndex((token) => !particles.test(token));
  const particle = lead > 0 ? tokens.slice(0, lead).join(' ') : undefined;
  return { name: `${given} ${family}`, family: tokens.slice(Math.max(0, lead)).join(' '), given, particle };
}

function natural(tokens: readonly string[]): PersonName {
  const name = tokens.join(' ');
  const last = tokens.at(-1) ?? '';
  if (tokens.length === 1) return { name, family: name };
  if (suffix.test(last)) return { ...natural(tokens.slice(0, -1)), name, suffix: last };
  if (/^\p{Lu}{1,3}$/u.test(last) && !/^\p{Lu}\.?$/u.test(tokens[0] ?? ''))
    return { name, family: tokens.slice(0, -1).join(' '), given: last };
  const isCollective = /\b(?:collaboration|consortium|team|group|initiative|committee)$/i.test(name);
  if (isCollective) return { name, family: name };
  let start = tokens.length - 1;
  while (start > 1 && particles.test(tokens[start - 1] ?? '')) start--;
  const particle = tokens.slice(start, -1).join(' ');
  return { name, family: last, given: tokens.slice(0, start).join(' '), particle: particle === '' ? undefined : particle };
}
