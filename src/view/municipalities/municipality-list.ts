import { keeping } from "../../base/kept.ts";
import { areaOf } from "../../field/areas.ts";
import type { Entry, EntryData } from "../../plan/entry.ts";
import type { PlaceData } from "../../plan/generated/data.ts";
import { inventedAreas, ownAreaKey } from "../../plan/plan-areas.ts";
import { type Actor, entriesOf, type Plan } from "../../plan/plan.ts";
import { addressOf } from "../addresses.ts";

type MunicipalityEntry = Entry<EntryData<"municipalities">>;

/** A municipality of the plan's area, whether the plan tells of it or not. */
export interface Municipality {
  /** `KU179`, of an invented one `X01`; "" where nobody knows which it is. */
  readonly key: string;
  readonly entry: MunicipalityEntry | undefined;
  /** Of its page, in its language's folder. */
  readonly address: string;
  /** The parties that are of this municipality. */
  readonly actors: readonly Actor[];
  /** What it is called, folded: as places and parties may name it. */
  readonly names: ReadonlySet<string>;
}

const known = keeping<readonly Municipality[]>();

/** The municipalities of the plan's area, then those that only the plan names; none of a municipality itself. */
export function municipalitiesOf(plan: Plan): readonly Municipality[] {
  return known(plan, "", () => listed(plan));
}

interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

function listed(plan: Plan): readonly Municipality[] {
  const entries = entriesOf(plan, "municipalities");
  const areas = areasOf(plan);
  const taken = new Set<MunicipalityEntry>();
  const ofAreas = areas.map(({ key, names }) => {
    const folded = new Set(names.map(nameOf));
    const entry = entries.find((one) => !taken.has(one) && isOf(one, key, folded));
    if (entry !== undefined) taken.add(entry);
    return municipality({ key, names }, entry, plan);
  });
  const others = entries
    .filter((entry) => !taken.has(entry))
    .map((entry) => municipality({ key: keyOf(entry), names: titlesOf(entry) }, entry, plan));
  return [...ofAreas, ...others];
}

function areasOf({ settings }: Plan): readonly Named[] {
  const invented = inventedAreas(settings).slice(1);
  if (invented.length > 0) return invented;
  const own = ownAreaKey(settings);
  const keys = settings.area?.municipalities ?? [];
  return keys.filter((key) => key !== own).map((key) => ({ key, names: namesOfKey(key) }));
}

function namesOfKey(key: string): readonly string[] {
  const names = areaOf(key)?.name;
  return names === undefined ? [] : [names.fi, names.sv];
}

function keyOf({ data }: MunicipalityEntry): string {
  return data.area === undefined ? "" : String(data.area);
}

function titlesOf({ data }: Pick<MunicipalityEntry, "data">): readonly string[] {
  return [...textsOf(data.title), ...namesOfKey(String(data.area ?? ""))];
}

function isOf(entry: MunicipalityEntry, key: string, names: ReadonlySet<string>): boolean {
  const { data } = entry;
  if (data.area !== undefined) return String(data.area) === key;
  return titlesOf(entry).some((title) => names.has(nameOf(title)));
}

function municipality(
  { key, names }: Named,
  entry: MunicipalityEntry | undefined,
  plan: Plan,
): Municipality {
  const all = new Set([...names, ...(entry === undefined ? [] : titlesOf(entry))].map(nameOf));
  all.delete("");
  return {
    key,
    entry,
    address: (entry && addressOf(entry)) ?? `municipalities/${key.toLowerCase()}.html`,
    actors: plan.actors.filter((actor) => isActorOf(actor, key, all)),
    names: all,
  };
}

/** By its area; where that is not written, by a name that says which municipality it is. */
function isActorOf({ data }: Actor, key: string, names: ReadonlySet<string>): boolean {
  if (data.area !== undefined) return String(data.area) === key;
  if (data.kind !== undefined && data.kind !== "organisation") return false;
  return [...textsOf(data.title), ...(data.aliases ?? [])].some((title) => {
    const name = nameOf(title);
    return names.has(name) || (name.endsWith("s") && names.has(name.slice(0, -1)));
  });
}

function textsOf(text: unknown): readonly string[] {
  if (typeof text === "string") return [text];
  return Object.values(text ?? {}).filter((one) => typeof one === "string");
}

const kindWords = /^(?:municipality|city|town) of |(?:[ -](?:kunta|kaupunki|kommun|stad))$/;

/** A name without what a municipality is: "Åsby kommun" is Åsby, "City of Turku" is Turku. */
function nameOf(text: string): string {
  return text.normalize("NFC").trim().toLowerCase().replace(kindWords, "").trim();
}

/** Whether places name a municipality: by its key, or by its name where a place has only one. */
export function isAmong(
  places: readonly PlaceData[] | undefined,
  { key, names }: Municipality,
): boolean {
  return (places ?? []).some((place) => {
    if (typeof place === "string") return key !== "" && place === key;
    if (place.area !== undefined) return key !== "" && String(place.area) === key;
    return textsOf(place.title).some((title) => names.has(nameOf(title)));
  });
}
