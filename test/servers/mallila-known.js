// What the invented sources of Mallila know of the county and of the country. Every figure is made up; those of the
// municipalities and of other counties follow from them, in mallila-figures.js.

/**
 * @typedef {object} Known
 * @property {Record<number, number>} county
 * @property {Record<number, number>} country
 * @property {number} spread How far the municipalities are from each other.
 * @property {number} [decimals] One, unless said.
 * @property {readonly number[]} [shares] Of the county's number, where the values are counts that add up.
 * @property {readonly [number, number]} [sexes] What to add for women and for men.
 * @property {readonly (readonly [place: string, year: number])[]} [hidden] Too few cases to be told.
 */

/** By the ids that the plan of Mallila gives them. @type {Readonly<Record<string, Known>>} */
export const known = {
  ahdistuneisuus: {
    county: { 2017: 12.1, 2019: 13.4, 2021: 18.9, 2023: 20.1, 2025: 20.8 },
    country: { 2017: 12.6, 2019: 13.2, 2021: 19.8, 2023: 20.7, 2025: 20.2 },
    spread: 2.5,
    sexes: [10.9, -10.7],
    hidden: [["hiekkasaari", 2017]],
  },
  "liian-vahan-unta": {
    county: { 2013: 28.4, 2015: 29.6, 2017: 32.5, 2019: 35.0, 2021: 37.8, 2023: 39.0, 2025: 36.4 },
    country: { 2013: 27.9, 2015: 29.1, 2017: 31.8, 2019: 34.4, 2021: 36.9, 2023: 38.2, 2025: 37.5 },
    spread: 3,
  },
  "nikotiinin-kaytto": {
    county: { 2013: 14.8, 2015: 11.2, 2017: 9.5, 2019: 8.2, 2021: 8.9, 2023: 12.8, 2025: 14.2 },
    country: { 2013: 15.1, 2015: 11.9, 2017: 9.9, 2019: 8.6, 2021: 8.8, 2023: 12.1, 2025: 12.9 },
    spread: 1.5,
  },
  "liikkuu-tunnin": {
    county: { 2017: 35.5, 2019: 38.0, 2021: 36.2, 2023: 38.4, 2025: 43.0 },
    country: { 2017: 36.1, 2019: 37.2, 2021: 35.9, 2023: 37.8, 2025: 39.6 },
    spread: 4,
  },
  "yksinaisyys-75": {
    county: { 2013: 9.9, 2015: 9.4, 2017: 9.2, 2019: 9.0, 2021: 12.8, 2023: 11.6, 2025: 11.4 },
    country: { 2013: 9.6, 2015: 9.1, 2017: 8.8, 2019: 8.5, 2021: 11.2, 2023: 9.8, 2025: 10.0 },
    spread: 1,
  },
  "vahan-liikkuvat": {
    county: { 2013: 25.1, 2015: 24.6, 2017: 24.0, 2019: 23.1, 2021: 25.6, 2023: 25.2, 2025: 24.9 },
    country: { 2013: 24.2, 2015: 23.8, 2017: 23.1, 2019: 22.6, 2021: 24.4, 2023: 23.9, 2025: 23.2 },
    spread: 2,
  },
  "vaikea-kavella-500": {
    county: { 2013: 32.4, 2015: 31.0, 2017: 29.8, 2019: 28.4, 2021: 29.0, 2023: 27.9, 2025: 25.6 },
    country: { 2013: 31.1, 2015: 30.2, 2017: 29.1, 2019: 27.9, 2021: 28.3, 2023: 27.2, 2025: 26.1 },
    spread: 2,
  },
  "tyytyvaisyys-elamaan": {
    county: { 2013: 78.2, 2015: 78.9, 2017: 79.4, 2019: 79.0, 2021: 75.1, 2023: 74.3, 2025: 75.6 },
    country: { 2013: 78.8, 2015: 79.1, 2017: 79.3, 2019: 79.2, 2021: 75.9, 2023: 75.2, 2025: 75.8 },
    spread: 2,
  },
  "alkoholin-riskikaytto": {
    county: { 2013: 34.1, 2015: 33.0, 2017: 32.0, 2019: 30.4, 2021: 28.8, 2023: 28.1, 2025: 26.2 },
    country: { 2013: 33.6, 2015: 32.8, 2017: 31.4, 2019: 30.1, 2021: 28.2, 2023: 27.0, 2025: 26.4 },
    spread: 2,
  },
  // The values of 2025 come out in December 2026.
  "kulttuuriin-osallistuvat": {
    county: { 2017: 41.0, 2019: 42.2, 2021: 33.5, 2023: 38.1 },
    country: { 2017: 43.2, 2019: 44.0, 2021: 34.9, 2023: 40.3 },
    spread: 3,
  },
  lonkkamurtumat: {
    county: {
      ...{ 2013: 71.2, 2014: 70.5, 2015: 69.8, 2016: 68.0, 2017: 67.4, 2018: 66.1, 2019: 65.0 },
      ...{ 2020: 63.2, 2021: 62.8, 2022: 63.5, 2023: 62.1, 2024: 60.9, 2025: 59.0 },
    },
    country: {
      ...{ 2013: 67.9, 2014: 67.0, 2015: 66.2, 2016: 65.1, 2017: 64.4, 2018: 63.2, 2019: 62.5 },
      ...{ 2020: 60.8, 2021: 60.1, 2022: 60.9, 2023: 59.6, 2024: 58.7, 2025: 57.8 },
    },
    spread: 7,
    hidden: [
      ["hiekkasaari", 2016],
      ["hiekkasaari", 2020],
      ["hiekkasaari", 2024],
    ],
  },
  // A register that is late: the latest are of 2023, and nobody says when it goes on.
  "sijoitetut-lapset": {
    county: {
      ...{ 2013: 1.1, 2014: 1.1, 2015: 1.2, 2016: 1.2, 2017: 1.2, 2018: 1.3, 2019: 1.3 },
      ...{ 2020: 1.4, 2021: 1.4, 2022: 1.4, 2023: 1.3 },
    },
    country: {
      ...{ 2013: 1.3, 2014: 1.3, 2015: 1.3, 2016: 1.4, 2017: 1.4, 2018: 1.5, 2019: 1.5 },
      ...{ 2020: 1.6, 2021: 1.6, 2022: 1.6, 2023: 1.7 },
    },
    spread: 0.2,
    hidden: [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map(
      (year) => /** @type {const} */ (["hiekkasaari", year]),
    ),
  },
  // Slow to come out: the latest are of 2023.
  "pienituloiset-lapsiperheet": {
    county: {
      ...{ 2017: 10.8, 2018: 11.0, 2019: 10.9, 2020: 11.4, 2021: 11.1, 2022: 11.6, 2023: 12.2 },
    },
    country: {
      ...{ 2017: 11.2, 2018: 11.4, 2019: 11.1, 2020: 11.3, 2021: 11.0, 2022: 11.5, 2023: 12.0 },
    },
    spread: 1.5,
  },
  "kotona-asuvien-osuus": {
    county: {
      ...{ 2013: 90.1, 2014: 90.3, 2015: 90.6, 2016: 90.8, 2017: 91.0, 2018: 91.2, 2019: 91.5 },
      ...{ 2020: 91.9, 2021: 91.8, 2022: 92.0, 2023: 92.1, 2024: 92.1, 2025: 92.3 },
    },
    country: {
      ...{ 2013: 90.3, 2014: 90.5, 2015: 90.8, 2016: 91.0, 2017: 91.2, 2018: 91.4, 2019: 91.6 },
      ...{ 2020: 91.9, 2021: 92.0, 2022: 92.1, 2023: 92.2, 2024: 92.3, 2025: 92.4 },
    },
    spread: 1,
  },
  "vakivaltaa-kokeneet": {
    county: { 2017: 5.8, 2019: 5.6, 2021: 6.4, 2023: 6.1, 2025: 6.0 },
    country: { 2017: 6.0, 2019: 5.8, 2021: 6.3, 2023: 6.2, 2025: 6.1 },
    spread: 0.6,
    hidden: [2017, 2019, 2021, 2023, 2025].flatMap((year) =>
      ["harjukyla", "hiekkasaari"].map((place) => /** @type {const} */ ([place, year])),
    ),
  },
  "vaesto-75": {
    county: {
      ...{ 2015: 9.4, 2016: 9.6, 2017: 9.9, 2018: 10.2, 2019: 10.5, 2020: 10.9, 2021: 11.4 },
      ...{ 2022: 11.9, 2023: 12.3, 2024: 12.7, 2025: 13.1 },
    },
    country: {
      ...{ 2015: 8.7, 2016: 8.8, 2017: 9.0, 2018: 9.2, 2019: 9.5, 2020: 9.9, 2021: 10.4 },
      ...{ 2022: 10.8, 2023: 11.1, 2024: 11.4, 2025: 11.7 },
    },
    spread: 2.5,
  },
  "alkoholi-puheeksi": {
    county: { 2020: 12.4, 2021: 15.0, 2022: 19.8, 2023: 26.3, 2024: 31.0, 2025: 38.2 },
    country: { 2020: 14.1, 2021: 16.3, 2022: 18.9, 2023: 22.7, 2024: 26.0, 2025: 29.4 },
    spread: 3,
  },
  "esteettomat-liikuntapaikat": {
    county: { 2019: 22, 2020: 24, 2021: 27, 2022: 31, 2023: 36, 2024: 41, 2025: 49 },
    country: {},
    spread: 5,
    decimals: 0,
  },
  "kodin-turvallisuuskaynnit": {
    county: { 2019: 310, 2020: 180, 2021: 205, 2022: 290, 2023: 342, 2024: 365, 2025: 448 },
    country: {},
    spread: 0,
    decimals: 0,
    shares: [0.12, 0.05, 0.16, 0.17, 0.38, 0.12],
  },
};
