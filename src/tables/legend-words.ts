/**
 * What a mark after a name means, by the phrase that its legend gives. Lower case; the longest phrase in the legend decides.
 *
 *     \* denotes equal contribution, † corresponding author
 *     ^          ^-----------------  ^ ^-------------------
 */
// prettier-ignore
export const legendMeanings = {
  equal: [
    'equal contribution', 'equal contributions', 'equally contributed', 'contributed equally', 'equal authorship', 'equal authors',
    'equal first authors', 'equal credit', 'co-first', 'co-first author', 'co-first authors', 'co-first authorship', 'joint first',
    'joint first author', 'joint first authors', 'shared first', 'shared first authorship', 'combined first authorship', 'co-lead',
    'co-lead author', 'co-lead authors', 'co-primary', 'these authors contributed equally', 'both authors contributed equally',
    'gleicher beitrag', 'gleichwertiger beitrag', 'gleichberechtigte', 'geteilte erstautorschaft', 'zu gleichen teilen',
    'contribution égale', 'contributions égales', 'co-premiers auteurs', 'contribué à parts égales', 'contribución igual',
    'igual contribución', 'contribuyeron por igual', 'contribuição igual', 'contribuíram igualmente', 'ugual contributo', 'pari contributo',
    'contributo paritario', 'gelijke bijdrage', '同等贡献', '贡献相同', '贡献相当', '共同一作', '共同第一作者', '共一', '并列第一作者', '同等貢献', '共同筆頭著者', '共同第一著者',
    '等しく貢献', '동등 기여', '공동 제1저자', '공동 1저자', 'равный вклад', 'внесли равный вклад', 'مساهمة متساوية', 'תרומה שווה', 'سهم مساوی',
  ],
  corresponding: [
    'corresponding author', 'corresponding authors', 'corresponding', 'correspondence', 'correspondence author', 'co-corresponding',
    'contact author', 'korrespondierender autor', 'korrespondenzautor', 'korrespondierende autorin', 'auteur correspondant',
    'auteure correspondante', 'autor de correspondencia', 'autor correspondiente', 'autor correspondente', 'autore corrispondente',
    'autore di riferimento', 'corresponderende auteur', '通讯作者', '通信作者', '通訊作者', '責任著者', '連絡著者', '교신저자', '교신 저자', 'автор для переписки',
    'المؤلف المراسل', 'מחבר מכותב', 'نویسنده مسئول',
  ],
  senior: [
    'senior author', 'co-senior', 'joint senior', 'joint senior authors', 'shared senior authorship', 'last author', 'equal advising',
    'joint supervision', 'equal supervision', 'co-supervised', 'seniorautor', '共同指导',
  ],
  advisee: [
    'advisee', 'advisees', 'student advisee', 'my student', 'student author', 'student co-author', 'student coauthor', 'graduate student',
    'graduate students', 'undergraduate', 'undergraduate student', 'undergraduate co-author', 'phd student', 'phd students',
    'supervised student', 'mentee', 'mentees', 'mentored student', 'postdoc', 'student under my supervision', 'students i advised',
    'intern', 'interns', 'lab member', 'lab members', 'betreute studierende', 'doktorand', 'étudiant encadré', 'doctorant',
    'estudiante dirigido', 'tesista', 'aluno orientado', 'orientando', 'studente', 'promovendus', '指导学生', '指導学生', '지도 학생', 'студент',
    'аспирант',
  ],
  alphabetical: [
    'alphabetical order', 'alphabetical', 'alphabetically', 'authors in alphabetical order', 'alphabetic order',
    'author order is alphabetical', 'α-β order', 'αβ', 'random order', 'alphabetische reihenfolge', 'alphabetisch', 'ordre alphabétique',
    'orden alfabético', 'ordem alfabética', 'ordine alfabetico', 'alfabetische volgorde', '按字母顺序', '姓氏字母序', 'アルファベット順', '五十音順', '알파벳순',
    'в алфавитном порядке',
  ],
  lead: [
    'project lead', 'project leader', 'team lead', 'tech lead', 'technical lead', 'core contributor', 'core contributors',
    'main contributor', 'presenter', 'presenting author', '项目负责人', '项目主导', '発表者', '발표자',
  ],
  owner: [
    'myself', 'my name', 'indicates me', 'is me', 'the author of this page', 'meine person', 'moi-même', 'yo mismo', '本人', '自身', '本人を示す',
  ],
} as const satisfies Record<string, readonly string[]>;

export type LegendMeaning = keyof typeof legendMeanings;
