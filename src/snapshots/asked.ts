import type { Asked } from "./snapshot.ts";

/**
 * The names of what is asked otherwise than then, in order; none where nobody knows what was asked. Texts are compared
 * one by one, since what a file repeats by an alias would be long as one.
 */
export function askedOtherwise(now: Asked | undefined, then: Asked | undefined): readonly string[] {
  if (now === undefined || then === undefined) return [];
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])].sort();
  return names.filter((name) => !isSameList(listIn(now, name), listIn(then, name)));
}

/** What something is asked to be; empty where it is not asked. */
export function listIn(asked: Asked | undefined, name: string): readonly string[] {
  return asked !== undefined && Object.hasOwn(asked, name) ? (asked[name] ?? []) : [];
}

function isSameList(now: readonly string[], then: readonly string[]): boolean {
  return now.length === then.length && now.every((one, at) => one === then[at]);
}
