import { describe, expect, expectTypeOf, test } from 'vitest';

import { contentKey } from '../../src/render/content-key.ts';
import { definePageKind } from '../../src/render/page-kind.ts';
import { loadTemplates } from '../../src/render/template/load-templates.ts';
import {
  checkedUrl,
  flag,
  html,
  list,
  number,
  object,
  optional,
  text,
  url,
  type Html,
  type Url,
  type ViewOf,
} from '../../src/render/template/shape.ts';
import { prepareTemplates } from '../../src/render/template/templates.ts';
import { kinds, ownTemplates, templates } from './library.ts';

function codes(sources: typeof ownTemplates): string[] {
  return loadTemplates(sources, kinds).diagnostics.map(({ code, message, help }) => `${code} ${message} [${help ?? ''}]`);
}

function replace(name: string, text: string): typeof ownTemplates {
  return ownTemplates.map((source) => (source.name === name ? { ...source, text } : source));
}

describe('loading templates', () => {
  test('the package’s own have no mistakes and are all used', () => {
    expect(codes(ownTemplates)).toEqual([]);
  });

  test('a mistake anywhere: no templates at all', () => {
    const { value, diagnostics } = loadTemplates(replace('paper', '{{#with publication}}{{awrad}}{{/with}}'), kinds);
    expect(value).toBeUndefined();
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message, span }) => `${span?.file ?? ''} ${message}`)).toEqual(
      ['templates/paper.html unknown name `awrad`'],
    );
  });

  test('a mistake in a partial that several pages use is said once', () => {
    expect(codes(replace('byline', '{{nonsense}}')).filter((line) => line.startsWith('template/unknown-name'))).toHaveLength(1);
  });

  test('a file that cannot be read does not count as missing', () => {
    expect(codes(replace('entry', '{{#if')).filter((line) => !line.startsWith('template/unused'))).toEqual([
      'template/syntax this tag is never closed [write }} where it ends]',
    ]);
  });

  test('a missing template', () => {
    expect(codes(ownTemplates.filter(({ name }) => name !== '404'))).toEqual([
      'template/missing missing template `404` [put it into templates/404.html]',
    ]);
  });

  test('a file that nothing uses is a warning, and the rest is loaded', () => {
    const extra = [
      { name: 'papper', path: 'templates/papper.html', text: 'x' },
      { name: 'zzzzzzzzzz', path: 'templates/zzzzzzzzzz.html', text: 'x' },
    ];
    expect(codes([...ownTemplates, ...extra])).toEqual([
      'template/unused no page uses the template `papper` [did you mean `paper`?]',
      'template/unused no page uses the template `zzzzzzzzzz` [remove the file, or call it with {{> name}}]',
    ]);
    expect(loadTemplates([...ownTemplates, ...extra], kinds).value).toBeDefined();
  });
});

describe('prepared templates', () => {
  test('the key is that of all files, in any order', () => {
    expect(prepareTemplates([...ownTemplates].reverse()).key).toBe(templates().key);
    expect(templates({ entry: 'x' }).key).not.toBe(templates().key);
    expect(contentKey('x')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('an empty partial is a partial', () => {
    const sources = [
      { name: 'layout', path: '', text: '[{{{content}}}]' },
      { name: 'main', path: '', text: '{{> nothing}}x' },
      { name: 'nothing', path: '', text: '' },
    ];
    expect(prepareTemplates(sources).renderPage('main', {})).toBe('[x]');
  });

  test('the lines of a partial are not indented after the first', () => {
    const sources = [
      { name: 'layout', path: '', text: '<div>\n  {{{content}}}</div>' },
      { name: 'main', path: '', text: '<pre>\n  {{> two}}\n</pre>' },
      { name: 'two', path: '', text: 'a\nb\n' },
    ];
    expect(prepareTemplates(sources).renderPage('main', {})).toBe('<div>\n  <pre>\n  a\nb\n</pre></div>');
  });

  test('a template that was never there is our own mistake', () => {
    expect(() => prepareTemplates([]).renderPage('paper', {})).toThrow('No template paper');
  });

  test('prototypes cannot be reached', () => {
    const sources = [
      { name: 'layout', path: '', text: '{{{content}}}' },
      { name: 'main', path: '', text: '[{{name.constructor}}{{toString}}]' },
    ];
    expect(() => prepareTemplates(sources).renderPage('main', { name: 'x' })).toThrow();
    expect(
      prepareTemplates([sources[0] ?? { name: '', path: '', text: '' }, { name: 'main', path: '', text: '[{{toString}}]' }]).renderPage(
        'main',
        {},
      ),
    ).toBe('[]');
  });
});

describe('shapes', () => {
  const shape = object({
    name: text,
    year: optional(number),
    isOwner: flag,
    title: html,
    page: url,
    authors: list(object({ name: text })),
  });

  test('the type of a view follows from its shape, and every key is required', () => {
    expect(Object.keys(shape.fields)).toHaveLength(6);
    expectTypeOf<ViewOf<typeof shape>>().toEqualTypeOf<{
      readonly name: string;
      readonly year: number | undefined;
      readonly isOwner: boolean;
      readonly title: Html;
      readonly page: Url;
      readonly authors: readonly { readonly name: string }[];
    }>();
    expectTypeOf<string>().not.toExtend<Html>();
    expectTypeOf<string>().not.toExtend<Url>();
    expectTypeOf<object>().not.toExtend<ViewOf<typeof shape>>();
  });

  test('a page kind has the shape of every page and its own', () => {
    const kind = definePageKind({ name: 'x', template: 'x', fields: { note: text }, pages: () => [] });
    expect(kind.shape.fields).toHaveProperty('note', text);
    expect(kind.shape.fields).toHaveProperty('documentTitle', text);
  });

  test('addresses are checked', () => {
    expect(checkedUrl('https://example.com/?a=1')).toBe('https://example.com/?a=1');
    expect(checkedUrl('javascript:alert(1)')).toBeUndefined();
  });
});
