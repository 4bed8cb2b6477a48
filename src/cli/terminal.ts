/** What the program writes to: a terminal, a file or a pipe. */
export interface Channel {
  readonly write: (text: string) => void;
  readonly isColoured: boolean;
  /** In columns; 100 where it is no terminal. */
  readonly width: number;
}

/** All that a command knows of the process it runs in. */
export interface Terminal {
  /** stdout: what was asked for, and nothing else. */
  readonly results: Channel;
  /** stderr: everything said about it. */
  readonly messages: Channel;
  readonly environment: Environment;
  /** Milliseconds since the program started. */
  readonly elapsed: () => number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The part of a Node stream that is used. */
export interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export function terminalOf(streams: { readonly stdout: Stream; readonly stderr: Stream }, environment: Environment): Terminal {
  return {
    results: channelOf(streams.stdout, environment),
    messages: channelOf(streams.stderr, environment),
    environment,
    elapsed: () => performance.now(),
  };
}

function channelOf(stream: Stream, environment: Environment): Channel {
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => void stream.write(text),
    isColoured: wantsColour(isTerminal, environment),
    width: isTerminal && stream.columns !== undefined && stream.columns > 0 ? stream.columns : 100,
  };
}

/** https://no-color.org: a NO_COLOR that is not empty wins. FORCE_COLOR as Node reads it: `0` and `false` switch off. */
function wantsColour(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
