import fs from 'node:fs';
import path from 'node:path';
import type { ListFile } from './format/edits.ts';
import { fixList } from './format/fix-list.ts';
import { formatList } from './format/format-list.ts';
import { read, readList } from './read/read.ts';
import { rewriteFile } from './rewrite-file.ts';
import type { Diagnostic, SourceFile } from './types.ts';

/** A list that was formatted, not yet written. */
export interface FormattedFile {
  /** As it is to be shown: relative to the project, or as it was named. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly entries: number;
  /** How many of the entries are in canonical form now; the others were left as they are. */
  readonly canonical: number;
  /** Put the formatted text in the place of the file. Throws `PublishError` where that is refused. */
  readonly write: () => void;
}

export interface FormatResult {
  readonly files: readonly FormattedFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** Format the lists of a project. Nothing is written yet. */
export function formatProject(directory: string): FormatResult {
  const project = path.resolve(directory);
  const { value: inputs, diagnostics } = read({ project, packageTemplates: path.join(project, 'templates') });
  const ofLists = diagnostics.filter(({ span }) => inputs.lists.some((list) => list.path === span?.file));
  return formatAll(
    inputs.lists.map((source) => ({ source, absolute: path.join(project, source.path), boundary: project })),
    ofLists,
  );
}

/** Format single lists, named as the user names them. Nothing is written yet. Throws when one cannot be opened. */
export function formatFiles(files: readonly string[]): FormatResult {
  const diagnostics: Diagnostic[] = [];
  const lists = files.map((name) => {
    const list = readList(name, path.resolve(name));
    diagnostics.push(...list.diagnostics);
    return { source: list.value, absolute: path.resolve(name), boundary: projectOf(path.resolve(name)) };
  });
  return formatAll(lists, diagnostics);
}

/** Problems, and the files they were found in. */
export interface FoundProblems {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/**
 * Make the safe corrections that diagnostics of a project carry. Gives how many were made, by file. A file that is no longer what
 * the problems were found in is left alone.
 */
export function fixProject(directory: string, { diagnostics, sources }: FoundProblems): ReadonlyMap<string, number> {
  const project = path.resolve(directory);
  const wanted = new Set(diagnostics.flatMap(({ fix, span }) => (fix === undefined || span === undefined ? [] : [span.file])));
  const made = new Map<string, number>();
  for (const name of wanted) {
    const absolute = path.join(project, name);
    const before = fs.readFileSync(absolute, 'utf8');
    const source = readList(name, absolute).value;
    if (sources.every(({ path: other, text }) => other !== name || text !== source.text)) continue;
    const { file, fixed } = fixList({ raw: before, source }, diagnostics);
    if (fixed === 0) continue;
    rewriteFile({ file: absolute, boundary: project, before, after: file.raw });
    made.set(name, fixed);
  }
  return made;
}

interface FoundList {
  readonly source: SourceFile;
  readonly absolute: string;
  readonly boundary: string;
}

/** A list that has an error of its own (encoding, front matter) is left alone. */
function formatAll(lists: readonly FoundList[], problems: readonly Diagnostic[]): FormatResult {
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ span }) => span?.file));
  const diagnostics = [...problems];
  const files: FormattedFile[] = [];
  for (const { source, absolute, boundary } of lists.filter((list) => !broken.has(list.source.path))) {
    const before = fs.readFileSync(absolute, 'utf8');
    const list: ListFile = { raw: before, source };
    const formatted = formatList(list);
    const after = formatted.value.file.raw;
    diagnostics.push(...formatted.diagnostics);
    const { entries, canonical } = formatted.value;
    const write = (): void => {
      if (after !== before) rewriteFile({ file: absolute, boundary, before, after });
    };
    files.push({ path: source.path, before, after, entries, canonical, write });
  }
  return { files, diagnostics, sources: lists.map(({ source }) => source) };
}

/** The project that a list belongs to: the folder that holds its `content/`, else its own folder. */
function projectOf(file: string): string {
  for (let folder = path.dirname(file); path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    if (path.basename(folder) === 'content') return path.dirname(folder);
  }
  return path.dirname(file);
}
