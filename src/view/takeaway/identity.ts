import { uuidOf } from "../../base/uuid.ts";
import type { Entry } from "../../plan/entry.ts";
import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Plan } from "../../plan/plan.ts";
import { addressOf } from "../addresses.ts";
import type { Reader } from "../reader.ts";

/**
 * The permanent id of something of a plan, in every language and on every day the same: by it a calendar and a reader
 * of feeds know what they have already. `name` is its place among the ids of the plan: "actions/unikoulu/deadline".
 */
export function permanentId(name: string, { settings }: Pick<Plan, "settings">): string {
  const { area } = settings.data;
  const scope = typeof area === "object" ? JSON.stringify(area.name) : ownAreaKey(settings);
  return uuidOf(`${scope ?? ""}\n${name}`);
}

/** The plan's site as a full address that ends in "/"; "" where hyte.yaml names none. */
export function siteAddress({ settings }: Pick<Plan, "settings">): string {
  const { baseUrl } = settings.data.site ?? {};
  return baseUrl === undefined ? "" : `${baseUrl.replace(/\/+$/, "")}/`;
}

/** The full address of a file of the reader's language, "" where the site has none. `address` is from its folder. */
export function fullAddress(address: string, { plan, language }: Reader): string {
  const site = siteAddress(plan);
  return site === "" ? "" : `${site}${language}/${address}`;
}

/** The full address of the page that tells of an entry, or "". */
export function webAddress(entry: Entry<unknown>, reader: Reader): string {
  const address = addressOf(entry) ?? sharedPages.get(entry.collection);
  return address === undefined ? "" : fullAddress(address, reader);
}

/** Pages that tell of every entry of a collection. */
const sharedPages: ReadonlyMap<string, string> = new Map([
  ["events", "preparation.html"],
  ["tasks", "preparation.html"],
  ["documents", "documents.html"],
]);
