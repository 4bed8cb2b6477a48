import { describe, expect, test } from 'vitest';
import { answer } from '../../src/cli/answer.ts';
import { entriesTable } from '../../src/cli/entries-table.ts';
import type { Draft, DraftAuthor } from '../../src/types.ts';
import { report } from '../../src/diagnostics/report.ts';
import { sourceFile } from '../diagnostics/source-file.ts';

const range = { start: 0, end: 0 };
const author = (name: string, details: Partial<DraftAuthor> = {}): DraftAuthor => ({
  name,
  marks: [],
  isEmphasised: false,
  roles: [],
  range,
  ...details,
});
const at = <T>(value: T): { value: T; range: typeof range } => ({ value, range });

const source = sourceFile('list.md', '# Papers\n\n- SkyServe\n- Bare\nodd text\n');

const full: Draft = {
  key: 'k1',
  place: { file: 'list.md', start: 12, end: 20 },
  headings: ['Papers'],
  title: at({ html: '<em>SkyServe</em>: Serving', plain: 'SkyServe: Serving' }),
  hasMoreAuthors: false,
  isOwnerOmitted: false,
  authors: [
    author('Tian Xia', { marks: ['*'], roles: ['equal'] }),
    author('Ziming Mao', { marks: ['*', '†'], roles: ['equal'], isEmphasised: true }),
    author('Ion Stoica'),
  ],
  venueLine: at('EuroSys 2025'),
  venue: at('EuroSys'),
  year: at(2025),
  award: at('Best Paper Award'),
  links: [
    { label: 'Paper', href: 'https://arxiv.org/abs/2411.01438', range },
    { label: '山', href: 'x.pdf', range },
  ],
  details: {},
  choices: {},
  evidence: [],
  leftover: [{ value: 'to appear', range: { start: 2, end: 11 } }],
};
const bare: Draft = {
  key: 'k2',
  place: { file: 'list.md', start: 23, end: 27 },
  headings: [],
  authors: [],
  hasMoreAuthors: false,
  isOwnerOmitted: false,
  links: [],
  details: {},
  choices: {},
  evidence: [],
  leftover: [],
};
const leftover = [{ text: 'odd text', span: { file: 'list.md', start: 28, end: 36 } }];

describe('the answer of the reader', () => {
  test('has every field, and null for what is absent', () => {
    const diagnostics = [report('settings/no-url', 'm', { span: { file: 'list.md', start: 2, end: 8 } })];
    expect(answer({ drafts: [full, bare], leftover, diagnostics, source })).toEqual({
      version: 1,
      entries: [
        {
          title: 'SkyServe: Serving',
          authors: ['Tian Xia', 'Ziming Mao', 'Ion Stoica'],
          owner_index: 1,
          equal_contribution: [0, 1],
          venue: 'EuroSys',
          year: 2025,
          award: 'Best Paper Award',
          links: [
            { label: 'Paper', href: 'https://arxiv.org/abs/2411.01438' },
            { label: '山', href: 'x.pdf' },
          ],
          position: { line: 3, column: 3 },
          leftover: [{ text: 'to appear', position: { line: 3, column: 5 } }],
        },
        {
          title: null,
          authors: [],
          owner_index: null,
          equal_contribution: [],
          venue: null,
          year: null,
          award: null,
          links: [],
          position: { line: 4, column: 3 },
          leftover: [],
        },
      ],
      leftover: [{ text: 'odd text', position: { line: 5, column: 1 } }],
      diagnostics: [
        expect.objectContaining({ code: 'settings/no-url', file: 'list.md', line: 1, column: 3, endLine: 1, endColumn: 9, help: null }),
      ],
    });
  });
});

describe('the table of entries', () => {
  const style = { width: 100, isColoured: false };

  test('shows what was read, a dash where there is nothing, and what was not understood', () => {
    expect(entriesTable({ drafts: [full, bare], leftover, diagnostics: [], source }, style)).toBe(
      [
        '  line 3 │ SkyServe: Serving',
        ' authors │ Tian Xia*, Ziming Mao*† (owner), Ion Stoica',
        '   venue │ EuroSys',
        '    year │ 2025',
        '   award │ Best Paper Award',
        '   links │ Paper  https://arxiv.org/abs/2411.01438',
        '         │ 山     x.pdf',
        'leftover │ to appear',
        '',
        '  line 4 │ –',
        ' authors │ –',
        '   venue │ –',
        '    year │ –',
        '   award │ –',
        '   links │ –',
        '',
        '         │ Not understood',
        '  line 5 │ odd text',
        '',
      ].join('\n'),
    );
  });

  test('wraps long values under themselves', () => {
    const authors = Array.from({ length: 8 }, (_, index) => author(`Author Number ${String(index)}`));
    const lines = entriesTable({ drafts: [{ ...bare, authors }], leftover: [], diagnostics: [], source }, { ...style, width: 60 }).split(
      '\n',
    );
    expect(lines.slice(1, 5)).toEqual([
      'authors │ Author Number 0, Author Number 1, Author Number 2,',
      '        │ Author Number 3, Author Number 4, Author Number 5,',
      '        │ Author Number 6, Author Number 7',
      '  venue │ –',
    ]);
  });

  test('says when a file has no entries', () => {
    expect(entriesTable({ drafts: [], leftover: [], diagnostics: [], source }, style)).toBe('No entries in list.md.\n');
  });

  test('makes the title bold and the labels dim on a terminal that has colours', () => {
    const text = entriesTable({ drafts: [full], leftover: [], diagnostics: [], source }, { ...style, isColoured: true });
    expect(text).toContain('\u001b[2m  line 3 │\u001b[22m \u001b[1mSkyServe: Serving\u001b[22m\n\u001b[2m authors │\u001b[22m Tian');
  });

  test('shows hostile content escaped, and starts no line with it', () => {
    const command = '\n::error::x\u001b[2J##[error]';
    const hostile: Draft = {
      ...bare,
      title: at({ html: '', plain: command }),
      authors: [author(`\u202eEve ${'long '.repeat(15)}`), author('::stop-commands::x')],
      links: [
        { label: 'a', href: 'b', range },
        { label: '::error::', href: command, range },
      ],
    };
    const lines = entriesTable({ drafts: [hostile], leftover: [], diagnostics: [], source }, style).split('\n');
    expect(lines[0]).toBe(String.raw` line 4 │ ::error::x\u{1B}[2J\u{23}#[error]`);
    expect(lines).toContain('        │ ::stop-commands::x');
    expect(lines.filter((line) => /^\s*::|##\[|\p{Cc}|\p{Cf}/u.test(line))).toEqual([]);
  });
});
