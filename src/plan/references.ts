import type { Facts, Finding } from "../base/finding.ts";
import { meantIds, onlyMeant, type Vocabulary } from "../base/meant.ts";
import type { Document } from "../load/document.ts";
import { lazyFinding } from "../load/lazy-finding.ts";
import { targetGroups } from "../field/vocabularies.ts";
import type { Ids } from "./ids.ts";
import type { LostEntries } from "./lost-entries.ts";
import { namesOf } from "./names.ts";
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
  const knownIds = remembered((collection) => namesOf(ids, collection));
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
    const names = knownIds(collection);
    const other = ids.byId.get(id);
    const near = meantIds(id, names);
    for (const meant of near) referenced.add(meant);
    const replacement = other === undefined ? onlyMeant(id, names) : undefined;
    // That the entry's own id is wrong, or what stands round it, has been said where it stands.
    const isLost = replacement === undefined ? lost.nameless(collection) : !isId(replacement);
    if (other === undefined && (isLost || lost.has(id))) return [];
    const found = other?.collection ?? "";
    const facts = { id, collection, nearest: near, found, ...formOf(id, collection) };
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

/** A name or a title is no id to make an entry with, and a responsible party no person: what else to say of it. */
function formOf(id: string, collection: string): Facts {
  if (isId(id)) return { newId: id, name: "", party: "" };
  const isParty = collection === "actors";
  return { newId: "", name: isParty ? "" : id, party: isParty ? id : "" };
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

/** Asks for each collection once: many slips of one run are compared with the same names. */
function remembered(find: (collection: string) => Vocabulary): (collection: string) => Vocabulary {
  const known = new Map<string, Vocabulary>();
  return (collection) => {
    const names = known.get(collection) ?? find(collection);
    known.set(collection, names);
    return names;
  };
}
