/**
 * The system's name at the start of a title, if it has one: what the author emphasised, or a single word before a colon that is
 * written as names are, with a capital or a digit inside.
 *
 *     *Can't Be Late*: Optimizing …   Can't Be Late
 *     SkyLB: A Locality-Aware …       SkyLB
 *     Spirit: Fairness for …          Spirit
 */
export function shortNameOf(title: string, emphasised: string | undefined): string | undefined {
  return emphasised ?? /^(\p{Lu}[\p{L}\p{N}+.-]{1,24}|\p{Ll}+\p{Lu}[\p{L}\p{N}+.-]*):\s/u.exec(title)?.[1];
}
