import { describe, expect, test } from 'vitest';

import { names, problems } from './problems.ts';

describe('helpers and partials', () => {
  const blocks = 'there are {{#if}}, {{#unless}}, {{#each}} and {{#with}}, each with one value';

  test.each([
    ['{{uppercase name}}', `main.html:1:3 template/unknown-helper ‹uppercase› unknown helper \`uppercase\` [${blocks}]`],
    ['{{name x=1}}', `main.html:1:3 template/unknown-helper ‹name› unknown helper \`name\` [${blocks}]`],
    ['{{each authors}}', 'main.html:1:3 template/unknown-helper ‹each› `each` is a block [write {{#each …}}…{{/each}}]'],
    ['{{#repeat name}}x{{/repeat}}', `main.html:1:4 template/unknown-helper ‹repeat› unknown helper \`repeat\` [${blocks}]`],
    [
      '{{#award}}x{{/award}}',
      'main.html:1:4 template/unknown-helper ‹award› unknown block `award` [write {{#if award}}, {{#each award}} or {{#with award}}]',
    ],
    [
      '{{#if}}x{{/if}}',
      'main.html:1:4 template/unknown-helper ‹if› unexpected arguments of {{#if}}, expected the name of one value [write {{#if value}}]',
    ],
    [
      '{{#if name year}}x{{/if}}',
      'main.html:1:7 template/unknown-helper ‹name› unexpected arguments of {{#if}}, expected the name of one value [write {{#if value}}]',
    ],
    [
      '{{#if (eq name year)}}x{{/if}}',
      'main.html:1:7 template/unknown-helper ‹(eq name year)› unexpected arguments of {{#if}}, expected the name of one value [write {{#if value}}]',
    ],
    [
      '{{#if year includeZero=true}}x{{/if}}',
      'main.html:1:7 template/unknown-helper ‹year› unexpected arguments of {{#if}}, expected the name of one value [write {{#if value}}]',
    ],
    [
      '{{"text"}}',
      'main.html:1:1 template/unsupported ‹{{"text"}}› unexpected constant, expected the name of a value [write it as plain text, without {{ }}]',
    ],
    [
      '{{> entrie}}',
      'main.html:1:5 template/missing-partial ‹entrie› missing partial `entrie` [did you mean `entry`? A partial is a file templates/entrie.html]',
    ],
    [
      '{{> zzzzzzzzz}}',
      'main.html:1:5 template/missing-partial ‹zzzzzzzzz› missing partial `zzzzzzzzz` [A partial is a file templates/zzzzzzzzz.html]',
    ],
    [
      '{{> (choose name)}}',
      'main.html:1:5 template/unsupported ‹(choose name)› the name of a partial cannot be computed [write the name of a file in templates/, and {{#if}} to choose between them]',
    ],
    ['{{> entry name}}', 'main.html:1:11 template/wrong-kind ‹name› `name` is not a group of values [write {{name}}]'],
    [
      '{{> entry venue}}',
      'main.html:1:11 template/maybe-absent ‹venue› `venue` may be absent here [write {{#if venue}}…{{/if}} around it]',
    ],
    ['{{> entry "x"}}', 'main.html:1:11 template/unsupported ‹"x"› unexpected constant, expected the name of a value'],
    [
      '{{> entry vneue}}',
      `main.html:1:11 template/unknown-name ‹vneue› unknown name \`vneue\` [did you mean \`venue\`? here there are: ${names}]`,
    ],
    [
      '{{> entry site label=nmae}}',
      `main.html:1:22 template/unknown-name ‹nmae› unknown name \`nmae\` [did you mean \`name\`? here there are: ${names}]`,
    ],
    ['{{> entry site label=(x)}}', 'main.html:1:22 template/unsupported ‹(x)› unexpected value of `label`, expected a name or a constant'],
    [
      '{{> entry authors label="x"}}',
      'main.html:1:11 template/wrong-kind ‹authors› `authors` is not a group of values [write {{#each authors}}]',
    ],
    [
      '{{#each authors}}{{#each marks}}{{> entry}}{{/each}}{{/each}}',
      'main.html:1:37 template/wrong-kind ‹entry› `this` is not a group of values [write {{this}}]',
    ],
  ])('%j', (template, expected) => {
    expect(problems(template, { entry: 'x' })).toEqual([expected]);
  });

  const ownFile = 'put the part into a file of its own in templates/ and write {{> name}}';

  test.each([
    ['{{#*inline "x"}}y{{/inline}}', 'inline partials and decorators'],
    ['{{* activate}}', 'inline partials and decorators'],
    ['{{#> entry}}y{{/entry}}', 'blocks that are handed to a partial'],
  ])('%j', (template, what) => {
    expect(problems(template, { entry: 'x' })).toEqual([
      `main.html:1:1 template/unsupported ‹${template}› ${what} are not supported [${ownFile}]`,
    ]);
  });

  test('a partial that contains itself, directly or through another', () => {
    expect(problems('{{> a}}', { a: '{{> b}}', b: '\n{{> a}}' })).toEqual([
      'b.html:2:5 template/recursion ‹a› partial `a` contains itself [the way round: a → b → a]',
    ]);
    expect(problems('{{> main}}')).toEqual([
      'main.html:1:5 template/recursion ‹main› partial `main` contains itself [the way round: main → main]',
    ]);
  });
});

describe('syntax', () => {
  test.each([
    [
      'a\n{{#if award}}\nfoo\n',
      'main.html:2:1 template/syntax ‹{{#if award}}› {{#if}} is never closed [write {{/if}} where the block ends]',
    ],
    [
      '{{#if a}}{{#each b}}x{{/if}}',
      'main.html:1:22 template/syntax ‹{{/if}}› unexpected {{/if}}, expected {{/each}} (1: {{#each}} was opened here) [write {{/each}}]',
    ],
    [
      'x\n{{/if}}',
      'main.html:2:1 template/syntax ‹{{/if}}› unexpected {{/if}}: no block is open here [remove it, or write the {{#…}} that it ends]',
    ],
    [
      '{{!-- {{#if x}} --}}{{! {{#a }}\\{{#b}}{{#if c}}',
      'main.html:1:39 template/syntax ‹{{#if c}}› {{#if}} is never closed [write {{/if}} where the block ends]',
    ],
    [
      '{{#if a}}{{^}}{{/unless}}',
      'main.html:1:15 template/syntax ‹{{/unless}}› unexpected {{/unless}}, expected {{/if}} (1: {{#if}} was opened here) [write {{/if}}]',
    ],
    ['{{else}}', 'main.html:1:1 template/syntax ‹{› unexpected {{else}} outside a block'],
    ['<p>\n  {{name x=}}\n</p>', 'main.html:2:12 template/syntax ‹}› unexpected }}: something is missing before it'],
    ['a\nb {{{name}}\nc', 'main.html:2:10 template/syntax ‹}› unexpected }}: something is missing before it'],
    ['{{#if award}\nfoo{{/if}}', 'main.html:1:12 template/syntax ‹}› unexpected text in a tag'],
    [`${'x'.repeat(50)}\n${'y'.repeat(50)}{{x.[y}}${'z'.repeat(50)}`, 'main.html:2:55 template/syntax ‹[› unexpected text in a tag'],
    ['{{x.[y}} {{x.[y}}', 'main.html:1:5 template/syntax ‹[› unexpected text in a tag'],
    ['x {{name', 'main.html:1:3 template/syntax ‹{{› this tag is never closed [write }} where it ends]'],
    ['x {{!-- name', 'main.html:1:3 template/syntax ‹{{› this tag is never closed [write }} where it ends]'],
    ['\n{{a/../b}}', 'main.html:2:3 template/syntax ‹a› invalid path: a/..'],
  ])('%j', (template, expected) => {
    expect(problems(template)).toEqual([expected]);
  });
});
