import { report } from '../../diagnostics/report.ts';
import { expectObject, type Reports } from './check-path.ts';
import type { BlockUse } from './nodes.ts';
import { innerScope, type Known, type Scope } from './scope.ts';
import { number } from './shape.ts';

/** A block and the value it is given. */
export interface BlockWithValue {
  readonly node: BlockUse;
  readonly name: string;
  readonly param: hbs.AST.PathExpression;
  readonly value: Known;
}

/** What names mean in the two branches of a block; undefined when the value does not suit the block. */
export function branchScopes(
  reports: Reports,
  { node, name, param, value }: BlockWithValue,
  scope: Scope,
): { readonly inside: Scope; readonly otherwise: Scope } | undefined {
  const ifPresent: Scope = { ...scope, present: new Set([...scope.present, value.identity]) };
  if (name === 'if') return { inside: ifPresent, otherwise: scope };
  if (name === 'unless') return { inside: scope, otherwise: ifPresent };
  const shape = value.shape.kind === 'optional' ? value.shape.inner : value.shape;
  const [first, second] = node.program?.blockParams ?? [];
  if (name === 'with') {
    if (!expectObject(reports, { name: param.original, shape, span: reports.spanOf(param) })) return undefined;
    const context: Known = { shape, identity: value.identity };
    return { inside: innerScope(ifPresent, context, { blockParams: named([[first, context]]) }), otherwise: scope };
  }
  if (shape.kind !== 'list') {
    reports.add(
      report('template/wrong-kind', `\`${param.original}\` is not a list`, {
        span: reports.spanOf(param),
        help: shape.kind === 'object' ? `write {{#with ${param.original}}}` : `write {{#if ${param.original}}}`,
      }),
    );
    return undefined;
  }
  // Each item is another value: what is known of one says nothing of the next.
  const item: Known = { shape: shape.item, identity: `${value.identity}[${String(reports.spanOf(node).start)}]` };
  const blockParams = named([[first, item], [second, { shape: number, identity: `${item.identity}#` }]]); // prettier-ignore
  return { inside: innerScope(ifPresent, item, { loops: scope.loops + 1, blockParams }), otherwise: scope };
}

function named(pairs: readonly (readonly [string | undefined, Known])[]): Map<string, Known> {
  return new Map(pairs.flatMap(([name, known]) => (name === undefined ? [] : [[name, known] as const])));
}
