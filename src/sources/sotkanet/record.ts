/** An answer or a part of one, whose fields are yet to be looked at one by one. */
export type Unread = Readonly<Record<string, unknown>>;

/** Whether it is an object that has fields. What an answer calls `__proto__` is a field as any other. */
export function isRecord(value: unknown): value is Unread {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field of what may not be an object at all. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** At most `most` items of what may not be a list. */
export function listIn(value: unknown, most: number): readonly unknown[] {
  return isList(value) ? value.slice(0, most) : [];
}

/** A whole number that can be relied on; undefined for anything else. */
export function wholeIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
