/** Words that stand in names of conferences, journals, series, publishers and universities. Lower case; matched as whole words. */
// prettier-ignore
export const venueWordsTable = [
  'proceedings', 'proc.', 'proc', 'conference', 'conferences', 'conf.', 'conf', 'symposium', 'symp.', 'workshop', 'workshops', 'congress', 'colloquium',
  'meeting', 'annual meeting', 'transactions', 'trans.', 'journal', 'journal of', 'j.', 'letters', 'lett.', 'reviews', 'review of', 'rev.', 'annals',
  'bulletin', 'magazine', 'quarterly', 'advances in', 'lecture notes', 'lncs', 'lnai', 'findings', 'press', 'springer', 'elsevier', 'wiley',
  'routledge', 'university', 'universität', 'université', 'universidad', 'universidade', 'università', 'universiteit', 'hochschule',
  'zeitschrift', 'zs.', 'zeitschrift für', 'jahrbuch', 'revue', 'revista', 'rivista', 'tijdschrift', 'tagungsband', 'konferenz', 'tagung', 'congreso',
  'actas', 'anais', 'atti', 'actes', 'preprint', 'arxiv', 'arxiv preprint', 'biorxiv', 'medrxiv', 'ssrn', 'technical report', 'tech. rep.', 'handbook',
  'encyclopedia', 'encyclopaedia', 'companion', 'discussion paper', 'ieee', 'acm', 'usenix', 'aaai', 'international', 'society', 'association', 'archives',
  'studies in', 'verlag', 'handbuch', 'communications of', 'notices of', 'acta', 'annales', 'anales', 'archiv', 'cuadernos', 'cahiers', 'quaderni',
  '会议', '会議', '学报', '學報', '期刊', '论文集', '学会', '學會', '論文誌', '会誌', '学会誌', '研究会', '研究報告', '大会', '大学', '大學', '杂志', '雜誌', '学刊', '出版社', '出版',
  '紀要', '학회', '학회지', '논문지', '학술대회', '저널', '대학교', 'журнал', 'вестник', 'известия', 'труды', 'доклады', 'конференция', 'конференции',
  'сборник', 'университет', 'материалы', 'مجلة', 'مؤتمر', 'جامعة', 'כתב עת', 'כנס', 'אוניברסיטה', 'فصلنامه', 'کنفرانس', 'دانشگاه', 'مجله',
] as const;
