import Handlebars from 'handlebars';

import type { TemplateSource } from '../../types.ts';
import { contentKey } from '../content-key.ts';
import { trustedHtml } from './shape.ts';

/** Checked templates, ready to render. */
export interface Templates {
  /** Hash of all template files. */
  readonly key: string;
  /** The page made by a template for a view of its shape, inside the layout. Throws only for a template that was never checked. */
  readonly renderPage: (template: string, view: object) => string;
}

const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  // Indenting a partial's lines would change what stands in <pre>.
  preventIndent: true,
} as const;

const runtimeOptions = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

/** Make templates that have been checked renderable. Each file is compiled once, when it is first used. */
export function prepareTemplates(sources: readonly TemplateSource[]): Templates {
  const engine = Handlebars.create();
  const compiled = new Map(sources.map(({ name, text }) => [name, engine.compile<object>(text, compileOptions)]));
  // Partials are given as functions: an empty file, given as text, would count as missing.
  for (const [name, template] of compiled) engine.registerPartial(name, template);
  const render = (name: string, view: object): string => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`No template ${name}: templates must be checked before they are used.`);
    return template(view, runtimeOptions);
  };
  return {
    key: contentKey(sources.map(({ name, text }) => [name, text]).sort(byName)),
    renderPage: (template, view) => render('layout', { ...view, content: trustedHtml(render(template, view)) }),
  };
}

function byName([left = '']: readonly string[], [right = '']: readonly string[]): number {
  return left < right ? -1 : 1;
}
