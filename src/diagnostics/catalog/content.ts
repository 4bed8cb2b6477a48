import type { Row } from './row.ts';

/** Messages on lists, settings and files. */
export const contentRows = {
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
} as const satisfies Record<string, Row>;
