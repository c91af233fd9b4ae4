/** A sentence of the page with its {places} filled; without one, nothing. */
export function filled(
  pattern: string | undefined,
  facts: Readonly<Record<string, string>>,
): string {
  return (pattern ?? "").replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
}

/** A number as the language of the page writes it. */
export function written(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}
