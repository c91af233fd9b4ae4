// What each field is, for the walk over a linked plan: which hold ids, texts, periods, dates, areas, entries.

function field(schema, defs) {
  const list = schema.type === "array";
  const item = list ? schema.items : schema;
  const out = {
    ...(list ? { list: true } : {}),
    ...(schema.hyte?.collection ? { collection: schema.hyte.collection } : {}),
  };
  return { ...out, ...single(item, defs) };
}

function single(schema, defs) {
  const name = schema.$ref?.replace("#/$defs/", "");
  const target = name === undefined ? schema : defs[name];
  if (name === "text" || name === "prose")
    return { text: "public", ...(name === "prose" ? { markdown: true } : {}) };
  const either = target.either;
  if (either) return { ...marks(either.string), def: either.object };
  if (target.type === "object" && name) return { def: name };
  return marks(target);
}

function marks({ hyte = {}, enum: values }) {
  const { refs, past, text, markdown, kind, vocabulary } = hyte;
  return {
    ...(refs ? { refs } : {}),
    ...(past ? { past } : {}),
    ...(text ? { text } : {}),
    ...(markdown ? { markdown: true } : {}),
    ...(kind ? { kind } : {}),
    ...(vocabulary ? { vocabulary } : {}),
    ...(values ? { values } : {}),
  };
}

/** Of each object type: its fields by name, in the order of the schema. */
export function fieldTable(schema, root) {
  const table = { [root]: eachField(schema, schema.$defs) };
  for (const [name, def] of Object.entries(schema.$defs)) {
    if (def.type === "object") table[name] = eachField(def, schema.$defs);
  }
  return table;
}

function eachField(def, defs) {
  return Object.fromEntries(
    Object.entries(def.properties ?? {}).map(([name, schema]) => [name, field(schema, defs)]),
  );
}

/** How a text that fails a pattern should look, by the pattern. */
export function examplesByPattern(schema) {
  const found = {};
  JSON.stringify(schema, (_, value) => {
    if (value?.pattern && value.hyte?.example) found[value.pattern] = value.hyte.example;
    return value;
  });
  return found;
}

/** The words of enumerated values, by `type.field` and value: "ownership.role" → "lead" → Lead | Päävastuu | … */
export function valueWords(schema, root) {
  const found = {};
  for (const [name, def] of Object.entries({ [root]: schema, ...schema.$defs })) {
    for (const [key, value] of Object.entries(def.properties ?? {})) {
      const words = value.words ?? value.items?.words;
      if (words)
        found[`${name}.${key}`] = Object.fromEntries(
          Object.entries(words).map(([id, text]) => [id, threeLanguages(text)]),
        );
    }
  }
  return found;
}

function threeLanguages(text) {
  const [en, fi, sv] = text.split(" | ");
  return { fi, sv, en };
}

/** The titles of the fields of each type, as people write them in place of the name: "vastuutahot" → owners. */
export function fieldTitles(schema, root) {
  const found = { [root]: titlesIn(schema) };
  for (const [name, def] of Object.entries(schema.$defs)) {
    if (def.type === "object") found[name] = titlesIn(def);
  }
  return found;
}

function titlesIn({ properties = {} }) {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, { title }]) =>
      title === undefined ? [] : [[key, title.split(" | ")]],
    ),
  );
}
