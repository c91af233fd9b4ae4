import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import type { Row, Series } from "../../snapshots/snapshot.ts";
import { numberText } from "../number-text.ts";
import type { Ask, Source, SourceWorld } from "../source.ts";
import { type Api, ownServer } from "./api.ts";
import { type Answered, askFigures, type Figure, figuresOf } from "./figures.ts";
import { kindWords } from "./kinds.ts";
import { askMetadata, type Sex } from "./metadata.ts";
import { originOf } from "./origin.ts";
import {
  type Region,
  regionName,
  type RegionTable,
  regionTable,
  type Wanted,
  wantedIn,
} from "./regions.ts";
import { countryRemark, countsRemark, ownAreaRemark, sexRemark, shippedRemark } from "./remarks.ts";
import { requireTitle } from "./title.ts";

/**
 * Sotkanet, THL's bank of statistics and indicators. No limit is documented or has been met; known programs ask up to
 * 20 times a second and 20 at once. The same twenty a second here, but six at once: each answer brings all areas, and
 * the service is meant for fetching in batches, not for speed.
 */
export const sotkanet: Source = {
  id: "sotkanet",
  hosts: ["sotkanet.fi"],
  pace: { atOnce: 6, calls: 20, seconds: 1 },
  unpublished: false,
  pull,
};

/** What the indicator is comes first: nothing is fetched for a number whose title is another one. */
async function pull(ask: Ask, world: SourceWorld): Promise<Series> {
  const { language, source, today } = ask;
  const api: Api = { fetch: world.fetch, base: world.serverOf("sotkanet") ?? ownServer };
  const id = source.sotkanet ?? 0;
  const metadata = await askMetadata(id, api);
  if (source.title !== undefined) requireTitle(id, source.title, metadata.title, language);
  const table = await regionTable(api, world.shared);
  const wanted = ask.areas.map((area) => wantedIn(area, table));
  const regions = new Set(wanted.flatMap((one) => one.regions.map((region) => region.id)));
  const answered = await askFigures(metadata, { sexes: ask.sexes, regions }, api);
  const figures = figuresOf(answered);
  if (figures.length === 0) throw withoutAreas(id, answered, table);
  const taken = takenFor(wanted, figures);
  const isCounted = figures.every(({ value }) => value === undefined);
  const country = taken.find(({ wanted: { area } }) => area.key === "SSS")?.region;
  const [own] = wanted;
  const isOwnThere = own === undefined || taken.some((one) => one.wanted === own);
  const remarks = [
    ...(isOwnThere ? [] : [ownAreaRemark(own.area, categoriesWithRows(answered, table).keys())]),
    ...remarksOn({ taken, country, isCounted, asked: ask.sexes, sexes: answered.sexes }),
  ];
  const pulled = { metadata, sexes: answered.sexes, country: country?.id, remarks };
  return {
    origin: originOf(pulled, today, language),
    rows: taken.flatMap((one) => rowsOf(one, isCounted, language)),
  };
}

interface Circumstances {
  readonly taken: readonly Taken[];
  readonly country: Region | undefined;
  /** Whether the values are numbers of cases, for want of any others. */
  readonly isCounted: boolean;
  readonly asked: readonly Sex[];
  readonly sexes: readonly Sex[];
}

function remarksOn({
  taken,
  country,
  isCounted,
  asked,
  sexes,
}: Circumstances): readonly Translated[] {
  return [
    ...(country === undefined ? [] : [countryRemark(country)]),
    ...(asked.some((sex) => !sexes.includes(sex)) ? [sexRemark(sexes)] : []),
    ...(taken.some((one) => one.wanted.isShipped) ? [shippedRemark] : []),
    ...(isCounted ? [countsRemark] : []),
  ];
}

/** An area of the plan, the area of Sotkanet that stands for it, and its values. */
interface Taken {
  readonly wanted: Wanted;
  readonly region: Region;
  readonly figures: readonly Figure[];
}

function takenFor(wanted: readonly Wanted[], figures: readonly Figure[]): readonly Taken[] {
  const byRegion = new Map<number, Figure[]>();
  for (const figure of figures) {
    const before = byRegion.get(figure.region);
    if (before === undefined) byRegion.set(figure.region, [figure]);
    else before.push(figure);
  }
  return wanted.flatMap((one) => {
    const region = one.regions.find(({ id }) => byRegion.has(id));
    if (region === undefined) return [];
    return [{ wanted: one, region, figures: byRegion.get(region.id) ?? [] }];
  });
}

function rowsOf(
  { wanted: { area }, region, figures }: Taken,
  isCounted: boolean,
  language: Ask["language"],
): readonly Row[] {
  const name = regionName(region, area, language);
  return figures.map(({ year, sex, value, count }) => {
    const number = isCounted ? count : value;
    return {
      area: area.key,
      name,
      period: String(year),
      sex,
      dimensions: {},
      value: number === undefined ? "" : (numberText(number) ?? ""),
      count: count === undefined ? "" : (numberText(count) ?? ""),
      low: "",
      high: "",
      flag: number === undefined ? "missing" : "",
    };
  });
}

/**
 * How many areas of which kinds have values. That is known from the values alone: the service's own list leaves the
 * counties out.
 */
function categoriesWithRows(
  answered: Answered,
  { byId }: RegionTable,
): ReadonlyMap<string, number> {
  const categories = new Map<string, number>();
  for (const region of answered.regions()) {
    const category = byId.get(region)?.category;
    if (category !== undefined) categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  return categories;
}

function withoutAreas(id: number, answered: Answered, table: RegionTable): FetchError {
  const categories = categoriesWithRows(answered, table);
  if (categories.size === 0) return withoutRows(id);
  const kinds = (language: keyof Translated): string =>
    [...categories].map(([kind, count]) => `${kindWords(kind, language)} (${count})`).join(", ");
  return new FetchError("plan", {
    fi: `Sotkanetin indikaattorilla ${id} ei ole arvoja suunnitelman alueelta, sen kunnista, vertailualueilta eikä koko maasta. Arvoja on: ${kinds("fi")}. Vaihda indikaattori tai lisää tällainen alue hyte.yaml-tiedoston kohtaan comparisonAreas.`,
    sv: `Indikatorn ${id} i Sotkanet har inga värden för planens område, dess kommuner, jämförelseområdena eller hela landet. Värden finns för: ${kinds("sv")}. Byt indikator eller lägg till ett sådant område under comparisonAreas i hyte.yaml.`,
    en: `Indicator ${id} of Sotkanet has no values of the plan's area, its municipalities, the areas to compare with or the whole country. There are values of: ${kinds("en")}. Choose another indicator, or add such an area to comparisonAreas in hyte.yaml.`,
  });
}

function withoutRows(id: number): FetchError {
  return new FetchError("plan", {
    fi: `Sotkanetilla ei ole yhtään arvoa indikaattorille ${id} tällä sukupuolivalinnalla: se voi olla poistettu tai vasta tulossa. Tarkista source: sex ja sivu https://sotkanet.fi/sotkanet/fi/metadata/indicators/${id}, tai vaihda indikaattori. Aiemmin haetut arvot säilyvät.`,
    sv: `Sotkanet har inga värden för indikatorn ${id} med detta val av kön: den kan vara borttagen eller på väg. Kontrollera source: sex och sidan https://sotkanet.fi/sotkanet/sv/metadata/indicators/${id}, eller byt indikator. Tidigare hämtade värden finns kvar.`,
    en: `Sotkanet has no value for indicator ${id} with this choice of sex: it may be taken away, or still to come. Look at source: sex and at https://sotkanet.fi/sotkanet/en/metadata/indicators/${id}, or choose another indicator. Values fetched earlier stay.`,
  });
}
