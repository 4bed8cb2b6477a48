/** What goes to the output folder. */

/** A file of the site. Its content is made only when asked for, so that a large site is never in memory at once. */
export interface OutputFile {
  /** Relative to the output folder, with `/`; segments of `[a-z0-9._-]`. */
  readonly path: string;
  /** Hash of all that decides the content: equal keys, equal bytes. */
  readonly key: string;
  readonly content: () => string | Uint8Array;
}
