/** Handlebars types its syntax tree by name only; these tell the nodes apart (handlebars/docs/compiler-api.md). */

export function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

export function isMustache(node: hbs.AST.Node): node is MustacheUse {
  return node.type === 'MustacheStatement';
}

export function isBlock(node: hbs.AST.Node): node is BlockUse {
  return node.type === 'BlockStatement';
}

export function isPartial(node: hbs.AST.Node): node is PartialUse {
  return node.type === 'PartialStatement';
}

export function isPartialBlock(node: hbs.AST.Node): boolean {
  return node.type === 'PartialBlockStatement';
}

export function isDecorator(node: hbs.AST.Node): boolean {
  return node.type === 'Decorator' || node.type === 'DecoratorBlock';
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

/** The published types promise a hash and both programs; the parser leaves out what is not written. */
export interface MustacheUse extends Omit<hbs.AST.MustacheStatement, 'hash'> {
  readonly hash?: hbs.AST.Hash;
}
export interface BlockUse extends Omit<hbs.AST.BlockStatement, 'hash' | 'program' | 'inverse'> {
  readonly hash?: hbs.AST.Hash;
  readonly program?: hbs.AST.Program;
  readonly inverse?: hbs.AST.Program;
}
export interface PartialUse extends Omit<hbs.AST.PartialStatement, 'hash'> {
  readonly hash?: hbs.AST.Hash;
}
