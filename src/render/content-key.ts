import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal, of a value's JSON: equal values, equal keys. */
export function contentKey(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
