/** The words that papers' lists are written with, by idea. Each table says in which form it is matched. */
export { awardMarks, awardWords, presentationWords, rankWords } from './award-words.ts';
export { degreeWords, editorWords, earlierVersionWords, locatorWords, pagelessWords, venueLeadWords } from './citation-words.ts';
export { fieldLabels } from './field-labels.ts';
export { legendMeanings, type LegendMeaning } from './legend-words.ts';
export { monthNames } from './month-names.ts';
export {
  coauthorWords,
  coauthorNotes,
  collectiveWords,
  moreAuthorsPatterns,
  nameConjunctions,
  nameParticles,
  nameSuffixes,
  rolePhrases,
} from './name-words.ts';
export { furniturePhrases, navigationWords, newsStarts } from './page-words.ts';
export { sectionWords, type SectionKind } from './section-words.ts';
export { statusWords, unplacedStatusWords } from './status-words.ts';
