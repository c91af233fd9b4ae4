import { sectors } from "../field/vocabularies.ts";
import type { Actor } from "../plan/plan.ts";
import type { ActorDuties } from "./duties.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { plain } from "./words.ts";

export interface ActorsPage extends PageBase {
  readonly kind: "actors";
  readonly sectors: readonly { readonly heading: string; readonly actors: readonly ActorLine[] }[];
}

/** An actor in a list, with how much it answers for. */
export interface ActorLine {
  readonly item: Item;
  readonly counts: string;
}

/** The list of all actors, by sector. */
export function actorsPage(around: Surroundings, reader: Reader): ActorsPage {
  const { labels } = reader.text;
  const standing = {
    address: "actors.html",
    title: plain(labels.actors),
    description: labels.actorsIntro,
    trail: [],
  };
  return {
    kind: "actors",
    path: `${reader.language}/actors.html`,
    frame: frameOf(standing, around, reader),
    text: labels,
    sectors: bySector(reader),
  };
}

function bySector(reader: Reader): ActorsPage["sectors"] {
  const known = new Map<string, Actor[]>(sectors.map(({ id }) => [id, []]));
  const others: Actor[] = [];
  for (const actor of reader.plan.actors) {
    (known.get(actor.data.sector ?? "") ?? others).push(actor);
  }
  const named = sectors.map(({ id, name }) => ({
    heading: name[reader.language],
    actors: (known.get(id) ?? []).map((actor) => actorLine(actor, reader)),
  }));
  const rest = {
    heading: named.some(({ actors }) => actors.length > 0) ? reader.text.labels.otherActors : "",
    actors: others.map((actor) => actorLine(actor, reader)),
  };
  return [...named, rest].filter(({ actors }) => actors.length > 0);
}

function actorLine(actor: Actor, reader: Reader): ActorLine {
  const duties = reader.duties.get(actor.id);
  return { item: itemOf(actor, reader), counts: duties ? countsOf(duties, reader) : "" };
}

function countsOf({ goals, actions }: ActorDuties, { text }: Reader): string {
  const counts = [
    ...(goals.length === 0 ? [] : [text.counts.goals(goals.length)]),
    ...(actions.length === 0 ? [] : [text.counts.actions(actions.length)]),
  ];
  return counts.join(", ");
}
