/** Sentences as one text. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** A text of the plan's own as a sentence among others. */
export function closed(text: string): string {
  return text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
}
