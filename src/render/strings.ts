/** Every word of the interface, one block a language. Add a language by adding a block: the compiler names what is missing. */
const english = {
  /** What templates may name as `strings.…`. */
  words: {
    skipToContent: 'Skip to content',
    navigation: 'Main',
    home: 'Home',
    publications: 'Publications',
    years: 'Years',
    cite: 'BibTeX',
    abstract: 'Abstract',
    identifiers: 'Identifiers',
    neighbours: 'Neighbouring publications',
    previous: 'Previous',
    next: 'Next',
    andOthers: 'et al.',
    including: 'including',
    nothingHere: 'No publications yet',
    nothingHereHelp: 'Papers appear here as soon as content/publications.md lists them.',
    notFound: 'Page not found',
    notFoundHelp: 'There is nothing at this address. It may have moved, or the link may be misspelt.',
    notFoundHome: 'Go to the home page',
    recent: 'Recent publications',
  },
  undated: 'Undated',
  equalContribution: 'equal contribution',
  corresponding: 'corresponding author',
  permalink: (title: string): string => `Permalink: ${title}`,
  andMore: (count: number): string => `and ${String(count)} more`,
  allPublications: (count: number): string => `All ${String(count)} publications`,
};

export type Strings = typeof english;

const languages: Readonly<Record<string, Strings>> = { en: english };

/** The interface in a BCP 47 language, by its primary subtag; English where there is no translation. */
export function stringsFor(language: string): Strings {
  return languages[language.split('-')[0]?.toLowerCase() ?? ''] ?? english;
}
