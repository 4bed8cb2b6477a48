import { fieldLabels } from '../tables/field-labels.ts';
import { phraseSource } from './phrases.ts';
import type { Role } from './score.ts';

/** A field that the author named: where the label begins, and the stretch that it names. */
export interface LabelledField {
  readonly role: Role;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
}

const roleOf = {
  title: 'title',
  authors: 'authors',
  venue: 'venue',
  year: 'date',
  abstract: 'note',
  award: 'award',
  status: 'status',
  ignored: 'note',
} as const;
const labelKinds = ['title', 'authors', 'venue', 'year', 'abstract', 'award', 'status', 'ignored'] as const;
const patterns = labelKinds.map((kind) => ({
  role: roleOf[kind],
  pattern: new RegExp(String.raw`^[\s•*–-]*(?:${phraseSource(fieldLabels[kind])})\s*[:：]\s*(?=\S)`, 'iu'),
}));

/**
 * Fields with labels, a line each.
 *
 *     Authors: Ada Roe, Bo Poe
 *     ^------- ^--------------
 */
export function labelledFields(text: string): readonly LabelledField[] {
  const found: LabelledField[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    for (const { role, pattern } of patterns) {
      const label = pattern.exec(line)?.[0];
      if (label === undefined) continue;
      found.push({ role, labelStart: start, start: start + label.length, end });
      break;
    }
    start = end + 1;
  }
  // One label alone is as likely a part of the text: "Paper: …", "In: …". Labels come in pairs, but for the unmistakable.
  const isTold = found.length >= 2 || found.some(({ role }) => role === 'authors');
  return isTold ? found : [];
}
