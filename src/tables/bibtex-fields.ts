/** What the fields of an entry mean. Names are those of BibTeX (btxdoc 3.2), biblatex 3.20 (2.2) and of programs that write .bib files. */

/** A detail and the fields that hold it, the first that is there counts. */
export const detailFields = {
  volume: ['volume'],
  issue: ['number', 'issue'],
  pages: ['pages', 'eid', 'articleno', 'article-number'],
  publisher: ['publisher'],
  place: ['location', 'address'],
  series: ['series'],
  edition: ['edition'],
  isbn: ['isbn'],
  issn: ['issn'],
} as const satisfies Record<string, readonly string[]>;

/** Fields that hold an address, and the label of its link. In the order in which the links are shown. */
export const linkFields: readonly (readonly [field: string, label: string])[] = [
  ['html', 'Link'],
  ['pdf', 'PDF'],
  ['code', 'Code'],
  ['github', 'Code'],
  ['software', 'Code'],
  ['repository', 'Code'],
  ['data', 'Data'],
  ['dataset', 'Data'],
  ['slides', 'Slides'],
  ['poster', 'Poster'],
  ['video', 'Video'],
  ['talk', 'Video'],
  ['demo', 'Demo'],
  ['website', 'Project'],
  ['project', 'Project'],
  ['homepage', 'Project'],
  ['supp', 'Supplement'],
  ['supplement', 'Supplement'],
  ['appendix', 'Supplement'],
  ['blog', 'Blog'],
  ['bdsk-url-1', 'Link'],
  ['bdsk-url-2', 'Link'],
];

/** Archives other than arXiv (biblatex 3.14.7), and fields that hold an id of one, with the label and the address of the id. */
export const archives: readonly { readonly type: string; readonly field?: string; readonly label: string; readonly url: string }[] = [
  { type: 'jstor', field: 'jstor', label: 'JSTOR', url: 'https://www.jstor.org/stable/' },
  { type: 'pubmed', field: 'pmid', label: 'PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/' },
  { type: 'pmc', field: 'pmcid', label: 'PMC', url: 'https://pmc.ncbi.nlm.nih.gov/articles/' },
  { type: 'hdl', field: 'hdl', label: 'Link', url: 'https://hdl.handle.net/' },
  { type: 'hal', field: 'hal_id', label: 'HAL', url: 'https://hal.science/' },
];

/** Fields in which themes for academics' home pages keep what a paper won, the most telling first. */
export const awardFields = ['award_name', 'award', 'awards', 'honor', 'honors'] as const;

/** Free text that may say how far the paper is, or what it won. */
export const noteFields = ['note', 'addendum', 'additional_info'] as const;

/** What `pubstate` may hold instead of words (biblatex 4.9.2.11). */
export const publicationStates: ReadonlyMap<string, string> = new Map([
  ['inpreparation', 'in preparation'],
  ['submitted', 'submitted'],
  ['forthcoming', 'forthcoming'],
  ['inpress', 'in press'],
  ['prepublished', 'preprint'],
]);

/**
 * Fields of programs and of the author's own desk: where files lie, who added the entry and when, private remarks. They are
 * taken out of the BibTeX that a page shows.
 */
export const privateFields =
  /^(?:file|local-url|bdsk-file-\d+|bdsk-color|date-added|date-modified|creationdate|modificationdate|timestamp|owner|username|groups|__markedentry|_\w+|read|readstatus|rating|ranking|priority|qualityassured|relevance|printed|comment|comment-\w+|review|annote|localfile|privnote|mendeley-\w+|citeulike-\S+|added-at|interhash|intrahash|biburl|posted-at|bibtex_show|keywords-private)$/;

/**
 * What an entry takes from the one its `crossref` names, as child field → fields of the parent. BibTeX takes every field it
 * lacks; biblatex (appendix B) makes the parent's title the child's book title. What identifies the parent, or is its text, is
 * not the child's.
 */
export const inheritedFields: readonly (readonly [field: string, from: readonly string[]])[] = [
  ['booktitle', ['booktitle', 'title']],
  ['journaltitle', ['journaltitle', 'journal']],
  ['year', ['year']],
  ['date', ['date']],
  ['month', ['month']],
  ['editor', ['editor']],
  ['publisher', ['publisher']],
  ['organization', ['organization']],
  ['institution', ['institution']],
  ['address', ['address']],
  ['location', ['location']],
  ['series', ['series']],
  ['volume', ['volume']],
  ['number', ['number']],
  ['edition', ['edition']],
  ['isbn', ['isbn']],
  ['issn', ['issn']],
  ['eventtitle', ['eventtitle']],
];

/** Fields that `xdata` does not pass on. */
export const ownFields: ReadonlySet<string> = new Set(['ids', 'xdata', 'crossref', 'xref', 'options', 'entryset', 'keywords']);
