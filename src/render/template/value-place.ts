import { report } from '../../diagnostics/report.ts';
import type { Diagnostic, Span } from '../../types.ts';
import type { HtmlContext } from './html-context.ts';
import type { Shape } from './shape.ts';

/** A value about to be printed: as `{{x}}` (escaped) or `{{{x}}}` (not). */
export interface Printed {
  readonly name: string;
  readonly shape: Shape;
  readonly isEscaped: boolean;
  readonly span: Span;
}

/** Attributes whose value is fetched or navigated to (HTML Standard, index of attributes: "Valid URL"). */
const addressAttributes: ReadonlySet<string> = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest ping poster profile src srcset usemap xlink:href'.split(
    ' ',
  ),
);

/** What is wrong with printing this value at this place, if anything. One problem, one message. */
export function checkPlace(printed: Printed, context: HtmlContext): Diagnostic | undefined {
  return wrongShape(printed) ?? unsafePlace(printed, context);
}

function wrongShape({ name, shape, isEscaped, span }: Printed): Diagnostic | undefined {
  const printable = shape.kind === 'optional' ? shape.inner : shape;
  switch (printable.kind) {
    case 'list':
      return report('template/wrong-kind', `\`${name}\` is a list and cannot be printed`, {
        span,
        help: `write {{#each ${name}}}…{{/each}}`,
      });
    case 'object':
      return report('template/wrong-kind', `\`${name}\` is a group of values and cannot be printed`, {
        span,
        help: `name one of them: ${Object.keys(printable.fields).join(', ')}`,
      });
    case 'flag':
      return report('template/wrong-kind', `\`${name}\` is true or false and cannot be printed`, {
        span,
        help: `write {{#if ${name}}}…{{/if}}`,
      });
    case 'html':
      return isEscaped
        ? report('template/escaped-html', `\`${name}\` is markup: its tags would show as text`, { span, help: `write {{{${name}}}}` })
        : undefined;
    case 'text':
    case 'number':
    case 'url':
      return isEscaped
        ? undefined
        : report('template/unescaped', `\`${name}\` is not markup and must be escaped`, { span, help: `write {{${name}}}` });
    case 'optional':
      return wrongShape({ name, shape: printable, isEscaped, span });
  }
}

function unsafePlace(printed: Printed, context: HtmlContext): Diagnostic | undefined {
  const { name, span } = printed;
  const unsafe = (where: string, help: string): Diagnostic =>
    report('template/unsafe-place', `\`${name}\` stands ${where}, where escaping does not protect`, { span, help });
  switch (context.state) {
    case 'text':
      return undefined;
    case 'comment':
      return unsafe('in an HTML comment', 'to leave a part of a template out, write {{!-- … --}} around it');
    case 'raw':
      if (context.tag === 'script' || context.tag === 'style')
        return unsafe(`in <${context.tag}>`, 'put the value into the text of an element or into a data-… attribute');
      return isMarkup(printed) ? unsafe(`in <${context.tag}>`, 'use a plain text value') : undefined;
    case 'tag-name':
    case 'attribute':
      return unsafe('as a name in a tag', 'write names out; values go between quotation marks: name="{{…}}"');
    case 'before-value':
      return unsafe('in an attribute without quotation marks', `write ${context.attribute}="{{${name}}}"`);
    case 'value':
      return unsafeValue(printed, context);
  }
}

function unsafeValue(printed: Printed, context: Extract<HtmlContext, { state: 'value' }>): Diagnostic | undefined {
  const { name, shape, span } = printed;
  const { attribute, quote, isStart } = context;
  const unsafe = (where: string, help: string): Diagnostic =>
    report('template/unsafe-place', `\`${name}\` stands ${where}, where escaping does not protect`, { span, help });
  if (quote === '') return unsafe('in an attribute without quotation marks', `put quotation marks around the whole value of ${attribute}`);
  if (attribute.includes('/'))
    return unsafe('in an attribute whose name depends on a condition', 'write the whole attribute in each way of the condition');
  if (attribute.startsWith('on')) return unsafe(`in ${attribute}="…", which is script`, 'put the value into a data-… attribute');
  if (attribute === 'style' || attribute === 'srcdoc') return unsafe(`in ${attribute}="…"`, 'use a class, and the stylesheet');
  if (isMarkup(printed)) return unsafe(`in ${attribute}="…"`, 'markup cannot stand in an attribute; use a plain text value');
  if (!isStart || !addressAttributes.has(attribute)) return undefined;
  if (shape.kind === 'url') return undefined;
  if (shape.kind === 'optional' && shape.inner.kind === 'url') {
    return report('template/maybe-absent', `\`${name}\` may be absent here`, { span, help: `write {{#if ${name}}} around the element` });
  }
  return report('template/not-an-address', `\`${name}\` is not a checked address and cannot begin ${attribute}="…"`, {
    span,
    help: 'use a value that is an address, or begin with fixed text: "#{{…}}"',
  });
}

function isMarkup({ shape }: Printed): boolean {
  return (shape.kind === 'optional' ? shape.inner : shape).kind === 'html';
}
