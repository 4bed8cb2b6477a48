import type { Environment, Terminal } from '../../src/cli/terminal.ts';

/** A terminal that remembers what was written, 100 columns wide, without colour. */
export function recorder(environment: Environment = {}): { terminal: Terminal; stdout: () => string; stderr: () => string } {
  const written = { stdout: '', stderr: '' };
  const channel = (name: keyof typeof written) => ({
    write: (text: string): void => {
      written[name] += text;
    },
    isColoured: false,
    width: 100,
  });
  const terminal = { results: channel('stdout'), messages: channel('stderr'), environment, elapsed: () => 212.4 };
  return { terminal, stdout: () => written.stdout, stderr: () => written.stderr };
}
