import type { Finding } from "../base/finding.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import { targetGroups } from "../field/vocabularies.ts";
import type { Ids } from "./ids.ts";
import type { LostEntries } from "./lost-entries.ts";
import { missingEntries, type Told } from "./missing-entries.ts";
import type { Plan } from "./plan.ts";
import { specialFinding } from "./special-values.ts";
import type { Field } from "../shape/field.ts";
import { noted } from "../shape/generated/fits.js";
import type { Noted } from "../shape/noted.ts";
import { type Visitor, walk } from "./walk.ts";

type Linked = Omit<Plan, "referenced" | "brokenReferences">;
type Path = readonly (string | number)[];

/** What the walk over all references gathers. */
export interface References {
  readonly findings: readonly Finding[];
  readonly referenced: ReadonlySet<string>;
  readonly brokenReferences: Plan["brokenReferences"];
}

const groupIds: ReadonlySet<string> = new Set(targetGroups.map(({ id }) => id));

/** Follows every reference of every file, and reads every period, date, area and status. */
export function checkReferences(plan: Linked, ids: Ids, lost: LostEntries): References {
  const findings: Finding[] = [];
  const referenced = new Set<string>();
  const missing = missingEntries(plan, ids, lost);
  const brokenReferences: { document: Document; path: Path }[] = [];
  const { settings } = plan;
  for (const { document, data, notes } of plan.files) {
    if (!areInOrder(notes)) walk("planFile", data, visitorOf(document));
  }
  walk("config", settings.data, visitorOf(settings.file.document));
  return { findings, referenced, brokenReferences };

  /** Only a file in which something is not in order has to be walked, to say where. */
  function areInOrder(notes: readonly Noted[] | undefined): boolean {
    if (notes === undefined) return false;
    for (let index = 0; index < notes.length; index += 2) {
      const field = noted[Number(notes[index + 1])];
      if (!isInOrder(notes[index] ?? "", field ?? {})) return false;
    }
    return true;
  }

  function isInOrder(value: string | number, field: Field): boolean {
    if (field.refs === undefined) return specialFinding(value, field, settings) === undefined;
    const id = String(value);
    referenced.add(id);
    return exists(id, field.refs, ids) || (field.past === true && missing.isPast(id, field.refs));
  }

  function visitorOf(document: Document): Visitor {
    return {
      reference(id, collection, path, { past }) {
        referenced.add(id);
        if (exists(id, collection, ids)) return;
        if (past === true && missing.isPast(id, collection)) return;
        findings.push(...unknown(document, id, collection, path));
      },
      special(value, field, path) {
        const finding = specialFinding(value, field, settings);
        if (finding?.code === "unknown-status" && plan.unreadWords.has(String(value))) return;
        if (finding === undefined) return;
        brokenReferences.push({ document, path: [...path] });
        findings.push(lazyFinding(document, { ...finding, ...where(document, path) }));
      },
    };
  }

  function unknown(
    document: Document,
    id: string,
    collection: string,
    path: Path,
  ): readonly Finding[] {
    brokenReferences.push({ document, path: [...path] });
    const told = missing.tell(id, collection);
    if (told === undefined) return [];
    for (const meant of told.facts.nearest) referenced.add(meant);
    return [referenceFinding(document, path, told)];
  }
}

function referenceFinding(document: Document, path: Path, { facts, replacement }: Told): Finding {
  const code = facts.found === "" ? "unknown-reference" : "wrong-collection";
  const at = where(document, path);
  return lazyFinding(document, { code, severity: "error", facts, replacement, ...at });
}

function where(document: Document, path: Path): { readonly subject: string; readonly path: Path } {
  const names = path.filter((key) => typeof key === "string");
  return { subject: [document.file.path, ...names].join("/"), path: [...path] };
}

function exists(id: string, collection: string, ids: Ids): boolean {
  if (ids.byId.get(id)?.collection === collection) return true;
  if (collection === "targetGroups") return groupIds.has(id);
  return (
    collection === "metrics" &&
    (ids.metrics.has(id) || ids.byId.get(id)?.collection === "indicators")
  );
}
