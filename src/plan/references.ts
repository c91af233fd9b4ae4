import type { Facts, Finding } from "../base/finding.ts";
import { nearest, onlyCandidate } from "../base/nearest.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import { targetGroups } from "../field/vocabularies.ts";
import { type Ids, idsOf } from "./ids.ts";
import type { LostEntries } from "./lost-entries.ts";
import type { CollectionName } from "./entry.ts";
import type { Plan } from "./plan.ts";
import { specialFinding } from "./special-values.ts";
import type { Field } from "../shape/field.ts";
import { allInOrder } from "./every-id.ts";
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
  const knownIds = remembered((collection) => candidates(ids, collection));
  const brokenReferences: { document: Document; path: Path }[] = [];
  const { settings } = plan;
  for (const { document, data } of plan.files) {
    if (!allInOrder("planFile", data, inOrder)) walk("planFile", data, visitorOf(document));
  }
  if (!allInOrder("config", settings.data, inOrder)) {
    walk("config", settings.data, visitorOf(settings.file.document));
  }
  return { findings, referenced, brokenReferences };

  function inOrder(value: string | number, field: Field): boolean {
    if (field.refs === undefined) return specialFinding(value, field, settings) === undefined;
    const id = String(value);
    referenced.add(id);
    return exists(id, field.refs, ids);
  }

  function visitorOf(document: Document): Visitor {
    return {
      reference(id, collection, path) {
        if (!exists(id, collection, ids)) findings.push(...unknown(document, id, collection, path));
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
    if (plan.unreadWords.has(id)) return [];
    const candidateIds = knownIds(collection);
    const other = ids.byId.get(id);
    const near = nearest(id, candidateIds);
    for (const meant of near) referenced.add(meant);
    const replacement = other === undefined ? onlyCandidate(id, candidateIds) : undefined;
    // That the entry's own id is wrong, or what stands round it, has been said where it stands.
    const isLost = replacement === undefined ? lost.nameless(collection) : !isId(replacement);
    if (other === undefined && (isLost || lost.has(id))) return [];
    const facts = { id, collection, nearest: near, found: other?.collection ?? "" };
    return [referenceFinding(document, path, facts, replacement)];
  }
}

function referenceFinding(
  document: Document,
  path: Path,
  facts: { readonly found: string } & Facts,
  replacement: string | undefined,
): Finding {
  const code = facts.found === "" ? "unknown-reference" : "wrong-collection";
  const at = where(document, path);
  return lazyFinding(document, { code, severity: "error", facts, replacement, ...at });
}

/** The form of an id that nothing is wrong with. */
function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/.test(text);
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

/** Asks for each collection once: many slips of one run are compared with the same list. */
function remembered(
  find: (collection: string) => readonly string[],
): (collection: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (collection) => {
    const list = known.get(collection) ?? find(collection);
    known.set(collection, list);
    return list;
  };
}
