import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.ts';
import { publish, type PublishReport } from './publish/publish.ts';
import { read } from './read/read.ts';
import type { Diagnostic, OutputFile, SourceFile } from './types.ts';

/** What to build, and how strictly. */
export interface ProjectOptions {
  /** The project folder; it holds `content/`. */
  readonly directory: string;
  /** Where the site goes; `public` in the project folder by default. */
  readonly outputDirectory?: string;
  /** Publish nothing while there is any error or warning. */
  readonly isStrict?: boolean;
  /** Take over files in the output folder that offprint did not write. */
  readonly adopt?: boolean;
  /** Heard between the stages, and while files are made. */
  readonly signal?: AbortSignal;
  /** Called once, before anything is published: what was found is then known also when publishing fails. */
  readonly onFindings?: (findings: Findings) => void;
}

/** What there is to say about the content. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that diagnostics point into. */
  readonly sources: readonly SourceFile[];
}

export interface BuildResult extends Findings {
  readonly publications: number;
  /** Absent when nothing was published. */
  readonly published?: PublishReport;
  readonly outputDirectory: string;
}

/** The package's own templates lie beside `src/` and `dist/` alike. */
const packageTemplates = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Read a project, compile it and publish the site. Content errors are returned as diagnostics: an error in an entry leaves that
 * entry out or degrades it; an error in settings, encoding or a template publishes nothing.
 * Throws `PublishError` when the output folder is refused, locked or cannot be written, and the signal's reason (an `AbortError`)
 * when it fires before publishing begins.
 */
export async function build(options: ProjectOptions): Promise<BuildResult> {
  const { files, remarks: _, ...result } = await prepare(options);
  options.onFindings?.({ diagnostics: result.diagnostics, sources: result.sources });
  const isRefused = options.isStrict === true && result.diagnostics.some(({ severity }) => severity !== 'note');
  if (files === undefined || isRefused) return result;
  const target = {
    projectDirectory: path.resolve(options.directory),
    contentDirectory: path.resolve(options.directory, 'content'),
    outputDirectory: result.outputDirectory,
    adopt: options.adopt,
    signal: options.signal,
  };
  return { ...result, published: await publish(files(), target) };
}

/** Everything `build` checks, and remarks on what could be better; nothing is written. */
export async function check(options: ProjectOptions): Promise<BuildResult> {
  const { files, remarks, ...prepared } = await prepare(options);
  const result = { ...prepared, diagnostics: [...prepared.diagnostics, ...remarks()] };
  options.onFindings?.({ diagnostics: result.diagnostics, sources: result.sources });
  // Rendering finds what only rendering can find; the pages themselves are not kept.
  for (const file of files?.() ?? []) file.content();
  return result;
}

interface PreparedSite extends Omit<BuildResult, 'published'> {
  readonly files?: () => Iterable<OutputFile>;
  readonly remarks: () => readonly Diagnostic[];
}

async function prepare(options: ProjectOptions): Promise<PreparedSite> {
  const project = path.resolve(options.directory);
  const outputDirectory = options.outputDirectory === undefined ? path.join(project, 'public') : path.resolve(options.outputDirectory);
  const inputs = read({ project, packageTemplates });
  await turn(options.signal);
  const site = await compile(inputs.value);
  await turn(options.signal);
  return {
    publications: site.value.library.publications.length,
    diagnostics: [...inputs.diagnostics, ...site.diagnostics],
    sources: inputs.value.sources,
    outputDirectory,
    files: site.value.files,
    remarks: site.value.remarks,
  };
}

/** Let signals in, and stop if that is what they ask for. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
