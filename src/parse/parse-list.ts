import { report } from '../diagnostics/report.ts';
import type { Diagnostic, Draft, Outcome, Range, SourceFile, Span } from '../types.ts';
import { assemble, type FoundEntry } from './assemble.ts';
import { blocksOf, type Block } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import type { UnclosedTag } from './close-tags.ts';
import { definitionsIn, withDefinitions } from './definitions.ts';
import { draftOf } from './entry.ts';
import { withoutFurniture } from './furniture.ts';
import { prepare } from './label.ts';
import { legendIn, type Legend } from './legend.ts';
import { checkLimits } from './limits.ts';
import { parseMarkup } from './markup.ts';
import { habitsOf } from './profile.ts';

/** What a list holds: the entries, and the text that is none. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly leftover: readonly { readonly text: string; readonly span: Span }[];
}

/**
 * Read a list: chunks → blocks → entries → fields. Each chunk is parsed by itself, so that what is wrong in one entry stays
 * there. The entries are found twice: once each by itself, and once more with the habits of the list known.
 */
export function parseList(source: SourceFile): Outcome<Reading> {
  const { blocks, unclosed, diagnostics } = readBlocks(source);
  const prepared = remembered(prepare);
  const first = assemble(blocks, { prior: () => 0, prepare: prepared });
  const habits = habitsOf(first.entries.map(({ candidate }) => candidate));
  const { entries, leftover } = assemble(blocks, { prior: habits, prepare: prepared });
  const legend = legendOf(source, leftover, entries);
  const drafts = entries.map((entry) => toDraft(entry, source, legend));
  return {
    value: {
      drafts,
      leftover: leftover
        .map(({ kind, tape, verbatim = '', place }) => ({
          text: kind === 'code' ? verbatim.trim() : tape.text,
          span: { file: source.path, ...place },
        }))
        .filter(({ text }) => text !== ''),
    },
    diagnostics: [...diagnostics, ...unclosed.map((tag) => unclosedTag(tag, source, drafts))],
  };
}

/** A function that is called once for each argument. */
function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** Offsets into the file. */
  readonly unclosed: readonly UnclosedTag[];
  readonly diagnostics: readonly Diagnostic[];
}

function readBlocks(source: SourceFile): ReadBlocks {
  const body = withoutFurniture(source.body);
  const definitions = definitionsIn(body);
  const blocks: Block[] = [];
  const unclosed: UnclosedTag[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const chunk of chunksOf(body)) {
    const text = body.slice(chunk.start, chunk.end);
    const tooMuch = checkLimits(text, { file: source.path, ...chunk });
    if (tooMuch !== undefined) {
      diagnostics.push(tooMuch);
      continue;
    }
    const markup = parseMarkup(withDefinitions(text, definitions));
    unclosed.push(...markup.unclosed.map((tag) => ({ ...tag, start: tag.start + chunk.start, end: tag.end + chunk.start })));
    blocks.push(...blocksOf(markup.tree.children, { text, start: chunk.start }));
  }
  return { blocks, unclosed, diagnostics };
}

/** Legends stand in text of their own, in headings, and in the description that front matter gives of the page. */
function legendOf(source: SourceFile, leftover: readonly Block[], entries: readonly FoundEntry[]): Legend {
  const headings = new Set(entries.flatMap((entry) => entry.headings));
  const frontMatter = source.body === source.text ? '' : source.text.slice(0, source.body.search(/\S/));
  const description = /^(?:description|excerpt|subtitle):(.*)$/im.exec(frontMatter)?.[1] ?? '';
  const texts = leftover.filter(({ tape }) => tape.text.length < 1200).map(({ tape }) => tape.text);
  return legendIn([...texts, ...headings, description].join('\n'));
}

function toDraft({ candidate, place, headings, attachments }: FoundEntry, source: SourceFile, legend: Legend): Draft {
  const { tape, labelling, zones } = candidate;
  return draftOf({
    place: { file: source.path, ...place },
    source: source.text.slice(place.start, place.end),
    headings,
    tape,
    labelling,
    zones,
    legend,
    attachments,
  });
}

function unclosedTag({ tag, start, end }: UnclosedTag, source: SourceFile, drafts: readonly Draft[]): Diagnostic {
  const span: Span = { file: source.path, start, end };
  const index = drafts.findIndex(({ place }) => isWithin(start, place));
  const title = drafts[index]?.title?.value.plain;
  const context = title === undefined ? undefined : `"${title}" (entry ${String(index + 1)})`;
  if (tag !== 'a')
    return report('markup/unclosed', `this <${tag}> has no closing </${tag}>`, {
      span,
      context,
      help: `write </${tag}> where the ${tag} should end`,
    });
  const label = source.text
    .slice(end, end + 200)
    .replace(/[\]<\n][\s\S]*/, '')
    .trim();
  return report('link/unclosed', 'this link has no closing </a>', { span, context, help: `write ${label}</a> after the link's label` });
}

function isWithin(offset: number, place: Range): boolean {
  return offset >= place.start && offset < place.end;
}
