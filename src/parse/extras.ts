import { fieldLabels } from '../tables/field-labels.ts';
import { badgeHosts } from '../tables/link-icons.ts';
import type { Choices, Details, Located, RichText, Teaser } from '../types.ts';
import type { Block } from './blocks.ts';
import { detailsOf, readMetadata } from './metadata-comment.ts';
import { phraseSource } from './phrases.ts';
import { richText } from './rich-text.ts';
import { sliceTape, type Tape } from './tape.ts';

/** What stands beside an entry's fields: its abstract, its BibTeX, its picture, its metadata. Ranges are offsets into the file. */
export interface Extras {
  readonly abstract?: Located<RichText>;
  readonly bibtex?: Located<string>;
  readonly teaser?: Located<Teaser>;
  readonly details: Details;
  readonly choices: Choices;
}

/** Read the blocks that belong to an entry, and the images in its own text. The first of each kind counts. */
export function extrasOf(tape: Tape, attachments: readonly Block[]): Extras {
  let extras: Extras = { details: {}, choices: {}, teaser: teaserOf(tape) };
  for (const block of attachments) {
    const record = recordIn(block);
    if (record !== undefined) extras = { ...extras, bibtex: extras.bibtex ?? record };
    else if (block.kind === 'comment') extras = withMetadata(extras, block);
    else if (block.kind !== 'code') extras = withProse(extras, block);
  }
  return extras;
}

function withMetadata(extras: Extras, { verbatim = '' }: Block): Extras {
  const metadata = readMetadata(verbatim);
  return metadata === undefined ? extras : { ...extras, ...detailsOf(metadata) };
}

const abstractLabel = new RegExp(String.raw`^\s*(?:${phraseSource(fieldLabels.abstract)})\s*[:：.—–-]*\s*`, 'iu');
const bibtexLabel = /^\s*(?:bib\s?tex|cite|citation)\b/i;

/** A quote after the entry is its abstract; folded text is what its summary says. */
function withProse(extras: Extras, block: Block): Extras {
  const [record] = block.children.flatMap((child) => recordIn(child) ?? []);
  if (record !== undefined) return { ...extras, bibtex: extras.bibtex ?? record };
  const label = abstractLabel.exec(block.tape.text)?.[0];
  const isAbstract = block.kind === 'quote' ? !bibtexLabel.test(block.tape.text) : label !== undefined;
  const text = sliceTape(block.tape, { start: label?.length ?? 0, end: block.tape.text.length });
  const teaser = extras.teaser ?? teaserOf(block.tape);
  if (!isAbstract || extras.abstract !== undefined || text.text.trim() === '') return { ...extras, teaser };
  return { ...extras, teaser, abstract: { value: richText(text, { start: 0, end: text.text.length }), range: block.place } };
}

/** A BibTeX record in a code block. */
function recordIn({ kind, verbatim = '', place }: Block): Located<string> | undefined {
  return kind === 'code' && /^\s*@\p{L}+\s*\{/u.test(verbatim) ? { value: verbatim.trim(), range: place } : undefined;
}

/** The first image that is no badge. */
function teaserOf(tape: Tape): Located<Teaser> | undefined {
  const image = tape.images.find(({ src }) => !badgeHosts.some((host) => src.includes(host)) && !/\.svg\?|badge/i.test(src));
  return image === undefined ? undefined : { value: { src: image.src, alt: image.alt }, range: image.source };
}
