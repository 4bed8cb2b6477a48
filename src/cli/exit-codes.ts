/** What the program's exit code says. Scripts rely on these: a number never changes its meaning. */
export const exitCodes = {
  done: 0,
  content: 1,
  usage: 2,
  refused: 3,
  locked: 4,
  disk: 5,
  /** `EX_SOFTWARE` of BSD's sysexits.h: an internal error. */
  bug: 70,
  /** 128 + SIGINT, as shells report it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
