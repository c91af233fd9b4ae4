// A Sotkanet of our own on this machine, for tests and the demonstration. It behaves as the real one is known to: no
// filter by area, rows in no order, 403 without a named agent, 400 for a list with commas. All figures are invented.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** Kinds of areas as metadata lists them: in title case, and wellbeing services counties never. */
const listedAs = {
  KUNTA: "Kunta",
  MAA: "Maa",
  MAAKUNTA: "Maakunta",
  NUTS1: "Nuts1",
  SAIRAANHOITOPIIRI: "Sairaanhoitopiiri",
  SEUTUKUNTA: "Seutukunta",
};

const counties = [
  ["Itä-Uudenmaan", "Östra Nylands"],
  ["Keski-Uudenmaan", "Mellersta Nylands"],
  ["Länsi-Uudenmaan", "Västra Nylands"],
  ["Vantaan ja Keravan", "Vanda och Kervo"],
  ["Varsinais-Suomen", "Egentliga Finlands"],
  ["Satakunnan", "Satakunta"],
  ["Kanta-Hämeen", "Egentliga Tavastlands"],
  ["Pirkanmaan", "Birkalands"],
  ["Päijät-Hämeen", "Päijänne-Tavastlands"],
  ["Kymenlaakson", "Kymmenedalens"],
  ["Etelä-Karjalan", "Södra Karelens"],
  ["Etelä-Savon", "Södra Savolax"],
  ["Pohjois-Savon", "Norra Savolax"],
  ["Pohjois-Karjalan", "Norra Karelens"],
  ["Keski-Suomen", "Mellersta Finlands"],
  ["Etelä-Pohjanmaan", "Södra Österbottens"],
  ["Pohjanmaan", "Österbottens"],
  ["Keski-Pohjanmaan", "Mellersta Österbottens"],
  ["Pohjois-Pohjanmaan", "Norra Österbottens"],
  ["Kainuun", "Kajanalands"],
  ["Lapin", "Lapplands"],
];

const named = new Map([
  ["MAA 358", ["Koko maa", "Hela landet", "Whole country"]],
  ["NUTS1 1", ["Manner-Suomi", "Fastlandsfinland", "Mainland Finland"]],
  ["HYVINVOINTIALUE 90", ["Helsingin kaupunki", "Helsingfors stad", "City of Helsinki"]],
  ["HYVINVOINTIALUE 91", ["Ahvenanmaa", "Åland", "Åland"]],
  ["SAIRAANHOITOPIIRI 25", ["Helsingin ja Uudenmaan sairaanhoitopiiri"]],
  ["KUNTA 091", ["Helsinki", "Helsingfors", "Helsinki"]],
  ["KUNTA 179", ["Jyväskylä", "Jyväskylä", "Jyväskylä"]],
  ["KUNTA 992", ["Äänekoski", "Äänekoski", "Äänekoski"]],
]);

/** Areas that no plan names make up the rest of the 467 rows or so of a year. */
const others = [
  ["ALUEHALLINTOVIRASTO", 7, 833],
  ["SUURALUE", 5, 840],
  ["YTA", 6, 845],
  ["ERVA", 5, 901],
  ["ELY-KESKUS", 15, 921],
  ["SEUTUKUNTA", 70, 1100],
  ["SAIRAANHOITOPIIRI", 20, 1200],
];

/** The areas of Sotkanet, by the numbers that hyte ships. */
function usualRegions() {
  const source = readFileSync(
    new URL("../../src/sources/sotkanet/region-rows.ts", import.meta.url),
    "utf8",
  );
  const rows = [...source.matchAll(/^ {2}([A-Z0-9]+): [`"]([^`"]*)[`"]/gm)];
  const known = rows.flatMap(([, category, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((row) => row.split(":"))
      .map(([code, id]) => regionOf(Number(id), code, category)),
  );
  const rest = others.flatMap(([category, count, from]) =>
    Array.from({ length: count }, (_, index) => regionOf(from + index, `${index + 1}`, category)),
  );
  return [...known, ...rest];
}

function regionOf(id, code, category) {
  const county = category === "HYVINVOINTIALUE" ? counties[Number(code) - 1] : undefined;
  const [fi, sv = fi, en = fi] = county
    ? [`${county[0]} hyvinvointialue`, `${county[1]} välfärdsområde`]
    : (named.get(`${category} ${code}`) ?? [`${category.toLowerCase()} ${code}`]);
  return { id, code, category, title: { fi, sv, en }, memberOf: [] };
}

/** The same for the same words, evenly between 0 and 1. */
function chance(...words) {
  let hash = 2166136261;
  for (const character of words.join(" ")) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

const everyone = ["male", "female", "total"];
const inAllLanguages = (text) => ({ fi: text, sv: text, en: text });
const thl = {
  fi: "Terveyden ja hyvinvoinnin laitos (THL)",
  en: "Finnish institute for Health and Welfare (THL)",
  sv: "Institutet för hälsa och välfärd (THL)",
};

const kindsOfPlans = ["MAA", "NUTS1", "HYVINVOINTIALUE", "MAAKUNTA", "KUNTA"];

/** An indicator with all that was left out of it. */
function completed(indicator) {
  return {
    title: inAllLanguages("Keksitty osuus, % "),
    producer: thl,
    unit: { code: "PROS", title: { fi: "Prosenttia", en: "Percent", sv: "Procent" } },
    start: 2018,
    end: 2024,
    kinds: [...kindsOfPlans, ...others.map(([kind]) => kind)],
    sexes: everyone,
    listedSexes: undefined,
    counts: true,
    gaps: true,
    decimals: 1,
    level: 20,
    slope: -0.3,
    updated: "2025-05-14",
    limits: inAllLanguages("<p>Alle viiden tapauksen tietoja ei julkaista.<br /> </p> "),
    notices: inAllLanguages(" "),
    metadata: {},
    ...indicator,
  };
}

function listItem(id, one) {
  const values = one.kinds.flatMap((kind) => listedAs[kind] ?? []);
  const sexes = one.listedSexes ?? one.sexes;
  return {
    id,
    title: one.title,
    organization: { id: 2, title: one.producer },
    classifications: {
      ...(sexes.length > 0 ? { sex: { values: sexes } } : {}),
      region: { values },
    },
  };
}

function metadataOf(id, one) {
  const { classifications, ...item } = listItem(id, one);
  const texts = inAllLanguages("");
  return {
    ...item,
    "data-updated": one.updated,
    range: { start: one.start, end: one.end },
    description: inAllLanguages("<p>Keksitty &#8805; indikaattori.</p>"),
    interpretation: texts,
    limits: one.limits,
    legislation: texts,
    notices: one.notices,
    primaryValueType: one.unit,
    decimals: one.decimals,
    classifications: {
      ...classifications,
      region: { title: inAllLanguages("Alueet"), ...classifications.region },
      age: { title: texts, values: [] },
    },
    subjects: [],
    sources: [{ organization: item.organization, title: texts, description: texts }],
    groups: [],
    ...one.metadata,
  };
}

/** The rows of one year and sex; some municipalities have none, as where there are too few cases. */
function rowsOf(id, one, when, { regions, set }) {
  const { year, gender } = when;
  return regions.flatMap((region) => {
    const key = `${id} ${region.id} ${year} ${gender}`;
    const given = set.get(key);
    if (given === null || !one.sexes.includes(gender)) return [];
    const isThere = one.kinds.includes(region.category) && !isGap(one, region, year);
    if (given === undefined && (!isThere || year < one.start || year > one.end)) return [];
    const value = given ?? valueOf(id, one, region, when);
    const row = { indicator: id, region: region.id, year, gender, value };
    return [one.counts ? { ...row, absValue: Math.round(value * (10 + (region.id % 90))) } : row];
  });
}

function isGap({ gaps }, { id, category }, year) {
  return gaps && category === "KUNTA" && (id * 7 + year) % 23 === 0;
}

function valueOf(id, one, region, { year, gender }) {
  const level = one.level * (0.8 + 0.4 * chance(id, region.id, gender));
  const noise = (chance(id, region.id, year, gender) - 0.5) * 0.04 * one.level;
  const value = level + one.slope * (year - one.start) + noise;
  return Number(Math.max(0, value).toFixed(one.decimals));
}

/** `years=2022&years=2023`; a list with commas is not understood. */
function figures(query, state) {
  const years = query.getAll("years");
  if (years.length === 0 || years.some((year) => !/^\d{4}$/.test(year))) return badRequest;
  const id = Number(query.get("indicator"));
  const one = state.indicators.get(id);
  if (one === undefined) return json([]);
  const genders = query.getAll("genders").filter((gender) => everyone.includes(gender));
  const wanted = genders.length > 0 ? genders : everyone;
  const rows = years.flatMap((year) =>
    wanted.flatMap((gender) => rowsOf(id, one, { year: Number(year), gender }, state)),
  );
  const mixed = rows.map((row) => [chance(row.region, row.year, row.gender), row]);
  return json(mixed.sort((a, b) => a[0] - b[0]).map(([, row]) => row));
}

const page = { "content-type": "text/html;charset=utf-8" };
const badRequest = { status: 400, headers: page, body: "<html><h1>HTTP Status 400</h1></html>" };
const notFound = { status: 404, headers: page, body: "<html><h1>HTTP Status 404</h1></html>" };
const forbidden = { status: 403, headers: page, body: "<html><h1>403 Forbidden</h1></html>" };

function json(value) {
  const headers = { "content-type": "application/json;charset=UTF-8" };
  return { status: 200, headers, body: JSON.stringify(value) };
}

/** Programs that do not tell what they are get nothing. */
const nameless = /^(?:node|undici|python-requests\/.*|python-urllib\/.*|)$/i;

function answerTo(request, state) {
  if (nameless.test(request.headers["user-agent"] ?? "")) return forbidden;
  const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
  const path = pathname.replace(/^\/rest\/1\.1/, "");
  if (path === "/regions") return json(state.regions);
  if (path === "/json") return figures(searchParams, state);
  if (path === "/indicators")
    return json([...state.indicators].map(([id, one]) => listItem(id, one)));
  const id = Number(/^\/indicators\/(\d+)$/.exec(path)?.[1]);
  const one = state.indicators.get(id);
  return one === undefined ? notFound : json(metadataOf(id, one));
}

export async function startSotkanet({ indicators = {}, regions = [], misbehave } = {}) {
  const state = {
    indicators: new Map(
      Object.entries(indicators).map(([id, one]) => [Number(id), completed(one)]),
    ),
    regions: [...usualRegions(), ...regions],
    set: new Map(),
    misbehave,
  };
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const given = state.misbehave?.(request, response);
    if (given === true) return;
    const answer = given ?? answerTo(request, state);
    response.writeHead(answer.status ?? 200, answer.headers ?? {});
    response.end(answer.body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    set: ({ indicator, region, year, sex = "total" }, value) => {
      state.set.set(`${indicator} ${region} ${year} ${sex}`, value);
    },
    change: (id, changes) => {
      state.indicators.set(id, completed({ ...state.indicators.get(id), ...changes }));
    },
    misbehave: (how) => {
      state.misbehave = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
