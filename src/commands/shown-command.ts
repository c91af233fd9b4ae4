/** A command with the plan's folder as it was given, to be copied: `hyte validate our-plan --fix`. */
export function shownCommand(
  name: string,
  folder: string | undefined,
  ...options: string[]
): string {
  const shown = folder === undefined || folder === "" ? [] : [quoted(folder)];
  return ["hyte", name, ...shown, ...options].join(" ");
}

/** Quotes where the words would fall apart, that every shell understands. */
export function quoted(folder: string): string {
  return /\s/.test(folder) ? JSON.stringify(folder) : folder;
}
