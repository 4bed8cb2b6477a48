import type { Row } from './row.ts';

/** Messages on .bib files. */
export const bibtexRows = {
  'bibtex/broken-entry': {
    severity: 'error',
    explain:
      'An entry of a .bib file cannot be read: a brace or a quotation mark is not closed, a field has no =, or the entry is larger than any paper needs. It is left out; all other entries are published.',
    wrong: '@article{roe2020,\n  title = {Paging without Faults,\n  year = 2020\n}',
    right: '@article{roe2020,\n  title = {Paging without Faults},\n  year = 2020\n}',
  },
  'bibtex/no-title': {
    severity: 'error',
    explain: 'An entry of a .bib file has no title, and only a title makes an entry. It is left out; everything else is published.',
    wrong: '@article{roe2020, author = {Ada Roe}}',
    right: '@article{roe2020, author = {Ada Roe}, title = {Paging without Faults}}',
  },
  'bibtex/duplicate-key': {
    severity: 'warning',
    explain:
      'Two entries of a .bib file have the same key. BibTeX would refuse the second. An exact copy is left out; otherwise both papers are published, the second with a key made from its author, year and title.',
    wrong: '@article{roe2020, title = {Paging without Faults}}\n@article{roe2020, title = {Caches without Misses}}',
    right: '@article{roe2020a, title = {Paging without Faults}}\n@article{roe2020b, title = {Caches without Misses}}',
  },
  'bibtex/duplicate-field': {
    severity: 'warning',
    explain:
      'An entry of a .bib file has a field twice. The first counts, as for BibTeX. Several authors stand in one field, joined by "and".',
    wrong: 'author = {Ada Roe},\nauthor = {Emil Li}',
    right: 'author = {Ada Roe and Emil Li}',
  },
  'bibtex/bad-key': {
    severity: 'warning',
    explain:
      'An entry of a .bib file has no key, or one with spaces or signs that BibTeX cannot read. The paper is published with a key made from its author, year and title.',
    wrong: '@article{Roe et al. 2020, title = {Paging without Faults}}',
    right: '@article{roe2020, title = {Paging without Faults}}',
  },
  'bibtex/missing-comma': {
    severity: 'warning',
    explain:
      'Two fields of an entry have no comma between them. The entry is read as if it were there; BibTeX would lose the fields that follow.',
    wrong: 'title = {Paging without Faults}\nyear = 2020',
    right: 'title = {Paging without Faults},\nyear = 2020',
  },
  'bibtex/unknown-string': {
    severity: 'warning',
    explain:
      'A value without braces is the name of a @string, and no @string of that name is in the file. The name itself is shown. Most often the braces were forgotten.',
    wrong: 'journal = Nature,',
    right: 'journal = {Nature},',
  },
  'bibtex/missing-crossref': {
    severity: 'warning',
    explain:
      'An entry takes fields from another one by crossref or xdata, and no entry of the file has that key. The paper is published with the fields of its own; its venue or year may be missing.',
    wrong: '@inproceedings{roe2020, title = {Paging without Faults}, crossref = {osdi20}}',
    right:
      '@inproceedings{roe2020, title = {Paging without Faults}, crossref = {osdi20}}\n@proceedings{osdi20, title = {OSDI 2020}, year = 2020}',
  },
  'bibtex/author-separator': {
    severity: 'warning',
    explain:
      'The names of an author field stand between commas or semicolons. They are read as they seem to be meant, but BibTeX takes such a list for one name, and the names may be cut wrongly. Join them with "and".',
    wrong: 'author = {Ada Roe; Emil Li}',
    right: 'author = {Ada Roe and Emil Li}',
  },
  'bibtex/unknown-command': {
    severity: 'note',
    explain:
      'A LaTeX command in a title or a name is not known here, most often one that the author defines in a paper. What it is applied to is kept; where it is applied to nothing, its name is shown. Each command is told once a file.',
    wrong: 'title = {\\sysname: Paging without Faults}',
    right: 'title = {SkyPage: Paging without Faults}',
  },
  'bibtex/too-much': {
    severity: 'error',
    explain:
      'The strings and cross-references of a .bib file repeat far more text than any list of papers does. From a certain amount on they are left empty, so that a small file cannot fill the memory. Or the file has more than a thousand problems, and only the first thousand are listed.',
  },
} as const satisfies Record<string, Row>;
