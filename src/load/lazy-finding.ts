import type { Edit, Facts, Finding, Related, Severity } from "../base/finding.ts";
import type { KeyPath, Place } from "../base/place.ts";
import type { Document } from "./document.ts";

/** The place of a value, looked up only when somebody asks for its offsets (see `preparePlaces`). */
export function lazyPlace(
  document: Document,
  path: KeyPath,
  part: "key" | "value" = "value",
): Place {
  let found: Place | undefined;
  const place = (): Place => (found ??= document.placeOf(path, part));
  return {
    file: document.file,
    get from() {
      return place().from;
    },
    get to() {
      return place().to;
    },
  };
}

/** A finding at a value of a document. */
export interface FindingAt {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly subject: string;
  readonly path: KeyPath;
  readonly part?: "key" | "value" | undefined;
  readonly related?: readonly Related[] | undefined;
  /** What replaces the written value or key, where only one thing can have been meant. */
  readonly replacement?: string | ((written: string) => string) | undefined;
}

/** A finding whose place, and whose fix, are computed when they are printed or sorted. */
export function lazyFinding(document: Document, finding: FindingAt): Finding {
  const { code, severity, facts, subject, path, part, related = [], replacement } = finding;
  const at = lazyPlace(document, path, part);
  const base = { code, severity, facts, at, related, subject };
  if (replacement === undefined) return base;
  return {
    ...base,
    get fix(): readonly Edit[] {
      const written = at.file.text.slice(at.from, at.to);
      const text =
        typeof replacement === "string" ? requote(written, replacement) : replacement(written);
      return [{ from: at.from, to: at.to, text }];
    },
  };
}

/** Keeps the quotes that stand around the old text. */
function requote(written: string, replacement: string): string {
  const quote = written[0];
  if (quote !== '"' && quote !== "'") return replacement;
  return `${quote}${replacement}${quote}`;
}
