import { describe, expect, test } from 'vitest';

import { pageDirection, scriptAttributes } from '../../src/render/script.ts';
import { stringsFor } from '../../src/render/strings.ts';
import { authorsView, legendOnce } from '../../src/render/views/authors.ts';
import { citationTags } from '../../src/render/views/citation-tags.ts';
import { linksFrom } from '../../src/render/views/link-to.ts';
import { author, library, publication } from './library.ts';

describe('language and direction of a title', () => {
  test.each([
    ['SkyServe: Serving AI Models', 'en', undefined, undefined],
    ['Über Größe – “quoted” naïve', 'en', undefined, undefined],
    ['大規模言語モデルのためのキャッシュ', 'en', 'ja', undefined],
    ['LLMによる要約', 'en', 'ja', undefined],
    ['大规模语言模型', 'en', 'zh', undefined],
    ['대규모 언어 모델', 'en', 'ko', undefined],
    ['Understanding カワイイ in HCI', 'en', undefined, undefined],
    ['大規模言語モデル', 'ja', undefined, undefined],
    ['大規模言語モデル', 'ja-JP', undefined, undefined],
    ['مقدمة في الحوسبة السحابية', 'en', 'ar', 'rtl'],
    ['یادگیری ژرف', 'en', 'fa', 'rtl'],
    ['اردو میں بڑے ماڈل', 'en', 'ur', 'rtl'],
    ['מבוא לחישוב ענן', 'en', 'he', 'rtl'],
    ['מבוא לחישוב ענן', 'he', undefined, undefined],
    ['Cloud Computing', 'he', undefined, 'ltr'],
    ['2025', 'ar', undefined, undefined],
    ['Μεγάλα γλωσσικά μοντέλα', 'en', 'el', undefined],
    ['x ∈ ℝ → α', 'en', undefined, undefined],
    ['', 'en', undefined, undefined],
  ])('%s on a page in %s: %s, %s', (title, page, language, direction) => {
    expect(scriptAttributes(title, page)).toEqual({ language, direction });
  });

  test.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['ff', 'ltr'],
    ['', 'ltr'],
  ])('a page in %s runs %s', (language, direction) => {
    expect(pageDirection(language)).toBe(direction);
  });
});

describe('authors', () => {
  const { site } = library([]);
  const page = { link: linksFrom('index.html', site), language: 'en', isFolded: true };
  const crowd = (count: number) =>
    publication('x', {
      authors: Array.from({ length: count }, (_, index) => author(`Author ${String(index)}`, { isOwner: index === 57 })),
    });

  test('three hundred: ten, and how many more, and the owner among them', () => {
    const view = authorsView(crowd(300), page);
    expect(view.shown.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, index) => `Author ${String(index)}`));
    expect([view.folded.length, view.more, view.foldedOwner]).toEqual([290, 'and 290 more', 'Author 57']);
  });

  test('all of them on the paper’s own page, and where few would be folded', () => {
    expect(authorsView(crowd(300), { ...page, isFolded: false })).toMatchObject({ folded: [], more: undefined, foldedOwner: undefined });
    expect(authorsView(crowd(20), page).shown).toHaveLength(20);
    expect(authorsView(crowd(21), page).shown).toHaveLength(10);
  });

  test('an address that may not be linked to leaves the name', () => {
    const names = [author('A B', { url: 'javascript:alert(1)' }), author('C D', { url: 'https://example.com/' }), author('E F')];
    expect(authorsView(publication('x', { authors: names }), page).shown.map(({ url }) => url)).toEqual([
      undefined,
      'https://example.com/',
      undefined,
    ]);
  });

  test('marks are shown where their meaning is known, and explained once a page', () => {
    const equal = { hasEqualContribution: true };
    const first = publication('a', {
      authors: [author('A', { ...equal, marks: ['*', '1'] }), author('B', { ...equal, marks: ['*'] }), author('C', { marks: ['2'] })],
    });
    const second = publication('b', {
      authors: [author('A', { ...equal, marks: ['*'] }), author('D', { isCorresponding: true, marks: ['✉'] })],
    });
    const third = publication('c', {
      authors: [
        author('E', { ...equal, isCorresponding: true, marks: ['†', '#'] }),
        author('F', equal),
        author('G', { isCorresponding: true }),
      ],
    });
    const legendFor = legendOnce('en');
    expect(authorsView(first, page).shown.map(({ marks }) => marks)).toEqual([['*'], ['*'], []]);
    expect(authorsView(third, page).shown.map(({ marks }) => marks)).toEqual([['†', '#'], ['*'], ['✉']]);
    expect([first, second, third, first].map(legendFor)).toEqual([
      [{ mark: '*', meaning: 'equal contribution' }],
      [{ mark: '✉', meaning: 'corresponding author' }],
      [
        { mark: '†', meaning: 'equal contribution' },
        { mark: '#', meaning: 'corresponding author' },
      ],
      [],
    ]);
  });
});

describe('citation tags', () => {
  const tags = (...args: Parameters<typeof publication>) =>
    citationTags(publication(...args), 'en').map(({ name, content }) => `${name}: ${content}`);

  test('a conference paper', () => {
    expect(
      tags('x', {
        identifiers: [
          { scheme: 'arxiv', value: '2411.01438', url: '', isDerived: false },
          { scheme: 'doi', value: '10.1/2', url: '', isDerived: false },
        ],
      }),
    ).toEqual([
      'citation_title: Title of x',
      'citation_author: Lovelace, Ada',
      'citation_author: Babbage, Charles',
      'citation_publication_date: 2025',
      'citation_conference_title: EuroSys 2025',
      'citation_doi: 10.1/2',
      'citation_arxiv_id: 2411.01438',
      'citation_language: en',
    ]);
  });

  test.each([
    ['journal', 'citation_journal_title: Communications of the ACM'],
    ['preprint', 'DC.type: preprint'],
    ['workshop', 'citation_conference_title: CACM 2025'],
  ] as const)('%s', (kind, expected) => {
    expect(tags('x', { venue: { name: 'CACM', asWritten: 'CACM 2025', fullName: 'Communications of the ACM', kind } })).toContain(expected);
  });

  test('a journal without a long name, a thesis, and no venue', () => {
    expect(tags('x', { venue: { name: 'CACM', asWritten: 'CACM 2025', kind: 'journal' } })).toContain('citation_journal_title: CACM');
    for (const venue of [undefined, { name: 'MIT', asWritten: 'MIT', kind: 'thesis' } as const]) {
      expect(tags('x', { venue }).filter((tag) => /title: (?!Title)|DC/.test(tag))).toEqual([]);
    }
  });

  test('one author in natural order, unless there are more', () => {
    const authors = [author('Ada Lovelace', { particle: 'van', suffix: 'Jr.' })];
    expect(tags('x', { authors })).toContain('citation_author: Ada Lovelace');
    expect(tags('x', { authors, hasMoreAuthors: true })).toContain('citation_author: van Lovelace, Ada, Jr.');
    expect(tags('x', { authors: [author('Plato', { given: undefined }), author('A B')] })).toContain('citation_author: Plato');
  });

  test('the language is the title’s', () => {
    expect(tags('x', { title: { html: '', plain: '大規模言語モデル' } })).toContain('citation_language: ja');
  });

  test.each([
    ['year', { year: undefined }],
    ['authors', { authors: [] }],
    ['title', { title: { html: '', plain: '' } }],
  ])('no %s: no tags at all', (_what, details) => {
    expect(tags('x', details)).toEqual([]);
  });
});

describe('links', () => {
  const at = (path: string, url?: string) => linksFrom(path, library([], { url }).site);

  test('relative between pages, from the root of the host on the page for missing addresses', () => {
    expect(at('papers/x.html').to('index.html')).toBe('../index.html');
    expect(at('404.html').to('papers/x.html')).toBe('/papers/x.html');
    expect(at('404.html', 'https://example.org/~me/').to('papers/x.html')).toBe('/~me/papers/x.html');
  });

  test('written addresses: absolute ones as they are, others from the site’s root', () => {
    expect(at('papers/x.html').toWritten('https://example.com/a')).toBe('https://example.com/a');
    expect(at('papers/x.html').toWritten('mailto:a@example.com')).toBe('mailto:a@example.com');
    expect(at('papers/x.html').toWritten('/a.pdf')).toBe('/a.pdf');
    expect(at('papers/x.html').toWritten('papers/x.pdf')).toBe('x.pdf');
    expect(at('index.html').toWritten('data:text/html,x')).toBeUndefined();
  });
});

test('interface strings fall back to English', () => {
  expect(stringsFor('xx-YY')).toBe(stringsFor('en-GB'));
});
