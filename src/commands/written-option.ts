/** The text that was given with an option; undefined where it was not given, or is only there or not. */
export function writtenOption(option: string | boolean | undefined): string | undefined {
  return typeof option === "string" ? option : undefined;
}
