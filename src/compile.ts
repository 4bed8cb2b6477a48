import { builtin } from './builtin.ts';
import { report } from './diagnostics/report.ts';
import { lint } from './lint/lint.ts';
import { withFixes } from './lint/unclosed-links.ts';
import { addresses } from './model/addresses.ts';
import { clashes, type Claim } from './model/clashes.ts';
import { libraryOf } from './model/library.ts';
import { prosePage } from './model/prose.ts';
import { siteOf } from './model/site.ts';
import { parseList } from './parse/parse-list.ts';
import { prose } from './parse/prose.ts';
import { loadTemplates } from './render/template/load-templates.ts';
import { renderPages } from './render/render.ts';
import { resolve } from './resolve/resolve.ts';
import type { AssetFile, Diagnostic, Draft, Inputs, Library, Outcome, OutputFile, SourceFile } from './types.ts';

/** A site that is ready to be written, one file at a time. */
export interface CompiledSite {
  readonly library: Library;
  /** Remarks on the content that keep nothing from being published; made only when asked for. */
  readonly remarks: () => readonly Diagnostic[];
  /** Absent when a mistake in settings, encoding or a template makes it impossible to publish anything. */
  readonly files?: () => Iterable<OutputFile>;
}

/** The whole program between reading and writing: parse → resolve → model → plan → render. Touches nothing outside its arguments. */
export async function compile(inputs: Inputs): Promise<Outcome<CompiledSite>> {
  const drafts = await parseAll(inputs);
  const publications = resolve(drafts.value, inputs.settings.owner);
  const biography = inputs.home === undefined ? undefined : prose(inputs.home.body);
  const pages = inputs.pages.map((source) => prosePage(source, prose(source.body)));
  const library = libraryOf(siteOf(inputs.settings, publications.value, biography), publications.value, pages);
  const templates = loadTemplates(inputs.templates, builtin.pages);
  const taken = clashes(claimsOf(inputs, library));
  const loaded = taken.length > 0 ? undefined : templates.value;
  return {
    value: {
      library,
      remarks: () => {
        // Half a project would only be blamed for what could not be read.
        if (!inputs.isComplete) return [];
        return lint({ drafts: drafts.value, publications: publications.value, sources: inputs.sources, owner: inputs.settings.owner });
      },
      files:
        loaded === undefined || !inputs.isComplete
          ? undefined
          : () => filesOf(inputs.assets, () => renderPages(library, builtin.pages, loaded)),
    },
    diagnostics: [...drafts.diagnostics, ...publications.diagnostics, ...siteMessages(inputs, library), ...taken, ...templates.diagnostics],
  };
}

async function parseAll(inputs: Inputs): Promise<Outcome<readonly Draft[]>> {
  const readings = inputs.lists.map((list) => parseList(list));
  const bibliographies = await parseBibliographies(inputs.bibliographies);
  const diagnostics = readings.flatMap((reading) => reading.diagnostics);
  return {
    value: [...readings.flatMap((reading) => reading.value.drafts), ...bibliographies.flatMap(({ value }) => value)],
    diagnostics: [...withFixes(diagnostics, inputs.lists), ...bibliographies.flatMap((bibliography) => bibliography.diagnostics)],
  };
}

/** The BibTeX reader is loaded only where there is something for it to read. */
async function parseBibliographies(sources: readonly SourceFile[]): Promise<readonly Outcome<readonly Draft[]>[]> {
  if (sources.length === 0) return [];
  const { parseBibtex } = await import('./parse/bibtex/parse-bibtex.ts');
  return Promise.all(sources.map((source) => parseBibtex(source)));
}

function* filesOf(assets: readonly AssetFile[], pages: () => Iterable<OutputFile>): Iterable<OutputFile> {
  for (const asset of assets) yield { path: asset.path, key: asset.source, content: asset.bytes };
  yield* pages();
}

/** Every address of the site with what it is made from. Pages are planned for it only where a file of the project could be in their way. */
function* claimsOf(inputs: Inputs, library: Library): Iterable<Claim> {
  const isInTheme = inputs.assets.every(({ source }) => source.startsWith('templates/'));
  if (!isInTheme || library.prose.length > 0)
    for (const { name, pages } of builtin.pages) if (name !== 'prose') yield* pages(library).map(({ path }) => ({ path }));
  yield* inputs.assets;
  yield* library.prose.map(({ slug }, index) => ({ path: addresses.prose(slug), source: inputs.pages[index]?.path }));
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
