import { describe, expect, test } from 'vitest';

import { names, problems } from './problems.ts';

describe('templates without mistakes', () => {
  test.each([
    ['text, numbers and markup', '<p>{{name}} {{year}} {{award}} {{{title}}} {{address}}</p>'],
    [
      'conditions',
      '{{#if award}}{{award}}{{else if isOwner}}x{{else}}y{{/if}}{{#unless venue}}-{{else}}{{venue.name}}{{/unless}}{{^if award}}z{{/if}}',
    ],
    ['an optional value inside its condition', '{{#if venue}}{{venue.name}} {{venue.place}}{{/if}}'],
    [
      'lists',
      '{{#each authors}}{{@index}}{{@key}}{{#if @first}}{{/if}}{{#unless @last}}, {{/unless}}{{name}} {{../name}} {{#each marks}}{{this}}{{.}}{{../../year}}{{@../index}}{{/each}}{{/each}}',
    ],
    ['length of a list', '{{#if authors.length}}{{authors.length}}{{/if}}'],
    ['the page from anywhere', '{{#each authors}}{{@root.site.owner}}{{/each}}'],
    [
      'block parameters',
      '{{#each authors as |one at|}}{{one.name}}{{at}}{{#with one as |two|}}{{two.name}}{{/with}}{{#each one.marks as |mark|}}{{mark}}{{one.name}}{{/each}}{{/each}}',
    ],
    ['this.x is never a block parameter', '{{#each authors as |name|}}{{this.name}}{{./name}}{{/each}}'],
    ['with', '{{#with venue}}{{name}}{{../year}}{{else}}{{year}}{{/with}}{{#with this}}{{name}}{{/with}}'],
    [
      'attributes',
      '<a class="x {{name}}" href="{{address}}" title=\'{{name}}\' data-year = "{{year}}"{{#if isOwner}} hidden{{/if}}>x</a><b {{#if isOwner}}hidden {{/if}}class="{{name}}">',
    ],
    ['attributes that depend on a condition', '<li{{#if award}} class="{{award}}"{{/if}}{{#if isOwner}} hidden{{else}} title="x"{{/if}}>'],
    ['addresses that begin with fixed text', '<a href="#{{name}}"></a><a href="mailto:{{name}}"></a><a href="{{address}}#{{name}}"></a>'],
    [
      'an address inside its condition',
      '{{#if page}}<a href="{{page}}">x</a>{{/if}}<a href="{{#if page}}{{page}}{{else}}{{address}}{{/if}}">x</a>',
    ],
    ['text in a title', '<title>{{name}}</title><textarea>{{name}}</textarea>'],
    ['comments and escaped tags', '{{! award }}{{!-- {{awrad}} {{#if --}}\\{{awrad}} <!-- plain --> a < b {{name}}'],
    ['script without values', '<script src="x.js"></script><style>a { b: c }</style>{{name}}'],
  ])('%s', (_what, template) => {
    expect(problems(template)).toEqual([]);
  });

  test('partials with a context, with parameters, and with a list', () => {
    const partials = {
      person: '{{name}}{{#if address}}<a href="{{address}}">{{label}}{{count}}{{#if bold}}!{{/if}}</a>{{/if}}{{@index}}',
      all: '{{#each this}}{{> person label="x" count=2 bold=true}}{{/each}}',
      where: '{{name}} {{year}}',
    };
    expect(problems('{{> all authors}}{{#if venue}}{{> where venue year=@root.year}}{{/if}}', partials)).toEqual([]);
  });

  test('what a condition found present is present in the partial too', () => {
    expect(problems('{{#if venue}}{{> inner}}{{> inner label="x"}}{{/if}}', { inner: '{{venue.name}}' })).toEqual([]);
  });
});

describe('unknown names', () => {
  test.each([
    ['{{awrad}}', `main.html:1:3 template/unknown-name ‹awrad› unknown name \`awrad\` [did you mean \`award\`? here there are: ${names}]`],
    [
      '\n {{#if awrad}}x{{/if}}',
      `main.html:2:8 template/unknown-name ‹awrad› unknown name \`awrad\` [did you mean \`award\`? here there are: ${names}]`,
    ],
    ['{{#unless zzzzzz}}x{{/unless}}', `main.html:1:11 template/unknown-name ‹zzzzzz› unknown name \`zzzzzz\` [here there are: ${names}]`],
    [
      '{{#each authors}}{{year}}{{/each}}',
      'main.html:1:20 template/unknown-name ‹year› unknown name `year` [here there are: name, address, marks]',
    ],
    [
      '{{#each authors as |one|}}{{one.nmae}}{{/each}}',
      'main.html:1:29 template/unknown-name ‹one.nmae› unknown name `nmae` [did you mean `name`? here there are: name, address, marks]',
    ],
    [
      '{{#each authors}}{{else}}{{marks}}{{/each}}',
      `main.html:1:28 template/unknown-name ‹marks› unknown name \`marks\` [here there are: ${names}]`,
    ],
    ['{{name.first}}', 'main.html:1:3 template/unknown-name ‹name.first› unknown name `first` [there are no names here]'],
    ['{{constructor}}', `main.html:1:3 template/unknown-name ‹constructor› unknown name \`constructor\` [here there are: ${names}]`],
    [
      '{{@root.sitte.owner}}',
      `main.html:1:3 template/unknown-name ‹@root.sitte.owner› unknown name \`sitte\` [did you mean \`site\`? here there are: ${names}]`,
    ],
    ['{{@index}}', 'main.html:1:3 template/unknown-name ‹@index› unknown name `@index` [here there are: @root]'],
    [
      '{{#each authors}}{{@frist}}{{/each}}',
      'main.html:1:20 template/unknown-name ‹@frist› unknown name `@frist` [did you mean `@first`? here there are: @root, @index, @key, @first, @last]',
    ],
    [
      '{{#each authors}}{{@../index}}{{/each}}',
      'main.html:1:20 template/unknown-name ‹@../index› unknown name `@index` [here there are: @root]',
    ],
    [
      '{{../name}}',
      'main.html:1:3 template/unknown-name ‹../name› `../name` leads out of the template [write @root.… for the values of the page]',
    ],
    [
      '{{#with this}}{{../name}}{{/with}}',
      'main.html:1:17 template/unknown-name ‹../name› `../name` leads out of the template [write @root.… for the values of the page]',
    ],
  ])('%j', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });

  test('in a partial: at its own place, and against what it was called with', () => {
    expect(problems('{{#each authors}}{{> one}}{{/each}}', { one: 'by\n{{nam}} {{../name}}' })).toEqual([
      'one.html:2:3 template/unknown-name ‹nam› unknown name `nam` [did you mean `name`? here there are: name, address, marks]',
      'one.html:2:11 template/unknown-name ‹../name› `../name` leads out of the template [write @root.… for the values of the page]',
    ]);
  });
});

describe('values used as what they are not', () => {
  test.each([
    [
      '{{authors}}',
      'main.html:1:1 template/wrong-kind ‹{{authors}}› `authors` is a list and cannot be printed [write {{#each authors}}…{{/each}}]',
    ],
    [
      '{{site}}',
      'main.html:1:1 template/wrong-kind ‹{{site}}› `site` is a group of values and cannot be printed [name one of them: owner]',
    ],
    [
      '{{venue}}',
      'main.html:1:1 template/wrong-kind ‹{{venue}}› `venue` is a group of values and cannot be printed [name one of them: name, place]',
    ],
    [
      '{{isOwner}}',
      'main.html:1:1 template/wrong-kind ‹{{isOwner}}› `isOwner` is true or false and cannot be printed [write {{#if isOwner}}…{{/if}}]',
    ],
    ['{{#each name}}x{{/each}}', 'main.html:1:9 template/wrong-kind ‹name› `name` is not a list [write {{#if name}}]'],
    ['{{#each venue}}x{{/each}}', 'main.html:1:9 template/wrong-kind ‹venue› `venue` is not a list [write {{#with venue}}]'],
    [
      '{{#with authors}}x{{/with}}',
      'main.html:1:9 template/wrong-kind ‹authors› `authors` is not a group of values [write {{#each authors}}]',
    ],
    ['{{#with name}}x{{/with}}', 'main.html:1:9 template/wrong-kind ‹name› `name` is not a group of values [write {{name}}]'],
    [
      '{{venue.name}}',
      'main.html:1:3 template/maybe-absent ‹venue.name› `venue` may be absent here [write {{#if venue}}…{{/if}} around it]',
    ],
    [
      '{{#if venue}}{{else}}{{venue.name}}{{/if}}',
      'main.html:1:24 template/maybe-absent ‹venue.name› `venue` may be absent here [write {{#if venue}}…{{/if}} around it]',
    ],
    [
      '<a href="{{page}}">x</a>',
      'main.html:1:10 template/maybe-absent ‹{{page}}› `page` may be absent here [write {{#if page}} around the element]',
    ],
    ['{{{name}}}', 'main.html:1:1 template/unescaped ‹{{{name}}}› `name` is not markup and must be escaped [write {{name}}]'],
    ['{{& award}}', 'main.html:1:1 template/unescaped ‹{{& award}}› `award` is not markup and must be escaped [write {{award}}]'],
    ['{{title}}', 'main.html:1:1 template/escaped-html ‹{{title}}› `title` is markup: its tags would show as text [write {{{title}}}]'],
  ])('%j', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });
});
