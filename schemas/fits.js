// A second compiler for the same schemas: only yes or no. Every run asks it of every file; ajv's functions, ten times
// as large because each place can tell what is wrong, are loaded when a file does not fit. A test holds both to the
// same answer on valid, broken and random data.

/** Code of an ES module that exports `fitsPlan` and `fitsConfig`: data → boolean. */
export function fitsCode(plan, config) {
  const functions = [];
  const exports = [
    `export const fitsPlan = ${functionOf(plan, scope(plan, "p", functions))};`,
    `export const fitsConfig = ${functionOf(config, scope(config, "c", functions))};`,
  ];
  return [...functions, ...exports].join("\n");
}

function scope(root, prefix, functions) {
  return { root, prefix, functions, names: new Map() };
}

/** The name of the function of a definition, made at its first use (definitions may contain themselves). */
function definition(name, where) {
  const known = where.names.get(name);
  if (known) return known;
  const own = `${where.prefix}_${name}`;
  where.names.set(name, own);
  const code = functionOf(where.root.$defs[name], where);
  where.functions.push(`const ${own} = ${code};`);
  return own;
}

function functionOf(schema, where) {
  return `(v) => ${test(schema, "v", where)}`;
}

/** A JavaScript expression that is true where `value` fits. */
function test(schema, value, where) {
  if (schema === true) return "true";
  if (schema.$ref) return `${definition(schema.$ref.replace("#/$defs/", ""), where)}(${value})`;
  if (schema.either) return eitherTest(schema.either, value, where);
  const tests = [
    ...(schema.type === undefined ? [] : [typeTest([schema.type].flat(), value)]),
    ...valueTests(schema, value),
    ...(schema.type === "object" ? [objectTest(schema, value, where)] : []),
    ...(schema.items
      ? [`(!Array.isArray(${value}) || ${value}.every((i) => ${test(schema.items, "i", where)}))`]
      : []),
  ];
  return tests.length === 0 ? "true" : `(${tests.join(" && ")})`;
}

function eitherTest({ object }, value, where) {
  return `(typeof ${value} === "string" || ${definition(object, where)}(${value}))`;
}

const typeTests = {
  string: (value) => `typeof ${value} === "string"`,
  number: (value) => `Number.isFinite(${value})`,
  integer: (value) => `Number.isInteger(${value})`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  null: (value) => `${value} === null`,
  array: (value) => `Array.isArray(${value})`,
  object: (value) =>
    `(typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value}))`,
};

function typeTest(types, value) {
  return `(${types.map((type) => typeTests[type](value)).join(" || ")})`;
}

function valueTests(schema, value) {
  const { enum: allowed, const: only, pattern, minimum, maximum, minItems, minProperties } = schema;
  const number = `typeof ${value} !== "number"`;
  return [
    ...(allowed
      ? [`(${allowed.map((word) => `${value} === ${JSON.stringify(word)}`).join(" || ")})`]
      : []),
    ...(only === undefined ? [] : [`${value} === ${JSON.stringify(only)}`]),
    ...(pattern ? [`(typeof ${value} !== "string" || ${new RegExp(pattern)}.test(${value}))`] : []),
    ...(minimum === undefined ? [] : [`(${number} || ${value} >= ${minimum})`]),
    ...(maximum === undefined ? [] : [`(${number} || ${value} <= ${maximum})`]),
    ...(minItems ? [`(!Array.isArray(${value}) || ${value}.length >= ${minItems})`] : []),
    ...(minProperties ? [`Object.keys(${value}).length >= ${minProperties}`] : []),
  ];
}

/** Fields are looked at in the order of the file: most objects have few of the many that they may have. */
function objectTest(schema, value, where) {
  const { properties = {}, required = [], additionalProperties: rest = true } = schema;
  const cases = Object.entries(properties).map(
    ([name, field]) =>
      `case ${JSON.stringify(name)}: if (!(${test(field, "f", where)})) return false; break;`,
  );
  const other = rest === false ? "false" : test(rest, "f", where);
  const body = `for (const k in o) { const f = o[k]; switch (k) { ${cases.join(" ")} default: if (!(k.startsWith("x-") || ${other})) return false; } }`;
  const present = required
    .map((name) => `if (o[${JSON.stringify(name)}] === undefined) return false;`)
    .join(" ");
  return `((o) => { ${present} ${body} return true; })(${value})`;
}
