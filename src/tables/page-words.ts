/** Links and lines that move about the page or the site. Lower case; the whole of a link, item or line. */
// prettier-ignore
export const navigationWords = [
  'home', 'back', 'back to top', 'top', 'back to home', 'next', 'previous', 'prev', 'older', 'newer', 'more', 'read more', 'show more',
  'see more', 'view all', 'see all', 'all', 'full list', 'all publications', 'complete list', 'show all', 'hide', 'toggle', 'expand',
  'collapse', 'menu', 'toc', 'table of contents', 'contents', 'jump to', 'skip to content', 'by year', 'by topic', 'by type', 'by date',
  'by category', 'selected', 'sort by', 'filter', 'search', 'download cv', 'cv', 'pdf version', 'print', 'english', 'deutsch', 'français',
  'español', 'português', 'italiano', '中文', '日本語', '한국어', 'русский', 'العربية', 'startseite', 'nach oben', 'zurück', 'accueil',
  'haut de page', 'retour', 'inicio', 'volver', 'início', 'voltar', 'torna su', 'indietro', 'naar boven', '首页', '返回', '返回顶部', '更多', 'トップ',
  '戻る', 'ページ上部へ', '홈', '위로', '목록', 'наверх', 'главная', 'назад',
] as const;

/** Phrases of lines that are about the list and are no entry. Lower case; contained in the line. */
// prettier-ignore
export const furniturePhrases = [
  'google scholar', 'scholar profile', 'full list of publications', 'complete list', 'up-to-date list', 'for a full list',
  'for the full list', 'see my', 'please see', 'you can also find', 'you can find my', 'my articles on', 'dblp', 'orcid', 'researchgate',
  'semantic scholar', 'arxiv profile', 'curriculum vitae', 'last updated', 'last update', 'updated on', 'under construction', 'coming soon',
  'all rights reserved', '©', 'copyright', 'personal use of this material', 'powered by', 'hosted on', 'theme by', 'page views', 'visitors',
  'email me', 'contact me', 'preprint copies', 'citations:', 'h-index', 'i10-index', 'reverse chronological order', 'grouped by year',
  'sorted by', 'this material is presented', 'not available for download', 'vollständige publikationsliste', 'vollständige liste',
  'zuletzt aktualisiert', 'liste complète', 'dernière mise à jour', 'mise à jour', 'lista completa', 'última actualización',
  'última atualização', 'elenco completo', 'ultimo aggiornamento', 'volledige lijst', '完整列表', '更多论文', '最后更新', '全部论文', '谷歌学术', '詳細は', '最終更新',
  '更新日', '전체 목록', '최종 수정', 'полный список', 'обновлено',
] as const;

/** How an item of news starts: a date and a separator. Matched at the start of an item, emphasis and brackets taken off. */
export const newsStarts = [
  /^\[?\d{4}[./-]\d{1,2}(?:[./-]\d{1,2})?\]?\s*(?:[:：–—|,-]|&nbsp;|\s)/u,
  /^\[?\d{1,2}[./-]\d{4}\]?\s*[:：–—|]/u,
  /^\[?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?'?\d{2,4}\]?\s*[:：–—|]/iu,
  /^\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?\s*[:：，,\s]/u,
  /^(?:🎉|🔥|📢|📣|🚀|\[new\]|new!)/iu,
] as const;
