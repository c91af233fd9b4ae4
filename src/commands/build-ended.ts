import { isDate } from "../field/dates.ts";
import type { Plan } from "../plan/plan.ts";
import { endedEntries } from "../view/publication/ended.ts";
import type { SiteManifest } from "../write/manifest.ts";

const page = /^\w\w\/((?:goals|actions)\/[a-z0-9][a-z0-9-]{0,63})\.html$/;

/**
 * Goals and actions that the plan has no more ("goals/uni"), by the day (YYYY-MM-DD) of the last report in which they
 * were, "" where nobody knows: those whose work others carry on, and those of which the site before had a page, since
 * others may link to it. Nothing of a part of a plan, since they may be in the rest; of a draft only what the plan
 * itself says, since its addresses are not permanent yet.
 */
export function endedSince(
  old: SiteManifest | undefined,
  plan: Plan,
): Readonly<Record<string, string>> {
  if (plan.part !== undefined) return {};
  const days = new Map<string, string>();
  for (const { collection, id } of endedEntries(plan, new Map()))
    days.set(`${collection}/${id}`, "");
  if (old !== undefined && old.only === undefined && !plan.settings.draft) addFrom(old, plan, days);
  return Object.fromEntries([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addFrom(old: SiteManifest, { byId }: Plan, days: Map<string, string>): void {
  for (const path of Object.keys(old.files)) {
    const name = page.exec(path)?.[1];
    if (name === undefined) continue;
    const [collection, id = ""] = name.split("/");
    if (byId.get(id)?.collection !== collection) days.set(name, dayOf(name, old));
  }
}

/** A manifest could have been changed by hand. */
function dayOf(name: string, { ended = {}, asOf }: SiteManifest): string {
  const day = Object.hasOwn(ended, name) ? ended[name] : asOf;
  return day !== undefined && isDate(day) ? day : "";
}
