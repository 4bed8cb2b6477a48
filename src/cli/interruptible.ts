import process from 'node:process';
import { exitCodes } from './exit-codes.ts';

/**
 * Run work that can be told to stop. The first SIGINT, SIGTERM or SIGHUP fires the signal, so that nothing is left
 * half-done; the second ends the process at once (the next build repairs what that leaves). `wasInterrupted` is true also
 * when the work was done before it noticed.
 */
export async function interruptible<T>(
  work: (signal: AbortSignal) => Promise<T>,
): Promise<{ readonly value: T; readonly wasInterrupted: boolean }> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  for (const name of signals) process.on(name, stop);
  try {
    return { value: await work(controller.signal), wasInterrupted: controller.signal.aborted };
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
