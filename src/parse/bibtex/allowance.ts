/** Takes `length` characters from what a file may still add; false when too few are left, then and ever after. */
export interface Allowance {
  readonly take: (length: number) => boolean;
  readonly isSpent: () => boolean;
}

/**
 * How much text strings and references may add to a file in all: eight times what is written, and one megabyte. Real files add a
 * fraction of that; without a bound, a small file could fill the memory by repeating itself.
 */
export function allowanceFor(length: number): Allowance {
  let left = 8 * length + 1024 * 1024;
  return {
    take: (taken) => {
      if (left >= 0) left -= taken;
      return left >= 0;
    },
    isSpent: () => left < 0,
  };
}
