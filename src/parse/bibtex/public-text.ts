import { privateFields } from '../../tables/bibtex-fields.ts';
import { standardStrings } from '../../tables/bibtex-strings.ts';
import type { ReadEntry } from './crossref.ts';
import type { WrittenField } from './entry-fields.ts';

/**
 * The entry as a page may show it: as written where it stands by itself, character for character. Fields of the author's own desk
 * (file paths, private remarks) are taken out; strings of the file and references to other entries are filled in, because a
 * reader who copies the entry has neither.
 *
 *     journal = jmlr, file = {:home/roe/a.pdf:PDF},      →  journal = {J. Mach. Learn. Res.},
 */
export function publicText(text: string, entry: ReadEntry): string {
  let shown = text;
  for (const field of entry.written.toReversed()) {
    const replacement = replacementOf(text, field, entry);
    if (replacement === undefined) continue;
    const after = shown.slice(field.end);
    shown =
      replacement === ''
        ? shown.slice(0, field.start).trimEnd() + after.replace(/^\s*,/, '')
        : shown.slice(0, field.start) + replacement + after;
  }
  return shown;
}

/** What stands in a field's place: nothing, another text, or (undefined) the field itself. */
function replacementOf(text: string, field: WrittenField, entry: ReadEntry): string | undefined {
  if (privateFields.test(field.name) || isLocalPath.test(entry.fields.get(field.name)?.text ?? '')) return '';
  if (field.name === 'crossref' || field.name === 'xdata') return inheritedBy(field, entry);
  const isOwn = field.parts.some((part) => part.isName && !isStandard(text.slice(part.start, part.end)));
  const value = entry.fields.get(field.name);
  return isOwn && value !== undefined ? `${field.name} = {${value.text}}` : undefined;
}

/** A place on the author's disk. */
const isLocalPath = /^\s*:?(?:file:|[a-z]:[\\/]|\/(?:home|users|volumes|mnt|media|tmp)\/|~\/|\\\\)/i;

/** The fields that came by way of this one: they have its place. */
function inheritedBy(field: WrittenField, entry: ReadEntry): string {
  const own = new Set(entry.written.map(({ name }) => name));
  const inherited = [...entry.fields.values()].filter(({ name, range }) => !own.has(name) && range.start === field.parts[0]?.start);
  return inherited.map(({ name, text }) => `${name} = {${text}}`).join(',\n  ');
}

function isStandard(name: string): boolean {
  return standardStrings.has(name.toLowerCase());
}
