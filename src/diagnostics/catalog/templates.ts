import type { Row } from './row.ts';

/** Messages on templates. */
export const templateRows = {
  'template/syntax': {
    severity: 'error',
    explain:
      'A template cannot be read: a block without its end, an end without its block, or a slip inside {{ }}. Nothing is published until it is corrected, because a page made from half a template would be wrong.',
  },
  'template/missing': {
    severity: 'error',
    explain: 'A page needs a template that is in neither the project nor the package. Put a file of that name into templates/.',
  },
  'template/missing-partial': {
    severity: 'error',
    explain:
      'A template calls a partial that does not exist. {{> name}} shows the file templates/name.html; correct the name or add the file.',
  },
  'template/unknown-name': {
    severity: 'error',
    explain:
      'A template names a value that the page does not have. It would silently show nothing, also in {{#if}}. The message lists the names there are at that place; inside {{#each}} and {{#with}} names are those of the item, ../ leads back out, and @root is the page.',
  },
  'template/unknown-helper': {
    severity: 'error',
    explain:
      'Templates have four blocks, {{#if}}, {{#unless}}, {{#each}} and {{#with}}, each with one value. There are no other helpers, so that a template can be checked completely.',
  },
  'template/recursion': {
    severity: 'error',
    explain: 'A partial calls itself, directly or through others, and would never end. Remove one of the calls.',
  },
  'template/wrong-kind': {
    severity: 'error',
    explain:
      'A value is used as what it is not: a list is printed, {{#each}} goes over a text. The message says which way of writing suits the value.',
  },
  'template/maybe-absent': {
    severity: 'error',
    explain:
      'Not every publication has this value (a venue, a year, an abstract). Put {{#if value}}…{{/if}} around the place, so that pages without it are right too.',
  },
  'template/unescaped': {
    severity: 'error',
    explain:
      '{{{x}}} puts a value into the page as it is. For a value that is not sanitised markup, an author could smuggle in a script that way. Write {{x}}.',
  },
  'template/escaped-html': {
    severity: 'error',
    explain: 'The value is sanitised markup; with {{x}} readers would see its tags. Write {{{x}}}.',
  },
  'template/unsafe-place': {
    severity: 'error',
    explain:
      'A value stands where HTML escaping does not make it harmless: in a script, a style, an on… attribute, a comment, a tag, or an attribute without quotation marks. Move it into text or a quoted attribute.',
  },
  'template/not-an-address': {
    severity: 'error',
    explain:
      'href, src and the like may only begin with a value that was checked to be an address: any other text could be javascript:. Use an address, or begin with fixed text.',
  },
  'template/unbalanced': {
    severity: 'error',
    explain:
      'The two ways through a block end at different places of the HTML, for example one inside a tag. What follows could then not be escaped rightly. Keep whole tags and attributes inside a block.',
  },
  'template/unsupported': {
    severity: 'error',
    explain:
      'A part of the Handlebars language that cannot be checked beforehand: inline partials, partial blocks, decorators, computed names. Partials are files in templates/, called by name.',
  },
  'template/unused': {
    severity: 'warning',
    explain: 'No page uses this template file. Most often its name is misspelt, and the file it should replace is still used.',
  },
} as const satisfies Record<string, Row>;
