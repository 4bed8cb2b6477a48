import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/read/front-matter.ts';

function split(text: string) {
  const { value, diagnostics } = splitFrontMatter('content/x.md', text);
  return { data: value.frontMatter?.data, body: value.source.body, codes: diagnostics.map(({ code }) => code) };
}

describe('front matter', () => {
  it('is read as YAML 1.2 and blanked out, so that line numbers stay', () => {
    expect(split('---\ntitle: Papers\nyear: 010\n---\nText\n')).toEqual({
      data: { title: 'Papers', year: 10 },
      body: '   \n             \n         \n   \nText\n',
      codes: [],
    });
  });

  it('may be empty', () => {
    expect(split('---\n---\nText')).toEqual({ data: undefined, body: '   \n   \nText', codes: [] });
  });

  it.each(['---\n# nothing yet\n---\n', '---\n\n---\n'])('may say nothing: %j', (text) => {
    expect(split(text)).toEqual({ data: undefined, body: text.replace(/[^\n]/g, ' '), codes: [] });
  });

  it.each([
    '---js\n{}\n---\n',
    '---javascript\nprocess.exit(7)\n---\n',
    '--- coffee\nx\n---\n',
    '---json\n{}\n---\n',
    '---js',
    '---\tJS \n',
  ])('in another language is refused: %j', (text) => {
    expect(split(text).codes).toEqual(['front-matter/language']);
  });

  it('in another language is refused the second time too', () => {
    split('---js\n1\n---\n');
    expect(split('---js\n1\n---\n').codes).toEqual(['front-matter/language']);
  });

  it.each([
    '---\n\nText\n\n---\n',
    '---\nJust text\n---\n',
    '---\n\nTwo: [things, more: of them\n\n---\n',
    '---\n- a\n- b\n---\n',
    '---\n',
    '---\ntext without end\n',
    '----\ntitle: x\n----\n',
    '--- Title ---\n',
  ])('is not what stands between rules: %j', (text) => {
    expect(split(text)).toEqual({ data: undefined, body: text, codes: [] });
  });

  it('that is broken says where', () => {
    const { diagnostics } = splitFrontMatter('content/x.md', '---\ntitle: [a\n---\n');
    expect(diagnostics.map(({ code, span }) => [code, span?.file, (span?.start ?? 0) > 4])).toEqual([
      ['front-matter/syntax', 'content/x.md', true],
    ]);
  });

  it('with the same key twice is broken', () => {
    expect(split('---\ntitle: a\ntitle: b\n---\n').codes).toEqual(['front-matter/syntax']);
  });

  it('with aliases is refused, however deep they go', () => {
    expect(split('---\na: &a [x, x]\nb: [*a, *a]\n---\n').codes).toEqual(['front-matter/syntax']);
  });

  it('that is longer than 64 kB is refused', () => {
    expect(split(`---\ntitle: ${'x'.repeat(70_000)}\n---\n`).codes).toEqual(['front-matter/syntax']);
  });

  it('of Hugo (+++) is blanked out unread', () => {
    expect(split('+++\ntitle = "x"\n+++\nText')).toEqual({ data: undefined, body: '   \n           \n   \nText', codes: [] });
  });

  it('never changes an object of the program', () => {
    split('---\n__proto__:\n  polluted: true\nconstructor: x\n---\n');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});
