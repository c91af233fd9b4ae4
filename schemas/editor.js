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

function translate(schema, language) {
  if (Array.isArray(schema)) return schema.map((item) => translate(item, language));
  if (typeof schema !== "object" || schema === null) return schema;
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "title" || key === "description") {
      const words =
        typeof value === "string" || value?.en !== undefined
          ? inLanguage(value, language)
          : undefined;
      if (words !== undefined) out[key] = words;
      else out[key] = translate(value, language);
    } else if (key === "either") out.anyOf = eitherForEditors(value, language);
    else if (key === "hyte") Object.assign(out, value.example ? { examples: [value.example] } : {});
    else if (key === "words")
      out["x-enum-words"] = Object.fromEntries(
        Object.entries(value).map(([id, text]) => [id, inLanguage(text, language)]),
      );
    else if (key === "enum" || key === "required") out[key] = value;
    else if (key === "properties" || key === "$defs") out[key] = translateEach(value, language);
    else out[key] = translate(value, language);
  }
  return out;
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
