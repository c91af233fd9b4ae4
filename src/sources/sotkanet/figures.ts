import { FetchError } from "../../base/errors.ts";
import { isFields, wholeIn } from "../../base/record.ts";
import { type Api, askList, type EachRow, otherShape } from "./api.ts";
import { rowsOfOthers } from "./json-list.ts";
import { type Metadata, type Sex, sexes } from "./metadata.ts";

/** One value as it came. */
export interface Figure {
  readonly region: number;
  readonly year: number;
  readonly sex: Sex;
  /** Undefined where only the number of cases is told. */
  readonly value: number | undefined;
  /** How many cases the value stands for. */
  readonly count: number | undefined;
}

/** What was asked and what came. */
export interface Answered {
  /** Of the wanted areas, not yet looked into. */
  readonly rows: readonly Fields[];
  /** The numbers of all areas that have any row: asked only where the wanted ones have none. */
  readonly regions: () => ReadonlySet<number>;
  readonly sexes: readonly Sex[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Which rows are looked for. */
export interface Sought {
  readonly sexes: readonly Sex[];
  /** Areas by their numbers. */
  readonly regions: ReadonlySet<number>;
}

/**
 * The rows of an indicator for its years, in one request: areas cannot be asked for by name, the service gives all of
 * them (about 467 a year) whatever is sent, and the rest is passed over by its number. Where there is no total, what is
 * listed is asked for.
 */
export async function askFigures(metadata: Metadata, sought: Sought, api: Api): Promise<Answered> {
  const answered = await askRows(metadata, sought, api);
  const others = metadata.sexes.filter((sex) => !sought.sexes.includes(sex));
  const isTotalMissing = sought.sexes.includes("total") && !metadata.sexes.includes("total");
  if (answered.rows.length > 0 || !isTotalMissing || others.length === 0) return answered;
  if (answered.regions().size > 0) return answered;
  return askRows(metadata, { ...sought, sexes: others }, api);
}

async function askRows({ id, years }: Metadata, sought: Sought, api: Api): Promise<Answered> {
  if (years === undefined) throw withoutYears(id);
  const count = years.end - years.start + 1;
  const query = [
    `indicator=${id}`,
    ...Array.from({ length: count }, (_, index) => `years=${years.start + index}`),
    ...sought.sexes.map((sex) => `genders=${sex}`),
  ];
  const eachRow = await askList(api, `/json?${query.join("&")}`, id);
  const rows: Fields[] = [];
  eachRow((row) => {
    if (!isFields(row)) throw otherShape("/json");
    const { region, indicator } = row;
    if (typeof region === "number" && sought.regions.has(region) && indicator === id)
      rows.push(row);
  }, rowsOfOthers(sought.regions));
  return { rows, regions: () => regionsIn(eachRow), sexes: sought.sexes };
}

function regionsIn(eachRow: EachRow): ReadonlySet<number> {
  const regions = new Set<number>();
  eachRow((row) => {
    const region = isFields(row) ? row["region"] : undefined;
    if (typeof region === "number") regions.add(region);
  });
  return regions;
}

function withoutYears(id: number): FetchError {
  return new FetchError("plan", {
    fi: `Sotkanetin indikaattorilla ${id} ei ole yhtään vuotta, jolta olisi arvoja. Se voi olla vasta tulossa tai jo poistettu. Vaihda indikaattori tai odota; aiemmin haetut arvot säilyvät.`,
    sv: `Indikatorn ${id} i Sotkanet har inte värden för något år. Den kan vara på väg eller redan borttagen. Byt indikator eller vänta; tidigare hämtade värden finns kvar.`,
    en: `Indicator ${id} of Sotkanet has no year with values. It may be still to come, or taken away. Choose another or wait; values fetched earlier stay.`,
  });
}

/**
 * The values of the wanted areas. A row that is not there stays away: no zero, nothing in between. Two different values
 * for one thing are not chosen between.
 */
export function figuresOf({ rows, sexes: asked }: Answered): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const row of rows) {
    const figure = figureOf(row, Number(row["region"]));
    if (figure === undefined || !asked.includes(figure.sex)) continue;
    const key = `${figure.region} ${figure.year} ${figure.sex}`;
    const before = found.get(key);
    if (before !== undefined && !isSame(before, figure)) throw otherShape(`2 × ${key}`);
    found.set(key, figure);
  }
  return [...found.values()];
}

function figureOf(row: Fields, region: number): Figure | undefined {
  const year = wholeIn(row["year"]);
  const sex = sexes.find((one) => one === row["gender"]);
  if (year === undefined || year < 1000 || year > 9999) throw otherShape("year");
  if (sex === undefined) return undefined;
  const value = numberIn(row["value"], "value");
  const count = numberIn(row["absValue"], "absValue");
  return value === undefined && count === undefined
    ? undefined
    : { region, year, sex, value, count };
}

/** Both numbers may be left out, or be null. */
function numberIn(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) throw otherShape(name);
  return value;
}

function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.count === b.count;
}
