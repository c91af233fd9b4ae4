// The published JSON Schemas (2020-12), one per language: VS Code completes and explains fields with them.
const languages = ["en", "fi", "sv"];

function inLanguage(words, language) {
  if (words === undefined) return undefined;
  if (typeof words === "string") return words.split(" | ")[languages.indexOf(language)] ?? words;
  return words[language];
}

function eitherForEditors({ string, object }, language) {
  return [{ type: "string", ...translate(string, language) }, { $ref: `#/$defs/${object}` }];
}

/** What becomes of a keyword; every other keyword is translated as what it holds. */
const keywords = {
  title: (value, language) => ({ title: inLanguage(value, language) }),
  description: (value, language) => ({ description: inLanguage(value, language) }),
  either: (value, language) => ({ anyOf: eitherForEditors(value, language) }),
  hyte: ({ example }) => (example ? { examples: [example] } : {}),
  words: () => ({}),
  enum: (value) => ({ enum: value }),
  required: (value) => ({ required: value }),
  properties: (value, language) => ({ properties: translateEach(value, language) }),
  $defs: (value, language) => ({ $defs: translateEach(value, language) }),
};

function translate(schema, language) {
  if (Array.isArray(schema)) return schema.map((item) => translate(item, language));
  if (typeof schema !== "object" || schema === null) return schema;
  const { enum: values, words } = schema;
  const parts = Object.entries(schema).map(([key, value]) =>
    Object.hasOwn(keywords, key)
      ? keywords[key](value, language)
      : { [key]: translate(value, language) },
  );
  const explained =
    values && words
      ? { markdownEnumDescriptions: values.map((id) => inLanguage(words[id], language)) }
      : {};
  return Object.assign({}, ...parts, explained);
}

/** Field names are data, not keywords: a field may be called `title` or `hyte`. */
function translateEach(named, language) {
  return Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [name, translate(schema, language)]),
  );
}

/** `schema` with the titles and descriptions of one language. */
export function editorSchema(schema, language, id) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    ...translate(schema, language),
  };
}
