/** The command line cannot be obeyed as it stands: exit 2. The message says what is wrong, `help` what to type. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly help: string;

  constructor(message: string, help: string) {
    // What was typed is quoted in it, and may hold line breaks.
    super(message.replace(/[\r\n]+/g, ' '));
    this.help = help;
  }
}
