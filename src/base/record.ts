/** Data of others, whose fields are yet to be looked at one by one. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether it is an object that has fields. What others call `__proto__` is a field as any other. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of its own, so that no name reaches a prototype; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field that is a text; "" where it is none. */
export function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : "";
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The texts of a list; undefined where it is no list of texts (numbers become texts). */
export function textsOf(value: unknown): readonly string[] | undefined {
  const isText = (each: unknown): each is string | number =>
    typeof each === "string" || typeof each === "number";
  return isList(value) && value.every(isText) ? value.map(String) : undefined;
}

/** At most `most` items of what may not be a list. */
export function listIn(value: unknown, most: number): readonly unknown[] {
  return isList(value) ? value.slice(0, most) : [];
}

/** A whole number that can be relied on; undefined for anything else. */
export function wholeIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
