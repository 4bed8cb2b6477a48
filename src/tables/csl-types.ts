/** CSL 1.0.2, appendix III: the item types that publications lists use. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'dataset',
  'paper-conference',
  'patent',
  'report',
  'software',
  'speech',
  'thesis',
] as const;

export type CslType = (typeof cslTypes)[number];
