// Compiles the schemas into plain functions (ajv standalone), so that no run pays for compiling.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const ours = new Set(["title", "description", "hyte", "words", "either"]);

function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" || key === "$defs") {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, plain(field)]),
      );
    } else if (key === "either") Object.assign(out, eitherForAjv(value));
    else if (!ours.has(key)) out[key] = key === "enum" ? value : plain(value);
  }
  return out;
}

/** Text or mapping: told by the type, so that a mistake in the mapping brings no errors of the other branch. */
function eitherForAjv({ object }) {
  return {
    type: ["string", "object"],
    if: { type: "object" },
    then: { $ref: `#/$defs/${object}` },
  };
}

/** Code of an ES module that exports `validatePlan` and `validateConfig`. */
export function validatorsCode(plan, config) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    strictRequired: false,
    unicodeRegExp: false,
    code: { source: true, esm: true, lines: false },
    schemas: [
      { ...plain(plan), $id: "plan" },
      { ...plain(config), $id: "config" },
    ],
  });
  return joining(standalone.default(ajv, { validatePlan: "plan", validateConfig: "config" }));
}

/** A list with 200,000 empty items is not to be copied with each of their errors. */
function joining(code) {
  const joined =
    "function joined(errors, more) { for (const one of more) errors.push(one); return errors; }";
  return `${code.replaceAll("vErrors.concat(", "joined(vErrors, ")}\n${joined}`;
}
