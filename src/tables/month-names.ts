/** Names of the months from January on, in lower case and without a full stop; abbreviations of a month follow it after a bar. */
// prettier-ignore
export const monthNames = {
  en: [
    'january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sep|sept',
    'october|oct', 'november|nov', 'december|dec',
  ],
  de: [
    'januar|jänner|jan', 'februar|feber|feb', 'märz|mär|mrz', 'april|apr', 'mai', 'juni|jun', 'juli|jul', 'august|aug',
    'september|sep|sept', 'oktober|okt', 'november|nov', 'dezember|dez',
  ],
  fr: [
    'janvier|janv', 'février|févr|fév', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août', 'septembre|sept', 'octobre|oct',
    'novembre|nov', 'décembre|déc',
  ],
  es: [
    'enero|ene', 'febrero|feb', 'marzo|mar', 'abril|abr', 'mayo|may', 'junio|jun', 'julio|jul', 'agosto|ago',
    'septiembre|setiembre|sept|sep', 'octubre|oct', 'noviembre|nov', 'diciembre|dic',
  ],
  pt: [
    'janeiro|jan', 'fevereiro|fev', 'março|mar', 'abril|abr', 'maio|mai', 'junho|jun', 'julho|jul', 'agosto|ago', 'setembro|set',
    'outubro|out', 'novembro|nov', 'dezembro|dez',
  ],
  it: [
    'gennaio|gen', 'febbraio|feb', 'marzo|mar', 'aprile|apr', 'maggio|mag', 'giugno|giu', 'luglio|lug', 'agosto|ago', 'settembre|set|sett',
    'ottobre|ott', 'novembre|nov', 'dicembre|dic',
  ],
  nl: [
    'januari|jan', 'februari|feb', 'maart|mrt', 'april|apr', 'mei', 'juni|jun', 'juli|jul', 'augustus|aug', 'september|sep|sept',
    'oktober|okt', 'november|nov', 'december|dec',
  ],
  ru: [
    'январь|января|янв', 'февраль|февраля|фев', 'март|марта', 'апрель|апреля|апр', 'май|мая', 'июнь|июня', 'июль|июля',
    'август|августа|авг', 'сентябрь|сентября|сен|сент', 'октябрь|октября|окт', 'ноябрь|ноября|ноя', 'декабрь|декабря|дек',
  ],
  ar: [
    'يناير|كانون الثاني', 'فبراير|شباط', 'مارس|آذار', 'أبريل|إبريل|نيسان', 'مايو|أيار', 'يونيو|حزيران', 'يوليو|تموز', 'أغسطس|آب',
    'سبتمبر|أيلول', 'أكتوبر|تشرين الأول', 'نوفمبر|تشرين الثاني', 'ديسمبر|كانون الأول',
  ],
  he: ['ינואר', 'פברואר', 'מרץ|מרס', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  zh: ['1月|一月', '2月|二月', '3月|三月', '4月|四月', '5月|五月', '6月|六月', '7月|七月', '8月|八月', '9月|九月', '10月|十月', '11月|十一月', '12月|十二月'],
  ko: ['1월', '2월', '3월', '4월', '5월', '6월', '7월', '8월', '9월', '10월', '11월', '12월'],
} as const;
