/** What a link leads to. The first word of a row is the kind; the others are labels that mean it, in lower case. */
// prettier-ignore
const rows = [
  [
    'paper', 'pdf', 'preprint', 'arxiv', 'doi', 'link', 'html', 'full text', 'fulltext', 'full paper', 'full version', 'article', 'title',
    'acm', 'acm dl', 'ieee', 'ieee xplore', 'xplore', 'springer', 'elsevier', 'sciencedirect', 'wiley', 'usenix', 'acl anthology',
    'anthology', 'aclweb', 'openreview', 'publisher', 'publisher version', 'publisher’s version', 'camera ready', 'camera-ready',
    'proceedings', 'journal', 'journal version', 'conference', 'conference version', 'published version', 'final version',
    'official version', 'author version', 'accepted version', 'accepted manuscript', 'postprint', 'manuscript', 'draft', 'working paper',
    'extended version', 'long version', 'short version', 'version', 'biorxiv', 'medrxiv', 'psyarxiv', 'socarxiv', 'chemrxiv', 'ssrn', 'hal',
    'eprint', 'nber', 'lingbuzz', 'philpapers', 'jstor', 'pubmed', 'google scholar', 'semantic scholar', 'pmc', 'pmid', 'cvf', 'pmlr', 'neurips', 'open access', 'oa', 'epub',
    'ps', 'chapter', 'book', 'thesis', 'dissertation', 'report', 'read', 'read online', 'download', 'view', 'view publication', 'url',
    'ads', 'inspire', 'artikel', 'aufsatz', 'volltext', 'herunterladen', 'texte', 'texte intégral', 'télécharger', 'lire',
    'article complet', 'artículo', 'texto completo', 'descargar', 'enlace', 'artigo', 'baixar', 'texto', 'articolo', 'testo', 'scarica',
    'artikel (pdf)', 'tekst', '论文', '全文', '链接', '原文', '下载', '论文链接', '論文', '本文', '予稿', 'リンク', '논문', '원문', '링크', 'статья', 'текст', 'ссылка',
    'скачать', 'بحث', 'رابط', 'מאמר', 'קישור', 'مقاله',
  ],
  [
    'code', 'github', 'gitlab', 'source', 'source code', 'software', 'repo', 'repository', 'artifact', 'artefact', 'implementation',
    'codes', 'package', 'r package', 'python package', 'toolkit', 'tool', 'notebook', 'colab', 'scripts', 'script', 'replication',
    'replication code', 'replication package', 'replication files', 'replication materials', 'codebase', 'quellcode', 'logiciel', 'dépôt',
    'code source', 'código', 'software y código', 'codice', 'codice sorgente', 'broncode', '代码', '源码', '开源代码', 'コード', 'ソースコード', '코드', 'код',
    'الكود', 'קוד',
  ],
  [
    'data', 'dataset', 'datasets', 'benchmark', 'huggingface', 'hugging face', 'models', 'model', 'weights', 'checkpoints', 'corpus',
    'zenodo', 'osf', 'dataverse', 'replication data', 'data and code', 'materials', 'figshare', 'leaderboard', 'model card', 'daten',
    'datensatz', 'données', 'jeu de données', 'datos', 'dados', 'dati', 'gegevens', '数据', '数据集', '模型', 'データ', 'データセット', '데이터', 'данные',
  ],
  [
    'slides', 'talk slides', 'presentation', 'slide', 'deck', 'handout', 'folien', 'diapositives', 'diapos', 'transparents', 'diapositivas',
    'apresentação', 'slide della presentazione', '幻灯片', 'スライド', '슬라이드', 'слайды', 'презентация',
  ],
  ['poster', 'póster', 'pôster', '海报', 'ポスター', '포스터', 'постер', 'plakat', 'affiche'],
  [
    'video', 'talk', 'recording', 'youtube', 'talk video', 'videos', 'teaser', 'teaser video', 'trailer', 'video figure', 'lightning talk',
    'fast forward', 'bilibili', 'vimeo', 'podcast', 'webinar', 'vidéo', 'vídeo', 'aufzeichnung', 'enregistrement', 'grabación',
    'registrazione', '视频', '动画', '講演', 'ビデオ', '動画', '영상', 'видео',
  ],
  [
    'demo', 'try it', 'app', 'live demo', 'online demo', 'playground', 'web app', 'shiny app', 'interactive', 'démo', 'demostración', '演示',
    '在线演示', 'デモ', '데모', 'демо',
  ],
  [
    'project', 'project page', 'website', 'homepage', 'web', 'page', 'site', 'webpage', 'web page', 'project website', 'project site',
    'companion site', 'projekt', 'projektseite', 'projet', 'site web', 'proyecto', 'página', 'página web', 'projeto', 'progetto', 'sito',
    'pagina', '项目', '项目主页', '主页', 'プロジェクト', 'プロジェクトページ', '프로젝트', 'проект', 'сайт',
  ],
  [
    'supplement', 'supplementary', 'appendix', 'supplemental', 'supplementary material', 'supplementary materials', 'supp', 'suppl',
    'suppl.', 'supplemental material', 'online appendix', 'si', 'supporting information', 'errata', 'erratum', 'corrigendum', 'anhang',
    'annexe', 'annexes', 'apéndice', 'material suplementario', 'apêndice', 'appendice', '附录', '补充材料', '付録', '補足資料', '부록', 'приложение',
  ],
  [
    'cite', 'bibtex', 'bib', 'citation', 'ris', 'endnote', 'bib file', 'reference', 'cite this', 'zitieren', 'citer', 'citar', 'cita', '引用',
    '引用格式', '인용', 'цитировать',
  ],
  [
    'abstract', 'abs', 'summary (abstract)', 'kurzfassung', 'zusammenfassung', 'résumé', 'resumen', 'resumo', 'riassunto', '摘要', '概要', '초록',
    'аннотация',
  ],
  [
    'blog', 'blog post', 'blog entry', 'post', 'news', 'press', 'media', 'twitter', 'thread', 'summary', 'tweet', 'x', 'tweetprint',
    'twitter thread', 'mastodon', 'bluesky', 'press release', 'media coverage', 'coverage', 'commentary', 'explainer',
    'plain-language summary', 'review', 'reviews', 'newsletter', 'medium', 'presse', 'pressemitteilung', 'communiqué', 'prensa', 'imprensa',
    'stampa', '报道', '博客', '解读', 'ブログ', '解説', '블로그', '기사', 'блог', 'пресса',
  ],
] as const;

export type LinkKind = (typeof rows)[number][0] | 'other';

/** What the address itself says: a file, a repository, a landing page. */
export type LinkFormat = 'pdf' | 'html' | 'repository';

/** Label in lower case → kind. */
export const linkKinds: ReadonlyMap<string, LinkKind> = new Map(
  rows.flatMap(([kind, ...labels]) => [kind, ...labels].map((label): [string, LinkKind] => [label, kind])),
);
