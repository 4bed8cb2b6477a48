import matter from 'gray-matter';
import { isMap, parseDocument, type Document } from 'yaml';
import { report } from '../diagnostics/report.ts';
import type { Diagnostic, Outcome, SourceFile } from '../types.ts';

/** The YAML map at the top of a file, with the offset in the file at which its text starts. */
export interface FrontMatter {
  readonly document: Document.Parsed;
  readonly data: Readonly<Record<string, unknown>>;
  readonly offset: number;
}

export interface FencedFile {
  readonly source: SourceFile;
  readonly frontMatter?: FrontMatter;
}

/** Front matter larger than this, in UTF-16 units, is refused: settings are a page of text, and YAML can be made slow. */
const maximumFrontMatter = 64 * 1024;

/**
 * Split a file into front matter and body. The body keeps its line numbers: the front matter is blanked out, not cut off.
 *
 *     ---
 *     title: Publications
 *     ---
 *     SkyServe: Serving AI Models …
 *
 * Only plain `---` fences with YAML are read; `---js` and the like are refused and never run. A first line `---` that
 * encloses no YAML map is a horizontal rule. Front matter of other tools (`+++`) is blanked out unread.
 */
export function splitFrontMatter(path: string, text: string): Outcome<FencedFile> {
  const language = /^---[ \t]*([a-z][\w+-]*)[ \t]*(?:\n|$)/i.exec(text)?.[1];
  if (language !== undefined) return { value: { source: { path, text, body: text } }, diagnostics: [refusedLanguage(path, language)] };
  const toml = /^\+\+\+[ \t]*\n(?:[^\n]*\n)*?\+\+\+[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (toml !== undefined) return { value: { source: { path, text, body: blankOut(text, toml.length) } }, diagnostics: [] };
  const fence = /^---[ \t]*\n/.test(text) ? closingFence(text) : undefined;
  if (fence === undefined) return { value: { source: { path, text, body: text } }, diagnostics: [] };
  return readFence(path, text, fence);
}

/** Offset just after the line that closes the front matter. */
function closingFence(text: string): number | undefined {
  const closing = /\n---[ \t]*(?:\n|$)/g;
  closing.lastIndex = 3;
  const found = closing.exec(text);
  return found === null ? undefined : found.index + found[0].length;
}

function readFence(path: string, text: string, end: number): Outcome<FencedFile> {
  const offset = text.indexOf('\n') + 1;
  const source: SourceFile = { path, text, body: blankOut(text, end) };
  if (end > maximumFrontMatter) {
    const diagnostic = report('front-matter/syntax', 'the front matter is longer than 64 kB', {
      span: { file: path, start: 0, end: 3 },
      help: 'move long text below the closing ---',
    });
    return { value: { source }, diagnostics: [diagnostic] };
  }
  let document: Document.Parsed | undefined;
  // gray-matter runs JavaScript front matter unless both of its engines are replaced, and caches files unless it is given options.
  matter(text.slice(0, end), {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        document = parseDocument(yaml.replace(/^[^\n]*\n/, ''), { schema: 'core', uniqueKeys: true });
        return {};
      },
      javascript: refuse,
      js: refuse,
      json: refuse,
    },
  });
  // Nothing, or nothing but comments.
  if (document === undefined || document.contents === null) return { value: { source }, diagnostics: [] };
  if (document.errors.length > 0) {
    // Settings begin right below the fence; a rule has a blank line below it.
    const looksLikeSettings = /^(?:#.*\n)*["']?[\w-]+["']?\s*:/.test(text.slice(offset, end));
    return looksLikeSettings
      ? { value: { source }, diagnostics: syntaxErrors(path, document, offset) }
      : { value: { source: { path, text, body: text } }, diagnostics: [] };
  }
  if (!isMap(document.contents)) return { value: { source: { path, text, body: text } }, diagnostics: [] };
  return withData(path, source, document, offset);
}

function withData(path: string, source: SourceFile, document: Document.Parsed, offset: number): Outcome<FencedFile> {
  try {
    // No aliases: they make a small text a huge value ("billion laughs").
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return { value: { source, frontMatter: { document, data: isRecord(data) ? data : {}, offset } }, diagnostics: [] };
  } catch {
    const diagnostic = report('front-matter/syntax', 'aliases (*name) are not read in front matter', {
      span: { file: path, start: 0, end: 3 },
      help: 'write the value out where it is needed',
    });
    return { value: { source }, diagnostics: [diagnostic] };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function syntaxErrors(path: string, document: Document.Parsed, offset: number): readonly Diagnostic[] {
  return document.errors.slice(0, 5).map((error) => {
    const [start, end] = error.pos;
    const message = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '').replace(/\s+/g, ' ');
    const help = 'write one `key: value` a line; put a value that holds ": " or starts with a special sign in quotes';
    return report('front-matter/syntax', message, {
      span: { file: path, start: offset + start, end: offset + Math.max(end, start + 1) },
      help,
    });
  });
}

function refusedLanguage(path: string, language: string): Diagnostic {
  return report('front-matter/language', `unexpected \`---${language}\`, expected \`---\``, {
    span: { file: path, start: 0, end: 3 + language.length },
    help: 'front matter is plain YAML between two lines of three dashes; code in it is never run',
  });
}

function refuse(): never {
  throw new Error('front matter in another language reached gray-matter');
}

function blankOut(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
}
