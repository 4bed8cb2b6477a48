import { report } from '../../diagnostics/report.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import type { Diagnostic, Span } from '../../types.ts';
import { isFailure, lookup, type Failure, type Known, type Scope } from './scope.ts';
import type { Shape } from './shape.ts';

/** Where a check puts what it finds. */
export interface Reports {
  readonly spanOf: (node: hbs.AST.Node) => Span;
  readonly add: (problem: Diagnostic) => void;
  /** Names of the templates that something uses. */
  readonly used: Set<string>;
}

/** What a path names; if nothing, it is reported. */
export function expectPath(reports: Reports, path: hbs.AST.PathExpression, scope: Scope): Known | undefined {
  const result = lookup(scope, path);
  if (!isFailure(result)) return result;
  reports.add(explain(result, path, reports.spanOf(path)));
  return undefined;
}

/** Whether a value is a group of values, as `{{#with}}` and partials need; if not, it is reported. */
export function expectObject(reports: Reports, value: { readonly name: string; readonly shape: Shape; readonly span: Span }): boolean {
  const { name, shape, span } = value;
  if (shape.kind === 'object') return true;
  if (shape.kind === 'optional') reports.add(maybeAbsent(name, span));
  else
    reports.add(
      report('template/wrong-kind', `\`${name}\` is not a group of values`, {
        span,
        help: shape.kind === 'list' ? `write {{#each ${name}}}` : `write {{${name}}}`,
      }),
    );
  return false;
}

function explain(failure: Failure, path: hbs.AST.PathExpression, span: Span): Diagnostic {
  switch (failure.problem) {
    case 'no-parent':
      return report('template/unknown-name', `\`${path.original}\` leads out of the template`, {
        span,
        help: 'write @root.… for the values of the page',
      });
    case 'maybe-absent':
      return maybeAbsent(failure.name, span);
    case 'unknown': {
      const { name, available } = failure;
      const near = suggest(name, available);
      const meant = near === undefined ? '' : `did you mean \`${near}\`? `;
      const there = available.length === 0 ? 'there are no names here' : `here there are: ${available.join(', ')}`;
      return report('template/unknown-name', `unknown name \`${name}\``, { span, help: meant + there });
    }
  }
}

function maybeAbsent(name: string, span: Span): Diagnostic {
  return report('template/maybe-absent', `\`${name}\` may be absent here`, { span, help: `write {{#if ${name}}}…{{/if}} around it` });
}
