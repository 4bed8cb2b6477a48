/** Words that say how far an accepted or printed paper is. A venue beside them is where it appears. Lower case; matched as whole words. */
// prettier-ignore
export const statusWords = [
  'to appear', 'to appear in', 'to be published', 'to be published in', 'will appear', 'appearing in', 'accepted', 'accepted at',
  'accepted by', 'accepted to', 'accepted for', 'accepted in', 'accepted for publication', 'accepted for publication in',
  'accepted to appear in', 'accepted with minor revisions', 'accepted with revisions', 'conditionally accepted', 'provisionally accepted',
  'accepted in principle', 'in-principle acceptance', 'forthcoming', 'forthcoming in', 'forthcoming from', 'in press', 'in-press',
  'in print', 'in production', 'in proofs', 'online first', 'first online', 'early access', 'early view', 'advance article',
  'advance online publication', 'ahead of print', 'epub ahead of print', 'published online', 'angenommen', 'angenommen bei', 'im druck',
  'im erscheinen', 'erscheint', 'erscheint in', 'wird erscheinen', 'zur veröffentlichung angenommen', 'à paraître', 'à paraître dans',
  'a paraître', 'accepté', 'accepté à', 'sous presse', 'en prensa', 'aceptado', 'aceptado en', 'por aparecer', 'de próxima aparición',
  'próximamente', 'no prelo', 'aceito', 'aceito para publicação', 'em publicação', 'in stampa', 'in corso di stampa',
  'in corso di pubblicazione', 'accettato', 'te verschijnen', 'ter perse', 'geaccepteerd', '已录用', '录用', '已接收', '待发表', '待刊', '即将出版', '印刷中',
  '掲載予定', '採録決定', '採択', '採択済み', '発表予定', '게재 예정', '게재예정', '게재 확정', '출판 예정', 'в печати', 'принята к публикации', 'принято к печати',
  'قيد النشر', 'مقبول للنشر', 'בדפוס', 'התקבל לפרסום', 'در دست انتشار', 'پذیرفته شده',
] as const;

/** Words that say a paper has not been accepted anywhere. A venue beside them is a hope, not where it appears. Lower case; matched as whole words. */
// prettier-ignore
export const unplacedStatusWords = [
  'submitted', 'submitted to', 'submitted for publication', 'manuscript submitted for publication', 'under review', 'under review at',
  'under review for', 'in review', 'in review at', 'under submission', 'under submission to', 'in submission', 'under revision',
  'under revision at', 'under revision for', 'in revision', 'in revision for', 'in revision at', 'major revision', 'minor revision',
  'revision requested', 'revision requested at', 'under major revision', 'under minor revision', 'invited to revise', 'revise and resubmit',
  'revise & resubmit', 'revise and resubmit at', 'revise and resubmit,', 'reject and resubmit', 'revisions requested', 'r&r', 'r&r at',
  '2nd r&r', 'in preparation', 'in prep', 'in prep.', 'in progress', 'work in progress', 'works in progress', 'wip', 'manuscript',
  'manuscript in preparation', 'unpublished manuscript', 'unpublished', 'working paper', 'working draft', 'draft', 'draft coming soon',
  'draft available upon request', 'draft available on request', 'available upon request', 'coming soon', 'job market paper', 'jmp',
  'technical report', 'preprint', 'pre-print', 'under peer review', 'eingereicht', 'eingereicht bei', 'in begutachtung',
  'unter begutachtung', 'in vorbereitung', 'in arbeit', 'manuskript', 'arbeitspapier', 'soumis', 'soumis à', 'en révision',
  'en préparation', 'en cours', 'document de travail', 'enviado', 'enviado a', 'en revisión', 'en evaluación', 'en preparación',
  'documento de trabajo', 'submetido', 'submetido a', 'em revisão', 'em avaliação', 'em preparação', 'em elaboração', 'sottoposto',
  'sottoposto a', 'in revisione', 'in preparazione', 'ingediend', 'ingediend bij', 'in voorbereiding', '在投', '审稿中', '投稿中', '已投稿', '返修中',
  '撰写中', '工作论文', '査読中', '準備中', '執筆中', '修正中', '심사 중', '심사중', '투고 중', '준비 중', 'подана', 'подано в', 'на рецензии', 'на рецензировании',
  'в подготовке', 'قيد المراجعة', 'قيد التحكيم', 'בשיפוט', 'הוגש לפרסום', 'در دست بررسی',
] as const;
