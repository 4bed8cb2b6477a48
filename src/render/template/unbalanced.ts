import { report } from '../../diagnostics/report.ts';
import type { Diagnostic, Span } from '../../types.ts';
import type { HtmlContext } from './html-context.ts';

/** A block whose two ways end at different places of the HTML: what follows could not be escaped rightly for both. */
export function unbalanced(
  span: Span,
  ends: { readonly name: string; readonly inside: HtmlContext; readonly otherwise: HtmlContext },
): Diagnostic {
  const { name, inside, otherwise } = ends;
  const message = `one way through {{#${name}}} ends ${describe(inside)}, the other ${describe(otherwise)}`;
  return report('template/unbalanced', message, {
    span,
    help: 'let both ways end at the same place in the HTML: whole tags, whole attributes',
  });
}

/** A template that ends before its last tag, attribute or comment does. */
export function unfinished(span: Span, end: HtmlContext): Diagnostic {
  return report('template/unbalanced', `the template ends ${describe(end)}`, {
    span,
    help: 'close what is open: a tag with >, an attribute with its quotation mark',
  });
}

function describe(context: HtmlContext): string {
  switch (context.state) {
    case 'text':
      return 'between tags';
    case 'comment':
      return 'in a comment';
    case 'raw':
      return `in <${context.tag}>`;
    case 'value':
      return `in the value of ${context.attribute}`;
    case 'tag-name':
    case 'attribute':
    case 'before-value':
      return 'inside a tag';
  }
}
