import { report } from '../diagnostics/report.ts';
import type { Outcome } from '../types.ts';

/** Largest text file that is read, in bytes: 100,000 papers are 40 MB. */
export const maximumFileSize = 256 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });
const tolerant = new TextDecoder('utf-8');

/** A file's text. Where the bytes are no UTF-8 it is only good for showing the place. */
export interface DecodedText {
  readonly text: string;
  readonly isValid: boolean;
}

/**
 * Bytes to text: UTF-8, byte order mark dropped, line ends as `\n`, so that the same content gives the same site on every system.
 * Anything but UTF-8 is an error that shows the first bad byte.
 */
export function decode(path: string, bytes: Uint8Array): Outcome<DecodedText> {
  if (bytes.length > maximumFileSize) {
    const help = 'split the list by year into content/publications/*.md';
    return {
      value: { text: '', isValid: false },
      diagnostics: [report('file/too-large', `${path} is larger than 256 MB`, { span: { file: path, start: 0, end: 0 }, help })],
    };
  }
  try {
    return { value: { text: normaliseLineEnds(decoder.decode(bytes)), isValid: true }, diagnostics: [] };
  } catch {
    return notUtf8(path, bytes);
  }
}

function normaliseLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function notUtf8(path: string, bytes: Uint8Array): Outcome<DecodedText> {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const before = normaliseLineEnds(tolerant.decode(bytes.subarray(0, startOfBadLine(bytes)))).length;
  const text = normaliseLineEnds(tolerant.decode(bytes));
  const start = Math.max(before, text.indexOf('\uFFFD', before));
  const diagnostic = report(
    'file/not-utf8',
    isUtf16 ? 'this file is UTF-16, expected UTF-8' : 'this file is not UTF-8: it was saved in another encoding',
    {
      span: { file: path, start, end: start + 1 },
      help: 'in your editor choose "Save with encoding" → UTF-8',
    },
  );
  return { value: { text, isValid: false }, diagnostics: [diagnostic] };
}

function startOfBadLine(bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    // A line feed is never a part of a longer UTF-8 sequence, so each line can be tried by itself.
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return start;
    }
    start = end;
  }
  return 0;
}
