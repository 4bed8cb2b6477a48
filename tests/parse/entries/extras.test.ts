/** What stands beside an entry: abstract, BibTeX, picture, metadata, links on a line of their own. */
import { describe, expect, it } from 'vitest';
import { draftOf, draftsOf, reading, titlesOf } from './reading.ts';

const quiet = String.raw`Quiet Protocols for Loud Networks\
**Vera Stolz**, Amin Daher\
*ICNP 2022*\
[[Paper](https://example.org/quiet.pdf)]
`;
const rumour = String.raw`Routing by Rumour\
Amin Daher, **Vera Stolz**\
*SIGCOMM 2020*
`;
const bibtex = `@inproceedings{stolz2022,
  title = {Quiet Protocols},
}`;

describe('an abstract', () => {
  it('is a quote below the entry', () => {
    const draft = draftOf(`${quiet}\n> Networks are *loud*.\n> Protocols need not be.\n`);
    expect(draft.abstract?.value).toEqual({
      plain: 'Networks are loud. Protocols need not be.',
      html: 'Networks are <em>loud</em>. Protocols need not be.',
    });
    expect(draft.leftover).toEqual([]);
  });

  it.each(['Abstract: ', '**Abstract.** ', 'Abstract — ', '**Zusammenfassung:** '])('loses its label "%s"', (label) => {
    expect(draftOf(`${quiet}\n> ${label}Networks are loud.\n`).abstract?.value.plain).toBe('Networks are loud.');
  });

  it('is folded text whose summary says so', () => {
    const draft = draftOf(`${quiet}\n<details><summary>Abstract</summary>\n\nNetworks are loud.\n\n</details>\n`);
    expect(draft.abstract?.value.plain).toBe('Networks are loud.');
  });

  it('is not folded text that says it is something else', () => {
    const { drafts } = reading(`${quiet}\n<details><summary>Artifact appendix</summary>\n\nRun it twice.\n\n</details>\n`);
    expect(drafts.map(({ title, abstract }) => [title?.value.plain, abstract])).toEqual([['Quiet Protocols for Loud Networks', undefined]]);
  });

  it('belongs to the entry above it', () => {
    const drafts = draftsOf(`${quiet}\n> First.\n\n${rumour}\n> Second.\n`);
    expect(drafts.map(({ abstract }) => abstract?.value.plain)).toEqual(['First.', 'Second.']);
  });

  it('is the first of two quotes', () => {
    expect(draftOf(`${quiet}\n> First.\n\nA note.\n\n> Second.\n`).abstract?.value.plain).toBe('First.');
  });

  it('stands where its range says, relative to the entry', () => {
    const text = `${rumour}\n${quiet}\n> Networks are loud.\n`;
    const draft = draftsOf(text)[1];
    const start = (draft?.place.start ?? 0) + (draft?.abstract?.range.start ?? 0);
    expect(text.slice(start, start + 20)).toBe('> Networks are loud.');
  });

  it('that no entry stands above is text of the page', () => {
    const { drafts, leftover } = reading(`> Everything here is open access.\n\n${quiet}`);
    expect(drafts.map(({ abstract }) => abstract)).toEqual([undefined]);
    expect(leftover.map(({ text }) => text)).toEqual(['Everything here is open access.']);
  });
});

describe('BibTeX', () => {
  it.each([
    ['a fence below the entry', `${quiet}\n\`\`\`bibtex\n${bibtex}\n\`\`\`\n`],
    ['a fence without a language', `${quiet}\n\`\`\`\n${bibtex}\n\`\`\`\n`],
    ['a fence with tildes', `${quiet}\n~~~bibtex\n${bibtex}\n~~~\n`],
    ['a fence within a list item', `- ${quiet.replace(/\n/g, '\n  ')}\n  \`\`\`bibtex\n  ${bibtex.replace(/\n/g, '\n  ')}\n  \`\`\`\n`],
    ['a folded fence', `${quiet}\n<details><summary>BibTeX</summary>\n\n\`\`\`bibtex\n${bibtex}\n\`\`\`\n\n</details>\n`],
    ['a folded <pre>', `${quiet}\n<details><summary>BibTeX</summary>\n<pre>${bibtex}</pre>\n</details>\n`],
  ])('is kept as written in %s', (_, text) => {
    const draft = draftOf(text);
    expect(draft.title?.value.plain).toBe('Quiet Protocols for Loud Networks');
    expect(draft.bibtex?.value).toBe(bibtex);
  });

  it('is the first of two', () => {
    const second = bibtex.replace('stolz2022', 'second');
    expect(draftOf(`${quiet}\n\`\`\`bibtex\n${bibtex}\n\`\`\`\n\n\`\`\`bibtex\n${second}\n\`\`\`\n`).bibtex?.value).toBe(bibtex);
  });

  it('is no other code', () => {
    expect(draftOf(`${quiet}\n\`\`\`sh\nmake all\n\`\`\`\n`).bibtex).toBeUndefined();
  });

  it('goes together with an abstract, in either order', () => {
    const fence = `\`\`\`bibtex\n${bibtex}\n\`\`\`\n`;
    for (const text of [`${quiet}\n${fence}\n> Loud.\n`, `${quiet}\n> Loud.\n\n${fence}`]) {
      const draft = draftOf(text);
      expect([draft.bibtex?.value, draft.abstract?.value.plain]).toEqual([bibtex, 'Loud.']);
    }
  });
});

describe('a picture', () => {
  it.each([
    ['on the line above', `![Two radios](teaser.png)\\\n${quiet}`],
    ['in a paragraph above', `![Two radios](teaser.png)\n\n${quiet}`],
    ['on the last line', `${rumour.trimEnd()}\\\n![Two radios](teaser.png)\n`],
    ['in a paragraph below', `${quiet}\n![Two radios](teaser.png)\n`],
    ['in a paragraph below its abstract', `${quiet}\n> Loud.\n\n![Two radios](teaser.png)\n`],
    ['in its list item', `- ![Two radios](teaser.png) ${quiet.replace(/\n/g, '\n  ')}\n`],
  ])('%s is the teaser', (_, text) => {
    expect(draftOf(text).teaser?.value).toEqual({ src: 'teaser.png', alt: 'Two radios' });
  });

  it('below each of two entries belongs to the one above it', () => {
    const drafts = draftsOf(`${quiet}\n![a](a.png)\n\n${rumour}\n![b](b.png)\n`);
    expect(drafts.map(({ teaser }) => teaser?.value.src)).toEqual(['a.png', 'b.png']);
  });

  it('above each of two entries belongs to the one below it', () => {
    const drafts = draftsOf(`![a](a.png)\n\n${quiet}\n![b](b.png)\n\n${rumour}`);
    expect(drafts.map(({ teaser }) => teaser?.value.src)).toEqual(['a.png', 'b.png']);
  });

  it('that is a badge is none', () => {
    expect(draftOf(`${rumour.trimEnd()}\\\n![stars](https://img.shields.io/github/stars/a/b)\n`).teaser).toBeUndefined();
  });
});

describe('a hidden comment', () => {
  it('with known keys says what the author decided', () => {
    const draft = draftOf(
      `${quiet}\n<!--\nid: quiet\nkey: stolz22\nselected: true\ntags: [networks, sound]\ndoi: https://doi.org/10.1145/3.1\narxiv: 2201.00001\npages: 1-12\nvolume: 3\nissue: 2\npublisher: IEEE\nmonth: May\nisbn: 978-3-16-148410-0\nissn: 0001-0782\n-->\n`,
    );
    expect(draft.choices).toEqual({ id: 'quiet', citationKey: 'stolz22', isSelected: true, tags: ['networks', 'sound'] });
    expect(draft.details).toMatchObject({
      doi: '10.1145/3.1',
      arxiv: '2201.00001',
      pages: '1-12',
      volume: '3',
      issue: '2',
      publisher: 'IEEE',
      month: 'May',
      isbn: '978-3-16-148410-0',
      issn: '0001-0782',
    });
    expect(draft.leftover).toEqual([]);
  });

  it.each([
    ['below a blank line', `${quiet}\n<!-- id: quiet -->\n`],
    ['right below', `${quiet}<!-- id: quiet -->\n`],
    ['within a list item', `- ${quiet.trimEnd().replace(/\n/g, '\n  ')}\n  <!-- id: quiet -->\n- ${rumour.replace(/\n/g, '\n  ')}`],
  ])('is read %s', (_, text) => {
    expect(draftsOf(text)[0]?.choices.id).toBe('quiet');
  });

  it.each(['TODO: ask Amin', 'colour: red', 'an old remark', '**Old Title**. Amin Daher. ICNP 2011.'])(
    '"%s" is nobody else’s business',
    (comment) => {
      const { drafts, leftover } = reading(`${quiet}\n<!-- ${comment} -->\n`);
      expect(drafts.map(({ choices, leftover: left }) => [choices, left])).toEqual([[{}, []]]);
      expect(leftover).toEqual([]);
    },
  );

  it('belongs to the entry above it', () => {
    const drafts = draftsOf(`${quiet}\n${rumour}\n<!-- selected: true -->\n`);
    expect(drafts.map(({ choices }) => choices.isSelected)).toEqual([undefined, true]);
  });
});

describe('links below an entry', () => {
  const links = '[[Paper](https://example.org/p.pdf)] [[Code](https://github.com/a/b)]';
  it.each([
    ['in a paragraph of their own', `${rumour}\n${links}\n`],
    ['with bars between', `${rumour}\n[Paper](https://example.org/p.pdf) | [Code](https://github.com/a/b)\n`],
    ['in a list of their own', `${rumour}\n- [Paper](https://example.org/p.pdf)\n- [Code](https://github.com/a/b)\n`],
    [
      'in a list below an item',
      `- ${rumour.trimEnd().replace(/\n/g, '\n  ')}\n  - [Paper](https://example.org/p.pdf)\n  - [Code](https://github.com/a/b)\n`,
    ],
  ])('%s are its links', (_, text) => {
    const { drafts, leftover } = reading(text);
    expect(drafts.map((draft) => draft.links.map(({ label, href }) => [label, href]))).toEqual([
      [
        ['Paper', 'https://example.org/p.pdf'],
        ['Code', 'https://github.com/a/b'],
      ],
    ]);
    expect(leftover).toEqual([]);
  });

  it('are not those of a sentence', () => {
    const { drafts, leftover } = reading(
      `${rumour}\nSlides of all talks are kept in [a drawer](https://example.org/drawer) at the office.\n`,
    );
    expect(drafts.map((draft) => draft.links)).toEqual([[]]);
    expect(leftover).toHaveLength(1);
  });
});

describe('headings', () => {
  it('group entries, outermost first, and give the year where an entry has none', () => {
    const drafts = draftsOf(
      `# Publications\n\n## Journal articles\n\n### 2021\n\n${rumour.replace(' 2020', '')}\n### 2019\n\n${quiet}\n## Workshop papers\n\n${rumour}`,
    );
    expect(drafts.map(({ headings, year }) => [headings, year?.value])).toEqual([
      [['Publications', 'Journal articles', '2021'], 2021],
      [['Publications', 'Journal articles', '2019'], 2022],
      [['Publications', 'Workshop papers'], 2020],
    ]);
  });

  it.each(['**2021**', '*2021*', '2021', '2021:', '**2021**:'])('may be a line "%s"', (line) => {
    const drafts = draftsOf(`${line}\n\n${rumour.replace(' 2020', '')}\n${quiet}`);
    expect(drafts.map(({ headings, year }) => [headings, year?.value])).toEqual([
      [[line.replace(/[*:]/g, '')], 2021],
      [[line.replace(/[*:]/g, '')], 2022],
    ]);
  });

  it('of other sections keep their text out of the list', () => {
    expect(titlesOf(`# Publications\n\n${quiet}\n# Teaching\n\n${rumour}`)).toEqual(['Quiet Protocols for Loud Networks']);
  });

  it('that are folded away group what is folded with them', () => {
    const drafts = draftsOf(`<details><summary>2021</summary>\n\n- ${rumour.replace(' 2020', '').replace(/\n/g, '\n  ')}\n\n</details>\n`);
    expect(drafts.map(({ title, year }) => [title?.value.plain, year?.value])).toEqual([['Routing by Rumour', 2021]]);
  });

  it('may be the titles of the papers below them', () => {
    const drafts = draftsOf(`## Routing by Rumour in Small Towns\n\nAmin Daher, **Vera Stolz**\n\n*SIGCOMM 2020*\n`);
    expect(drafts.map(({ title, headings }) => [title?.value.plain, headings])).toEqual([['Routing by Rumour in Small Towns', []]]);
  });
});
