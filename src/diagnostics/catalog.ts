/**
 * Every message offprint can give: one row per code. Codes are permanent once released.
 * `explain` is what `offprint explain CODE` prints: what happened, why it matters, what to do.
 */
export type Severity = 'error' | 'warning' | 'note';

export interface Row {
  readonly severity: Severity;
  readonly explain: string;
  /** Two texts that differ in what the message is about. */
  readonly wrong?: string;
  readonly right?: string;
}

export const catalog = {
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
  'file/not-utf8': {
    severity: 'error',
    explain: 'The file is not UTF-8 text. Save it as UTF-8 in your editor; nothing is published until then.',
  },
  'file/too-large': {
    severity: 'error',
    explain: 'The file is larger than a list of papers can reasonably be (256 MB).',
  },
  'file/refused': {
    severity: 'warning',
    explain:
      'A symbolic link that leads out of the project, something that is no ordinary file, or a file whose name holds a backslash or a control character lies in the project. It is not read, so that a site can never publish files from elsewhere and every address works.',
  },
  'front-matter/language': {
    severity: 'error',
    explain: 'Front matter must be plain YAML between two lines of three dashes. Code in front matter is never run.',
  },
  'front-matter/syntax': {
    severity: 'error',
    explain: 'The YAML between the two lines of three dashes cannot be read.',
  },
  'entry/no-title': {
    severity: 'error',
    explain: 'No title could be told in an entry. It is left out; everything else is published.',
  },
  'entry/too-complex': {
    severity: 'error',
    explain:
      'A stretch of the list without a blank line is longer, or has more markup, than any publication needs. It is left out, so that the build ends in bounded time.',
  },
  'link/unclosed': {
    severity: 'error',
    explain:
      'A link is opened with <a href="…"> and never closed with </a>. The entry is kept and the link is ended where its label seems to end; close it so that the label is right.',
  },
  'entry/duplicate': {
    severity: 'warning',
    explain:
      'Two entries have the same title, authors, venue and year. The paper would be on the site twice. Remove one of the two; to show a paper among the selected ones, mark it instead of repeating it.',
    wrong: '# Selected\n\nPaging without Faults\n…\n\n# All papers\n\nPaging without Faults\n…',
    right: 'Paging without Faults\n…\n\n<!-- selected: true -->',
  },
  'entry/leftover': {
    severity: 'warning',
    explain:
      'A piece of an entry fits none of its fields: title, authors, venue, year, award, links. It is on no page and in no export. Put it on a line of its own, write it as people usually do, or hide it in a comment if it is not meant for the site.',
  },
  'entry/no-links': {
    severity: 'note',
    explain:
      'Most entries of the list have a link, this one has none, so that its readers cannot get to the paper. Add a link to the paper, or to a preprint of it, on a line of its own.',
    wrong: 'Paging without Faults\\\n**Ada Roe**\\\n*OSDI 2024*',
    right: 'Paging without Faults\\\n**Ada Roe**\\\n*OSDI 2024*\\\n[[Paper](https://example.org/paging.pdf)]',
  },
  'entry/no-year': {
    severity: 'warning',
    explain:
      'No year could be told, from the entry or from a heading above it. The paper goes into the group "Undated", and search engines for papers do not take it up. Write the year after the venue, or put the entry below a heading with the year. Papers that are said to be under review or to appear may do without.',
    wrong: '*EuroSys*',
    right: '*EuroSys 2025*',
  },
  'fmt/kept': {
    severity: 'note',
    explain:
      'This entry was left as it is. Written in the canonical form it would not have been read in exactly the same way, or a part of its text would have been lost, and offprint fmt changes the form of a list only, never what it says. It is read and published all the same. To have it formatted, write it by hand as in the example.',
    right: 'Title\\\n**Ada Roe**, Bo Lind\\\n*EuroSys 2025, Best Paper Award*\\\n[[Paper](https://example.org/paper.pdf)]',
  },
  'identifier/malformed': {
    severity: 'warning',
    explain:
      'An address at doi.org or arxiv.org holds something that cannot be a DOI or an arXiv id, so the link is dead and the paper cannot be found by it. Most often a character was lost in copying.',
    wrong: 'https://doi.org/1145/3627703.3650072\nhttps://arxiv.org/abs/2413.01438',
    right: 'https://doi.org/10.1145/3627703.3650072\nhttps://arxiv.org/abs/2411.01438',
  },
  'identifier/repeated': {
    severity: 'warning',
    explain:
      'Two papers with different titles link to the same DOI or arXiv id. One of the addresses was probably copied with the entry and not changed, and leads readers and search engines to the wrong paper.',
  },
  'link/abs-and-pdf': {
    severity: 'note',
    explain:
      'Of the arXiv links with this label some lead to the page with the abstract (/abs/) and some to the file (/pdf/). Readers do not know what a click will bring. Use one form throughout, or give the files a label of their own. offprint check --fix leaves these links alone: which of the two you want your readers to get is your choice.',
    wrong: '[[Paper](https://arxiv.org/abs/2411.01438)]\n[[Paper](https://arxiv.org/pdf/2505.24095)]',
    right: '[[Paper](https://arxiv.org/abs/2411.01438)]\n[[Paper](https://arxiv.org/abs/2505.24095)]',
  },
  'link/unknown-label': {
    severity: 'note',
    explain:
      'The label of a link is nearly, but not quite, a usual one such as Paper, Code or Slides: probably a slip of the finger. Correct it; the label is shown as it is written. Labels that are like none of the usual ones are fine.',
    wrong: '[[Sildes](https://example.org/talk.pdf)]',
    right: '[[Slides](https://example.org/talk.pdf)]',
  },
  'name/near-miss': {
    severity: 'note',
    explain:
      'A name that occurs once differs in one letter from a name that occurs more often. If it is a slip, the paper is missing from the page of its author: correct it. If they are two people, there is nothing to do.',
    wrong: 'Anurag Khandelwall',
    right: 'Anurag Khandelwal',
  },
  'name/two-spellings': {
    severity: 'warning',
    explain:
      'One name is written in two ways: with and without a middle name, accents, hyphens. To a program these are two people, each with a part of the papers. Write one spelling everywhere, best the one under which the person publishes.',
    wrong: 'Ada Roe, Joseph Gonzalez\n…\nJoseph E. Gonzalez, Ada Roe',
    right: 'Ada Roe, Joseph E. Gonzalez\n…\nJoseph E. Gonzalez, Ada Roe',
  },
  'owner/not-found': {
    severity: 'warning',
    explain:
      'The name under `owner` in content/index.md is the author of no paper, so nobody is set apart on the site. Write it as the list does; where the list has several spellings, `owner` may be a list of them.',
    wrong: 'owner: Ziming Moa',
    right: 'owner: [Ziming Mao, Z. Mao]',
  },
  'owner/unknown': {
    severity: 'warning',
    explain:
      'It cannot be told whose list this is: no author is set in bold, no name is in nearly every entry, and no `owner` is set. Your name is then not set apart on the site. Write it in bold in the list, or add `owner` to the front matter of content/index.md.',
    wrong: 'Ada Roe, Bo Lind',
    right: '**Ada Roe**, Bo Lind',
  },
  'title/final-full-stop': {
    severity: 'note',
    explain:
      'This title ends in a full stop and most others of the list do not. The site shows all of them without one; in the list it looks like an oversight. offprint check --fix takes it away.',
    wrong: 'Paging without Faults.\\',
    right: 'Paging without Faults\\',
  },
  'venue/preprint-published': {
    severity: 'warning',
    explain:
      'An entry is a preprint, and the list also has a published paper of the same title that shares an author. Readers and citation counts are better served by one entry: keep the published one and link the preprint from it.',
    wrong: 'Paging without Faults\\\n*arXiv 2023*\n\nPaging without Faults\\\n*OSDI 2024*',
    right:
      'Paging without Faults\\\n*OSDI 2024*\\\n[[Paper](https://example.org/paging.pdf)] [[Preprint](https://arxiv.org/abs/2301.00001)]',
  },
  'year/arxiv-mismatch': {
    severity: 'warning',
    explain:
      'The id of an arXiv paper begins with the year and month in which it was given out: 2501.14312 is of January 2025. The year in the list says otherwise: for a preprint any other year, for a published paper one that is earlier by two or more. Correct the year, or the address if it leads to another paper.',
    wrong: '*ArXiv 2024*\\\n[[Paper](https://arxiv.org/abs/2501.14312)]',
    right: '*ArXiv 2025*\\\n[[Paper](https://arxiv.org/abs/2501.14312)]',
  },
  'list/empty': {
    severity: 'warning',
    explain: 'No publication was found in the content folder. The site is built all the same, with a page that says so.',
  },
  'markup/unclosed': {
    severity: 'warning',
    explain:
      'An HTML element such as <span> or <b> is opened and never closed within its paragraph. It is closed at the end of the paragraph.',
  },
  'settings/unknown-key': {
    severity: 'error',
    explain: 'The front matter of content/index.md has a setting that offprint does not know, often a typing slip.',
  },
  'settings/invalid-value': {
    severity: 'error',
    explain: 'A setting has a value of the wrong kind.',
  },
  'settings/no-url': {
    severity: 'warning',
    explain: 'Without `url` the site uses relative links only; feeds, sitemap and citation tags need the absolute address.',
  },
  'address/taken': {
    severity: 'error',
    explain:
      'Two files of the project would get one address on the site, or one needs a folder where another is a file. Nothing is published, because one of them would be lost. Offprint takes index.html, publications.html, 404.html and papers/<id>.html for its own pages; rename the file that the message names. Letters that differ in case alone are the same on many computers.',
  },
  'template/syntax': {
    severity: 'error',
    explain:
      'A template cannot be read: a block without its end, an end without its block, or a slip inside {{ }}. Nothing is published until it is corrected, because a page made from half a template would be wrong.',
  },
  'template/missing': {
    severity: 'error',
    explain: 'A page needs a template that is in neither the project nor the package. Put a file of that name into templates/.',
  },
  'template/missing-partial': {
    severity: 'error',
    explain:
      'A template calls a partial that does not exist. {{> name}} shows the file templates/name.html; correct the name or add the file.',
  },
  'template/unknown-name': {
    severity: 'error',
    explain:
      'A template names a value that the page does not have. It would silently show nothing, also in {{#if}}. The message lists the names there are at that place; inside {{#each}} and {{#with}} names are those of the item, ../ leads back out, and @root is the page.',
  },
  'template/unknown-helper': {
    severity: 'error',
    explain:
      'Templates have four blocks, {{#if}}, {{#unless}}, {{#each}} and {{#with}}, each with one value. There are no other helpers, so that a template can be checked completely.',
  },
  'template/recursion': {
    severity: 'error',
    explain: 'A partial calls itself, directly or through others, and would never end. Remove one of the calls.',
  },
  'template/wrong-kind': {
    severity: 'error',
    explain:
      'A value is used as what it is not: a list is printed, {{#each}} goes over a text. The message says which way of writing suits the value.',
  },
  'template/maybe-absent': {
    severity: 'error',
    explain:
      'Not every publication has this value (a venue, a year, an abstract). Put {{#if value}}…{{/if}} around the place, so that pages without it are right too.',
  },
  'template/unescaped': {
    severity: 'error',
    explain:
      '{{{x}}} puts a value into the page as it is. For a value that is not sanitised markup, an author could smuggle in a script that way. Write {{x}}.',
  },
  'template/escaped-html': {
    severity: 'error',
    explain: 'The value is sanitised markup; with {{x}} readers would see its tags. Write {{{x}}}.',
  },
  'template/unsafe-place': {
    severity: 'error',
    explain:
      'A value stands where HTML escaping does not make it harmless: in a script, a style, an on… attribute, a comment, a tag, or an attribute without quotation marks. Move it into text or a quoted attribute.',
  },
  'template/not-an-address': {
    severity: 'error',
    explain:
      'href, src and the like may only begin with a value that was checked to be an address: any other text could be javascript:. Use an address, or begin with fixed text.',
  },
  'template/unbalanced': {
    severity: 'error',
    explain:
      'The two ways through a block end at different places of the HTML, for example one inside a tag. What follows could then not be escaped rightly. Keep whole tags and attributes inside a block.',
  },
  'template/unsupported': {
    severity: 'error',
    explain:
      'A part of the Handlebars language that cannot be checked beforehand: inline partials, partial blocks, decorators, computed names. Partials are files in templates/, called by name.',
  },
  'template/unused': {
    severity: 'warning',
    explain: 'No page uses this template file. Most often its name is misspelt, and the file it should replace is still used.',
  },
} as const satisfies Record<string, Row>;

export type DiagnosticCode = keyof typeof catalog;
