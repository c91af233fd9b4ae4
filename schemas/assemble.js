// Reads the sources of the format (parts, one file per collection, hyte.yaml) and joins them into two plain
// JSON Schemas. Sentences stay in three languages here; editor.js and the generators pick what they need.
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

const folder = new URL("./", import.meta.url);

function read(path) {
  return parse(readFileSync(new URL(path, folder), "utf8"));
}

/** Every object closes itself: only its own fields and `x-…` are allowed. */
function close(schema) {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== "object" || schema === null) return schema;
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "enum" ? value : close(value)]),
  );
  if (closed.type !== "object") return closed;
  return { additionalProperties: false, patternProperties: { "^x-": true }, ...closed };
}

/** The source files as data: shared parts, collections in alphabetical order, and the settings. */
export function readSources() {
  const parts = read("parts.yaml");
  const collections = readdirSync(new URL("collections/", folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => read(`collections/${name}`));
  const config = read("config.yaml");
  return { parts, collections, config };
}

/** The schema of a file under plan/: `$defs` hold an entry type for each collection. */
export function planSchema({ parts, collections }) {
  const defs = { ...parts };
  const properties = {};
  for (const {
    collection,
    entry,
    title,
    description,
    required,
    properties: fields,
    $defs = {},
  } of collections) {
    defs[entry] = { title, type: "object", required, properties: fields };
    Object.assign(defs, $defs);
    properties[collection] = {
      title,
      description,
      type: "array",
      items: { $ref: `#/$defs/${entry}` },
      hyte: { collection },
    };
  }
  const title = "Plan file | Suunnitelmatiedosto | Planfil";
  return close({ title, type: "object", properties, $defs: defs });
}

/** The schema of hyte.yaml, with the shared parts. */
export function configSchema({ parts, config }) {
  return close({ ...config, $defs: { ...parts, ...config.$defs } });
}
