// Every figure that the invented sources of Mallila know. All of them are made up: county and country are written in
// mallila-known.js, the municipalities and the other counties follow from them by fixed differences, so that each run is
// the same.
import { known } from "./mallila-known.js";

/** @typedef {import("./mallila-known.js").Known} Known */
/** @typedef {{ key: string, fi: string, sv: string, en: string }} Place */
/** @typedef {"total" | "female" | "male"} Sex */
/** @typedef {{ place: string, year: number, sex: Sex, value: number }} Figure */
/** @type {Place} */
export const county = {
  key: "county",
  fi: "Mallilan hyvinvointialue",
  sv: "Mallila välfärdsområde",
  en: "Mallila wellbeing services county",
};

/** @type {readonly Place[]} */
export const municipalities = [
  { key: "harjukyla", fi: "Harjukylä", sv: "Åsby", en: "Harjukylä" },
  { key: "hiekkasaari", fi: "Hiekkasaari", sv: "Sandö", en: "Sandö" },
  { key: "jarvensuu", fi: "Järvensuu", sv: "Sjömynne", en: "Järvensuu" },
  { key: "kuusiranta", fi: "Kuusiranta", sv: "Granstrand", en: "Kuusiranta" },
  { key: "mallinkaupunki", fi: "Mallinkaupunki", sv: "Mallstad", en: "Mallinkaupunki" },
  { key: "niittypelto", fi: "Niittypelto", sv: "Ängsåker", en: "Niittypelto" },
];

/** Invented as well: sources know more areas than a plan asks for. @type {readonly Place[]} */
export const otherCounties = [
  {
    key: "satula",
    fi: "Satulan hyvinvointialue",
    sv: "Satula välfärdsområde",
    en: "Satula wellbeing services county",
  },
  {
    key: "taru",
    fi: "Tarunmaan hyvinvointialue",
    sv: "Taruland välfärdsområde",
    en: "Tarunmaa wellbeing services county",
  },
];

/** @type {Place} */
export const country = { key: "country", fi: "Koko maa", sv: "Hela landet", en: "Whole country" };

/** Steps from the county to its municipalities, in their order. */
const offsets = [0.5, -0.8, 0.9, -0.4, 0.1, -0.3];
const otherOffsets = [0.6, -0.7];

/**
 * A revision at the source: difficulty walking in 2023, from 27.9 to 26.3. The baseline of a metric is of that year,
 * and so its verdict moves.
 */
export const revision = {
  indicator: "vaikea-kavella-500",
  place: county.key,
  year: 2023,
  from: 27.9,
  to: 26.3,
};

/**
 * The figures of an indicator, by place, year and sex; those that are hidden are not among them.
 *
 * @param {string} indicator
 * @returns {readonly Figure[]}
 */
export function figuresOf(indicator) {
  const one = known[indicator];
  if (one === undefined) throw new Error(`No invented figures of ${indicator}`);
  const totals = placesOf(one).flatMap(([place, values]) =>
    Object.entries(values).flatMap(([year, value]) =>
      isHidden(one, place, Number(year))
        ? []
        : [{ place, year: Number(year), sex: /** @type {Sex} */ ("total"), value }],
    ),
  );
  const all = totals.flatMap((total) => [total, ...sexesOf(total, one)]);
  return all.map((figure) => ({ ...figure, value: rounded(figure.value, one) }));
}

/** @param {string} indicator @returns {readonly (readonly [place: string, year: number])[]} */
export function hiddenOf(indicator) {
  return known[indicator]?.hidden ?? [];
}

/** @param {Known} one @param {string} place @param {number} year */
function isHidden({ hidden = [] }, place, year) {
  return hidden.some(([where, when]) => where === place && when === year);
}

/** @param {Known} one @returns {readonly (readonly [string, Record<string, number>])[]} */
function placesOf({ county: own, country: whole, spread, shares }) {
  /** @param {Record<number, number>} values @param {number} offset */
  const moved = (values, offset) =>
    Object.fromEntries(
      Object.entries(values).map(([year, value]) => [
        year,
        value + spread * (offset + wobble(Number(year), offset)),
      ]),
    );
  if (shares !== undefined) return [[county.key, own], ...countsOf(own, shares)];
  return [
    [county.key, own],
    ...municipalities.map(
      ({ key }, at) => /** @type {const} */ ([key, moved(own, offsets[at] ?? 0)]),
    ),
    ...otherCounties.map(
      ({ key }, at) => /** @type {const} */ ([key, moved(whole, otherOffsets[at] ?? 0)]),
    ),
    [country.key, whole],
  ];
}

/**
 * The last municipality has what the others leave, so that they add up to the county.
 *
 * @param {Record<number, number>} own
 * @param {readonly number[]} shares
 * @returns {readonly (readonly [string, Record<string, number>])[]}
 */
function countsOf(own, shares) {
  const last = municipalities.length - 1;
  return municipalities.map(({ key }, at) => {
    const counts = Object.entries(own).map(([year, total]) => {
      const parts = shares.slice(0, last).map((share) => Math.round(total * share));
      let rest = total;
      for (const part of parts) rest -= part;
      return [year, at === last ? rest : parts[at]];
    });
    return [key, Object.fromEntries(counts)];
  });
}

/** A small step from year to year, the same at each run. @param {number} year @param {number} offset */
function wobble(year, offset) {
  return (((year * 7 + Math.round(offset * 10) * 3) % 11) - 5) / 40;
}

/** @param {Figure} total @param {Known} one @returns {readonly Figure[]} */
function sexesOf(total, { sexes }) {
  if (sexes === undefined) return [];
  const part = sexShares[total.year] ?? 1;
  return [
    { ...total, sex: "female", value: total.value + sexes[0] * part },
    { ...total, sex: "male", value: total.value + sexes[1] * part },
  ];
}

/** How much of today's difference between girls and boys there was. @type {Readonly<Record<number, number>>} */
const sexShares = { 2017: 0.58, 2019: 0.66, 2021: 0.95 };

/** @param {number} value @param {Known} one */
function rounded(value, { decimals = 1 }) {
  return Number(value.toFixed(decimals));
}
