/** The sentences of --help in one language. */
export interface HelpText {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  readonly example: string;
  /** What follows the name in the line of use: options, and the argument if there is one. */
  readonly usage: (argument: string) => string;
  /** The word for a command in the line of use. */
  readonly command: string;
  /** Printed below the list of commands. */
  readonly after: string;
  /** What stands in `<…>` and `[…]` for a value, by the English word; empty for English. */
  readonly placeholders: Readonly<Record<string, string>>;
  /** The headings that commander prints in English. */
  readonly titles: Readonly<Record<string, string>>;
  readonly commands: Readonly<
    Record<
      string,
      { readonly description: string; readonly argument?: string; readonly example: string }
    >
  >;
  /** By flag, or by command and flag where one command means another thing by it. */
  readonly options: Readonly<Record<string, string>>;
}
