import type { Finding } from "../base/finding.ts";
import { nearest, onlyCandidate } from "../base/nearest.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import { targetGroups } from "../field/vocabularies.ts";
import { type Ids, idsOf } from "./ids.ts";
import type { CollectionName } from "./entry.ts";
import type { Plan } from "./plan.ts";
import { specialFinding } from "./special-values.ts";
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
export function checkReferences(plan: Linked, ids: Ids): References {
  const findings: Finding[] = [];
  const referenced = new Set<string>();
  const brokenReferences: { document: Document; path: Path }[] = [];
  const { settings } = plan;
  for (const { document, data } of plan.files) {
    walk("planFile", data, visitorOf(document));
  }
  walk("config", settings.data, visitorOf(settings.file.document));
  return { findings, referenced, brokenReferences };

  function visitorOf(document: Document): Visitor {
    return {
      reference(id, collection, path) {
        referenced.add(id);
        if (!exists(id, collection, ids)) findings.push(...unknown(document, id, collection, path));
      },
      special(value, field, path) {
        const finding = specialFinding(value, field, settings);
        if (finding?.code === "unknown-status" && plan.unreadWords.has(String(value))) return;
        if (finding !== undefined)
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
    if (plan.unreadWords.has(id)) return [];
    const known = candidates(ids, collection);
    const other = ids.byId.get(id);
    const near = nearest(id, known);
    for (const meant of near) referenced.add(meant);
    const code = other === undefined ? "unknown-reference" : "wrong-collection";
    const facts = { id, collection, nearest: near, found: other?.collection ?? "" };
    const replacement = other === undefined ? onlyCandidate(id, known) : undefined;
    return [
      lazyFinding(document, {
        code,
        severity: "error",
        facts,
        replacement,
        ...where(document, path),
      }),
    ];
  }
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

function candidates(ids: Ids, collection: string): readonly string[] {
  const own = idsOf(ids, collection as CollectionName);
  return collection === "targetGroups" ? [...own, ...groupIds] : own;
}
