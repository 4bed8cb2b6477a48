import { archives, linkFields } from '../../tables/bibtex-fields.ts';
import { identifierPatterns } from '../../tables/identifiers.ts';
import type { DraftLink, Range } from '../../types.ts';
import { addressesOfNotes, type EntryIdentifiers } from './identifiers.ts';
import type { Field } from './strings.ts';
import { publicAddress, verbatim } from './verbatim.ts';

/**
 * The links of an entry, each address once: `url`, DOI, arXiv, then what other fields hold. `file` and paths on the author's disk
 * are never among them.
 */
export function linksOf(fields: ReadonlyMap<string, Field>, { doi, arxivAddress }: EntryIdentifiers): readonly DraftLink[] {
  const links: DraftLink[] = [];
  const seen = new Set<string>();
  const add = (label: string, href: string | undefined, range: Range | undefined): void => {
    if (href === undefined || range === undefined) return;
    const same = sameAddress(href);
    if (!seen.has(same)) links.push({ label, href, range });
    seen.add(same);
  };
  const doiAddress = doi === undefined ? undefined : identifierPatterns.doi.url(doi.replace(/[%#?"<>]/g, encodeURIComponent));
  const known = [doiAddress, arxivAddress].map((address) => sameAddress(address ?? ''));
  const url = fields.get('url');
  const address = url === undefined ? undefined : publicAddress(url.text);
  if (address !== undefined && !known.includes(sameAddress(address))) add(labelOf(address), address, url?.range);
  add('DOI', doiAddress, (fields.get('doi') ?? url)?.range);
  add('arXiv', arxivAddress, arxivField(fields)?.range);
  for (const { type, field: name, label, url: base } of archives) {
    const archive = fields.get('eprinttype') ?? fields.get('archiveprefix');
    const field = archive?.text.toLowerCase() === type ? fields.get('eprint') : name === undefined ? undefined : fields.get(name);
    const id = field === undefined ? '' : verbatim(field.text);
    if (/^[\w.:/-]+$/.test(id)) add(label, base + id, field?.range);
  }
  for (const [name, label] of linkFields) {
    const field = fields.get(name);
    if (field !== undefined)
      add(label === 'Link' ? labelOf(publicAddress(field.text) ?? '') : label, publicAddress(field.text), field.range);
  }
  for (const note of addressesOfNotes(fields)) add(labelOf(note.address), note.address, note.field.range);
  return links;
}

function arxivField(fields: ReadonlyMap<string, Field>): Field | undefined {
  const names = ['eprint', 'arxiv', 'arxivid', 'journal', 'journaltitle', 'volume', 'note', 'howpublished', 'url', 'doi'];
  return names.map((name) => fields.get(name)).find((field) => field !== undefined);
}

/** What an address says of itself. */
function labelOf(address: string): string {
  if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+/i.test(address)) return 'Code';
  if (/^https?:\/\/(?:[a-z]+\.)?arxiv\.org\//i.test(address)) return 'arXiv';
  return /\.pdf(?:[?#]|$)/i.test(address) ? 'PDF' : 'Link';
}

/** Two spellings of one address: `http`, `www.`, `dx.`, a final slash, the version of a preprint. */
function sameAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.|dx\.)?/i, '')
    .replace(/^(arxiv\.org\/abs\/.*?)v\d+$/i, '$1')
    .replace(/\/$/, '')
    .toLowerCase();
}
