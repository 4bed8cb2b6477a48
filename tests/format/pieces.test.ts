/** The parts of the formatter, one by one: what the round trip cannot show because a later safeguard would catch it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { report } from '../../src/diagnostics/report.ts';
import { applyEdits } from '../../src/format/edits.ts';
import { fixList } from '../../src/format/fix-list.ts';
import { formatList } from '../../src/format/format-list.ts';
import { unifiedDiff } from '../../src/format/line-diff.ts';
import { escapeMarkdown, linkTo, markdownOf } from '../../src/format/markdown-text.ts';
import { addressesOf, missingWords } from '../../src/format/words.ts';
import { prose } from '../../src/parse/prose.ts';
import { listFile } from './corpus.ts';

const formatted = (raw: string): string => formatList(listFile(raw)).value.file.raw;
const reasons = (raw: string): readonly string[] =>
  formatList(listFile(raw)).diagnostics.map(({ message }) => message.replace(/^.*?: /, ''));

describe('an entry in canonical form', () => {
  test.each([
    [
      'in a bullet keeps bullet and indentation',
      '- Paging without Faults  \n  <b>Ada Roe</b>, Bo Lind  \n  _OSDI 2024_\n',
      '- Paging without Faults\\\n  **Ada Roe**, Bo Lind\\\n  *OSDI 2024*\n',
    ],
    [
      'in a numbered list keeps its number',
      '12. Paging without Faults<br>\n    **Ada Roe**, Bo Lind<br>\n    *OSDI 2024*\n',
      '12. Paging without Faults\\\n    **Ada Roe**, Bo Lind\\\n    *OSDI 2024*\n',
    ],
    [
      'keeps marks and links of authors',
      'Paging without Faults  \n**Ada Roe**\\*, [Bo Lind](https://example.org/bo)†  \n*OSDI 2024*\n',
      'Paging without Faults\\\n**Ada Roe**\\*, [Bo Lind](https://example.org/bo)†\\\n*OSDI 2024*\n',
    ],
    [
      'keeps several ways of setting names apart',
      'Paging without Faults  \n**Ada Roe**, <u>Bo Lind</u>, Carla Winter, Zoe Park, Hugo Prins  \n_OSDI 2024_\n',
      'Paging without Faults\\\n**Ada Roe**, <u>Bo Lind</u>, Carla Winter, Zoe Park, Hugo Prins\\\n*OSDI 2024*\n',
    ],
    [
      'keeps emphasis, code and raised text in a title',
      '**Paging with _O_(n<sup>2</sup>) `mmap` Calls**\\\n**Ada Roe**\\\n*OSDI 2024*\n',
      undefined,
    ],
  ])('%s', (_, before, after) => {
    expect(formatted(before)).toBe(after ?? formatted(formatted(before)));
  });

  it('leaves its abstract, code and comment as they are', () => {
    const attachments = '\n\n> Abstract: A  quote.\n\n```bibtex\n@misc{a}\n```\n\n<!-- id: paging -->\n';
    const list = `Paging without Faults  \n**Ada Roe**  \n_OSDI 2024_${attachments}`;
    expect(formatted(list)).toBe(`Paging without Faults\\\n**Ada Roe**\\\n*OSDI 2024*${attachments}`);
  });
});

describe('an entry stays as it is', () => {
  test.each([
    ['in a list of HTML', '<ul>\n<li><b>Paging without Faults</b><br>Ada Roe, <b>Bo Lind</b><br><i>OSDI 2024</i></li>\n</ul>\n'],
    ['with an anchor', '<a name="x"></a>Paging without Faults\\\n**Ada Roe**, Bo Lind\\\n*OSDI 2024*\n'],
    ['with a template tag', 'Paging without Faults\\\n**Ada Roe**, Bo Lind\\\n*OSDI 2024*\\\n[Paper]({{ site.url }}/a.pdf)\n'],
    ['with a comment inside', 'Paging without Faults  \n**Ada Roe**, Bo Lind <!-- and others? -->  \n*OSDI 2024*\n'],
  ])('%s, and a note says why', (_, list) => {
    expect(formatted(list)).toBe(list);
    expect(reasons(list)).toEqual([expect.stringMatching(/HTML|link into|template|comment|line|fits no field|read differently/)]);
  });
});

describe('words and addresses', () => {
  it('are missed when they are gone, and markup is not', () => {
    expect(missingWords('**Ada** Roe, 12(3), pp. 4–5', '*Ada Roe, 12, 4–5*')).toEqual(['3']);
    expect(missingWords('Roe &amp; Lind and <b>A</b>da', 'Roe & Lind, Ada')).toEqual([]);
    expect(missingWords('one one', 'one')).toEqual(['one']);
    expect(missingWords('(2020) … 2020', '2020')).toEqual([]);
  });

  it('are found in all ways of writing a link', () => {
    expect(addressesOf('[a](x.pdf) [b](<y z.pdf> "t") <a href=\'q?a=1&amp;b=2\'> <img src=i.png> [c](#) <a href="">')).toEqual([
      'q?a=1&b=2',
      'i.png',
      'x.pdf',
      'y z.pdf',
    ]);
  });
});

describe('text as Markdown', () => {
  it('reads back as the same', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z][ -~]{0,30}[a-zA-Z]$/), (text) => {
        fc.pre(!/https?:|www\.|@|\{/.test(text));
        expect(prose(escapeMarkdown(text)).plain).toBe(text.replace(/ +/g, ' '));
      }),
    );
  });

  it('escapes what would start a block, and nothing needless', () => {
    const plain = (text: string): string => markdownOf({ html: text.replace(/&/g, '&#x26;').replace(/</g, '&#x3C;'), plain: text });
    expect(['# A', '- A', '> A', '1. A', '[Re] A', 'snake_case', 'AT&T', 'a < b'].map(plain)).toEqual([
      '\\# A',
      '\\- A',
      '\\> A',
      '1\\. A',
      '[Re] A',
      'snake_case',
      'AT&T',
      'a < b',
    ]);
    expect(markdownOf({ html: '<em>A</em> <strong>b</strong> <code>*</code> x<sub>1</sub> &quot;&#9999999999;', plain: '' })).toBe(
      '*A* **b** `*` x<sub>1</sub> "\\&#9999999999;',
    );
    expect([linkTo('A', 'a(b)c'), linkTo('A', 'a)b'), linkTo('A', 'a b')]).toEqual(['[A](a(b)c)', '[A](<a)b>)', '[A](<a b>)']);
  });
});

describe('edits', () => {
  it('touch nothing else, whatever the line ends', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '𝒳'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), fc.nat(), fc.nat(), (body, hasMark, one, two) => {
        const file = listFile((hasMark ? '\uFEFF' : '') + body);
        const length = file.source.text.length + 1;
        const [start = 0, end = 0] = [one % length, two % length].toSorted((left, right) => left - right);
        const edited = applyEdits(file, [{ range: { start, end }, text: 'x\ny' }]);
        expect(edited.source.text).toBe(`${file.source.text.slice(0, start)}x\ny${file.source.text.slice(end)}`);
        expect(edited.raw.startsWith('\uFEFF')).toBe(hasMark);
        expect(edited.raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).toBe(edited.source.text);
      }),
    );
  });
});

describe('corrections', () => {
  const list = listFile('Paging without Faults.\\\n**Ada Roe**\\\n*OSDI 2024*\n');
  const fixAt = (start: number, end: number, text: string) =>
    report('title/final-full-stop', 'm', { span: { file: 'list.md', start, end }, fix: { range: { start, end }, text } });

  it('are made once each', () => {
    const { file, fixed } = fixList(list, [fixAt(21, 22, ''), fixAt(21, 22, ''), report('settings/no-url', 'm')]);
    expect([file.raw, fixed]).toEqual(['Paging without Faults\\\n**Ada Roe**\\\n*OSDI 2024*\n', 1]);
  });

  it('are not made where they would change what is read, and there may be none', () => {
    expect(fixList(list, [fixAt(0, 7, 'Swapping ')])).toEqual({ file: list, fixed: 0 });
    expect(fixList(list, [])).toEqual({ file: list, fixed: 0 });
  });
});

describe('a diff', () => {
  it('is empty for equal texts and shows context, ends and separate hunks', () => {
    expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe('');
    const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index)}\n`);
    const changed = lines.map((line, index) => (index === 1 ? 'new\n' : line)).concat('last');
    expect(unifiedDiff('a.md', lines.join(''), changed.join(''))).toBe(
      '--- a.md\n+++ a.md\n@@ -1,5 +1,5 @@\n line 0\n-line 1\n+new\n line 2\n line 3\n line 4\n' +
        '@@ -18,3 +18,4 @@\n line 17\n line 18\n line 19\n+last\n\\ No newline at end of file\n',
    );
    expect(unifiedDiff('a.md', '', 'x\n')).toContain('@@ -0,0 +1,1 @@\n+x\n');
    expect(unifiedDiff('a.md', 'a\tb\u202E\r\n', '\r\n')).toBe('--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-a\tb\\u{202E}\r\n+\r\n');
  });

  it('leads from one text to the other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff('f', before, after))).toBe(after);
      }),
    );
  });
});

/** Apply a unified diff as `patch` does. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const row of diff
    .replace(/\n\\ No newline at end of file\n/g, '\u0000')
    .match(/[^\n\u0000]*[\n\u0000]/g)
    ?.slice(2) ?? []) {
    const hunk = /^@@ -(\d+),(\d+) /.exec(row);
    const line = row.slice(1).replace('\u0000', '');
    if (hunk !== null) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      result.push(...lines.slice(at, start));
      at = start;
    } else if (row.startsWith('+')) result.push(line);
    else {
      expect(lines[at++]).toBe(line);
      if (row.startsWith(' ')) result.push(line);
    }
  }
  return [...result, ...lines.slice(at)].join('');
}
