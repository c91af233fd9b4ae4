// A StatFin of our own on this machine: a service with PxWeb's first interface, which behaves as Statistics Finland's is
// known to. All its figures are invented. To start it, and to pull from it:
//
//   const server = await startPxweb({ tables: { "keks/900a": dataset } });
//   hyte pull --server statfin=${server.url} --allow-private     (in the plan: source: { statfin: keks/900a })
//   server.change("keks/900a", otherDataset);   server.busy(2);   await server.close();
//
// A table is a JSON-stat 2 dataset as in datasets.js, or a function from a language to one (undefined: the table is not
// there in that language). A dimension that a query may leave out has `extension: { elimination: true }`.
import { cellsIn, chosen, codesOf, labelOf, without } from "./datasets.js";
import { startLoopback } from "./loopback.js";

const api = "/PxWeb/api/v1";
const usualConfig = { maxValues: 120_000, maxCells: 120_000, maxCalls: 30, timeWindow: 10 };
const tooOften = "429 - Too many requests in too short timeframe. Please try again later.";

/**
 * @param {object} [options]
 * @param {Readonly<Record<string, Dataset | ((language: string) => Dataset | undefined)>>} [options.tables]
 * @param {string} [options.database]
 * @param {object | undefined} [options.config] What `?config` tells.
 * @param {number} [options.mostCells] What it allows in truth, if that is another number.
 */
export async function startPxweb({
  tables = {},
  database = "StatFin",
  config = usualConfig,
  mostCells = config.maxCells,
} = {}) {
  const state = { tables: new Map(Object.entries(tables)), database, config, mostCells };
  const server = await startLoopback((asked) => answerTo(asked, state), { error: tooOften });
  return {
    ...server,
    change: (table, dataset) => {
      state.tables.set(table, dataset);
    },
  };
}

const parameterError = { status: 400, body: { error: "Parameter error" } };
const notFound = { status: 404, type: "text/html", body: "<html><h1>404 Not Found</h1></html>" };

function answerTo({ method, url, body }, state) {
  const { pathname, search, searchParams } = new URL(url, "http://127.0.0.1");
  const [language = "", database, ...path] = decodeURIComponent(pathname)
    .slice(api.length + 1)
    .split("/")
    .filter((each) => each !== "");
  if (!pathname.startsWith(`${api}/`) || !/^(?:fi|sv|en)$/.test(language)) return notFound;
  if (search === "?config") return { body: state.config };
  if (database === undefined) return { body: [{ dbid: state.database, text: state.database }] };
  if (database !== state.database) return notFound;
  if (searchParams.has("query")) return { body: found(searchParams.get("query"), language, state) };
  if (!path.at(-1)?.endsWith(".px")) return levelAt(path, language, state);
  const dataset = tableIn(language, path.join("/").slice(0, -".px".length), state);
  if (dataset === undefined) return parameterError;
  return method === "POST" ? dataOf(dataset, body, state) : { body: metadataOf(dataset) };
}

function tableIn(language, name, { tables }) {
  const table = tables.get(name);
  return typeof table === "function" ? table(language) : table;
}

function levelAt(path, language, state) {
  const below = path.length === 0 ? "" : `${path.join("/")}/`;
  const names = [...state.tables.keys()].filter((name) => name.startsWith(below));
  if (names.length === 0) return notFound;
  const ids = [...new Set(names.map((name) => name.slice(below.length).split("/")[0]))];
  return { body: ids.map((id) => itemOf(id, tableIn(language, below + id, state))) };
}

function itemOf(id, dataset) {
  if (dataset === undefined) return { id, type: "l", text: id };
  const { label, updated } = dataset;
  return { id: `${id}.px`, type: "t", text: label, updated: updated.replace("Z", "") };
}

function found(words, language, state) {
  return [...state.tables.keys()].flatMap((name) => {
    const dataset = tableIn(language, name, state);
    if (!dataset?.label.toLowerCase().includes(words.toLowerCase())) return [];
    const [path, id] = name.split("/");
    return [{ id: `${id}.px`, path: `/${path}`, title: dataset.label, score: 1 }];
  });
}

function metadataOf(dataset) {
  const times = dataset.role?.time ?? [];
  const variables = dataset.id.map((id) => {
    const { label, extension } = dataset.dimension[id];
    const values = codesOf(dataset, id);
    return {
      ...{ code: id, text: label, values },
      valueTexts: values.map((code) => labelOf(dataset, id, code)),
      ...(extension?.elimination ? { elimination: true } : {}),
      ...(times.includes(id) ? { time: true } : {}),
    };
  });
  return { title: dataset.label, variables };
}

function dataOf(dataset, body, { mostCells }) {
  const { query, response } = JSON.parse(body);
  if (response?.format !== "json-stat2") return parameterError;
  const wanted = new Map(
    query.map(({ code, selection }) => [code, codesIn(dataset, code, selection)]),
  );
  const answer = chosen(dataset, wanted);
  if (answer.fault !== undefined) return parameterError;
  if (cellsIn(answer.dataset) > mostCells) {
    return { status: 403, body: { error: "Too many values selected" } };
  }
  return { body: written(answer.dataset) };
}

function codesIn(dataset, code, { filter, values }) {
  if (!dataset.id.includes(code)) return [];
  const all = codesOf(dataset, code);
  if (filter === "all" && values[0] === "*") return all;
  if (filter === "top") return all.slice(-Number(values[0]));
  return filter === "item" ? values : [];
}

/** It writes the time of day with dots, and says nothing of elimination in its data. */
function written(dataset) {
  const dimension = Object.entries(dataset.dimension).map(([id, each]) => [
    id,
    without(each, "extension"),
  ]);
  const px = { tableid: "keksitty", decimals: 1 };
  return {
    ...dataset,
    updated: dataset.updated.replace(/T(\d\d):(\d\d):(\d\d)/, "T$1.$2.$3"),
    dimension: Object.fromEntries(dimension),
    extension: { px, ...dataset.extension },
  };
}
