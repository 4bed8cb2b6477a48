import { report } from '../../diagnostics/report.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { expectObject, expectPath, type Reports } from './check-path.ts';
import { isPath, type PartialUse } from './nodes.ts';
import type { ParsedTemplate } from './parse-template.ts';
import type { Known, Scope } from './scope.ts';
import { flag, number, object, text, type Fields, type Shape } from './shape.ts';

/** A partial that can be walked: its file, and the value it is called with. */
export interface PartialCall {
  readonly name: string;
  readonly template: ParsedTemplate;
  readonly context: Known;
}

interface CallSite extends Reports {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly trail: readonly string[];
}

/**
 * Check the call of a partial: it exists, does not contain itself, and gets one value, with parameters beside it.
 *
 *     {{> entry publication heading="Recent"}}
 *         ^     ^           ^
 *         name  context     parameter
 */
export function checkPartial(site: CallSite, node: PartialUse, scope: Scope): PartialCall | undefined {
  const called = isPath(node.name) ? { name: node.name.original, template: site.templates.get(node.name.original) } : undefined;
  if (called === undefined) {
    const help = 'write the name of a file in templates/, and {{#if}} to choose between them';
    site.add(report('template/unsupported', 'the name of a partial cannot be computed', { span: site.spanOf(node.name), help }));
    return undefined;
  }
  const { name, template } = called;
  if (template === undefined) {
    const near = suggest(name, site.templates.keys());
    const help = `${near === undefined ? '' : `did you mean \`${near}\`? `}A partial is a file templates/${name}.html`;
    site.add(report('template/missing-partial', `missing partial \`${name}\``, { span: site.spanOf(node.name), help }));
    return undefined;
  }
  if (site.trail.includes(name)) {
    const circle = [...site.trail.slice(site.trail.indexOf(name)), name].join(' → ');
    site.add(
      report('template/recursion', `partial \`${name}\` contains itself`, {
        span: site.spanOf(node.name),
        help: `the way round: ${circle}`,
      }),
    );
    return undefined;
  }
  const context = partialContext(site, node, scope);
  return context && { name, template, context };
}

function partialContext(site: CallSite, node: PartialUse, scope: Scope): Known | undefined {
  const [param] = node.params;
  if (param !== undefined && !isPath(param)) {
    site.add(report('template/unsupported', 'unexpected constant, expected the name of a value', { span: site.spanOf(param) }));
    return undefined;
  }
  const given = param === undefined ? scope.context : expectPath(site, param, scope);
  if (given === undefined) return undefined;
  if (node.hash === undefined && given.shape.kind === 'list') return given;
  const place = param ?? node.name;
  const name = param === undefined ? 'this' : param.original;
  if (!expectObject(site, { name, shape: given.shape, span: site.spanOf(place) })) return undefined;
  return node.hash === undefined || given.shape.kind !== 'object'
    ? given
    : withParameters(site, { hash: node.hash, given, fields: given.shape.fields }, scope);
}

interface Parameters {
  readonly hash: hbs.AST.Hash;
  readonly given: Known;
  readonly fields: Fields;
}

function withParameters(site: CallSite, { hash, given, fields }: Parameters, scope: Scope): Known | undefined {
  const added: Record<string, Shape> = {};
  for (const { key, value } of hash.pairs) {
    const shape = isPath(value) ? expectPath(site, value, scope)?.shape : constants[value.type];
    if (shape === undefined) {
      if (!isPath(value))
        site.add(
          report('template/unsupported', `unexpected value of \`${key}\`, expected a name or a constant`, { span: site.spanOf(value) }),
        );
      return undefined;
    }
    added[key] = shape;
  }
  // The merged value is a new one; what an {{#if}} vouched for outside is carried over into its shape.
  const settled = Object.entries(fields).map(
    ([name, shape]) => [name, shape.kind === 'optional' && scope.present.has(`${given.identity}.${name}`) ? shape.inner : shape] as const,
  );
  return { shape: object({ ...Object.fromEntries(settled), ...added }), identity: `${given.identity}>${String(site.spanOf(hash).start)}` };
}

const constants: Readonly<Record<string, Shape>> = { StringLiteral: text, NumberLiteral: number, BooleanLiteral: flag };
