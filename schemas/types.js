// TypeScript types of plan files and hyte.yaml, made from the schemas.
import { compile } from "json-schema-to-typescript";

const dropped = new Set([
  "description",
  "hyte",
  "words",
  "patternProperties",
  "minItems",
  "minProperties",
  "pattern",
  "minLength",
]);

function forTypes(schema) {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (typeof schema !== "object" || schema === null) return schema;
  if (schema.$ref) return { $ref: schema.$ref };
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, forTypes(field)]),
      );
    } else if (key === "$defs") {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, def]) => [
          name,
          { ...forTypes(def), title: typeName(name) },
        ]),
      );
    } else if (key === "either")
      out.anyOf = [{ type: "string" }, { $ref: `#/$defs/${value.object}` }];
    else if (key === "enum") out[key] = value;
    else if (key !== "title" && !dropped.has(key)) out[key] = forTypes(value);
  }
  return out;
}

function typeName(name) {
  return `${name[0].toUpperCase()}${name.slice(1)}Data`;
}

/** Type declarations: `PlanFileData`, `ConfigData` and one `…Data` for each part and entry. */
export async function typesCode(plan, config) {
  const defs = { ...plan.$defs, ...config.$defs };
  const settings = withoutDefinitions(config);
  const file = withoutDefinitions(plan);
  const schema = forTypes({
    type: "object",
    properties: { planFile: { $ref: "#/$defs/planFile" }, config: { $ref: "#/$defs/config" } },
    $defs: { ...defs, planFile: file, config: settings },
  });
  const code = await compile(
    { ...schema, title: "Formats", additionalProperties: false },
    "Formats",
    {
      bannerComment: "// Made by `npm run generate` from schemas/. Do not edit.",
      additionalProperties: false,
      declareExternallyReferenced: true,
      unreachableDefinitions: true,
      format: false,
      strictIndexSignatures: false,
    },
  );
  return readonly(code);
}

function withoutDefinitions(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$defs"));
}

function readonly(code) {
  return code
    .replaceAll(/\/\*\*\n \* This interface was referenced[\s\S]*?\*\/\n/g, "")
    .replaceAll(/^("?[\w-]+"?\??): /gm, "readonly $1: ")
    .replaceAll(/^(readonly [^\n]*?: )([^\n]*\[\])$/gm, "$1readonly $2");
}
