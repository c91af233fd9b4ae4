// A second compiler for the same schemas: only yes or no. Every run asks it of every file; ajv's functions, ten times
// as large because each place can tell what is wrong, are loaded when a file does not fit. A test holds both to the
// same answer on valid, broken and random data. On the way they note what link asks next: every id of another entry,
// period, date, area and word, so that a file is walked through once.

/**
 * Code of an ES module that exports `fitsPlan` and `fitsConfig`: (data, noted) → boolean, and `noted`: what each
 * number among the notes stands for.
 */
export function fitsCode(plan, config) {
  const notes = [];
  const functions = [];
  const exports = [
    rootTest(plan, "p", { functions, notes }),
    rootTest(config, "c", { functions, notes }),
  ];
  return [
    ...functions,
    `export const fitsPlan = ${exports[0]};`,
    `export const fitsConfig = ${exports[1]};`,
    `export const noted = ${JSON.stringify(notes)};`,
  ].join("\n");
}

function rootTest(root, prefix, { functions, notes }) {
  const where = { root, prefix, functions, notes, names: new Map(), lists: 0 };
  return `(v, n) => ${test(root, "v", where)}`;
}

/** The name of the function of a definition, made at its first use (definitions may contain themselves). */
function definition(name, where) {
  return named(name, where, () => {
    const schema = where.root.$defs[name];
    return isObject(schema) ? objectBody(schema, where) : `return ${test(schema, "v", where)};`;
  });
}

/** A function of the value `v` and the notes `n`; a function costs less when it is there once and has a name. */
function named(name, where, body) {
  const known = where.names.get(name);
  if (known) return known;
  const own = `${where.prefix}_${name}`;
  where.names.set(name, own);
  where.functions.push(`function ${own}(v, n) { ${body()} }`);
  return own;
}

function isObject({ type }) {
  return type === "object";
}

/** A JavaScript expression that is true where `value` fits. */
function test(schema, value, where) {
  if (schema === true) return "true";
  if (schema.$ref) return `${definition(schema.$ref.replace("#/$defs/", ""), where)}(${value}, n)`;
  if (schema.either) return eitherTest(schema.either, value, where);
  if (isObject(schema)) return `${inline(where, () => objectBody(schema, where))}(${value}, n)`;
  const tests = [
    ...(schema.type === undefined ? [] : [typeTest([schema.type].flat(), value)]),
    ...valueTests(schema, value),
    ...(schema.items ? [listTest(schema.items, value, where)] : []),
    ...noteTests(schema, value, where),
  ];
  return tests.length === 0 ? "true" : `(${tests.join(" && ")})`;
}

function inline(where, body) {
  where.lists += 1;
  return named(String(where.lists), where, body);
}

function eitherTest({ string, object }, value, where) {
  const word = [`typeof ${value} === "string"`, ...noteTests(string, value, where)];
  return `(${word.join(" && ")} || ${definition(object, where)}(${value}, n))`;
}

/** Notes a value that link asks about, and what it is. A value that may also be something else is no such value. */
function noteTests({ hyte: { refs, past, kind, vocabulary, text } = {} }, value, { notes }) {
  const asked = refs !== undefined || kind !== undefined || vocabulary !== undefined;
  if (!asked || text !== undefined) return [];
  const note = JSON.stringify({ refs, past, kind, vocabulary });
  const known = notes.findIndex((other) => JSON.stringify(other) === note);
  const number = known === -1 ? notes.push(JSON.parse(note)) - 1 : known;
  return [`n.push(${value}, ${number}) > 0`];
}

function listTest(items, value, where) {
  const each = `for (let i = 0; i < v.length; i++) { const e = v[i]; if (!(${test(items, "e", where)})) return false; } return true;`;
  return `(!Array.isArray(${value}) || ${inline(where, () => each)}(${value}, n))`;
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
function objectBody(schema, where) {
  const { properties = {}, required = [], additionalProperties: rest = true } = schema;
  const cases = Object.entries(properties).map(
    ([name, field]) =>
      `case ${JSON.stringify(name)}: if (!(${test(field, "f", where)})) return false; break;`,
  );
  const other = rest === false ? "false" : test(rest, "f", where);
  const present = required.map((name) => `v[${JSON.stringify(name)}] === undefined`);
  const wrong = [
    `!${typeTest(["object"], "v")}`,
    ...valueTests(schema, "v").map((one) => `!${one}`),
    ...present,
  ];
  const each = `for (const k in v) { const f = v[k]; switch (k) { ${cases.join(" ")} default: if (!(k.startsWith("x-") || ${other})) return false; } }`;
  return `if (${wrong.join(" || ")}) return false; ${each} return true;`;
}
