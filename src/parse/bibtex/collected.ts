import type { Diagnostic } from '../../types.ts';

/** Messages of one file. A hostile one could have millions: beyond the first thousand they are counted only. */
export interface Collected {
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
  readonly messages: readonly Diagnostic[];
  /** How many were not kept. */
  readonly others: () => number;
}

const most = 1000;

/** Make an empty collection. */
export function collected(): Collected {
  const messages: Diagnostic[] = [];
  let others = 0;
  return {
    messages,
    others: () => others,
    add: (diagnostics) => {
      for (const diagnostic of diagnostics) {
        if (messages.length < most) messages.push(diagnostic);
        else others++;
      }
    },
  };
}
