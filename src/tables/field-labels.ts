/** Words before a colon that say which field follows: `**Authors:** …`, `发表：…`. Lower case, without the colon. */
// prettier-ignore
export const fieldLabels = {
  title: ['title', 'paper', 'titel', 'titre', 'título', 'titolo', '标题', '题目', '论文标题', 'タイトル', '題目', '제목', 'название'],
  authors: [
    'author', 'authors', 'by', 'autor', 'autoren', 'auteur', 'auteurs', 'autores', 'autori', '作者', '著者', '저자', 'автор', 'авторы',
    'المؤلفون', 'מחברים', 'نویسندگان',
  ],
  venue: [
    'venue', 'journal', 'conference', 'published in', 'publication', 'in', 'book', 'booktitle', 'publisher', 'zeitschrift', 'konferenz',
    'erschienen in', 'revue', 'conférence', 'revista', 'congreso', 'periódico', 'rivista', '期刊', '会议', '发表', '发表于', '出处', '掲載誌', '会議', '発表',
    '학술지', '학회', 'журнал', 'конференция', 'المجلة', 'כתב עת',
  ],
  year: [
    'year', 'date', 'published', 'publication date', 'jahr', 'datum', 'année', 'date de publication', 'año', 'fecha', 'ano', 'data', 'anno',
    '年份', '日期', '发表时间', '年', '発行年', '연도', 'год',
  ],
  links: [
    'link', 'links', 'url', 'paper', 'pdf', 'code', 'doi', 'project', 'resources', 'website', 'data', '链接', '资源', '代码', 'リンク', '링크',
    'ссылка', 'ссылки', 'liens', 'enlaces', 'collegamenti',
  ],
  abstract: [
    'abstract', 'summary', 'tl;dr', 'tldr', 'zusammenfassung', 'résumé', 'resumen', 'resumo', 'riassunto', 'sommario', '摘要', '简介', '概要',
    'アブストラクト', '초록', 'аннотация', 'الملخص', 'תקציר', 'چکیده',
  ],
  award: ['award', 'awards', 'auszeichnung', 'prix', 'premio', 'prêmio', '获奖', '奖项', '受賞', '수상', 'награда'],
  status: ['status', 'stand', 'statut', 'estado', 'stato', '状态', '状況', '상태', 'статус'],
  ignored: [
    'keywords', 'key words', 'topics', 'tags', 'impact factor', 'citations', 'cited by', 'featured', 'role', 'contribution',
    'my contribution', 'acceptance rate', 'type', 'language', 'issn', 'isbn', 'pmid', 'jel', 'jel codes', 'schlagwörter', 'mots-clés',
    'palabras clave', 'palavras-chave', 'parole chiave', '关键词', '影响因子', 'キーワード', '키워드', 'ключевые слова',
  ],
} as const;
