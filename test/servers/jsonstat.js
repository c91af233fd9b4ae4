// Files in JSON-stat on this machine, in every shape in which JSON-stat is seen. All figures are invented. To start it,
// and to pull from it:
//
//   const server = await startJsonstat({ files: { "/jsonstat/kaynnit.json": dataset } });
//   hyte pull --server jsonstat=${server.url} --allow-private
//       (in the plan: source: { jsonstat: "https://avoindata.mallila.example/jsonstat/kaynnit.json" })
//   server.change("/jsonstat/kaynnit.json", otherDataset);   await server.close();
//
// Files are served as they are; with a `shape` those that are JSON-stat 2 datasets as in datasets.js get it.
import { codesOf, without } from "./datasets.js";
import { startLoopback } from "./loopback.js";

/** @param {{ files?: Readonly<Record<string, unknown>>, shape?: Shape }} [options] */
export async function startJsonstat({ files = {}, shape } = {}) {
  const held = new Map(Object.entries(files));
  const answer = ({ url }) => {
    const [path] = url.split("?", 1);
    if (!held.has(path)) return { status: 404, type: "text/html", body: "<h1>404</h1>" };
    const file = held.get(path);
    return { body: shape !== undefined && file?.class === "dataset" ? shaped(file, shape) : file };
  };
  const server = await startLoopback(answer, { error: "busy" });
  return {
    ...server,
    change: (path, file) => {
      held.set(path, file);
    },
  };
}

/**
 * The same figures in another shape.
 *
 * @typedef {object} Shape
 * @property {1 | 2} [version] 1: wrapped in `dataset`, with `id`, `size` and `role` among the dimensions.
 * @property {"list" | "sparse"} [values] All cells, or an object of those that have a value.
 * @property {boolean} [texts] Numbers written as texts.
 * @property {"object" | "list" | "one" | "one in a list"} [statuses] The latter two take the first of them for all.
 * @property {"object" | "backwards" | "list" | "absent"} [index] Positions by code (`backwards`: the keys in an order that
 *   is not the data's), codes in order, or nothing where a dimension has one category.
 * @property {boolean} [roles] False: it does not say what its dimensions are.
 *
 * @param {Dataset} dataset
 * @param {Shape} shape
 */
export function shaped(dataset, shape) {
  const { id, size, role, value, status = {} } = dataset;
  const dimensions = Object.fromEntries(
    id.map((each) => [each, dimensionOf(dataset, each, shape.index ?? "object")]),
  );
  const roles = shape.roles === false || role === undefined ? {} : { role };
  const texts = without(dataset, "version", "id", "size", "role", "dimension", "value", "status");
  const figures = {
    value: valuesOf(value, shape),
    ...statusesOf(status, value.length, shape.statuses ?? "object"),
  };
  if (shape.version === 1) {
    const all = { ...dimensions, id, size, ...roles };
    return { dataset: { ...without(texts, "class"), dimension: all, ...figures } };
  }
  return { version: "2.0", ...texts, ...figures, id, size, ...roles, dimension: dimensions };
}

function dimensionOf(dataset, id, index) {
  const { category, ...rest } = dataset.dimension[id];
  const texts = without(category, "index");
  const codes = codesOf(dataset, id);
  if (index === "absent" && codes.length === 1) {
    return { ...rest, category: { ...texts, label: { [codes[0]]: codes[0], ...texts.label } } };
  }
  if (index === "list") return { ...rest, category: { index: codes, ...texts } };
  const positions = codes.map((code, at) => [code, at]);
  if (index === "backwards") positions.reverse();
  return { ...rest, category: { index: Object.fromEntries(positions), ...texts } };
}

function valuesOf(value, { values = "list", texts = false }) {
  const written = value.map((each) => (texts && each !== null ? String(each) : each));
  if (values === "list") return written;
  return Object.fromEntries(written.flatMap((each, at) => (each === null ? [] : [[at, each]])));
}

function statusesOf(status, cells, form) {
  const [first] = Object.values(status);
  if (first === undefined) return {};
  if (form === "one") return { status: first };
  if (form === "one in a list") return { status: [first] };
  if (form === "object") return { status };
  return { status: Array.from({ length: cells }, (_, at) => status[at] ?? null) };
}
