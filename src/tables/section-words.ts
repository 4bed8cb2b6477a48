/**
 * Words of section headings, by what stands below them. Lower case, emoji and numbers taken off; a heading belongs to the kind whose
 * longest word it contains. Kinds up to `other-papers` hold papers; the rest hold none.
 */
// prettier-ignore
export const sectionWords = {
  publications: [
    'publications', 'publication', 'papers', 'paper', 'research papers', 'articles', 'academic papers', 'publication list',
    'list of publications', 'selected publications', 'selected papers', 'selected works', 'featured publications',
    'representative publications', 'recent publications', 'research', 'research output', 'scholarship', 'writing', 'writings',
    'bibliography', 'peer-reviewed', 'peer reviewed', 'refereed', 'published', 'veröffentlichungen', 'publikationen', 'schriften',
    'schriftenverzeichnis', 'publikationsliste', 'ausgewählte publikationen', 'begutachtete', 'travaux', 'travaux de recherche',
    'liste des publications', 'publications choisies', 'publicaciones', 'trabajos', 'publicaciones seleccionadas', 'publicações',
    'trabalhos', 'produção científica', 'pubblicazioni', 'lavori', 'publicaties', 'onderzoek', '论文', '论文发表', '发表论文', '学术论文', '代表性论文', '代表作',
    '科研成果', '研究成果', '論文', '発表論文', '著作', '論著', '業績', '研究業績', '発表文献', '研究発表', '논문', '출판물', '연구 업적', '연구실적', '발표 논문', 'публикации',
    'научные работы', 'статьи', 'труды', 'المنشورات', 'الأبحاث', 'الأبحاث المنشورة', 'פרסומים', 'מאמרים', 'انتشارات', 'مقالات',
  ],
  preprints: [
    'preprints', 'preprint', 'pre-prints', 'working papers', 'working paper', 'under review', 'submitted', 'in review', 'manuscripts',
    'in preparation', 'work in progress', 'works in progress', 'research in progress', 'job market paper', 'unpublished', 'drafts', 'arxiv',
    'under submission', 'in progress', 'arbeitspapiere', 'eingereicht', 'eingereichte beiträge', 'in arbeit', 'vorabdrucke',
    'prépublications', 'pré-impressions', 'documents de travail', 'travaux en cours', 'soumis', 'documentos de trabajo', 'en revisión',
    'en preparación', 'documentos de trabalho', 'submetidos', 'em preparação', 'preprint e lavori in corso', 'in corso', 'werkdocumenten',
    '预印本', '工作论文', '在审', '在投论文', 'プレプリント', '投稿中', '査読中', '프리프린트', '투고 중', 'препринты', 'в печати',
  ],
  journal: [
    'journal articles', 'journal papers', 'journals', 'journal', 'refereed journals', 'peer-reviewed journal articles',
    'articles in journals', 'zeitschriftenartikel', 'aufsätze', 'aufsätze in zeitschriften', 'artikel', 'articles de revue', 'revues',
    'articles dans des revues', 'revues à comité de lecture', 'artículos', 'artículos en revistas', 'revistas', 'artigos',
    'artigos em periódicos', 'periódicos', 'articoli', 'articoli su rivista', 'riviste', 'tijdschriftartikelen', '期刊论文', '期刊', '期刊文章',
    '学術論文', '論文誌', '原著論文', '査読論文', '雑誌論文', '국제 학술지', '국내 학술지', '학술지', '저널', 'статьи в журналах', 'журнальные статьи',
  ],
  conference: [
    'conference papers', 'conference proceedings', 'conferences', 'conference', 'proceedings', 'conference publications',
    'refereed conference', 'konferenzbeiträge', 'tagungsbeiträge', 'tagungsbände', 'konferenzen', 'actes de conférence',
    'conférences avec actes', 'communications avec actes', 'actas de congresos', 'ponencias en actas', 'congresos', 'anais',
    'trabalhos em anais', 'conferências', 'atti di convegno', 'atti', 'conferentiebijdragen', '会议论文', '会议', '国際会議', '国際学会', '国際会議論文',
    '국제 학회', '국내 학회', '학회 논문', '학술대회', 'материалы конференций', 'труды конференций',
  ],
  workshop: [
    'workshop papers', 'workshops', 'workshop', 'extended abstracts', 'short papers', 'posters and demos', 'demos', 'late-breaking work',
    'non-archival', 'workshopbeiträge', 'ateliers', 'talleres', 'oficinas', 'ワークショップ', '研讨会论文', '워크숍', 'семинары',
  ],
  thesis: [
    'thesis', 'theses', 'dissertation', 'dissertations', 'phd thesis', 'doctoral thesis', 'master thesis', 'degree theses',
    'abschlussarbeiten', 'promotion', 'thèse', 'thèses', 'mémoire', 'tesis', 'tesis doctoral', 'tese', 'teses', 'tesi', 'proefschrift',
    '学位论文', '博士论文', '硕士论文', '学位論文', '博士論文', '修士論文', '학위 논문', '학위논문', 'диссертация', 'диссертации',
  ],
  book: [
    'books', 'book', 'monographs', 'book chapters', 'chapters', 'edited volumes', 'edited books', 'articles and chapters',
    'contributions to books', 'bücher', 'monographien', 'monografien', 'buchkapitel', 'beiträge in sammelbänden', 'herausgeberschaften',
    'sammelbände', 'livres', 'ouvrages', 'chapitres', 'chapitres d’ouvrage', "chapitres d'ouvrage", 'direction d’ouvrages', 'libros',
    'capítulos', 'capítulos de libro', 'livros', 'capítulos de livro', 'libri', 'monografie', 'capitoli', 'contributi in volume',
    'curatele', 'boeken', 'hoofdstukken', '专著', '著作章节', '书籍', '教材', '著書', '書籍', '分担執筆', '저서', 'книги', 'монографии', 'главы',
  ],
  'other-papers': [
    'technical reports', 'reports', 'reviews', 'review articles', 'surveys', 'survey papers', 'commentaries', 'letters',
    'short communications', 'other publications', 'non-refereed', 'non peer-reviewed', 'magazine articles', 'encyclopedia entries',
    'book reviews', 'translations', 'policy papers', 'white papers', 'miscellaneous', 'rezensionen', 'sonstiges', 'comptes rendus',
    'rapports', 'reseñas', 'informes', 'relatórios', 'resenhas', 'recensioni', '综述', '総説', '解説', '技術報告', 'その他', '国内会議', '国内学会', '国内発表',
    'обзоры', 'отчёты',
  ],
  talks: [
    'talks', 'talk', 'presentations', 'presentation', 'invited talks', 'invited presentations', 'keynotes', 'seminars', 'lectures',
    'posters', 'conference presentations', 'talks and conferences', 'tutorials', 'panels', 'vorträge', 'präsentationen', 'exposés',
    'communications orales', 'présentations', 'conférences invitées', 'charlas', 'ponencias', 'presentaciones', 'conferencias', 'palestras',
    'apresentações', 'comunicações', 'presentazioni', 'interventi', 'seminari', 'lezingen', '报告', '学术报告', '邀请报告', '講演', '招待講演', '口頭発表',
    '学会発表', 'ポスター発表', '講演一覧', '発表', '발표', '초청 강연', '강연', 'доклады', 'выступления',
  ],
  teaching: [
    'teaching', 'teaching experience', 'courses', 'course', 'lectures and courses', 'teaching assistant', 'lehre', 'lehrveranstaltungen',
    'enseignement', 'enseignements', 'docencia', 'cursos', 'enseñanza', 'ensino', 'disciplinas', 'didattica', 'insegnamento', 'onderwijs',
    '教学', '课程', '授课', '教育活動', '担当科目', '授業', '강의', '교육', 'преподавание',
  ],
  service: [
    'service', 'services', 'academic service', 'professional service', 'professional activities', 'reviewing', 'reviewer', 'review service',
    'program committee', 'programme committee', 'memberships', 'organizer', 'organisation', 'editorial', 'ämter', 'gutachtertätigkeit',
    'responsabilités', 'relectures', 'servicio', 'revisor', 'serviços', 'servizio', 'attività', 'dienstverlening', '学术服务', '审稿', '社会兼职',
    '学会活動', '委員', '社会貢献', '학회 활동', '봉사', 'рецензирование',
  ],
  education: [
    'education', 'educations', 'academic background', 'degrees', 'curriculum vitae', 'cv', 'resume', 'biography', 'bio', 'about',
    'about me', 'ausbildung', 'werdegang', 'lebenslauf', 'formation', 'parcours', 'educación', 'formación', 'formação', 'educação',
    'formazione', 'istruzione', 'opleiding', '教育经历', '教育背景', '个人简介', '简介', '学歴', '経歴', '略歴', '학력', '약력', 'образование', 'биография',
  ],
  experience: [
    'experience', 'experiences', 'work experience', 'employment', 'positions', 'academic positions', 'appointments', 'internships',
    'internship', 'berufserfahrung', 'expérience', 'postes', 'experiencia', 'experiência', 'esperienza', 'werkervaring', '工作经历', '实习',
    '实习经历', '職歴', '경력', 'опыт',
  ],
  news: [
    'news', 'latest news', 'recent news', 'updates', 'announcements', 'highlights', 'activities', 'blog', 'posts', 'aktuelles',
    'neuigkeiten', 'actualités', 'noticias', 'novedades', 'notícias', 'novità', 'notizie', 'nieuws', '动态', '新闻', '最新动态', '最新消息', 'ニュース',
    'お知らせ', '更新情報', '소식', '뉴스', 'новости',
  ],
  awards: [
    'awards', 'award', 'honors', 'honours', 'honors and awards', 'awards and honors', 'prizes', 'scholarships', 'fellowships', 'grants',
    'funding', 'preise', 'auszeichnungen', 'stipendien', 'drittmittel', 'prix', 'distinctions', 'financements', 'premios', 'becas',
    'prêmios', 'bolsas', 'premi', 'riconoscimenti', 'prijzen', '荣誉', '获奖', '荣誉与奖项', '奖项', '受賞', '受賞歴', '研究費', '수상', '수상 경력', 'награды',
    'гранты',
  ],
  software: [
    'software', 'code', 'projects', 'project', 'open source', 'open-source', 'tools', 'datasets', 'data', 'packages', 'projekte',
    'logiciels', 'projets', 'proyectos', 'projetos', 'progetti', 'projecten', '软件', '项目', '开源项目', 'ソフトウェア', 'プロジェクト', '소프트웨어', '프로젝트',
    'программы', 'проекты',
  ],
  patents: [
    'patents', 'patent', 'intellectual property', 'patente', 'brevets', 'patentes', 'brevetti', 'octrooien', '专利', '发明专利', '特許', '특허',
    'патенты',
  ],
  students: [
    'students', 'student', 'supervision', 'mentoring', 'mentees', 'advisees', 'group', 'people', 'team', 'members', 'alumni',
    'betreute arbeiten', 'studierende', 'étudiants', 'encadrement', 'estudiantes', 'supervisión', 'orientações', 'alunos', 'studenti',
    'tesisti', 'studenten', '学生', '指导学生', '团队', '指導学生', 'メンバー', '학생', '구성원', 'студенты', 'аспиранты',
  ],
  media: [
    'media', 'press', 'in the media', 'press coverage', 'media coverage', 'outreach', 'popular writing', 'presse', 'médias', 'prensa',
    'imprensa', 'stampa', '媒体报道', 'メディア', '언론', 'сми',
  ],
  contact: [
    'contact', 'contacts', 'contact me', 'links', 'find me', 'kontakt', 'liens', 'contacto', 'contato', 'contatti', '联系方式', '連絡先', '연락처',
    'контакты',
  ],
  interests: [
    'research interests', 'interests', 'research areas', 'forschungsinteressen', 'forschungsschwerpunkte', 'thèmes de recherche',
    'líneas de investigación', '研究方向', '研究兴趣', '研究分野', '研究テーマ', '연구 분야', 'научные интересы',
  ],
} as const satisfies Record<string, readonly string[]>;

export type SectionKind = keyof typeof sectionWords;

/** The kinds in the order of the table. */
export const sectionKinds: readonly SectionKind[] = [
  'publications',
  'preprints',
  'journal',
  'conference',
  'workshop',
  'thesis',
  'book',
  'other-papers',
  'talks',
  'teaching',
  'service',
  'education',
  'experience',
  'news',
  'awards',
  'software',
  'patents',
  'students',
  'media',
  'contact',
  'interests',
];
