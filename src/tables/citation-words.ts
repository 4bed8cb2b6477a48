/** Words that begin the part of a citation that locates the paper in its venue. Lower case, with the full stop where one is usual. */
// prettier-ignore
export const locatorWords = {
  pages: [
    'pp.', 'pp', 'p.', 'pg.', 'pgs.', 'page', 'pages', 's.', 'seite', 'seiten', 'pág.', 'págs.', 'pag.', 'pagg.', 'página', 'páginas',
    'blz.', 'с.', 'стр.', '页', '第…页', '頁', 'ページ', '쪽', '페이지', 'ص.', 'עמ׳', "עמ'", 'ص',
  ],
  volume: [
    'vol.', 'vol', 'volume', 'v.', 'bd.', 'band', 'jg.', 'jahrgang', 'tome', 't.', 'tomo', 'том', 'т.', '卷', '第…卷', '巻', '第…巻', '권', '제…권',
    'المجلد', 'כרך', 'جلد',
  ],
  number: [
    'no.', 'nos.', 'number', 'issue', 'iss.', 'num.', 'nr.', 'heft', 'h.', 'n°', 'nº', 'n.', 'numéro', 'núm.', 'número', 'numero', '№',
    'вып.', '期', '第…期', '号', '第…号', '호', '제…호', 'العدد', 'גיליון', 'شماره',
  ],
  article: [
    'article', 'art.', 'article no.', 'article id', 'paper', 'paper id', 'paper no.', 'e-location', 'artikel', 'artículo', 'artigo', '文章编号',
    '論文番号',
  ],
  chapter: [
    'chapter', 'chap.', 'ch.', 'kapitel', 'kap.', 'chapitre', 'capítulo', 'cap.', 'capitolo', 'hoofdstuk', 'глава', '章', '第…章', '장',
  ],
  edition: [
    'edition', 'ed.', 'edn.', 'auflage', 'aufl.', 'édition', 'éd.', 'edición', 'edição', 'edizione', 'druk', 'изд.', '版', '第…版', '판',
  ],
  series: [
    'series', 'ser.', 'reihe', 'lecture notes in', 'lncs', 'lnai', 'lncs volume', 'special issue', 'special section', 'supplement',
    'suppl.', 'sonderheft', 'numéro spécial', 'número especial', '特集', '专刊',
  ],
  identifier: [
    'doi', 'doi:', 'https://doi.org/', 'arxiv:', 'arxiv', 'isbn', 'issn', 'pmid', 'pmid:', 'pmcid', 'hal-', 'urn:', 'url:', 'available at',
    'retrieved from', 'abgerufen von', 'disponible en', 'disponível em',
  ],
} as const;

/** Words before a venue that are no part of it. Lower case; matched at the start of the venue. */
// prettier-ignore
export const venueLeadWords = [
  'in', 'in:', 'in the', 'in proc.', 'appeared in', 'appears in', 'published in', 'published by', 'published on', 'published at',
  'presented at', 'presented in', 'accepted at', 'from', 'at', 'im', 'in der', 'erschienen in', 'veröffentlicht in', 'dans', 'dans :',
  'in :', 'paru dans', 'publié dans', 'en', 'en:', 'publicado en', 'em', 'em:', 'publicado em', 'pubblicato in', 'in: ', '//', 'в', 'в сб.',
  'в кн.', '发表于', '发表在', '载于', '見', '収録', 'journal:', 'venue:', 'conference:', 'revue :', 'revista:', 'rivista:', '发表：', '期刊：', '掲載誌：',
] as const;

/** Notes that an earlier or later version stands elsewhere: what follows is neither venue nor year. Lower case. */
// prettier-ignore
export const earlierVersionWords = [
  'an earlier version', 'earlier version', 'a preliminary version', 'preliminary version', 'an extended abstract', 'extended abstract in',
  'extended version', 'full version', 'journal version', 'conference version', 'short version', 'superseded by', 'supersedes',
  'previously circulated as', 'previously titled', 'formerly titled', 'formerly', 'reprinted in', 'reprinted as', 'translated as',
  'translation of', 'originally published in', 'also in', 'also appeared in', 'see also', 'response to', 'reply to', 'frühere fassung',
  'wiederabdruck in', 'wiederabgedruckt in', 'version antérieure', 'réédité dans', 'traduction de', 'versión anterior', 'reimpreso en',
  'versão anterior', 'reviewed in', 'discussed in', 'featured in', 'media coverage', 'see related media', 'covered by', 'press:',
  'blog post:',
] as const;

/** Theses, as their venue line says it. Lower case. */
// prettier-ignore
export const degreeWords = [
  'phd thesis', 'ph.d. thesis', 'phd dissertation', 'ph.d. dissertation', 'doctoral thesis', 'doctoral dissertation', 'dissertation',
  'dphil thesis', 'thesis', "master's thesis", 'master’s thesis', 'masters thesis', 'master thesis', 'msc thesis', 'm.sc. thesis',
  'ms thesis', 'm.s. thesis', 'ma thesis', 'mphil thesis', 'mres thesis', "bachelor's thesis", 'bachelor thesis', 'bsc thesis',
  'undergraduate thesis', 'honors thesis', 'honours thesis', 'senior thesis', 'licentiate thesis', 'diploma thesis', 'doktorarbeit',
  'inauguraldissertation', 'diplomarbeit', 'masterarbeit', 'magisterarbeit', 'bachelorarbeit', 'habilitationsschrift', 'habilitation',
  'thèse de doctorat', 'thèse', 'mémoire de master', 'mémoire de maîtrise', 'habilitation à diriger des recherches', 'tesis doctoral',
  'tesis de doctorado', 'tesis de maestría', 'tesis de licenciatura', 'trabajo fin de máster', 'tese de doutorado', 'tese de doutoramento',
  'dissertação de mestrado', 'trabalho de conclusão de curso', 'tesi di dottorato', 'tesi di laurea', 'proefschrift', 'masterscriptie',
  '博士学位论文', '博士论文', '硕士学位论文', '硕士论文', '[d]', '博士論文', '修士論文', '卒業論文', '学位論文', '박사학위논문', '석사학위논문', '박사 학위 논문', 'диссертация',
  'дис. канд. наук', 'дис. д-ра наук', 'автореферат', 'أطروحة دكتوراه', 'رسالة ماجستير', 'עבודת דוקטור', 'پایان‌نامه دکتری',
] as const;

/** Words that mark the names beside them as editors of the book, not authors of the paper. Lower case. */
// prettier-ignore
export const editorWords = [
  'ed.', 'eds.', 'eds', 'ed', '(ed.)', '(eds.)', '(eds)', '(ed)', 'edited by', 'editor', 'editors', 'hrsg.', 'hg.', 'hgg.', '(hrsg.)',
  '(hg.)', 'herausgegeben von', 'hrsg. von', 'éd.', 'éds.', 'dir.', 'sous la direction de', '(dir.)', 'coord.', 'coords.', 'eds. lits.',
  'editado por', 'org.', 'orgs.', '(org.)', '(orgs.)', 'organizado por', 'a cura di', '(a cura di)', 'cur.', 'red.', '(red.)',
  'onder redactie van', 'под ред.', 'ред.', 'отв. ред.', '主编', '编', '編', '編著', '監修', '엮음', '편', 'تحرير', 'עורך', 'עורכים',
] as const;

/** Words that stand where pages would: the paper has none. Lower case. */
// prettier-ignore
export const pagelessWords = [
  'online', 'electronic', 'in press', 'n.p.', 'n. p.', 'o. s.', 'o.s.', 's. p.', 's.p.', 'advance access', 'tba', 'tbd', 'xx–xx',
  'pages tbd',
] as const;
