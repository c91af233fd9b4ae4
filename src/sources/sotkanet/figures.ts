import { FetchError } from "../../base/errors.ts";
import { isList, isFields, wholeIn } from "../../base/record.ts";
import { type Api, askJson, otherShape } from "./api.ts";
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

/** What was asked and what came: every row of every area, not yet looked into. */
export interface Answered {
  readonly rows: readonly unknown[];
  readonly sexes: readonly Sex[];
}

/**
 * All rows of an indicator for its years, in one request: areas cannot be asked for by name, the service gives all
 * of them (about 467 a year) whatever is sent. Where there is no total, what is listed is asked for.
 */
export async function askFigures(
  metadata: Metadata,
  wanted: readonly Sex[],
  api: Api,
): Promise<Answered> {
  const rows = await askRows(metadata, wanted, api);
  const others = metadata.sexes.filter((sex) => !wanted.includes(sex));
  const isTotalMissing = wanted.includes("total") && !metadata.sexes.includes("total");
  if (rows.length > 0 || !isTotalMissing || others.length === 0) return { rows, sexes: wanted };
  return { rows: await askRows(metadata, others, api), sexes: others };
}

async function askRows(
  { id, years }: Metadata,
  wanted: readonly Sex[],
  api: Api,
): Promise<readonly unknown[]> {
  if (years === undefined) throw withoutYears(id);
  const count = years.end - years.start + 1;
  const query = [
    `indicator=${id}`,
    ...Array.from({ length: count }, (_, index) => `years=${years.start + index}`),
    ...wanted.map((sex) => `genders=${sex}`),
  ];
  const answer: unknown = await askJson(api, `/json?${query.join("&")}`, id);
  if (!isList(answer)) throw otherShape("/json");
  return answer;
}

function withoutYears(id: number): FetchError {
  return new FetchError("plan", {
    fi: `Sotkanetin indikaattorilla ${id} ei ole yhtään vuotta, jolta olisi arvoja. Se voi olla vasta tulossa tai jo poistettu. Vaihda indikaattori tai odota; aiemmin haetut arvot säilyvät.`,
    sv: `Indikatorn ${id} i Sotkanet har inte värden för något år. Den kan vara på väg eller redan borttagen. Byt indikator eller vänta; tidigare hämtade värden finns kvar.`,
    en: `Indicator ${id} of Sotkanet has no year with values. It may be still to come, or taken away. Choose another or wait; values fetched earlier stay.`,
  });
}

/**
 * The values of these areas alone; the rest is passed over by its number before anything is made of it. A row that is
 * not there stays away: no zero, nothing in between. Two different values for one thing are not chosen between.
 */
export function figuresOf(
  { rows, sexes: asked }: Answered,
  indicator: number,
  regions: ReadonlySet<number>,
): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const row of rows) {
    if (!isFields(row)) throw otherShape("/json");
    const { region } = row;
    if (typeof region !== "number" || !regions.has(region)) continue;
    if (row["indicator"] !== indicator) continue;
    const figure = figureOf(row, region);
    if (figure === undefined || !asked.includes(figure.sex)) continue;
    const key = `${region} ${figure.year} ${figure.sex}`;
    const before = found.get(key);
    if (before !== undefined && !isSame(before, figure)) throw otherShape(`2 × ${key}`);
    found.set(key, figure);
  }
  return [...found.values()];
}

function figureOf(row: Readonly<Record<string, unknown>>, region: number): Figure | undefined {
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

/** The areas that have any row, by their numbers: asked only where the wanted ones have none. */
export function regionsWithRows({ rows }: Answered): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of rows) {
    const region = isFields(row) ? row["region"] : undefined;
    if (typeof region === "number") found.add(region);
  }
  return found;
}
