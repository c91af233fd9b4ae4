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
  const entriesIn = finderOf(entries, entrySigns);
  const actorsIn = finderOf(plan.actors, actorSigns);
  const taken = new Set<MunicipalityEntry>();
  const ofAreas = areasOf(plan).map(({ key, names }) => {
    const its = entriesIn(key, new Set(names.map(nameOf)));
    const entry = its.find((one) => !taken.has(one));
    if (entry !== undefined) taken.add(entry);
    return municipality({ key, names }, entry, actorsIn);
  });
  const others = entries
    .filter((entry) => !taken.has(entry))
    .map((entry) => municipality({ key: keyOf(entry), names: titlesOf(entry) }, entry, actorsIn));
  return [...ofAreas, ...others];
}

/** What is of a municipality by its area; where that is not written, by a name that says which municipality it is. */
interface Signs {
  readonly area: string | undefined;
  /** Folded. */
  readonly names: readonly string[];
}

/** What is of a municipality by its key or its folded names, in the order of the plan. */
type Finder<E> = (key: string, names: ReadonlySet<string>) => readonly E[];

/** Gathered once: a look at each for each municipality would take the square of their number. */
function finderOf<E>(entries: readonly E[], signsOf: (entry: E) => Signs): Finder<E> {
  const byArea = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    const { area, names } = signsOf(entry);
    if (area === undefined) for (const name of names) addTo(byName, name, place);
    else addTo(byArea, area, place);
  }
  return (key, names) => {
    const places = [byArea.get(key), ...[...names].map((name) => byName.get(name))];
    const found = new Set(places.flatMap((its) => its ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
  };
}

function addTo(all: Map<string, number[]>, sign: string, place: number): void {
  const its = all.get(sign) ?? [];
  its.push(place);
  all.set(sign, its);
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

function areaKey(written: string | number | undefined): string | undefined {
  return written === undefined ? undefined : String(written);
}

function entrySigns({ data }: MunicipalityEntry): Signs {
  return { area: areaKey(data.area), names: textsOf(data.title).map(nameOf) };
}

function municipality(
  { key, names }: Named,
  entry: MunicipalityEntry | undefined,
  actorsIn: Finder<Actor>,
): Municipality {
  const all = new Set([...names, ...(entry === undefined ? [] : titlesOf(entry))].map(nameOf));
  all.delete("");
  return {
    key,
    entry,
    address: (entry && addressOf(entry)) ?? `municipalities/${key.toLowerCase()}.html`,
    actors: actorsIn(key, all),
    names: all,
  };
}

/** Of organisations the names; in Swedish and English a municipality's own may stand in the genitive. */
function actorSigns({ data }: Actor): Signs {
  const isOrganisation = data.kind === undefined || data.kind === "organisation";
  const titles = isOrganisation ? [...textsOf(data.title), ...(data.aliases ?? [])] : [];
  const names = titles.map(nameOf);
  const genitives = names.filter((name) => name.endsWith("s")).map((name) => name.slice(0, -1));
  return { area: areaKey(data.area), names: [...names, ...genitives] };
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
  municipality: Municipality,
): boolean {
  return (places ?? []).some((place) => isAt(signsOfPlace(place), municipality));
}

function isAt({ area, names: its }: Signs, { key, names }: Municipality): boolean {
  if (area !== undefined) return key !== "" && area === key;
  return its.some((name) => names.has(name));
}

function signsOfPlace(place: PlaceData): Signs {
  if (typeof place === "string") return { area: place, names: [] };
  const { area, title } = place;
  return { area: areaKey(area), names: textsOf(title).map(nameOf) };
}

/** Whether a goal or an action is at home in a municipality. */
export type PlaceTest = (municipality: Municipality) => boolean;

const placesOfPlans = keeping<PlaceTest>();

/** Where anything of a plan is done; gathered once. */
export function placesOf(plan: Plan): PlaceTest {
  return placesOfPlans(plan, "", () => {
    const all = [...plan.goals, ...plan.actions].flatMap(({ data }) => data.places ?? []);
    const signs = all.map(signsOfPlace);
    const areas = new Set(signs.map(({ area }) => area));
    const named = new Set(signs.flatMap(({ area, names }) => (area === undefined ? names : [])));
    return ({ key, names }) =>
      (key !== "" && areas.has(key)) || [...names].some((name) => named.has(name));
  });
}
