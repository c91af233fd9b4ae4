// A service with PxWeb's second interface (PxWebApi 2) on this machine, as its public description has it. All its
// figures are invented. To start it, and to pull from it:
//
//   const server = await startPxweb2({ tables: { KEKS200: dataset } });
//   hyte pull --server pxweb2=${server.url} --allow-private
//       (in the plan: source: { pxweb2: "https://px.mallila.example/api/v2/tables/KEKS200" })
//   server.change("KEKS200", otherDataset);   server.busy(2);   await server.close();
//
// Tables are JSON-stat 2 datasets as in datasets.js, or functions from a language to one.
import { cellsIn, chosen, codesOf, without } from "./datasets.js";
import { startLoopback } from "./loopback.js";

const usualConfig = {
  apiVersion: "2.0.0",
  languages: [
    { id: "fi", label: "Suomi" },
    { id: "sv", label: "Svenska" },
    { id: "en", label: "English" },
  ],
  defaultLanguage: "fi",
  maxDataCells: 10_000,
  maxCallsPerTimeWindow: 30,
  timeWindow: 10,
  license: "https://creativecommons.org/licenses/by/4.0/",
  dataFormats: ["px", "json-stat2", "csv"],
  defaultDataFormat: "json-stat2",
};

/**
 * @param {object} [options]
 * @param {Readonly<Record<string, Dataset | ((language: string) => Dataset | undefined)>>} [options.tables]
 * @param {object} [options.config] Parts of what `/config` tells.
 * @param {number} [options.mostCells] What it allows in truth, if that is another number.
 */
export async function startPxweb2({ tables = {}, config: given = {}, mostCells } = {}) {
  const config = { ...usualConfig, ...given };
  const state = {
    ...{ tables: new Map(Object.entries(tables)), config },
    mostCells: mostCells ?? config.maxDataCells,
  };
  const answer = (asked) => answerTo(asked, state);
  const server = await startLoopback(answer, {
    type: "…",
    title: "Too many requests",
    status: 429,
  });
  return {
    ...server,
    change: (table, dataset) => {
      state.tables.set(table, dataset);
    },
  };
}

function problem(status, title, detail) {
  return { status, type: "application/problem+json", body: { title, status, detail } };
}

const noLanguage = problem(400, "Unsupported language");
const notFound = problem(404, "Not found");
const tooMany = problem(403, "Too many cells selected");

function answerTo({ method, url, body }, state) {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const [, path = ""] = /^\/api\/v2\/(.*?)\/?$/.exec(decodeURIComponent(pathname)) ?? [];
  const [root, id, what] = path.split("/");
  if (root === "config" && id === undefined) return { body: state.config };
  if (root !== "tables") return notFound;
  const language = languageIn(searchParams, state);
  if (!state.config.languages.some((each) => each.id === language)) return noLanguage;
  if (id === undefined) return { body: listOf(language, state) };
  const dataset = tableIn(language, id, state);
  if (dataset === undefined) return notFound;
  if (what === "metadata") return { body: without(dataset, "value", "status") };
  if (what === "data") return dataOf(dataset, selectionsIn({ method, searchParams, body }), state);
  return what === undefined ? { body: itemOf(id, dataset) } : notFound;
}

function languageIn(searchParams, { config }) {
  return searchParams.get("lang") ?? config.defaultLanguage;
}

function tableIn(language, id, { tables }) {
  const table = tables.get(id);
  return typeof table === "function" ? table(language) : table;
}

function listOf(language, state) {
  const tables = [...state.tables.keys()].flatMap((id) => {
    const dataset = tableIn(language, id, state);
    return dataset === undefined ? [] : [itemOf(id, dataset)];
  });
  const page = { pageNumber: 1, pageSize: 20, totalElements: tables.length, totalPages: 1 };
  return { language, tables, page };
}

function itemOf(id, { label, updated, dimension }) {
  const variableNames = Object.values(dimension).map((each) => each.label);
  return { type: "Table", id, label, description: "", updated, variableNames };
}

/** By the address or by the body: `[code, texts]` of each variable. */
function selectionsIn({ method, searchParams, body }) {
  if (method === "POST") {
    const { selection } = JSON.parse(body);
    return selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]);
  }
  return [...searchParams].flatMap(([name, value]) => {
    const [, code] = /^valuecodes\[(.*)\]$/i.exec(name) ?? [];
    return code === undefined ? [] : [[code, value.split(",")]];
  });
}

function dataOf(dataset, selections, { mostCells }) {
  const wanted = new Map(selections.map(([code, texts]) => [code, codesIn(dataset, code, texts)]));
  const answer = chosen(dataset, wanted);
  if (answer.fault !== undefined) {
    return problem(
      400,
      "Illegal selection",
      `Non-existent value or missing variable: ${answer.fault}`,
    );
  }
  return cellsIn(answer.dataset) > mostCells ? tooMany : { body: answer.dataset };
}

/** `*` is all, `top(3)` the latest three, `from(2020)` all from then on. */
function codesIn(dataset, id, texts) {
  if (!dataset.id.includes(id)) return [];
  const all = codesOf(dataset, id);
  return texts.flatMap((text) => {
    if (text === "*") return all;
    const [, word, argument] = /^(top|from)\((.+)\)$/i.exec(text) ?? [];
    if (word === undefined) return [text];
    if (word.toLowerCase() === "top") return all.slice(-Number(argument));
    return all.slice(all.indexOf(argument));
  });
}
