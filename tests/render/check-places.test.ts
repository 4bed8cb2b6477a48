import { describe, expect, test } from 'vitest';

import { problems } from './problems.ts';

describe('places where escaping does not protect', () => {
  test.each([
    ['<a class={{name}}>x</a>', '‹{{name}}› `name` stands in an attribute without quotation marks', 'write class="{{name}}"'],
    [
      '<a class=x{{name}}>x</a>',
      '‹{{name}}› `name` stands in an attribute without quotation marks',
      'put quotation marks around the whole value of class',
    ],
    [
      '<a {{name}}>x</a>',
      '‹{{name}}› `name` stands as a name in a tag',
      'write names out; values go between quotation marks: name="{{…}}"',
    ],
    ['<{{name}}>', '‹{{name}}› `name` stands as a name in a tag', 'write names out; values go between quotation marks: name="{{…}}"'],
    ['<a onclick="{{name}}">x</a>', '‹{{name}}› `name` stands in onclick="…", which is script', 'put the value into a data-… attribute'],
    ['<a STYLE="color: {{name}}">x</a>', '‹{{name}}› `name` stands in style="…"', 'use a class, and the stylesheet'],
    [
      '<a title="{{{title}}}">x</a>',
      '‹{{{title}}}› `title` stands in title="…"',
      'markup cannot stand in an attribute; use a plain text value',
    ],
    [
      '<a{{#if award}} onclick{{/if}}="{{name}}">x</a>',
      '‹{{name}}› `name` stands in an attribute whose name depends on a condition',
      'write the whole attribute in each way of the condition',
    ],
    [
      '<a{{#if award}} on{{else}} {{/if}}click="{{name}}">x</a>',
      '‹{{name}}› `name` stands in an attribute whose name depends on a condition',
      'write the whole attribute in each way of the condition',
    ],
    [
      '<script>let a = "{{name}}";</script>',
      '‹{{name}}› `name` stands in <script>',
      'put the value into the text of an element or into a data-… attribute',
    ],
    [
      '<Script/>{{name}}</script >',
      '‹{{name}}› `name` stands in <script>',
      'put the value into the text of an element or into a data-… attribute',
    ],
    [
      '<style>a { color: {{name}} }</style>',
      '‹{{name}}› `name` stands in <style>',
      'put the value into the text of an element or into a data-… attribute',
    ],
    ['<title>{{{title}}}</title>', '‹{{{title}}}› `title` stands in <title>', 'use a plain text value'],
    ['<!-- {{name}} -->', '‹{{name}}› `name` stands in an HTML comment', 'to leave a part of a template out, write {{!-- … --}} around it'],
  ])('%j', (template, message, help) => {
    const column = Math.max(template.indexOf('{{name}}'), template.indexOf('{{{title}}}')) + 1;
    expect(problems(template)).toEqual([
      `main.html:1:${String(column)} template/unsafe-place ${message}, where escaping does not protect [${help}]`,
    ]);
  });

  const notAnAddress =
    'is not a checked address and cannot begin href="…" [use a value that is an address, or begin with fixed text: "#{{…}}"]';

  test.each([
    ['<a href="{{name}}">x</a>', 10],
    ['<a href = "  {{name}}">x</a>', 14],
    ["<a href='{{#if award}}x{{/if}}{{name}}'>x</a>", 31],
  ])('%j', (template, column) => {
    expect(problems(template)).toEqual([`main.html:1:${String(column)} template/not-an-address ‹{{name}}› \`name\` ${notAnAddress}`]);
  });

  test('src, action and formaction are addresses too', () => {
    const template = '<img src="{{name}}" alt=""><form action="{{name}}"><button formaction="{{name}}"></button></form>';
    expect(problems(template).map((problem) => problem.split(' ')[1])).toEqual(Array(3).fill('template/not-an-address'));
  });

  test.each([
    [
      '{{#if award}}<a href="{{else}}x{{/if}}{{name}}',
      'main.html:1:4 template/unbalanced ‹if› one way through {{#if}} ends in the value of href, the other between tags',
    ],
    [
      '{{#each authors}}<b {{/each}}',
      'main.html:1:4 template/unbalanced ‹each› one way through {{#each}} ends inside a tag, the other between tags',
    ],
    [
      '{{#each authors}}<b {{else}}<b {{/each}}>',
      'main.html:1:4 template/unbalanced ‹each› one way through {{#each}} ends inside a tag, the other inside a tag',
    ],
    [
      '{{#if award}}<!-- {{/if}}',
      'main.html:1:4 template/unbalanced ‹if› one way through {{#if}} ends in a comment, the other between tags',
    ],
    [
      '{{#if award}}<script>{{/if}}',
      'main.html:1:4 template/unbalanced ‹if› one way through {{#if}} ends in <script>, the other between tags',
    ],
  ])('%j', (template, expected) => {
    expect(problems(template)).toEqual([`${expected} [let both ways end at the same place in the HTML: whole tags, whole attributes]`]);
  });

  test('a template that ends inside a tag', () => {
    expect(problems('<p>x</p><p class="')).toEqual([
      'main.html:1:19 template/unbalanced ‹› the template ends in the value of class [close what is open: a tag with >, an attribute with its quotation mark]',
    ]);
  });
});
