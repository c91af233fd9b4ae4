import type { Finding } from "../base/finding.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import type { Found } from "./nodes.ts";
import { subjectOf } from "./places.ts";

/** A nested entry that names another home than the one it stands in: of two homes, nobody knows which was meant. */
export function homeConflict(
  entry: Found,
  field: "focusArea" | "phenomenon",
  home: string,
): readonly Finding[] {
  const written = (entry.data as Readonly<Record<string, unknown>>)[field];
  if (typeof written !== "string" || written === home) return [];
  return [
    lazyFinding(entry.document, {
      code: "home-conflict",
      severity: "error",
      facts: { id: entry.id, field, written, home },
      subject: subjectOf(entry, field),
      path: [...entry.path, field],
    }),
  ];
}
