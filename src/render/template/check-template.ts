import { report } from '../../diagnostics/report.ts';
import type { Diagnostic, Span } from '../../types.ts';
import { branchScopes } from './branch-scopes.ts';
import { advance, inText, join, type HtmlContext } from './html-context.ts';
import { expectPath, type Reports } from './check-path.ts';
import { checkPartial, type PartialCall } from './check-partial.ts';
import {
  isBlock,
  isContent,
  isDecorator,
  isMustache,
  isPartial,
  isPartialBlock,
  isPath,
  type BlockUse,
  type MustacheUse,
  type PartialUse,
} from './nodes.ts';
import type { ParsedTemplate } from './parse-template.ts';
import { topScope, type Known, type Scope } from './scope.ts';
import type { ObjectShape } from './shape.ts';
import { unbalanced, unfinished } from './unbalanced.ts';
import { checkPlace } from './value-place.ts';

/** A template as it is used by a page kind: everything in it is checked against this shape. */
export interface TemplateUse {
  readonly name: string;
  readonly shape: ObjectShape;
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
}

/** What the walk carries along in one file. */
export interface Walk extends Reports {
  readonly template: ParsedTemplate;
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  /** Names of the templates being walked, outermost first: a partial must not contain itself. */
  readonly trail: readonly string[];
}

/**
 * Everything wrong with a template and the partials it calls, for views of one shape: what could fail, print nothing by
 * mistake, or let content out of its place in the page. `used` collects the names of the templates that were walked.
 */
export function checkTemplate(use: TemplateUse, used: Set<string>): Diagnostic[] {
  const template = use.templates.get(use.name);
  if (template === undefined) return [];
  used.add(use.name);
  const found: Diagnostic[] = [];
  const root: Known = { shape: use.shape, identity: 'root' };
  const walk: Walk = {
    template,
    templates: use.templates,
    trail: [use.name],
    spanOf: template.spanOf,
    add: (problem) => found.push(problem),
    used,
  };
  const scope = topScope(root, { root, loops: 0, present: new Set() });
  const end = walkProgram(walk, template.program, scope, inText);
  if (end.state !== 'text') {
    const { path: file, text } = template.source;
    found.push(unfinished({ file, start: text.length, end: text.length }, end));
  }
  return found;
}

/** Check the statements of a program; gives the place in HTML where they end. */
export function walkProgram(walk: Walk, program: hbs.AST.Program | undefined, scope: Scope, start: HtmlContext): HtmlContext {
  let context = start;
  for (const statement of program?.body ?? []) context = walkStatement(walk, statement, scope, context);
  return context;
}

function walkStatement(walk: Walk, node: hbs.AST.Statement, scope: Scope, context: HtmlContext): HtmlContext {
  if (isContent(node)) return advance(context, node.value);
  if (isMustache(node)) return walkMustache(walk, node, scope, context);
  if (isBlock(node)) return walkBlock(walk, node, scope, context);
  if (isPartial(node)) return walkPartial(walk, node, scope, context);
  if (isPartialBlock(node) || isDecorator(node)) {
    const what = isPartialBlock(node) ? 'blocks that are handed to a partial' : 'inline partials and decorators';
    walk.add(
      report('template/unsupported', `${what} are not supported`, {
        span: walk.spanOf(node),
        help: 'put the part into a file of its own in templates/ and write {{> name}}',
      }),
    );
  }
  return context;
}

function walkMustache(walk: Walk, node: MustacheUse, scope: Scope, context: HtmlContext): HtmlContext {
  const after: HtmlContext = context.state === 'value' ? { ...context, isStart: false } : context;
  if (!isPath(node.path)) {
    walk.add(
      report('template/unsupported', 'unexpected constant, expected the name of a value', {
        span: walk.spanOf(node),
        help: 'write it as plain text, without {{ }}',
      }),
    );
    return after;
  }
  const name = node.path.original;
  if (node.params.length > 0 || node.hash !== undefined || blockHelpers.has(name)) {
    walk.add(unknownHelper(name, walk.spanOf(node.path)));
    return after;
  }
  const known = expectPath(walk, node.path, scope);
  const problem = known && checkPlace({ name, shape: known.shape, isEscaped: node.escaped, span: walk.spanOf(node) }, context);
  if (problem !== undefined) walk.add(problem);
  return after;
}

const blockHelpers: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

function unknownHelper(name: string, span: Span): Diagnostic {
  const isBlockHelper = blockHelpers.has(name);
  const help = isBlockHelper
    ? `write {{#${name} …}}…{{/${name}}}`
    : 'there are {{#if}}, {{#unless}}, {{#each}} and {{#with}}, each with one value';
  return report('template/unknown-helper', isBlockHelper ? `\`${name}\` is a block` : `unknown helper \`${name}\``, { span, help });
}

function walkBlock(walk: Walk, node: BlockUse, scope: Scope, context: HtmlContext): HtmlContext {
  const name = node.path.original;
  const [param, ...others] = node.params;
  if (!blockHelpers.has(name)) {
    walk.add(param === undefined ? notABlock(name, walk.spanOf(node.path)) : unknownHelper(name, walk.spanOf(node.path)));
    return context;
  }
  if (param === undefined || others.length > 0 || node.hash !== undefined || !isPath(param)) {
    const message = `unexpected arguments of {{#${name}}}, expected the name of one value`;
    walk.add(report('template/unknown-helper', message, { span: walk.spanOf(param ?? node.path), help: `write {{#${name} value}}` }));
    return context;
  }
  const value = expectPath(walk, param, scope);
  if (value === undefined) return context;
  const branches = branchScopes(walk, { node, name, param, value }, scope);
  if (branches === undefined) return context;
  const inside = walkProgram(walk, node.program, branches.inside, context);
  const otherwise = walkProgram(walk, node.inverse, branches.otherwise, context);
  // A second turn of a loop begins where the first has ended.
  const joined = name === 'each' && join(inside, context) === undefined ? undefined : join(inside, otherwise);
  if (joined === undefined) walk.add(unbalanced(walk.spanOf(node.path), { name, inside, otherwise }));
  return joined ?? context;
}

function notABlock(name: string, span: Span): Diagnostic {
  return report('template/unknown-helper', `unknown block \`${name}\``, {
    span,
    help: `write {{#if ${name}}}, {{#each ${name}}} or {{#with ${name}}}`,
  });
}

function walkPartial(walk: Walk, node: PartialUse, scope: Scope, context: HtmlContext): HtmlContext {
  const call: PartialCall | undefined = checkPartial(walk, node, scope);
  if (call === undefined) return context;
  walk.used.add(call.name);
  const inner: Walk = { ...walk, template: call.template, spanOf: call.template.spanOf, trail: [...walk.trail, call.name] };
  return walkProgram(inner, call.template.program, topScope(call.context, scope), context);
}
