import type { AnyEntryData, Entry } from "./entry.ts";
import type { Plan } from "./plan.ts";
import { textIn } from "./settings.ts";

/** An entry's title in the plan's own language, for messages; its id where it has none. */
export function titleOf(entry: Entry<unknown>, { settings }: Pick<Plan, "settings">): string {
  const [own] = settings.languages;
  return textIn((entry.data as AnyEntryData).title, own, own) ?? entry.id;
}
