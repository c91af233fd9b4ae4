import { FAILSAFE_SCHEMA, type Schema, Type } from "js-yaml";

const number = /^[-+]?(?:\d+|\d*\.\d+|\d+\.\d*)$/;

const words: ReadonlyMap<string | null, boolean | null> = new Map([
  [null, null],
  ["", null],
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** 0–9, "+", "-" and ".". */
function beginsNumber(code: number): boolean {
  return code >= 43 && code <= 57 && code !== 44 && code !== 47;
}

/**
 * YAML 1.2's core schema, as far as the guard lets its plain texts through, in one question instead of js-yaml's
 * five for each: nearly every plain text is a word, and its first character tells. Which numbers the guard leaves to
 * the exact parser (`0x1F`, `.inf`, `1e3`) is in `guard-scalar.ts`.
 */
const plain = new Type("tag:yaml.org,2002:plain", {
  kind: "scalar",
  resolve: (text: string | null) =>
    text !== null && beginsNumber(text.charCodeAt(0)) ? number.test(text) : words.has(text),
  construct: (text: string | null) => (words.has(text) ? words.get(text) : Number(text)),
});

/** What the fast parser is to make of plain texts. */
export const plainSchema: Schema = FAILSAFE_SCHEMA.extend({ implicit: [plain] });
