import type { Draft } from '../types.ts';
import { personName } from './person-name.ts';

/** A name without what varies in writing: case, accents, full stops. */
export function foldName(name: string): string {
  const { given, particle, family } = personName(name);
  return [given, particle, family]
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replace(/[\p{M}.’'‐‑-]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/**
 * Whose list it is: the spellings in the settings; else the name most often set apart; else nobody. A name that is set apart
 * in one entry of many is no owner.
 */
export function ownersOf(drafts: readonly Draft[], configured: readonly string[]): ReadonlySet<string> {
  if (configured.length > 0) return new Set(configured.map(foldName));
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    for (const name of new Set(draft.authors.filter((author) => author.isEmphasised).map((author) => foldName(author.name))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let owner: string | undefined;
  let most = 0;
  for (const [name, count] of counts) if (count > most) [owner, most] = [name, count];
  return new Set(owner === undefined ? [] : [owner]);
}
