/** How what the reader found differs from what a careful reader sees. */
import { z } from 'zod';
import type { AnswerEntry } from '../../../src/cli/answer.ts';

const entryShape = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  owner_index: z.number().nullable(),
  equal_contribution: z.array(z.number()),
  venue: z.string().nullable(),
  year: z.number().nullable(),
  award: z.string().nullable(),
  links: z.array(z.object({ label: z.string(), href: z.string() })),
});
export type ExpectedEntry = z.infer<typeof entryShape>;

export const expectedShape = z.object({ entries: z.array(entryShape) });

/** The fields that are not as expected, as `entry number: field`; case and the shape of quotes do not count in titles and venues. */
export function differences(expected: readonly ExpectedEntry[], found: readonly AnswerEntry[]): readonly string[] {
  const rest = [...found];
  const wrong: string[] = [];
  for (const [index, entry] of expected.entries()) {
    const at = rest.findIndex((candidate) => alike(candidate.title, entry.title));
    const match = at === -1 ? undefined : rest.splice(at, 1)[0];
    if (match === undefined) {
      wrong.push(`${String(index + 1)}: entry`);
      continue;
    }
    const same: Record<string, boolean> = {
      title: fold(match.title) === fold(entry.title),
      authors: equal(match.authors, entry.authors),
      owner: match.owner_index === entry.owner_index,
      'equal contribution': equal(match.equal_contribution, entry.equal_contribution),
      venue: fold(match.venue) === fold(entry.venue),
      year: match.year === entry.year,
      award: fold(match.award) === fold(entry.award),
      links: equal(match.links, entry.links),
    };
    wrong.push(...Object.keys(same).flatMap((field) => (same[field] === true ? [] : [`${String(index + 1)}: ${field}`])));
  }
  return [...wrong, ...rest.map((extra) => `no entry: ${extra.title ?? ''}`)];
}

function equal(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function fold(text: string | null): string | null {
  return text === null ? null : text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The same entry, even if its title was cut wrongly: more than half of the words are shared. */
function alike(left: string | null, right: string): boolean {
  const [words, others] = [new Set(fold(left)?.split(' ')), new Set(fold(right)?.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(words.size, others.size) >= 0.4;
}
