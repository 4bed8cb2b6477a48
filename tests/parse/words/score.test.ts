import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/parse/features.ts';
import { look, roles, score, type Role } from '../../../src/parse/score.ts';
import { parseList } from '../../../src/parse/parse-list.ts';
import { emptyTape } from '../../../src/parse/tape.ts';
import { lookAt } from './written.ts';

/** The role that a stretch looks most like. */
function likeliest(markdown: string, text?: string, isFirst = false): Role {
  const seen = lookAt(markdown, text, isFirst);
  const [first] = roles.map((role) => ({ role, value: score(role, seen).value })).sort((left, right) => right.value - left.value);
  return first?.role ?? 'note';
}

describe('a stretch looks most like', () => {
  it.each([
    ['**Serving Models on Spot Instances**', undefined, 'title'],
    ['### On the Nature of Lists', undefined, 'title'],
    ['[A Survey of Shapes](https://example.org/a.pdf)', undefined, 'title'],
    ['Ada Roe, “Shapes”, Nature', 'Shapes', 'title'],
    ['山田太郎「形の研究」情報処理', '形の研究', 'title'],
    ['<span class="papertitle">Shapes</span>', undefined, 'title'],
    ['Ada Roe, Bo Poe, and Cy Lee', undefined, 'authors'],
    ['**Ada Roe**\\*, Bo Poe, et al.', undefined, 'authors'],
    ['with Ada Roe and Bo Poe', undefined, 'authors'],
    ['王伟，李娜，张三', undefined, 'authors'],
    ['<span class="authors">Ada Roe</span>', undefined, 'authors'],
    ['*Journal of Machine Learning Research*', undefined, 'venue'],
    ['In Proceedings of the ACM SIGCOMM Conference 2021', undefined, 'venue'],
    ["OSDI '25", undefined, 'venue'],
    ['<span class="venue">Some Place</span>', undefined, 'venue'],
    ['March 2020', undefined, 'date'],
    ['2020年3月', undefined, 'date'],
    ['Best Paper Award', undefined, 'award'],
    ['under review', undefined, 'status'],
    ['(Paris, 2020)', undefined, 'details'],
    ['doi 10.1000/x', undefined, 'details'],
    ['vol. 3, pp. 1–20', undefined, 'details'],
  ])('%j, %j: %s', (markdown, text, expected) => {
    expect(likeliest(markdown, text)).toBe(expected);
  });
});

describe('speaks for a title or against it', () => {
  it.each([
    ['Shapes '.repeat(61), 'its length', -5],
    ['Shapes '.repeat(35), 'its length', 0.8],
    ['Shapes', 'its length', -0.8],
    ['Shapes of Text', 'small words', 0.9],
    ['shapes of text', 'begins lower case', -1],
    ['Roe, A. Shapes: A Study of Text', 'names before a colon', -2.5],
    ['(Shapes of Text)', 'begins with a bracket', -2],
    ['Shapes of Text. A reply to all', 'more than one sentence', -1.6],
    ['What is a Shape? see here', 'goes on after a question', -1],
  ])('%j: %s %s', (markdown, reason, expected) => {
    expect(score('title', lookAt(markdown)).evidence.find(({ text }) => text === reason)?.value).toBe(expected);
  });
});

it.each([
  ['Handbook of Shapes, ed. by Ada Roe and Bo Poe', 'Ada Roe and Bo Poe'],
  ['Shapes. In: Ada Roe and Bo Poe (Eds.), Handbook', 'Ada Roe and Bo Poe'],
  ['Formen. Hrsg. von Ada Roe und Bo Poe', 'Ada Roe und Bo Poe'],
])('names of editors are no authors: %j', (markdown, text) => {
  expect(score('authors', lookAt(markdown, text)).value).toBeLessThan(0);
});

it.each([
  ['', 'no name'],
  ['“Shapes”', 'no list of names'],
  ['Shapes of Text in the Wild', 'no list of names'],
])('%j has %s', (markdown, reason) => {
  const seen = markdown.startsWith('“') ? lookAt(markdown, 'Shapes') : lookAt(markdown);
  expect(score('authors', seen).evidence).toEqual([{ value: -8, text: reason }]);
});

it('a long text without a comma is not asked for names', () => {
  const seen = lookAt(`**${'Shapes of Text '.repeat(16).trim()}**`);
  expect(score('title', seen).evidence.map(({ text }) => text)).not.toContain('a list of names');
});

it('nothing has no share of anything', () => {
  const seen = look(emptyTape, featuresOf(''), { start: 0, end: 0 }, true);
  expect([seen.strong, seen.emphasis, seen.coloured, seen.linked, seen.heading]).toEqual([0, 0, 0, 0, 0]);
});

it('a score is the sum of its reasons, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...roles), fc.boolean(), (text, role, isFirst) => {
      const { value, evidence } = score(role, lookAt(text, undefined, isFirst));
      expect(value).toBeCloseTo(evidence.reduce((sum, reason) => sum + reason.value, 0));
    }),
  );
});

describe('the habits of a list', () => {
  const titles = (body: string): readonly (string | undefined)[] =>
    parseList({ path: 'content/publications.md', text: body, body }).value.drafts.map(({ title }) => title?.value.plain);
  it.each([['<span style="color: red">%</span>'], ['“%”'], ['[%](https://example.org/)'], ['**%**'], ['%']])(
    'hold for titles set as %j',
    (setting) => {
      const names = ['Shapes of Text', 'Lists of Old Papers', 'Marks at the Names'];
      const body = names.map((name) => `- ${setting.replace('%', name)}<br>Ada Roe, Bo Poe<br>*Journal of Logic*, 2020`).join('\n');
      expect(titles(body)).toEqual(names);
    },
  );
});
