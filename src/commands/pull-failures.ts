import { foldedAt, widthWithin } from "./columns.ts";
import type { Failure } from "./pull-fetch.ts";
import { type PullReader, pullWidths } from "./pull-lines.ts";

/** What could not be fetched: each message once, with the ids that it is of. */
export function failureLines(
  failures: readonly Failure[],
  { text, language, columns }: PullReader,
): readonly string[] {
  if (failures.length === 0) return [];
  const width = widthWithin(pullWidths, columns) - 2;
  const byMessage = new Map<string, Failure[]>();
  for (const failure of failures) {
    const message = failure.error.text[language];
    byMessage.set(message, [...(byMessage.get(message) ?? []), failure]);
  }
  const said = [...byMessage].flatMap(([message, its]) => {
    const ids = (skipped: boolean): string =>
      its.flatMap((one) => (one.skipped === skipped ? [one.wanted.indicator.id] : [])).join(", ");
    const skipped = ids(true);
    return [
      ...foldedAt(`${ids(false)}: ${message}`, width),
      ...(skipped === "" ? [] : foldedAt(text.skipped(skipped), width)),
    ];
  });
  return [text.failedHeading(failures.length), ...said.map((line) => `  ${line}`)];
}
