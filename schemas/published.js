// The schema of data/plan.json, in English: the frame and the measurements of published.yaml, and the entries as the
// format has them, but flat, without what is internal, with texts by language and times with their days.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const texts = "#/$defs/texts";

/** References whose published form is another. */
const forms = { text: texts, prose: texts, period: "#/$defs/times" };

/** What an entry says of itself elsewhere in the file, or to nobody outside. */
const elsewhere = new Set(["values"]);

function english(words) {
  return typeof words === "string" ? words.split(" | ")[0] : words?.en;
}

function about({ title, description }) {
  return {
    ...(title === undefined ? {} : { title: english(title) }),
    ...(description === undefined ? {} : { description: english(description) }),
  };
}

/** Undefined for what is not published: internal texts, mappings whose names are a source's own. */
function published(schema, defs) {
  const said = about(schema);
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name !== undefined)
    return isPublished(defs[name]) ? { ...said, ...reference(name) } : undefined;
  if (schema.hyte?.collection) return { ...said, type: "array", items: { type: "string" } };
  if (schema.either) return { ...said, ...either(schema.either) };
  if (schema.type === "array")
    return { ...said, type: "array", items: published(schema.items, defs) };
  const { type, pattern, enum: values, minimum, maximum } = schema;
  const rest = { type, enum: values, pattern, minimum, maximum };
  return {
    ...said,
    ...Object.fromEntries(Object.entries(rest).filter(([, one]) => one !== undefined)),
  };
}

function isPublished({ hyte, type, properties }) {
  if (hyte?.text === "internal") return false;
  return type !== "object" || properties !== undefined;
}

function reference(name) {
  return { $ref: forms[name] ?? `#/$defs/${name}` };
}

function either({ string, object }) {
  if (string.hyte?.text) return { $ref: texts };
  return { anyOf: [{ type: "string" }, { $ref: `#/$defs/${object}` }] };
}

function publishedType(def, defs) {
  if (def.type !== "object") return published(def, defs);
  const properties = Object.fromEntries(
    Object.entries(def.properties ?? {})
      .filter(([name, field]) => !(elsewhere.has(name) && field.items?.$ref === "#/$defs/measured"))
      .map(([name, field]) => [name, published(field, defs)])
      .filter(([, field]) => field !== undefined),
  );
  const required = (def.required ?? []).filter((name) => Object.hasOwn(properties, name));
  return closed({ ...about(def), type: "object", required, properties });
}

/** Every object is whole: what is not named here is not there. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const each = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  const isObject = each.properties !== undefined && [each.type].flat().includes("object");
  return isObject ? { additionalProperties: false, ...each } : each;
}

/** The types that something leads to, by name. */
function reachable(schema, defs, found = {}) {
  JSON.stringify(schema, (key, value) => {
    const name = key === "$ref" ? value.replace("#/$defs/", "") : undefined;
    if (name !== undefined && !Object.hasOwn(found, name)) {
      found[name] = defs[name];
      reachable(defs[name], defs, found);
    }
    return value;
  });
  return found;
}

/** The schema of data/plan.json, by the schemas of plan files and of hyte.yaml. */
export function publishedSchema(plan, config) {
  const frame = parse(readFileSync(new URL("published.yaml", import.meta.url), "utf8"));
  const all = { ...config.$defs, ...plan.$defs };
  const defs = Object.fromEntries(
    Object.entries(all)
      .filter(([, def]) => isPublished(def))
      .map(([name, def]) => [name, publishedType(def, all)]),
  );
  // A metric may take its id from its indicator, and hide a baseline that tells of few people.
  defs.metric.required = ["id"];
  defs.baseline.properties.suppressed = {
    const: true,
    description: "There is a value, and it is of so few people that it is not told.",
  };
  Object.assign(defs, closed(frame.$defs));
  const collections = Object.fromEntries(
    Object.entries(plan.properties).map(([name, { items, ...field }]) => [
      name,
      { ...about(field), type: "array", items },
    ]),
  );
  const { title, description } = frame;
  const properties = { ...frame.properties, ...collections };
  const required = [...frame.required, ...Object.keys(collections)];
  const whole = closed({ title, description, type: "object", required, properties });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "hyte:plan.schema.json",
    ...whole,
    $defs: sorted(reachable(properties, defs)),
  };
}

function sorted(named) {
  return Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));
}
