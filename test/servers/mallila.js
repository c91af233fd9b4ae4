// The invented sources of examples/mallila: a Sotkanet, a StatFin, a PxWebApi 2 service and JSON-stat files, each on
// this machine. Nothing of it is true; the services behave as the real ones do. To start them, and to pull from them:
//
//   const mallila = await startMallila();
//   hyte pull --server ${mallila.servers} --allow-private
//   mallila.revise();   await mallila.close();
import { startJsonstat } from "./jsonstat.js";
import {
  country,
  county,
  figuresOf,
  municipalities,
  otherCounties,
  revision,
} from "./mallila-figures.js";
import { inSotkanet, percent, producer } from "./mallila-indicators.js";
import { datasetOf, files, pxwebTables, statfinTables } from "./mallila-tables.js";
import { startPxweb } from "./pxweb.js";
import { startPxweb2 } from "./pxweb2.js";
import { startSotkanet } from "./sotkanet.js";

/** Numbers and codes that nobody has. */
const regions = [
  ...[county, ...otherCounties].map((place, at) => regionOf(place, 90001 + at, `9${7 + at}`)),
  ...municipalities.map((place, at) => regionOf(place, 90011 + at, `X0${at + 1}`, "KUNTA")),
];

function regionOf({ key, fi, sv, en }, id, code, category = "HYVINVOINTIALUE") {
  return { key, id, code, category, title: { fi, sv, en }, memberOf: [] };
}

const numbers = new Map([...regions.map(({ key, id }) => [key, id]), [country.key, 658]]);

/** Every service, at a free port each. */
export async function startMallila() {
  const sotkanet = await startSotkanetOf();
  const others = {
    statfin: await startPxweb({ tables: datasetsOf(statfinTables) }),
    pxweb2: await startPxweb2({ tables: datasetsOf(pxwebTables) }),
    jsonstat: await startJsonstat({ files: datasetsOf(files) }),
  };
  const all = Object.entries({ sotkanet, ...others });
  return {
    /** For `--server`. */
    servers: all.map(([source, { url }]) => `${source}=${url}`).join(","),
    /** One old figure changes at its source. */
    revise: () => {
      const { place, year, to } = revision;
      const [id] = inSotkanet.find(([, indicator]) => indicator === revision.indicator);
      sotkanet.set({ indicator: id, region: numbers.get(place), year }, to);
    },
    close: async () => {
      for (const [, server] of all) await server.close();
    },
  };
}

function datasetsOf(tables) {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, datasetOf(table)]),
  );
}

async function startSotkanetOf() {
  const indicators = Object.fromEntries(
    inSotkanet.map(([id, indicator, fi, sv, en, unit = percent]) => {
      const figures = figuresOf(indicator);
      const years = figures.map(({ year }) => year);
      const one = {
        ...{ title: { fi, sv, en }, producer, unit, decimals: 1, updated: "2026-09-10" },
        ...{ start: Math.min(...years), end: Math.max(...years), kinds: [], counts: false },
        ...{ sexes: [...new Set(figures.map(({ sex }) => sex))], limits, notices: {} },
      };
      return [id, one];
    }),
  );
  const server = await startSotkanet({ indicators, regions });
  for (const [id, indicator] of inSotkanet) {
    for (const { place, year, sex, value } of figuresOf(indicator)) {
      server.set({ indicator: id, region: numbers.get(place), year, sex }, value);
    }
  }
  return server;
}

const limits = {
  fi: "<p>Keksitty luku. Alle viiden tapauksen kuntia ei julkaista.</p>",
  sv: "<p>Påhittad siffra. Kommuner med färre än fem fall publiceras inte.</p>",
  en: "<p>Invented figure. Municipalities with fewer than five cases are not published.</p>",
};
