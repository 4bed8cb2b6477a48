import { number, flag, type Fields, type Shape } from './shape.ts';

/** A value that a template can name: its shape, and an identity by which `{{#if}}` can vouch for it. */
export interface Known {
  readonly shape: Shape;
  readonly identity: string;
}

/** What names mean at one place of a template. */
export interface Scope {
  readonly context: Known;
  /** What `../` leads to; absent at the top of a template. */
  readonly parent?: Scope;
  readonly blockParams: ReadonlyMap<string, Known>;
  /** The page's own view: `@root`. */
  readonly root: Known;
  /** How many `{{#each}}` surround the place, so that `@index` and its like exist. */
  readonly loops: number;
  /** Identities of optional values that an `{{#if}}` around the place has found present. */
  readonly present: ReadonlySet<string>;
}

/** Why a path cannot be followed. */
export type Failure =
  | { readonly problem: 'unknown'; readonly name: string; readonly available: readonly string[] }
  | { readonly problem: 'no-parent' }
  | { readonly problem: 'maybe-absent'; readonly name: string };

/** The scope at the top of a template or partial. */
export function topScope(context: Known, outer: Pick<Scope, 'root' | 'loops' | 'present'>): Scope {
  return { context, blockParams: new Map(), root: outer.root, loops: outer.loops, present: outer.present };
}

/** The scope inside a block whose context is `context`: `../` leads back out, past a context that did not change. */
export function innerScope(scope: Scope, context: Known, change: Partial<Pick<Scope, 'loops' | 'blockParams'>> = {}): Scope {
  return {
    ...scope,
    context,
    parent: context.identity === scope.context.identity ? scope.parent : scope,
    loops: change.loops ?? scope.loops,
    blockParams: new Map([...scope.blockParams, ...(change.blockParams ?? [])]),
  };
}

/** Find what a path names. Optional values that are known to be present lose their `optional`. */
export function lookup(scope: Scope, path: hbs.AST.PathExpression): Known | Failure {
  return path.data ? lookupData(scope, path) : lookupContext(scope, path);
}

export function isFailure(result: Known | Failure): result is Failure {
  return 'problem' in result;
}

function lookupContext(scope: Scope, path: hbs.AST.PathExpression): Known | Failure {
  const [first, ...rest] = path.parts;
  // `this.x` and `./x` never mean a block parameter.
  const isScoped = /^(?:this\b|\.)/.test(path.original);
  const blockParam = first === undefined || path.depth > 0 || isScoped ? undefined : scope.blockParams.get(first);
  if (blockParam !== undefined) return follow(scope, blockParam, rest);
  let place: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth++) place = place?.parent;
  return place === undefined ? { problem: 'no-parent' } : follow(scope, place.context, path.parts);
}

const loopData: Fields = { index: number, key: number, first: flag, last: flag };

function lookupData(scope: Scope, path: hbs.AST.PathExpression): Known | Failure {
  const [first = '', ...rest] = path.parts;
  if (first === 'root' && path.depth === 0) return follow(scope, scope.root, rest);
  const isInLoop = scope.loops > path.depth;
  const shape = isInLoop && Object.hasOwn(loopData, first) ? loopData[first] : undefined;
  if (shape !== undefined && rest.length === 0) return { shape, identity: `@${String(scope.loops - path.depth)}.${first}` };
  const available = ['@root', ...(isInLoop ? Object.keys(loopData).map((name) => `@${name}`) : [])];
  return { problem: 'unknown', name: `@${path.parts.join('.')}`, available };
}

function follow(scope: Scope, from: Known, names: readonly string[]): Known | Failure {
  let known = settled(scope, from);
  let passed = '';
  for (const name of names) {
    if (known.shape.kind === 'optional') return { problem: 'maybe-absent', name: passed };
    const fields = fieldsOf(known.shape);
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) return { problem: 'unknown', name, available: Object.keys(fields) };
    known = settled(scope, { shape, identity: `${known.identity}.${name}` });
    passed = name;
  }
  return known;
}

function fieldsOf(shape: Shape): Fields {
  if (shape.kind === 'object') return shape.fields;
  return shape.kind === 'list' ? { length: number } : {};
}

/** An optional value that is known to be present is no longer optional. */
function settled(scope: Scope, known: Known): Known {
  return known.shape.kind === 'optional' && scope.present.has(known.identity) ? { ...known, shape: known.shape.inner } : known;
}
