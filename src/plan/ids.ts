import type { Finding } from "../base/finding.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import type { Collected } from "./collect.ts";
import type { Found } from "./nodes.ts";
import { placeOfEntry, subjectOf } from "./places.ts";

/** Every id and what has it. */
export interface Ids {
  readonly byId: ReadonlyMap<string, Found>;
  /** Metrics by id, those included that take the id of their indicator. */
  readonly metrics: ReadonlyMap<string, Found>;
  readonly findings: readonly Finding[];
}

const windowsDevices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Finds each entry by its id. The same id twice is an error, never a merge. */
export function indexIds(collected: Collected): Ids {
  const byId = new Map<string, Found>();
  const metrics = new Map<string, Found>();
  const findings: Finding[] = [];
  for (const [collection, entries] of collected) {
    for (const entry of entries) {
      if (entry.data.id !== undefined && entry.id !== "") addId(entry, byId, findings);
      if (collection === "metrics") addMetric(entry, metrics, findings);
    }
  }
  return { byId, metrics, findings };
}

function addId(entry: Found, byId: Map<string, Found>, findings: Finding[]): void {
  const first = byId.get(entry.id);
  if (first !== undefined) findings.push(duplicate(entry, first));
  else byId.set(entry.id, entry);
  if (entry.id.length <= 4 && windowsDevices.test(entry.id)) findings.push(reserved(entry));
}

/** Two metrics of one indicator need ids of their own; the second without one is pointed at. */
function addMetric(entry: Found, metrics: Map<string, Found>, findings: Finding[]): void {
  const first = metrics.get(entry.id);
  if (first === undefined) metrics.set(entry.id, entry);
  else if (entry.data.id === undefined && entry.id !== "") findings.push(duplicate(entry, first));
}

function duplicate(entry: Found, first: Found): Finding {
  return lazyFinding(entry.document, {
    code: "duplicate-id",
    severity: "error",
    facts: { id: entry.id, file: first.document.file.path },
    subject: subjectOf(entry, "id"),
    path: entry.data.id === undefined ? entry.path : [...entry.path, "id"],
    related: [{ label: "first-used", at: placeOfEntry(first) }],
  });
}

function reserved(entry: Found): Finding {
  return lazyFinding(entry.document, {
    code: "reserved-id",
    severity: "error",
    facts: { id: entry.id },
    subject: subjectOf(entry, "id"),
    path: [...entry.path, "id"],
  });
}
