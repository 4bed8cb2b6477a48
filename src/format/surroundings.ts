/** An entry's source, taken apart into what is written anew and what stays. */
export interface Surroundings {
  /** `- `, `12. `, `### `: stays in front of the title. */
  readonly marker: string;
  /** What every later line starts with. */
  readonly indent: string;
  /** The fields, without marker. */
  readonly fields: string;
  /** Quotation, code and the like after the fields, with the line break before them: stay as they are. */
  readonly attachments: string;
  readonly isHeading: boolean;
}

/** Why an entry cannot be taken apart. */
export type Obstacle =
  | 'it shares a line with other text'
  | 'it stands in HTML'
  | 'it holds a template tag'
  | 'it holds a comment'
  | 'other pages may link into it';

/**
 * Take apart the entry that stands in `[start, end)` of a text.
 *
 *     - Trinity: A Fast Compressed …      marker "- ", indent "  "
 *       **Ziming Mao**, …
 */
export function surroundingsOf(text: string, start: number, end: number): Surroundings | Obstacle {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  if (!/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/.test(before) || !/^[ \t]*\\{0,2}[ \t]*$/.test(after))
    return 'it shares a line with other text';
  const source = text.slice(start, end);
  const split = /\n[ \t>]*(?=(?:`{3,}|~{3,}|>|<details\b|<!--))/i.exec(source)?.index ?? source.length;
  const head = source.slice(0, split);
  const obstacle = obstacleIn(head);
  if (obstacle !== undefined) return obstacle;
  const marker = /^(?:#{1,6}[ \t]+|(?:[-*+•●▪◦‣]|\d{1,9}[.)]|\[[A-Z]{0,3}-?\d{1,3}\](?![:(]))[ \t]+)/.exec(head)?.[0] ?? '';
  const isListItem = /^(?:[-*+]|\d)/.test(marker);
  const outer = before.replace(/[^\s>]/g, ' ');
  return {
    marker,
    indent: outer + (isListItem ? ' '.repeat(marker.length) : ''),
    fields: head.slice(marker.length),
    attachments: source.slice(split),
    isHeading: marker.startsWith('#'),
  };
}

function obstacleIn(source: string): Obstacle | undefined {
  if (/\{[{%:]/.test(source)) return 'it holds a template tag';
  if (source.includes('<!--')) return 'it holds a comment';
  if (/<(?:li|t[rdh]|table|d[dt]|script|style|iframe|form)\b/i.test(source) || !isBalanced(source)) return 'it stands in HTML';
  if (/<[a-z][^<>]*\s(?:id|name)\s*=/i.test(source)) return 'other pages may link into it';
  return undefined;
}

/** Every block that is opened is closed, so that nothing around the entry depends on it. */
function isBalanced(source: string): boolean {
  let depth = 0;
  for (const [, slash] of source.matchAll(
    /<(\/?)(?:div|p|ul|ol|section|article|center|details|summary|blockquote|figure|h[1-6])\b[^<>]*>/gi,
  )) {
    depth += slash === '/' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
