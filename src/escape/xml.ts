import { escapeHtml } from './html.ts';

// XML 1.0 (fifth edition), production 2 [Char]: all other code points are forbidden, even as references.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for XML 1.0 content or a quoted attribute value. Forbidden code points are dropped. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(forbidden, ''));
}
