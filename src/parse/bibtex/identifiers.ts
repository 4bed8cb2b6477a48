import { plainText } from './plain-text.ts';
import type { Field } from './strings.ts';
import { addressesIn, verbatim } from './verbatim.ts';

/** The identifiers of an entry; arXiv's with its version in `arxivAddress` alone. */
export interface EntryIdentifiers {
  readonly doi?: string;
  readonly arxiv?: string;
  readonly arxivAddress?: string;
}

/** `https://doi.org/10.1145/1`, `doi:10.1145/1`, `10.1145/1` (DOI Handbook 2.2) */
const doiForm = /^(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:?)*\s*(10\.\d{4,9}\/\S+)$/i;
/** arXiv identifier scheme: `2411.01438v2`, `hep-th/9901001`, `math.AG/0601001`. */
const arxivForm = /^(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d+)?$/i;

/** DOI and arXiv id, from the fields that the standard, Google Scholar, DBLP, ADS, Mendeley and authors put them into. */
export function identifiersOf(fields: ReadonlyMap<string, Field>): EntryIdentifiers {
  const text = (name: string): string => fields.get(name)?.text ?? '';
  const doi =
    doiForm.exec(verbatim(text('doi')))?.[1] ??
    doiForm.exec(verbatim(text('url')).replace(/^(?!https?:\/\/(?:dx\.)?doi\.org).*/i, ''))?.[1];
  const arxiv = arxivId(text) ?? /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1];
  const [, id, version = ''] = arxivForm.exec(arxiv ?? '') ?? [];
  return { doi, arxiv: id, arxivAddress: id === undefined ? undefined : `https://arxiv.org/abs/${id}${version}` };
}

function arxivId(text: (name: string) => string): string | undefined {
  const archive = plainText(text('eprinttype') || text('archiveprefix') || text('archive'));
  const eprint = verbatim(text('eprint'))
    .replace(/^(?:https?:\/\/)?(?:arxiv\.org\/(?:abs|pdf)\/|arxiv:)/i, '')
    .replace(/\.pdf$/i, '');
  if (/^arxiv$/i.test(archive) || (archive === '' && arxivForm.test(eprint))) {
    // Before 2007 the archive's name is part of the id; some write it into the class alone.
    return /^\d{7}(?:v\d+)?$/.test(eprint) ? `${plainText(text('primaryclass') || text('eprintclass'))}/${eprint}` : eprint;
  }
  const given = verbatim(text('arxiv') || text('arxivid')).replace(/^.*arxiv\.org\/(?:abs|pdf)\/|^arxiv:/i, '');
  if (arxivForm.test(given)) return given;
  // `journal = {arXiv preprint arXiv:2103.17040}` (Google Scholar), `journal = {CoRR}, volume = {abs/2103.17040}` (DBLP)
  const written = ['journal', 'journaltitle', 'volume', 'howpublished', 'note', 'number', 'url']
    .map((name) => verbatim(text(name)))
    .join(' ');
  return /(?:arxiv:|arxiv\.org\/(?:abs|pdf)\/|(?<![\w./])abs\/)(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(written)?.[1];
}

/** Web addresses of free text: `howpublished = {\url{https://…}}`. */
export function addressesOfNotes(fields: ReadonlyMap<string, Field>): readonly { readonly address: string; readonly field: Field }[] {
  return ['howpublished', 'note', 'addendum'].flatMap((name) => {
    const field = fields.get(name);
    return field === undefined ? [] : addressesIn(field.text).map((address) => ({ address, field }));
  });
}
