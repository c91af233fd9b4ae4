import { compare } from "../../base/compare.ts";
import type { Action, Goal, Plan } from "../../plan/plan.ts";
import type { EndedText } from "../../text/ended.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { plain } from "../words.ts";

/** The day (YYYY-MM-DD, "" for one that nobody knows) of the last report in which something was, by "goals/uni". */
export type LastShown = ReadonlyMap<string, string>;

type EndedCollection = "goals" | "actions";

/** A goal or an action that is no longer in the plan, known from those that carry its work on or from the site before. */
export interface EndedEntry {
  readonly collection: EndedCollection;
  readonly id: string;
  /** Day of the last report in which it was, or "". */
  readonly last: string;
  readonly continuedBy: readonly (Goal | Action)[];
  readonly replacedBy: readonly (Goal | Action)[];
}

/** The page at the permanent address of such a goal or action: what happened, and where its work goes on. */
export interface EndedPage extends PageBase {
  readonly kind: "ended";
  readonly words: EndedText;
  readonly title: string;
  readonly intro: string;
  /** When it was last in the report, or "". */
  readonly last: string;
  readonly continuedBy: readonly Item[];
  readonly replacedBy: readonly Item[];
  /** Where all that there is now can be found. */
  readonly onward: Item;
}

/**
 * What others of the plan continue or replace and that is in the plan no more, in their order, then what only the site
 * before knew. Of a part of a plan nobody knows: it may be in the rest.
 */
export function endedEntries(plan: Plan, lastShown: LastShown): readonly EndedEntry[] {
  if (plan.part !== undefined) return [];
  const found = new Map<string, Successors>();
  addFrom(plan.goals, "goals", plan, found);
  addFrom(plan.actions, "actions", plan, found);
  for (const name of [...lastShown.keys()].sort(compare)) successorsOf(name, found);
  return [...found].map(([name, successors]) => {
    const [collection, id = ""] = name.split("/");
    const last = lastShown.get(name) ?? "";
    return { collection: collection === "goals" ? "goals" : "actions", id, last, ...successors };
  });
}

/** Those that carry on the work of one. */
interface Successors {
  readonly continuedBy: (Goal | Action)[];
  readonly replacedBy: (Goal | Action)[];
}

function successorsOf(name: string, found: Map<string, Successors>): Successors {
  const known = found.get(name) ?? { continuedBy: [], replacedBy: [] };
  found.set(name, known);
  return known;
}

function addFrom(
  entries: readonly (Goal | Action)[],
  collection: EndedCollection,
  { byId }: Plan,
  found: Map<string, Successors>,
): void {
  const isGone = (id: string): boolean => !byId.has(id);
  for (const entry of entries) {
    const { continues = [], replaces = [] } = entry.data;
    for (const id of continues.filter(isGone))
      successorsOf(`${collection}/${id}`, found).continuedBy.push(entry);
    for (const id of replaces.filter(isGone))
      successorsOf(`${collection}/${id}`, found).replacedBy.push(entry);
  }
}

/** The way to the page of one, from its language's folder. */
export function endedAddress({ collection, id }: Pick<EndedEntry, "collection" | "id">): string {
  return `${collection}/${id}.html`;
}

/** The page of what is no longer in the plan. */
export function endedPage(entry: EndedEntry, around: Surroundings, reader: Reader): EndedPage {
  const { ended: words } = reader.text;
  const { continuedBy, replacedBy, last } = entry;
  const of = words[entry.collection];
  const title = of.title(entry.id);
  const goesOn = continuedBy.length + replacedBy.length > 0;
  const intro = goesOn ? of.goesOn : of.unknown;
  const address = endedAddress(entry);
  const standing = { address, title: plain(title), description: intro, trail: [] };
  return {
    kind: "ended",
    path: `${reader.language}/${address}`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words,
    title,
    intro,
    last: last === "" ? "" : words.last(dateWords(last, reader)),
    continuedBy: continuedBy.map((next) => itemOf(next, reader)),
    replacedBy: replacedBy.map((next) => itemOf(next, reader)),
    onward: {
      label: "",
      words: plain(words.onward),
      href: `${reader.base}index.html#focus-areas`,
      note: null,
    },
  };
}
