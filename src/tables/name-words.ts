/** Words between two names of a list. Lower case; `&` and `＆` need no spaces. The last Arabic and Hebrew ones are written onto the next word. */
// prettier-ignore
export const nameConjunctions = [
  'and', '&', '＆', 'und', 'u.', 'et', 'y', 'e', 'i', 'en', 'og', 'och', 'ja', 've', 'és', 'и', 'та', 'і', '和', '与', '與', '及', 'と', '및', 'و',
  'ו',
] as const;

/** What opens a list of co-authors where the owner is not named. Lower case; may stand in brackets. */
// prettier-ignore
export const coauthorWords = [
  'with', 'w/', 'joint with', 'joint work with', 'jointly with', 'in joint work with', 'together with', 'co-authored with',
  'coauthored with', 'co-written with', 'coauthors:', 'co-authors:', 'coauthor:', 'co-author:', 'first author with', 'second author with',
  'in collaboration with', 'mit', 'zusammen mit', 'gemeinsam mit', 'gem. mit', 'in zusammenarbeit mit', 'avec', 'en collaboration avec',
  'co-écrit avec', 'coauteurs :', 'con', 'en coautoría con', 'junto con', 'en colaboración con', 'coautores:', 'com', 'em coautoria com',
  'em colaboração com', 'insieme a', 'in collaborazione con', 'met', 'samen met', 'совместно с', 'в соавторстве с', 'соавторы:', 'совм. с',
  '合作者：', '合作者:', '共著者：', '共著者:', '공저자:', 'بالاشتراك مع', 'עם', 'با همکاری',
] as const;

/** What follows “with” and is no person. Lower case. */
// prettier-ignore
export const coauthorNotes = [
  'discussion', 'a discussion', 'appendix', 'an appendix', 'an appendix by', 'appendices', 'supplement', 'supplementary material',
  'erratum', 'corrections', 'revisions', 'minor revisions', 'major revisions', 'comments', 'a comment', 'commentary', 'a reply',
  'rejoinder', 'code', 'data', 'proofs', 'figures', 'an introduction', 'an introduction by', 'a foreword', 'a foreword by', 'a preface by',
  'translation', 'honors', 'honours', 'distinction', 'oral presentation',
] as const;

/** The list goes on. Matched without regard to case at the end of an author list or in its middle. */
export const moreAuthorsPatterns = [
  /^et\s+al\.?,?$/iu,
  /^et\s+alii\.?$/iu,
  /^(?:and|&|und|et|y|e|en)\s+(?:\d+|many|several|numerous)\s+(?:other|others|more|co-?authors?|additional|weitere|andere|autres|otros|outros|altri|anderen)\b.*$/iu,
  /^(?:\d+|many|several)\s+(?:others|more authors|more|co-?authors|other authors)$/iu,
  /^(?:and|&)\s+others?$/iu,
  /^(?:u\.\s?a\.|und\s+andere|u\.\s?v\.\s?a\.|et\s+autres|y\s+otros|e\s+outros|e\s+altri|en\s+anderen|i\s+inni|и\s+др\.?|та\s+ін\.?)$/iu,
  /^(?:等|等人|ほか|他|他\d+名|外|외|외\s?\d+인|וכו׳|ואחרים|وآخرون|و\s?همکاران)$/u,
  /^(?:…|\.\.\.|\[?…\]?|\[\.\.\.\])$/u,
  /^[[(]?\+\s?\d+(?:\s+(?:authors?|others|more))?[\])]?$/iu,
  /^\(?\d+\s+authors?(?:\s+in\s+total)?\)?$/iu,
] as const;

/** Lower-case words inside a family name; they belong to it. */
// prettier-ignore
export const nameParticles = [
  'van', 'van der', 'van de', 'van den', 'van het', 'van ’t', "van 't", 'ver', 'de', 'den', 'der', 'des', 'du', 'di', 'del', 'dela',
  'della', 'delle', 'dei', 'degli', 'dell’', "dell'", 'd’', "d'", 'da', 'das', 'do', 'dos', 'de la', 'de las', 'de los', 'de le', 'le',
  'la', 'les', 'los', 'las', 'lo', 'von', 'von der', 'von dem', 'vom', 'von und zu', 'zu', 'zum', 'zur', 'auf', 'af', 'av', 'ten', 'ter',
  'te', 'tot', 'op', 'op de', 'in ’t', "in 't", 'i', 'y', 'e', 'bin', 'ibn', 'bint', 'ben', 'bar', 'abu', 'abd', 'al', 'al-', 'el', 'el-',
  'ul', 'ur', 'as-', 'ash-', 'ad-', 'an-', 'ar-', 'at-', 'az-', 'mac', 'mc', 'ó', 'ní', 'ap', 'san', 'santa', 'st.', 'sri',
] as const;

/** What follows a family name and is no name. Matched without the full stop and without regard to case. */
// prettier-ignore
export const nameSuffixes = [
  'jr', 'sr', 'ii', 'iii', 'iv', 'v', 'filho', 'neto', 'júnior', 'junior', 'sobrinho', 'phd', 'md', 'dphil', 'msc', 'esq', 'mba', 'frs',
  'fils', 'père',
] as const;

/** Names of bodies: an “author” that contains one is no person. Lower case. */
// prettier-ignore
export const collectiveWords = [
  'collaboration', 'consortium', 'group', 'working group', 'study group', 'team', 'project', 'network', 'initiative', 'committee',
  'task force', 'investigators', 'association', 'society', 'institute', 'university', 'laboratory', 'lab', 'alliance', 'partnership',
  'on behalf of', 'for the', 'kollaboration', 'konsortium', 'arbeitsgruppe', 'arbeitskreis', 'collectif', 'équipe', 'grupo', 'equipo',
  'equipe', 'gruppo', '课题组', '研究组', '研究グループ', 'コラボレーション', 'коллаборация',
] as const;

/** Notes on a person's part in the paper. They stand in brackets after a name or at the end of the entry. Lower case. */
// prettier-ignore
export const rolePhrases = [
  'co-first', 'co-first author', 'co-first authors', 'joint first author', 'joint first authors', 'shared first author', 'co-lead',
  'co-lead author', 'lead author', 'first author', '1st author', '1st student author', '2nd student author', 'second author', 'last author',
  'senior author', 'joint senior authors', 'co-senior', 'corresponding', 'corresponding author', 'co-corresponding', 'contact author',
  'advisor', 'adviser', 'co-advisor', 'supervisor', 'mentor', 'advisee', 'student', 'presenter', 'presenting author', 'speaker',
  'project lead', 'project leader', 'intern', 'equal contribution', 'equal contributions', 'equal authorship', 'alphabetical order',
  'in alphabetical order', 'authors in alphabetical order', 'alphabetical', 'α-β order', 'αβ', 'as part of the expert panel', 'co-author',
  'erstautor', 'korrespondierender autor', 'geteilte erstautorschaft', 'auteur correspondant', 'premier auteur', 'autor de correspondencia',
  'primer autor', 'autor correspondente', 'primeiro autor', 'autore corrispondente', '第一作者', '共同第一作者', '共一', '通讯作者', '通信作者', '共同通讯', '筆頭著者',
  '責任著者', '発表者', '제1저자', '공동 제1저자', '교신저자', '주저자', 'первый автор', 'автор для переписки',
] as const;
