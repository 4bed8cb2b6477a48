/** What offprint writes as BibTeX reads back as the same paper. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtexEntry } from '../../../src/export/bibtex.ts';
import { personName } from '../../../src/resolve/person-name.ts';
import { venueOf } from '../../../src/resolve/venue.ts';
import type { Author, Identifier, Publication, Venue } from '../../../src/types.ts';
import { draftOf } from './read.ts';

const word = fc.constantFrom(
  ...[
    'Paging',
    'NP',
    'without',
    'SkyServe',
    'Gröbner',
    'étude',
    'Ångström',
    'Straße',
    'İstanbul',
    '学習',
    '山田',
    'ข้อมูล',
    'α-stable',
    'K²',
    'x',
  ],
  ...[
    '&',
    '%',
    '#',
    '_',
    '$',
    '{',
    '}',
    '~',
    '^',
    '\\',
    'A&B',
    '50%',
    'C#',
    'a_b',
    '$5',
    '{x}',
    'a~b',
    'x^2',
    'C:\\dir',
    '\\emph',
    '}{',
    '$x$',
  ],
);
const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const family = fc.constantFrom(
  'Müller',
  "O'Brien",
  'Łukasiewicz',
  'Erdős',
  'García Márquez',
  'Nguyễn',
  'Li',
  'Smith-Jones',
  'D’Angelo',
  'Ørsted',
  'Poussin',
  'A_B',
  'X&Y',
);
const given = fc.constantFrom('Ada', 'J. R.', 'Jean-Paul', 'Émile', 'Ḥasan', 'X', 'Ana María', 'V.', 'Md.', 'Jörg');
const author: fc.Arbitrary<Author> = fc
  .oneof(
    fc.record({
      family,
      given,
      particle: fc.option(fc.constantFrom('van', 'van der', 'de la', 'von'), { nil: undefined }),
      suffix: fc.option(fc.constantFrom('Jr.', 'III'), { nil: undefined, freq: 4 }),
    }),
    fc.constantFrom(
      { family: '山田', given: '太郎' },
      { family: '王', given: '小明' },
      { family: 'Plato' },
      { family: 'The ATLAS Collaboration' },
      { family: '李明' },
    ),
  )
  .map((parts) => ({ ...parts, name: '', isOwner: false, hasEqualContribution: false, isCorresponding: false, marks: [] }));
const venue: fc.Arbitrary<Venue> = fc.constantFrom(
  { name: 'EuroSys', asWritten: 'EuroSys 2025', kind: 'conference' },
  { name: 'ICML VecDB Workshop', asWritten: 'ICML 2025 VecDB Workshop', kind: 'workshop' },
  { name: 'Nature Communications', asWritten: 'Nature Communications', kind: 'journal' },
  { name: 'Zeitschrift für Physik & Chemie', asWritten: 'Zeitschrift für Physik & Chemie', kind: 'journal' },
  { name: 'Universität Göttingen', asWritten: 'Universität Göttingen', kind: 'thesis' },
  { name: 'arXiv', asWritten: 'arXiv', kind: 'preprint' },
);
const doi = fc.constantFrom('10.1145/3600006.3613165', '10.1000/a_b%c#d', '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2');
const publication: fc.Arbitrary<Publication> = fc
  .record({
    title,
    authors: fc.array(author, { minLength: 1, maxLength: 4 }),
    venue,
    year: fc.integer({ min: 1900, max: 2049 }),
    doi: fc.option(doi, { nil: undefined }),
    hasMoreAuthors: fc.boolean(),
  })
  .map(({ title: plain, doi: value, ...rest }) => {
    const identifiers: Identifier[] =
      value === undefined ? [] : [{ scheme: 'doi', value, url: `https://doi.org/${value}`, isDerived: false }];
    if (rest.venue.kind === 'preprint')
      identifiers.push({ scheme: 'arxiv', value: '2001.01234', url: 'https://arxiv.org/abs/2001.01234', isDerived: false });
    return {
      ...rest,
      ...{
        id: 'a',
        key: 'a',
        title: { html: plain, plain },
        links: [],
        identifiers,
        type: 'paper-conference',
        citationKey: 'roe2020paging',
      },
      ...{ details: {}, tags: [], isSelected: false, place: { file: '', start: 0, end: 0 } },
    };
  });

it('keeps title, authors, year, venue and identifiers', async () => {
  await fc.assert(
    fc.asyncProperty(publication, async (given) => {
      const draft = await draftOf(bibtexEntry(given));
      expect(draft.title?.value.plain).toBe(given.title.plain);
      expect(draft.authors.map(({ name }) => parts(personName(name)))).toEqual(given.authors.map(parts));
      expect(draft.hasMoreAuthors).toBe(given.hasMoreAuthors);
      expect(draft.year?.value).toBe(given.year);
      expect(venueOf(draft)?.name).toBe(given.venue?.name);
      expect(draft.details.venueKind).toBe(given.venue?.kind);
      expect(draft.details.doi).toBe(given.identifiers.find(({ scheme }) => scheme === 'doi')?.value);
      expect(draft.details.arxiv).toBe(given.identifiers.find(({ scheme }) => scheme === 'arxiv')?.value);
      expect(draft.choices.citationKey).toBe('roe2020paging');
    }),
    { numRuns: 1500, seed: 3 },
  );
});

function parts({ family, given, particle, suffix }: Pick<Author, 'family' | 'given' | 'particle' | 'suffix'>): unknown {
  return { family, given, particle, suffix };
}
