/** How much a message weighs: an error fails the build, a warning does with `--strict`, a note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** What there is to know of a code besides the message itself. */
export interface Row {
  readonly severity: Severity;
  readonly explain: string;
  /** Two texts that differ in what the message is about. */
  readonly wrong?: string;
  readonly right?: string;
}
