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
  /** Known, or made of what is written at the place: `08`, which is the number 8 by now. */
  readonly facts: Facts | ((written: string) => Facts);
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
  const written = (): string => at.file.text.slice(at.from, at.to);
  const sayFacts = (): Facts => (typeof facts === "function" ? facts(written()) : facts);
  const base = { code, severity, at, related, subject };
  if (replacement === undefined) {
    return {
      ...base,
      get facts() {
        return sayFacts();
      },
    };
  }
  return {
    ...base,
    get facts() {
      return sayFacts();
    },
    get fix(): readonly Edit[] {
      const old = written();
      const text = typeof replacement === "string" ? requote(old, replacement) : replacement(old);
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
