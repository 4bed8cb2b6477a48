/** Phrases that name an award or a distinction of one paper. Lower case; matched as whole words. */
// prettier-ignore
export const awardWords = [
  'best paper award', 'best paper', 'best student paper award', 'best student paper', 'best short paper', 'best long paper',
  'best full paper', 'best demo', 'best demonstration', 'best poster', 'best poster award', 'best presentation', 'best talk',
  'best artifact', 'best dataset', 'best resource paper', 'best system paper', 'best theory paper', 'best thesis award',
  'best dissertation award', 'best reviewer', 'best technical paper', 'best application paper', 'best industry paper',
  'best interactive event', 'best of chi', 'distinguished paper award', 'distinguished paper', 'distinguished artifact award',
  'outstanding paper award', 'outstanding paper', 'outstanding student paper', 'outstanding demo', 'outstanding poster', 'notable paper',
  'exemplary paper', 'influential paper award', 'most influential paper', 'test of time award', 'test-of-time award', 'hall of fame award',
  'honorable mention', 'honourable mention', 'runner-up', 'runner up', 'runners-up', 'finalist', 'nominee', 'nomination',
  'nominated for best paper', 'best paper candidate', 'award candidate', 'best paper shortlist', 'shortlisted for best paper',
  'community award', 'jury award', 'audience award', "people's choice award", "editor's choice", "editors' choice", "editor's pick",
  "editors' suggestion", "editor's highlight", 'top picks', 'dissertation award', 'thesis award', 'thesis prize', 'dissertation prize',
  'paper prize', 'article prize', 'book prize', 'book award', 'first prize', 'second prize', 'third prize', '1st place', '2nd place',
  '3rd place', 'first place', 'second place', 'third place', 'gold medal', 'silver medal', 'bronze medal', 'winner', 'winner of', 'award',
  'awarded', 'prize', 'preis für', 'auszeichnung', 'bester beitrag', 'bester aufsatz', 'dissertationspreis', 'promotionspreis',
  'nachwuchspreis', 'prix du meilleur article', 'meilleur article', 'prix de thèse', 'prix du jury', 'mention honorable', 'prix',
  'premio al mejor artículo', 'mejor artículo', 'mejor ponencia', 'mención honorífica', 'premio', 'prêmio de melhor artigo',
  'melhor artigo', 'menção honrosa', 'prêmio', 'miglior articolo', 'premio miglior articolo', 'menzione d’onore',
  'prijs voor beste artikel', 'eervolle vermelding', '最佳论文奖', '最佳论文', '最佳學生論文', '最佳学生论文', '优秀论文奖', '优秀论文', '杰出论文', '最佳海报', '提名', '最优秀賞',
  '最優秀賞', '優秀賞', '優秀論文賞', '論文賞', '若手奨励賞', '奨励賞', '委員特別賞', '学生奨励賞', '発表賞', 'ベストペーパー賞', 'ベストポスター賞', '최우수논문상', '우수논문상', '우수발표상', '장려상',
  'премия', 'лучшая статья', 'диплом',
] as const;

/** How a paper was presented, where that is a distinction. Lower case; matched as whole words. */
// prettier-ignore
export const presentationWords = [
  'oral', 'oral presentation', 'contributed talk', 'contributed oral', 'long talk', 'short talk', 'long oral', 'spotlight',
  'spotlight presentation', 'spotlight talk', 'highlight', 'highlighted paper', 'notable top 5%', 'notable top 25%', 'notable-top-5%',
  'notable-top-25%', 'plenary', 'plenary talk', 'keynote', 'featured', 'featured article', 'featured paper', 'cover article', 'cover story',
  'front cover', 'inside cover', 'journal cover', 'full oral', 'selected for oral presentation', 'invited paper', '口头报告', '口头汇报', '口頭発表',
  '구두발표', 'vortrag', 'présentation orale', 'presentación oral', 'apresentação oral', 'устный доклад',
] as const;

/** Signs that stand before or after an award and are no part of it. */
// prettier-ignore
export const awardMarks = [
  '🏆', '🥇', '🥈', '🥉', '🏅', '🎖', '🎖️', '⭐', '🌟', '✨', '🎉', '🔥', '👏', '🎊', '★', '☆', '✪', '📣', '🎤', '💡',
] as const;

/** Ranks, rates and counts: neither venue nor award. Lower case; matched at the start of a bracket, run or clause. */
// prettier-ignore
export const rankWords = [
  'acceptance rate', 'accept rate', 'acceptance ratio', 'ar:', 'overall acceptance rate', 'impact factor', 'if:', 'if=', 'if ', 'jif',
  '5-year if', 'citescore', 'snip', 'sjr', 'h-index', 'h5-index', 'ccf-a', 'ccf-b', 'ccf-c', 'ccf a', 'ccf b', 'ccf c', 'ccf a类',
  'ccf rank a', 'core a*', 'core a', 'core b', 'core rank', 'qualis a1', 'qualis a2', 'qualis', 'q1', 'q2', 'q3', 'q4', 'jcr q1', 'jcr',
  'sci', 'scie', 'ssci', 'esci', 'ahci', 'scopus', 'ei', 'ei compendex', 'web of science', 'abs 4*', 'abs 4', 'abs 3', 'abdc a*', 'abdc',
  'ft50', 'vhb', 'vhb-jourqual', 'utd24', 'top 1%', 'top conference', 'flagship', 'tier 1', 'tier-1', 'citations', 'cited by', 'downloads',
  '中科院一区', '中科院二区', '中科院', '影响因子', '一区', '二区', '顶会', '顶刊', '採択率', '採録率', '査読あり', '査読有', '査読有り', '査読なし', '査読無', 'kci', 'вак', 'ринц',
] as const;
