/** The sentences of --help in one language. */
export interface HelpText {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  readonly example: string;
  /** Printed below the list of commands. */
  readonly after: string;
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
