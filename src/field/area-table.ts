import { countyRows, regionRows } from "./area-rows.ts";
import { municipalityList } from "./municipality-list.ts";

/** "city" is Helsinki, a municipality that answers itself for what counties do; "joint-authority" is HUS. */
export type AreaKind =
  "county" | "city" | "joint-authority" | "municipality" | "region" | "country";

/** A name as the area uses it. Municipalities have no English name of their own. */
export interface AreaName {
  readonly fi: string;
  readonly sv: string;
  readonly en?: string;
}

/** An area that a plan, a value or a page can be about. */
export interface Area {
  /** `HVA15`, `KU179`, `MK13`, `HUS`, `SSS`. Helsinki is `KU091`: the county code 90 of some keys is not used. */
  readonly key: string;
  readonly kind: AreaKind;
  /** The official name: "Keski-Suomen hyvinvointialue". */
  readonly name: AreaName;
  /** As in a list or a chart: "Keski-Suomi". */
  readonly shortName: AreaName;
  /** Languages of the authority; of a municipality, the majority's first. */
  readonly languages: readonly ("fi" | "sv")[];
  readonly bilingual: boolean;
  /** A municipality's county. Helsinki has none. */
  readonly county?: string;
  /** The region (maakunta) that it lies in. */
  readonly region?: string;
  /** Keys of its municipalities, by code; Helsinki's only one is itself, and a municipality has none. */
  readonly municipalities: readonly string[];
  /** Whether it has a saamen kielen lautakunta: 611/2021 33 § 6 mom. (Lapland). */
  readonly saamiBody: boolean;
  /** Whether its report and plan are made together with HUS: 612/2021 6 § 5 mom. and 7 § 5 mom. */
  readonly husRequired: boolean;
}

const finnish = ["fi"] as const;
const bilingualCounty = ["fi", "sv"] as const;
const helsinki = "KU091";
/** 612/2021 7 § 5 mom.: the counties of Uusimaa. */
const husCounties = ["HVA01", "HVA02", "HVA03", "HVA04"] as const;

type Members = ReadonlyMap<string, readonly Area[]>;

/** All areas by key: counties, Helsinki, HUS, the country, regions, municipalities; each group by code. */
export function readAreas(): ReadonlyMap<string, Area> {
  const members = readMunicipalities();
  const counties = countyRows.map((row) => countyOf(row, members));
  const all = [...counties, helsinkiOf(members), hus(members), country(members)];
  all.push(...regionRows.map((row) => regionOf(row, members)));
  all.push(...ofKey(members, "SSS").filter((area) => area.key !== helsinki));
  return new Map(all.map((area) => [area.key, area]));
}

/** Municipalities by code, under the keys of what they belong to: county, region, country. */
function readMunicipalities(): Members {
  const regionOfCounty = new Map<string, string>(
    countyRows.map(([code, region]) => [`HVA${code}`, `MK${region}`]),
  );
  const byArea = new Map<string, Area[]>();
  for (const line of municipalityList.replaceAll("\n  ", " ").trim().split("\n")) {
    const at = line.indexOf(":");
    const county = line.slice(0, at);
    const region = regionOfCounty.get(county) ?? "MK01";
    const read = line.slice(at + 2).split("; ");
    const list = read.map((entry) => readMunicipality(entry, county, region));
    byArea.set(county, list);
    byArea.set(region, [...(byArea.get(region) ?? []), ...list]);
  }
  byArea.set(
    "SSS",
    countyRows.flatMap(([code]) => byArea.get(`HVA${code}`) ?? []),
  );
  byArea.get("SSS")?.push(...(byArea.get(helsinki) ?? []));
  for (const list of byArea.values()) list.sort((a, b) => (a.key < b.key ? -1 : 1));
  return byArea;
}

function ofKey(members: Members, key: string): readonly Area[] {
  return members.get(key) ?? [];
}

function readMunicipality(entry: string, county: string, region: string): Area {
  const mark = entry.indexOf("/");
  const names = mark === -1 ? entry.slice(4) : entry.slice(4, mark);
  const equals = names.indexOf("=");
  const fi = equals === -1 ? names : names.slice(0, equals);
  const name = { fi, sv: names.slice(equals + 1) };
  return {
    key: `KU${entry.slice(0, 3)}`,
    kind: "municipality",
    name,
    shortName: name,
    languages: mark === -1 ? finnish : entry.endsWith("fs") ? bilingualCounty : swedishFirst,
    bilingual: mark !== -1,
    ...(county === helsinki ? {} : { county }),
    region,
    municipalities: [],
    saamiBody: false,
    husRequired: false,
  };
}

const swedishFirst = ["sv", "fi"] as const;

function plain(key: string, kind: AreaKind, name: AreaName): Area {
  return {
    key,
    kind,
    name,
    shortName: name,
    languages: finnish,
    bilingual: false,
    municipalities: [],
    saamiBody: false,
    husRequired: false,
  };
}

/** 423/2003 6 §: an authority of several municipalities is bilingual where one of them is, or where they differ. */
function withMembers(area: Area, members: readonly Area[]): Area {
  const bilingual = members.some((member) => member.bilingual);
  return {
    ...area,
    languages: bilingual ? bilingualCounty : finnish,
    bilingual,
    municipalities: members.map((member) => member.key),
  };
}

function countyOf(row: (typeof countyRows)[number], members: Members): Area {
  const [code, region, fi, sv, en, officialFi, officialSv] = row;
  const key = `HVA${code}`;
  const name = { fi: officialFi, sv: officialSv, en: `${en} wellbeing services county` };
  const area = {
    ...plain(key, "county", name),
    shortName: { fi, sv, en },
    region: `MK${region}`,
    saamiBody: code === "21",
    husRequired: husCounties.some((county) => county === key),
  };
  return withMembers(area, ofKey(members, key));
}

function regionOf(row: (typeof regionRows)[number], members: Members): Area {
  const [code, fi, sv, en] = row;
  const key = `MK${code}`;
  const area = withMembers(plain(key, "region", { fi, sv, en }), ofKey(members, key));
  return key === "MK21" ? { ...area, languages: ["sv"] } : area;
}

function helsinkiOf(members: Members): Area {
  const name = { fi: "Helsingin kaupunki", sv: "Helsingfors stad", en: "City of Helsinki" };
  return {
    ...withMembers(plain(helsinki, "city", name), ofKey(members, helsinki)),
    shortName: { fi: "Helsinki", sv: "Helsingfors", en: "Helsinki" },
    region: "MK01",
    husRequired: true,
  };
}

/** HUS serves Helsinki and the four counties of Uusimaa, which together are the region (615/2021). */
function hus(members: Members): Area {
  const name = { fi: "HUS-yhtymä", sv: "HUS-sammanslutningen", en: "HUS Group" };
  return {
    ...withMembers(plain("HUS", "joint-authority", name), ofKey(members, "MK01")),
    shortName: { fi: "HUS", sv: "HUS", en: "HUS" },
    region: "MK01",
  };
}

function country(members: Members): Area {
  const name = { fi: "Koko maa", sv: "Hela landet", en: "Whole country" };
  return withMembers(plain("SSS", "country", name), ofKey(members, "SSS"));
}
