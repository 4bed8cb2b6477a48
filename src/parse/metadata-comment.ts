import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Choices, Details } from '../types.ts';

/** What a hidden comment may say of the entry before it. */
export const metadataKeys = [
  'id',
  'key',
  'selected',
  'tags',
  'doi',
  'arxiv',
  'pages',
  'volume',
  'issue',
  'publisher',
  'month',
  'isbn',
  'issn',
  'year',
  'venue',
  'award',
  'abstract',
] as const;

export type MetadataKey = (typeof metadataKeys)[number];

/** A comment longer than this is a part of the page that was taken out. */
const maximumLength = 4000;

/**
 * Is a comment metadata? Only when it is a YAML map with a known key: all other comments are the author's own business.
 *
 *     <!-- id: skyserve
 *     tags: [serving, spot instances] -->
 */
export function isMetadata(comment: string): boolean {
  return readMetadata(comment) !== undefined;
}

/** The map in a metadata comment, values as text or lists of text; undefined for any other comment. */
export function readMetadata(comment: string): ReadonlyMap<string, string | readonly string[]> | undefined {
  if (comment.length > maximumLength || !/^\s*[a-z]+\s*:/i.test(comment) || !metadataKeys.some((key) => comment.includes(`${key}:`)))
    return undefined;
  const document = parseDocument(dedent(comment), { schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const entries = new Map<string, string | readonly string[]>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') return undefined;
    entries.set(key.value, asText(value));
  }
  return metadataKeys.some((key) => entries.has(key)) ? entries : undefined;
}

/** Keys at the margin, however the comment is indented; all other lines belong to the key above them. */
function dedent(comment: string): string {
  const lines = comment.trim().split('\n');
  return lines.map((line) => line.replace(/^[ \t]+/, /^\s*[a-z]+\s*:(?:\s|$)/i.test(line) ? '' : '  ')).join('\n');
}

function asText(value: unknown): string | readonly string[] {
  if (isSeq(value)) return value.items.map(scalarText);
  return scalarText(value);
}

/** As it is written: `012` and `1.10` are no numbers here. */
function scalarText(value: unknown): string {
  return isScalar(value) && value.value !== null ? (value.source ?? '') : '';
}

/** The details and choices that a comment states. */
export function detailsOf(metadata: ReadonlyMap<string, string | readonly string[]>): {
  readonly details: Details;
  readonly choices: Choices;
} {
  const text = (key: MetadataKey): string | undefined => {
    const value = metadata.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const written = metadata.get('tags');
  const tags = typeof written === 'string' ? written.split(/\s*,\s*/) : written;
  const selected = text('selected');
  return {
    details: {
      doi: text('doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
      arxiv: text('arxiv'),
      pages: text('pages'),
      volume: text('volume'),
      issue: text('issue'),
      publisher: text('publisher'),
      month: text('month'),
      isbn: text('isbn'),
      issn: text('issn'),
    },
    choices: {
      id: text('id'),
      citationKey: text('key'),
      isSelected: selected === undefined ? undefined : /^(?:true|yes)$/i.test(selected),
      tags: tags?.filter((tag) => tag !== ''),
    },
  };
}
