/** Where one entry ends and the next begins, and what is no entry. */
import { describe, expect, it } from 'vitest';
import { draftOf, draftsOf, reading, titlesOf } from './reading.ts';

const lines = [
  'Vera Stolz and Amin Daher. "Quiet Protocols for Loud Networks." *ICNP*, 2022.',
  'Amin Daher and Vera Stolz. "Routing by Rumour in Small Towns." *SIGCOMM*, 2020.',
  'Vera Stolz. "On the Shape of Small Things." *Journal of Glaciology*, 2019.',
];
const titles = ['Quiet Protocols for Loud Networks', 'Routing by Rumour in Small Towns', 'On the Shape of Small Things'];

describe('several entries in one paragraph', () => {
  const typed = [
    '**Quiet Protocols for Loud Networks**. Vera Stolz, Amin Daher. *ICNP 2022*.',
    '**Routing by Rumour in Small Towns**. Amin Daher, Vera Stolz. *SIGCOMM 2020*.',
    '**On the Shape of Small Things**. Vera Stolz, Otto Brix. *OSDI 2019*.',
  ];

  it.each([
    ['hard breaks', '\\\n'],
    ['<br>', '<br>\n'],
    ['empty lines made of <br>', '<br><br>\n'],
    ['line ends', '\n'],
  ])('parted by %s are told apart', (_, parting) => {
    expect(titlesOf(`${typed.join(parting)}\n`)).toEqual(titles);
  });

  it('each have their own place', () => {
    const text = `${lines.join('<br><br>\n')}\n`;
    expect(draftsOf(text).map(({ place }) => text.slice(place.start, place.start + 10))).toEqual(lines.map((line) => line.slice(0, 10)));
  });

  it('stay one where the lines are its fields', () => {
    const text =
      'Quiet Protocols for Loud Networks\nVera Stolz, Amin Daher, Jonas Falk, Elif Demir, Otto Brix, Wanda Lis\nICNP 2022, Best Paper Award\n';
    expect(titlesOf(text)).toEqual(['Quiet Protocols for Loud Networks']);
  });
});

describe('one entry in several blocks', () => {
  it('is joined where a blank line follows each field', () => {
    const { drafts, leftover } = reading(
      'Quiet Protocols for Loud Networks\n\nVera Stolz, Amin Daher\n\n*Ocean Science Letters*, 12(3), 45–67, 2022\n',
    );
    expect(drafts.map(({ title, authors, venue }) => [title?.value.plain, authors.length, venue?.value])).toEqual([
      ['Quiet Protocols for Loud Networks', 2, 'Ocean Science Letters'],
    ]);
    expect(leftover).toEqual([]);
  });

  it('is joined over folded text', () => {
    const text =
      '### Quiet Protocols for Loud Networks\n\n<details><summary>Abstract</summary>Loud.</details>\n\nVera Stolz, Amin Daher\n\n*Ocean Science Letters*, 12(3), 45–67, 2022\n';
    const draft = draftOf(text);
    expect([draft.authors.length, draft.venue?.value, draft.abstract?.value.plain]).toEqual([2, 'Ocean Science Letters', 'Loud.']);
  });

  it('is not joined over a rule', () => {
    expect(draftsOf('Quiet Protocols for Loud Networks\n\n***\n\nVera Stolz, Amin Daher\n\n***\n\n*ICNP 2022*\n')).toEqual([]);
  });
});

describe('folded text', () => {
  it('that holds several papers is a part of the list', () => {
    expect(titlesOf(`<details><summary>More</summary>\n\n- ${lines.join('\n- ')}\n\n</details>\n`)).toEqual(titles);
  });

  it('that announces papers is a part of the list', () => {
    expect(titlesOf(`<details><summary>Older publications</summary>\n\n- ${lines[0] ?? ''}\n\n</details>\n`)).toEqual(titles.slice(0, 1));
  });

  it('that says nothing of papers is none', () => {
    const { drafts, leftover } = reading(`<details>\n\n${lines[0] ?? ''}\n\n</details>\n`);
    expect([drafts, leftover.length]).toEqual([[], 1]);
  });
});

describe('too much of a thing', () => {
  it('is refused with its place, and the entries around it are read', () => {
    const text = `${lines[0] ?? ''}\n\n${'[x] '.repeat(1500)}\n\n${lines[1] ?? ''}\n`;
    const { drafts, diagnostics } = reading(text);
    expect(drafts.map(({ title }) => title?.value.plain)).toEqual(titles.slice(0, 2));
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span?.start, (span?.start ?? 0) + 3)])).toEqual([
      ['entry/too-complex', '[x]'],
    ]);
  });

  it('is a text too long for an entry', () => {
    const { drafts, leftover } = reading(`${'Words upon words. '.repeat(1500)}\n`);
    expect([drafts.length, leftover.length]).toEqual([0, 1]);
  });

  it('is no list of two hundred authors', () => {
    const authors = Array.from({ length: 200 }, (_, index) => `Ada ${String.fromCharCode(65 + (index % 26))}. Stolz`).join(', ');
    const draft = draftOf(`Quiet Protocols for Loud Networks\\\n${authors}\\\n*ICNP 2022*\n`);
    expect([draft.authors.length, draft.venue?.value]).toEqual([200, 'ICNP']);
  });

  it('is a line of more fields than an entry has', () => {
    const { drafts, leftover } = reading(`${lines[0] ?? ''} ${'(One) – "Two and three" / **four** · '.repeat(20)}\n`);
    expect(drafts.length + leftover.length).toBe(1);
  });
});

describe('a tag that is never closed', () => {
  const entry = 'Quiet Protocols for Loud Networks\\\nVera Stolz, Amin Daher\\\n*ICNP 2022*\\\n';

  it('is told with the entry it stands in and what to write', () => {
    const { diagnostics } = reading(`${entry}[<a href="https://example.org/a.pdf">Paper]\n`);
    expect(diagnostics.map(({ code, context, help }) => [code, context, help])).toEqual([
      ['link/unclosed', '"Quiet Protocols for Loud Networks" (entry 1)', "write Paper</a> after the link's label"],
    ]);
  });

  it('is told without an entry where it stands in none', () => {
    const { diagnostics } = reading(`Hello <b>all of you\n\n${entry}\n`);
    expect(diagnostics.map(({ code, context, message }) => [code, context, message])).toEqual([
      ['markup/unclosed', undefined, 'this <b> has no closing </b>'],
    ]);
  });
});

it('keeps code that no entry stands above', () => {
  expect(reading('```bibtex\n@article{a, title={B}}\n```\n').leftover.map(({ text }) => text)).toEqual(['@article{a, title={B}}']);
});

it('takes legends from the description in the front matter', () => {
  const [draft] = draftsOf(
    `---\ntitle: Papers\ndescription: "* corresponding author, † equal contribution"\n---\n\nQuiet Protocols for Loud Networks\\\nVera Stolz†, Amin Daher†, Otto Brix\\*\\\n*ICNP 2022*\n`,
  );
  expect(draft?.authors.map(({ roles }) => roles)).toEqual([['equal'], ['equal'], ['corresponding']]);
});

describe('a star', () => {
  it.each([
    ['on one name is the corresponding author’s', 'Vera Stolz\\*, Amin Daher', [['corresponding'], []]],
    ['on several names is an equal contribution', 'Vera Stolz\\*, Amin Daher\\*, Otto Brix', [['equal'], ['equal'], []]],
  ])('%s', (_, authors, roles) => {
    expect(draftOf(`Quiet Protocols for Loud Networks\\\n${authors}\\\n*ICNP 2022*\n`).authors.map((author) => author.roles)).toEqual(
      roles,
    );
  });
});
