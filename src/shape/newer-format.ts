import type { Finding } from "../base/finding.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";

/** The version of the plan format that this hyte reads. */
export const knownFormat = 1;

/** A plan written for a later hyte: nothing else that is said of it could be trusted. */
export function newerFormat(config: Document | undefined): Finding | undefined {
  const { data } = config ?? {};
  if (config === undefined || typeof data !== "object" || data === null) return undefined;
  const { format } = data as { readonly format?: unknown };
  if (typeof format !== "number" || format <= knownFormat) return undefined;
  const subject = "hyte.yaml/format";
  return lazyFinding(config, {
    code: "newer-format",
    severity: "error",
    facts: { format },
    subject,
    path: ["format"],
  });
}
