import { areaOf } from "../field/areas.ts";
import { parseStatute } from "../field/statutes.ts";
import { targetGroups, termOf } from "../field/vocabularies.ts";
import type {
  ActionData,
  AgesData,
  GoalData,
  PlaceData,
  TargetGroupUseData,
} from "../plan/generated/data.ts";
import type { Entry } from "../plan/entry.ts";
import type { Action, Goal } from "../plan/plan.ts";
import { bare, bareText, type Fact, type Item, itemOf, itemsByIds } from "./parts.ts";
import { periodWords } from "./periods.ts";
import { enumWord, type Reader } from "./reader.ts";
import { successorsOf } from "./successors.ts";
import {
  plain,
  type Prose,
  proseOf,
  titleWords,
  type Words,
  wordsOf,
  wordsOrNone,
} from "./words.ts";

type Described = Pick<
  GoalData & ActionData,
  | "targetGroups"
  | "aimedAt"
  | "places"
  | "serves"
  | "fulfils"
  | "continues"
  | "replaces"
  | "mergedInto"
>;

/** What goals and actions alike say of whom, where and why. Empty facts are among them. */
export function commonFacts(entry: Goal | Action, reader: Reader): readonly Fact[] {
  const { labels, ended } = reader.text;
  const data: Described = entry.data;
  const { continuedBy, replacedBy } = successorsOf(entry, reader.plan);
  const aims = (data.aimedAt ?? []).map((aim) => bareText(enumWord("goal.aimedAt", aim, reader)));
  return [
    { term: labels.targetGroups, items: targetGroupItems(data.targetGroups, reader) },
    { term: labels.aimedAt, items: aims },
    { term: labels.places, items: placeItems(data.places, reader) },
    { term: labels.serves, items: itemsByIds(data.serves, reader) },
    { term: labels.fulfils, items: statuteItems(data.fulfils, reader) },
    { term: labels.continues, items: itemsByIds(data.continues, reader) },
    { term: labels.replaces, items: itemsByIds(data.replaces, reader) },
    {
      term: labels.mergedInto,
      items: itemsByIds(data.mergedInto === undefined ? [] : [data.mergedInto], reader),
    },
    { term: ended.continuedBy, items: continuedBy.map((next) => itemOf(next, reader)) },
    { term: ended.replacedBy, items: replacedBy.map((next) => itemOf(next, reader)) },
  ];
}

/** Target groups of the national vocabulary and of the plan, with ages and notes of their own. */
export function targetGroupItems(
  uses: readonly TargetGroupUseData[] | undefined,
  reader: Reader,
): readonly Item[] {
  return (uses ?? []).map((use) => {
    if (typeof use === "string") return bare(groupWords(use, reader));
    const years = agesWords(use.ages, reader);
    const note = wordsOrNone(use.note, reader);
    return bare(groupWords(use.group, reader), joinNote(years, note));
  });
}

function joinNote(first: string, note: Words | null): Words | null {
  if (first === "") return note;
  if (note === null) return plain(first);
  return { text: `${first}, ${note.text}`, lang: note.lang };
}

/** A target group of the plan or of the national vocabulary, by its id. */
export function groupWords(id: string, reader: Reader): Words {
  const own = reader.plan.byId.get(id);
  if (own !== undefined) return titleWords(own, reader);
  return plain(termOf(targetGroups, id)?.name[reader.language] ?? id);
}

function agesWords(ages: AgesData | undefined, { text }: Reader): string {
  return ages === undefined ? "" : text.counts.years(ages.from, ages.to);
}

function placeItems(places: readonly PlaceData[] | undefined, reader: Reader): readonly Item[] {
  return (places ?? []).map((place) => {
    if (typeof place !== "object") return bare(areaWords(place, reader));
    const { area, title, period } = place;
    const words = wordsOrNone(title, reader) ?? areaWords(String(area ?? ""), reader);
    return bare(words, period === undefined ? null : plain(periodWords(period, reader)));
  });
}

/** The name of an area by its key (`KU179`); in English Finnish municipalities keep their name. */
export function areaWords(key: string, { language }: Reader): Words {
  const name = areaOf(key)?.name;
  if (name === undefined) return plain(key);
  const own = name[language];
  return own === undefined ? { text: name.fi, lang: "fi" } : plain(own);
}

/** The area whose plan it is. */
export function ownArea(reader: Reader): Words {
  const { area } = reader.plan.settings.data;
  return typeof area === "object" ? wordsOf(area.name, reader) : areaWords(area, reader);
}

/** The plan's own title; its area where the title is empty. */
export function planTitle(reader: Reader): Words {
  return wordsOrNone(reader.plan.settings.data.title, reader) ?? ownArea(reader);
}

/** "Lastensuojelulaki 417/2007 12 §": with the act's name where hyte's table has it. */
export function statuteItems(
  written: readonly string[] | undefined,
  { language }: Reader,
): readonly Item[] {
  return (written ?? []).map((text) => {
    const reading = parseStatute(text);
    if (reading.kind !== "ok") return bareText(text);
    return bare(plain(reading.statute.name[language]), plain(reading.canonical));
  });
}

/** What an observation says, on the pages of what answers it. */
export interface ObservationView {
  readonly words: Words;
  readonly kind: string;
  readonly prose: Prose | null;
}

/** The observations that a goal or an action is based on. */
export function observationViews(
  ids: readonly string[] | undefined,
  reader: Reader,
): readonly ObservationView[] {
  return (ids ?? []).flatMap((id) => {
    const entry = reader.plan.byId.get(id);
    return entry === undefined ? [] : [observationView(entry, reader)];
  });
}

function observationView(entry: Entry, reader: Reader): ObservationView {
  const data = entry.data as { readonly kind?: string; readonly description?: string };
  const { kind } = data;
  return {
    words: titleWords(entry, reader),
    kind: kind === undefined ? "" : enumWord("observation.kind", kind, reader),
    prose: proseOf(data.description, reader),
  };
}
