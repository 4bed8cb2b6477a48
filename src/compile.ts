import { builtin } from './builtin.ts';
import { report } from './diagnostics/report.ts';
import { libraryOf } from './model/library.ts';
import { prosePage } from './model/prose.ts';
import { siteOf } from './model/site.ts';
import { parseList } from './parse/parse-list.ts';
import { prose } from './parse/prose.ts';
import { loadTemplates } from './render/template/load-templates.ts';
import { renderPages } from './render/render.ts';
import { resolve } from './resolve/resolve.ts';
import type { AssetFile, Diagnostic, Draft, Inputs, Library, Outcome, OutputFile } from './types.ts';

/** A site that is ready to be written, one file at a time. */
export interface CompiledSite {
  readonly library: Library;
  /** Absent when a mistake in settings, encoding or a template makes it impossible to publish anything. */
  readonly files?: () => Iterable<OutputFile>;
}

/** The whole program between reading and writing: parse → resolve → model → plan → render. Touches nothing outside its arguments. */
export function compile(inputs: Inputs): Outcome<CompiledSite> {
  const drafts = parseAll(inputs);
  const publications = resolve(drafts.value, inputs.settings.owner);
  const biography = inputs.home === undefined ? undefined : prose(inputs.home.body);
  const pages = inputs.pages.map((source) => prosePage(source, prose(source.body)));
  const library = libraryOf(siteOf(inputs.settings, publications.value, biography), publications.value, pages);
  const templates = loadTemplates(inputs.templates, builtin.pages);
  const loaded = templates.value;
  return {
    value: {
      library,
      files:
        loaded === undefined || !inputs.isComplete
          ? undefined
          : () => filesOf(inputs.assets, () => renderPages(library, builtin.pages, loaded)),
    },
    diagnostics: [...drafts.diagnostics, ...publications.diagnostics, ...siteMessages(inputs, library), ...templates.diagnostics],
  };
}

function parseAll(inputs: Inputs): Outcome<readonly Draft[]> {
  const readings = inputs.lists.map((list) => parseList(list));
  return { value: readings.flatMap((reading) => reading.value.drafts), diagnostics: readings.flatMap((reading) => reading.diagnostics) };
}

function* filesOf(assets: readonly AssetFile[], pages: () => Iterable<OutputFile>): Iterable<OutputFile> {
  for (const asset of assets) yield { path: asset.path, key: asset.source, content: asset.bytes };
  yield* pages();
}

function siteMessages(inputs: Inputs, library: Library): readonly Diagnostic[] {
  if (!inputs.isComplete) return [];
  const messages: Diagnostic[] = [];
  if (inputs.settings.url === undefined) {
    messages.push(
      report('settings/no-url', 'no `url` is set: links are relative, and citation tags have no absolute address', {
        help: 'add `url: https://example.org/` with your own address to the front matter of content/index.md',
      }),
    );
  }
  if (library.publications.length === 0) {
    messages.push(
      report('list/empty', 'no publication was found', {
        help: 'write your list into content/publications.md: title, authors, venue and links of each paper on lines of their own, a blank line between papers',
      }),
    );
  }
  return messages;
}
