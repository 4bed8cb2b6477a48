import fs from 'node:fs';
import path from 'node:path';
import { report } from '../diagnostics/report.ts';
import { slug } from '../escape/slug.ts';
import type { AssetFile, Diagnostic, Inputs, Outcome, SourceFile, TemplateSource } from '../types.ts';
import { decode } from './decode.ts';
import { splitFrontMatter, type FencedFile } from './front-matter.ts';
import { readSettings } from './settings.ts';
import { walk, type FoundFile } from './walk.ts';

/** Where a project and the package's own templates are; absolute paths. */
export interface ProjectFolders {
  readonly project: string;
  readonly packageTemplates: string;
}

/**
 * The project folder as a value: settings, lists, pages, templates and files to copy.
 * An error here means that nothing is published: what cannot be read cannot be judged.
 */
export function read(folders: ProjectFolders): Outcome<Inputs> {
  const diagnostics: Diagnostic[] = [];
  const content = walk(path.join(folders.project, 'content'), folders.project);
  const templates = readTemplates(folders, diagnostics);
  diagnostics.push(...content.refused.map((found) => refusedFile(`content/${found.path}`)));

  const texts = content.files.filter((found) => roleOf(found.path) === 'text');
  const fenced = texts.map((found) => readText(`content/${found.path}`, found.absolute, diagnostics));
  const bibliographies = content.files
    .filter((found) => roleOf(found.path) === 'bibliography')
    .map((found) => readBibliography(`content/${found.path}`, found.absolute, diagnostics));
  const home = fenced.find((file) => file.source.path === 'content/index.md');
  const settings = readSettings('content/index.md', home?.frontMatter);
  diagnostics.push(...settings.diagnostics);

  const others = fenced.filter((file) => file !== home);
  const value: Inputs = {
    isComplete: !diagnostics.some(({ severity }) => severity === 'error'),
    settings: settings.value,
    home: home?.source,
    lists: others.filter(isList).map((file) => file.source),
    bibliographies,
    pages: others.filter((file) => !isList(file)).map((file) => file.source),
    templates: templates.sources,
    assets: [...templates.assets, ...content.files.flatMap(contentAsset)],
    sources: [...fenced.map((file) => file.source), ...bibliographies, ...templates.sources.map(asSource)],
  };
  return { value, diagnostics };
}

/** Read one file as `offprint parse` does, without a project around it. */
export function readList(name: string, absolute: string): Outcome<SourceFile> {
  const diagnostics: Diagnostic[] = [];
  const source = /\.bib(?:tex)?$/i.test(name)
    ? readBibliography(name, absolute, diagnostics)
    : readText(name, absolute, diagnostics).source;
  return { value: source, diagnostics };
}

/** What a file below `content/` is for. */
function roleOf(name: string): 'text' | 'bibliography' | 'static' | 'beside' | 'notes' {
  if (name.startsWith('static/')) return 'static';
  if (/(?:^|\/)readme(?:\.md)?$/i.test(name)) return 'notes';
  // Beside a paper's page lie files to hand out; a bibliography anywhere else is a source, with fields that are nobody's business.
  if (name.startsWith('papers/')) return 'beside';
  if (/\.(?:bib|bibtex)$/i.test(name)) return 'bibliography';
  return /\.(?:md|markdown)$/i.test(name) ? 'text' : 'beside';
}

function isList({ source, frontMatter }: FencedFile): boolean {
  const declared = frontMatter?.data['list'];
  if (typeof declared === 'boolean') return declared;
  // Without regard to case: `Publications.md` is the same file on many computers.
  return /^content\/(?:publications|publications\/.+|talks)\.(?:md|markdown)$/i.test(source.path);
}

function readText(name: string, absolute: string, diagnostics: Diagnostic[]): FencedFile {
  const decoded = decode(name, fs.readFileSync(absolute));
  diagnostics.push(...decoded.diagnostics);
  const { text, isValid } = decoded.value;
  if (!isValid) return { source: { path: name, text, body: '' } };
  const fenced = splitFrontMatter(name, text);
  diagnostics.push(...fenced.diagnostics);
  return fenced.value;
}

function readBibliography(name: string, absolute: string, diagnostics: Diagnostic[]): SourceFile {
  const decoded = decode(name, fs.readFileSync(absolute));
  diagnostics.push(...decoded.diagnostics);
  const { text, isValid } = decoded.value;
  return { path: name, text, body: isValid ? text : '' };
}

/** `static/` goes to the root as it is; all other files keep their place below the root, under names that work on any host. */
function contentAsset(found: FoundFile): readonly AssetFile[] {
  const role = roleOf(found.path);
  const source = `content/${found.path}`;
  const bytes = () => fs.readFileSync(found.absolute);
  if (role === 'static') return [{ path: found.path.slice('static/'.length), source, bytes }];
  if (role !== 'beside' || found.path.endsWith('.md')) return [];
  return [{ path: found.path.split('/').map(safeSegment).join('/'), source, bytes }];
}

/** `My Paper.PDF` → `my-paper.pdf` */
export function safeSegment(segment: string): string {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(segment)?.[0].toLowerCase() ?? '';
  const stem = segment.slice(0, segment.length - extension.length);
  return (slug(stem, 80) || 'file') + extension;
}

interface Templates {
  readonly sources: readonly TemplateSource[];
  readonly assets: readonly AssetFile[];
}

/** The package's templates with the project's files of the same name in their place. */
function readTemplates(folders: ProjectFolders, diagnostics: Diagnostic[]): Templates {
  const own = walk(folders.packageTemplates, folders.packageTemplates).files;
  const isSame = path.resolve(folders.project, 'templates') === path.resolve(folders.packageTemplates);
  const theirs = isSame ? { files: [], refused: [] } : walk(path.join(folders.project, 'templates'), folders.project);
  diagnostics.push(...theirs.refused.map((found) => refusedFile(`templates/${found.path}`)));
  const files = new Map([...own, ...theirs.files].map((found) => [found.path, found]));
  const sources: TemplateSource[] = [];
  const assets: AssetFile[] = [];
  for (const found of [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1))) {
    const name = `templates/${found.path}`;
    if (found.path.startsWith('assets/')) assets.push({ path: found.path, source: name, bytes: () => fs.readFileSync(found.absolute) });
    else if (found.path.endsWith('.html')) {
      const decoded = decode(name, fs.readFileSync(found.absolute));
      diagnostics.push(...decoded.diagnostics);
      sources.push({ name: found.path.slice(0, -'.html'.length), path: name, text: decoded.value.text });
    }
  }
  return { sources, assets };
}

function asSource({ path: name, text }: TemplateSource): SourceFile {
  return { path: name, text, body: text };
}

function refusedFile(name: string): Diagnostic {
  return report(
    'file/refused',
    `${name} is not read: it leads out of the project, is no ordinary file or has a name that cannot stand in an address`,
    {
      help: 'copy the file itself into the project, under a plain name',
    },
  );
}
