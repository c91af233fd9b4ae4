import { compare } from "../../base/compare.ts";
import type { Plan } from "../../plan/plan.ts";
import type { EndedText } from "../../text/ended.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { type Item, itemOf } from "../parts.ts";
import { dateWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { allSuccessors, type Successors } from "../successors.ts";
import { plain } from "../words.ts";

/** The day (YYYY-MM-DD, "" for one that nobody knows) of the last report in which something was, by "goals/uni". */
export type LastShown = ReadonlyMap<string, string>;

type EndedCollection = "goals" | "actions";

/** A goal or an action that is no longer in the plan, known from those that carry its work on or from the site before. */
export interface EndedEntry extends Successors {
  readonly collection: EndedCollection;
  readonly id: string;
  /** Day of the last report in which it was, or "". */
  readonly last: string;
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
  const successors = allSuccessors(plan);
  const isGone = (name: string): boolean => !plan.byId.has(idOf(name));
  const carriedOn = [...successors.keys()].filter(isGone);
  const names = new Set([...carriedOn, ...[...lastShown.keys()].sort(compare)]);
  return [...names].map((name) => ({
    collection: name.startsWith("goals/") ? "goals" : "actions",
    id: idOf(name),
    last: lastShown.get(name) ?? "",
    ...(successors.get(name) ?? { continuedBy: [], replacedBy: [] }),
  }));
}

function idOf(name: string): string {
  return name.slice(name.indexOf("/") + 1);
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
