/** Data of others: own fields only, so that no name of theirs reaches a prototype. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of its own; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field that is a text; "" where it is none. */
export function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : "";
}

/** The texts of a list; undefined where it is no list of texts (numbers become texts). */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const isText = (each: unknown): each is string | number =>
    typeof each === "string" || typeof each === "number";
  const list: readonly unknown[] = value;
  return list.every(isText) ? list.map(String) : undefined;
}
