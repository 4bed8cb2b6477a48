import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName, type PersonName } from '../../src/resolve/person-name.ts';

/** Only the parts that are there. */
function parts(written: string): Partial<PersonName> {
  return Object.fromEntries(Object.entries(personName(written)).filter(([, value]) => value !== undefined));
}

describe('a name', () => {
  it.each<[string, Omit<PersonName, 'name'>]>([
    ['Pravein Govindan Kannan', { given: 'Pravein Govindan', family: 'Kannan' }],
    ['Joseph E. Gonzalez', { given: 'Joseph E.', family: 'Gonzalez' }],
    ['Ludwig van Beethoven', { given: 'Ludwig', particle: 'van', family: 'Beethoven' }],
    ['Juan de la Cruz', { given: 'Juan', particle: 'de la', family: 'Cruz' }],
    ['Maria del Carmen Ruiz', { given: 'Maria del Carmen', family: 'Ruiz' }],
    ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Roe JB', { given: 'JB', family: 'Roe' }],
    ['De Jong AD', { given: 'AD', family: 'De Jong' }],
    ['J. B. Roe', { given: 'J. B.', family: 'Roe' }],
    ['Plato', { family: 'Plato' }],
    ['山田太郎', { family: '山田太郎' }],
    ['山田 太郎', { family: '山田', given: '太郎' }],
    ['김 민준', { family: '김', given: '민준' }],
    ['佐々木 ミナ', { family: '佐々木', given: 'ミナ' }],
    ['The ATLAS Collaboration', { family: 'The ATLAS Collaboration' }],
    ['SkyPilot Team', { family: 'SkyPilot Team' }],
    ['  Ada   Roe ', { given: 'Ada', family: 'Roe' }],
  ])('%s', (written, expected) => {
    expect(parts(written)).toEqual({ name: written.trim().replace(/\s+/g, ' '), ...expected });
  });

  it.each<[string, PersonName]>([
    ['Roe, Ada', { name: 'Ada Roe', given: 'Ada', family: 'Roe' }],
    ['Roe，Ada', { name: 'Ada Roe', given: 'Ada', family: 'Roe' }],
    ['van den Bergh, D.', { name: 'D. van den Bergh', given: 'D.', particle: 'van den', family: 'Bergh' }],
    ['van den, D.', { name: 'D. van den', given: 'D.', family: 'van den' }],
    ['King, Martin Luther, Jr.', { name: 'Martin Luther King Jr.', given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Roe, III', { name: 'Roe III', family: 'Roe', suffix: 'III' }],
    ['Roe, A., B.', { name: 'A. B. Roe', given: 'A. B.', family: 'Roe' }],
    ['Roe,', { name: 'Roe', family: 'Roe' }],
    ['Jr', { name: 'Jr', family: 'Jr' }],
    ['', { name: '', family: '' }],
  ])('%s, with a comma or hardly a name', (written, expected) => {
    expect(parts(written)).toEqual(expected);
  });
});

const word = fc.stringMatching(/^[A-ZÀ-Þ][a-zà-ÿ]{2,9}$/).filter((name) => !/^(?:Team|Group|Jr|Sr|Iii)$/.test(name));

describe('whatever the name,', () => {
  it('both orders mean the same person', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', 'van ', 'de la ', 'von der '),
        word,
        (given, particle, family) => {
          const natural = personName(`${given.join(' ')} ${particle}${family}`);
          expect(personName(`${particle}${family}, ${given.join(' ')}`)).toEqual(natural);
        },
      ),
    );
  });

  it('no letter is lost and none is added', () => {
    const letters = (text: string): string =>
      Array.from(text.replace(/[\s,，]/g, ''))
        .sort()
        .join('');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.constantFrom(',', 'Jr.', 'van', 'JB', '山田', 'Team')), { maxLength: 6 }), (tokens) => {
        // One suffix at most: nobody is a junior twice.
        const written = tokens.filter((token, index) => token !== 'Jr.' || tokens.indexOf(token) === index).join(' ');
        const { name, given = '', particle = '', family, suffix = '' } = personName(written);
        expect(letters(name)).toBe(letters(written));
        expect(letters(given + particle + family + suffix)).toBe(letters(written));
      }),
    );
  });
});
