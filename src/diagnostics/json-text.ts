import { unsafe } from './visible.ts';

/**
 * A value as JSON that is safe to show on a terminal or in a CI log and reads back as the same value: characters that
 * could act are written as `\uXXXX`. Ends in `\n`.
 */
export function jsonText(value: unknown): string {
  const lines = JSON.stringify(value, undefined, 2).split('\n');
  return `${lines.map((line) => line.replace(unsafe, unicodeEscapes)).join('\n')}\n`;
}

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
