// The tables of the invented sources of Mallila, as JSON-stat 2 datasets: every figure in them is made up.
import {
  country,
  county,
  figuresOf,
  hiddenOf,
  municipalities,
  otherCounties,
} from "./mallila-figures.js";

/** @typedef {readonly [code: string, label: string]} Category */
/**
 * @typedef {object} Table
 * @property {string} indicator Whose figures they are.
 * @property {string} title
 * @property {string} contents Code of the variable of contents.
 * @property {readonly [Category, Category]} facts A number of cases, and what the plan asks for.
 * @property {readonly [code: string, label: string, categories: readonly Category[]]} [other]
 * The last category is what the plan asks for.
 * @property {string} unit
 * @property {number} [provisional] The year that is preliminary.
 */

/** In StatFin, by the part of their address that a plan names. @type {Readonly<Record<string, Table>>} */
export const statfinTables = {
  "keks/900a": {
    indicator: "pienituloiset-lapsiperheet",
    title: "Pienituloisten kotitalouksien väestö alueittain (keksitty)",
    ...{ contents: "contentscode", unit: "%" },
    facts: [
      ["henkiloita", "Pienituloisia, henkilöä"],
      ["osuus", "Pienituloisten osuus, %"],
    ],
    other: [
      "ika",
      "Ikä",
      [
        ["SSS", "Yhteensä"],
        ["65-", "65 vuotta täyttäneet"],
        ["0-17", "0–17-vuotiaat"],
      ],
    ],
  },
  "keks/900b": {
    indicator: "kotona-asuvien-osuus",
    title: "Asuminen 75 vuotta täyttäneillä (keksitty)",
    ...{ contents: "contentscode", unit: "%", provisional: 2025 },
    facts: [
      ["henkiloita", "Henkilöitä"],
      ["osuus", "Osuus 75 vuotta täyttäneistä, %"],
    ],
    other: [
      "asumismuoto",
      "Asumismuoto",
      [
        ["palvelu", "Palveluasuminen"],
        ["laitos", "Laitoshoito"],
        ["kotona", "Oma koti"],
      ],
    ],
  },
  "keks/900c": {
    indicator: "vakivaltaa-kokeneet",
    title: "Lähisuhdeväkivaltaa kokeneet alueittain (keksitty)",
    ...{ contents: "contentscode", unit: "%" },
    facts: [
      ["vastaajia", "Vastaajia"],
      ["osuus", "Kokeneiden osuus, %"],
    ],
    other: [
      "ika",
      "Ikä",
      [
        ["65-", "65 vuotta täyttäneet"],
        ["20-64", "20–64-vuotiaat"],
      ],
    ],
  },
  "keks/900d": {
    indicator: "vaesto-75",
    title: "Väestörakenne ikäluokittain (keksitty)",
    ...{ contents: "contentscode", unit: "%" },
    facts: [
      ["vaesto", "Väestö 31.12."],
      ["osuus", "Osuus väestöstä, %"],
    ],
    other: [
      "ika",
      "Ikä",
      [
        ["0-17", "0–17-vuotiaat"],
        ["18-74", "18–74-vuotiaat"],
        ["75-", "75 vuotta täyttäneet"],
      ],
    ],
  },
};

/** In the PxWebApi 2 service, by their ids. @type {Readonly<Record<string, Table>>} */
export const pxwebTables = {
  KEKS200: {
    indicator: "alkoholi-puheeksi",
    title: "Puheeksi otetut elintavat terveysasemilla (keksitty)",
    ...{ contents: "contentscode", unit: "%" },
    facts: [
      ["asiakkaita", "Asiakkaita"],
      ["osuus", "Osuus asiakkaista, %"],
    ],
    other: [
      "elintapa",
      "Elintapa",
      [
        ["liikunta", "Liikunta"],
        ["uni", "Uni"],
        ["alkoholi", "Alkoholi"],
      ],
    ],
  },
};

/** JSON-stat files, by their paths. @type {Readonly<Record<string, Table>>} */
export const files = {
  "/jsonstat/liikuntapaikat.json": {
    indicator: "esteettomat-liikuntapaikat",
    title: "Liikuntapaikkojen esteettömyys kunnittain (keksitty)",
    ...{ contents: "tieto", unit: "%" },
    facts: [
      ["liikuntapaikkoja", "Liikuntapaikkoja"],
      ["esteettomat_osuus", "Esteettömien osuus, %"],
    ],
  },
  "/jsonstat/turvallisuuskaynnit.json": {
    indicator: "kodin-turvallisuuskaynnit",
    title: "Turvallisuuskäynnit ikääntyneiden kotona (keksitty)",
    ...{ contents: "tieto", unit: "käyntiä" },
    facts: [
      ["suunniteltu", "Suunniteltuja käyntejä"],
      ["toteutunut", "Tehtyjä käyntejä"],
    ],
  },
};

/** Codes of areas: nobody has these of Mallila. @type {ReadonlyMap<string, string>} */
const codes = new Map([
  [country.key, "SSS"],
  [county.key, "HVA97"],
  ...otherCounties.map(({ key }, at) => /** @type {const} */ ([key, `HVA${98 + at}`])),
  ...municipalities.map(({ key }, at) => /** @type {const} */ ([key, `KUX0${at + 1}`])),
]);
const places = [country, county, ...municipalities, ...otherCounties];

const producer = "Keksitty esimerkkituottaja";
const note = "Luvut on keksitty esimerkkiä varten.";

/**
 * A table as a JSON-stat 2 dataset. What is told of the indicator is what the plan asks for; the rest of the table is
 * filled with numbers that nobody reads.
 *
 * @param {Table} table
 */
export function datasetOf(table) {
  const figures = figuresOf(table.indicator).filter(({ sex }) => sex === "total");
  const values = new Map(figures.map(({ place, year, value }) => [`${place} ${year}`, value]));
  const hidden = new Set(hiddenOf(table.indicator).map((one) => one.join(" ")));
  const dimensions = dimensionsOf(table, figures);
  const cells = dimensions.places.flatMap((place) =>
    dimensions.years.flatMap((year) =>
      dimensions.asked.map((isAsked) => ({ key: `${place} ${year}`, isAsked })),
    ),
  );
  const status = Object.fromEntries(
    cells.flatMap(({ key }, at) => (hidden.has(key) ? [[at, "..."]] : [])),
  );
  return {
    ...{ version: "2.0", class: "dataset", label: table.title, source: producer },
    ...{ updated: "2026-09-10T06:00:00Z", note: [note] },
    ...{
      id: dimensions.all.map(({ id }) => id),
      size: dimensions.all.map(({ codes }) => codes.length),
    },
    role: { time: [dimensions.time], geo: [dimensions.area], metric: [table.contents] },
    dimension: Object.fromEntries(dimensions.all.map((one) => [one.id, dimensionOf(one, table)])),
    value: cells.map(({ key, isAsked }, at) =>
      isAsked ? (values.get(key) ?? null) : otherValue(values.get(key), at),
    ),
    ...(hidden.size > 0 ? { status } : {}),
  };
}

/** @param {number | undefined} value @param {number} position */
function otherValue(value, position) {
  return value === undefined ? null : Math.round(value * 37) + (position % 7);
}

/** @param {Table} table @param {ReturnType<typeof figuresOf>} figures */
function dimensionsOf({ indicator, contents, facts, other, provisional }, figures) {
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const known = new Set([
    ...figures.map(({ place }) => place),
    ...hiddenOf(indicator).map(([place]) => place),
  ]);
  const named = places.filter(({ key }) => known.has(key));
  const isTable = contents === "contentscode";
  const area = isTable ? "alue_23_20260101" : "alue";
  const time = isTable ? "timeperiod_y" : "vuosi";
  const rest = other === undefined ? [] : [{ id: other[0], label: other[1], codes: other[2] }];
  const last = (other?.[2].length ?? 1) - 1;
  return {
    ...{ area, time, years, places: named.map(({ key }) => key) },
    all: [
      { id: area, label: "Alue", codes: named.map(({ key, fi }) => [codes.get(key) ?? key, fi]) },
      {
        id: time,
        label: "Vuosi",
        codes: years.map((year) => [`${year}`, `${year}${year === provisional ? "*" : ""}`]),
      },
      ...rest,
      { id: contents, label: "Tiedot", codes: facts },
    ],
    /** Of each place and year, which of its values is the one that the plan asks for. */
    asked: Array.from({ length: (last + 1) * 2 }, (_, at) => at === last * 2 + 1),
  };
}

/** @param {{ id: string, label: string, codes: readonly (readonly string[])[] }} one @param {Table} table */
function dimensionOf({ id, label, codes: categories }, { contents, unit }) {
  const [, asked] = categories;
  const units =
    id === contents && asked ? { unit: { [asked[0] ?? ""]: { base: unit, decimals: 1 } } } : {};
  return {
    label,
    category: {
      index: Object.fromEntries(categories.map(([code], at) => [code, at])),
      label: Object.fromEntries(categories),
      ...units,
    },
  };
}
