import type { Entry } from "../plan/entry.ts";
import type { MunicipalityData } from "../plan/generated/data.ts";
import type { Reader } from "./reader.ts";

/** Folders of pages, by the collection whose entries have one. Addresses are permanent: others link to them. */
const folders: ReadonlyMap<string, string> = new Map([
  ["focusAreas", "focus-areas"],
  ["goals", "goals"],
  ["actions", "actions"],
  ["actors", "actors"],
  ["indicators", "indicators"],
]);

/** Pages that tell of every entry of a collection. */
const sharedPages: ReadonlyMap<string, string> = new Map([
  ["documents", "documents.html"],
  ["tasks", "preparation.html"],
]);

/** Where the page of an entry stands in its language's folder: `goals/uni.html`. Undefined for one without a page. */
export function addressOf({ collection, id, data }: Entry<unknown>): string | undefined {
  if (collection === "municipalities") return municipalityAddress(id, data as MunicipalityData);
  const folder = folders.get(collection);
  return folder === undefined ? undefined : `${folder}/${id}.html`;
}

/** By its key, which everyone knows; one without stands under its id. */
function municipalityAddress(id: string, { area }: MunicipalityData): string {
  return `municipalities/${area === undefined ? id : String(area).toLowerCase()}.html`;
}

/** The link to an entry from the reader's page; "" when it has no page. Documents share one, tasks too. */
export function hrefOf(entry: Entry<unknown>, { base }: Reader): string {
  const shared = sharedPages.get(entry.collection);
  if (shared !== undefined) return `${base}${shared}#${anchorOf(entry)}`;
  const address = addressOf(entry);
  return address === undefined ? "" : base + address;
}

/** The id of the element that tells of an entry. The prefix keeps it apart from the ids of the page itself. */
export function anchorOf({ collection, id }: Entry<unknown>): string {
  return `${collection}-${id}`;
}

const emailAddress = /^[^\s@<>"'/:?#]+@[^\s@<>"'/:?#]+$/;
const webAddress = /^https?:\/\/[^\s"'<>]+$/i;

/** The address as a link that is safe to follow (http, https, mailto), or "". */
export function safeHref(address: string | undefined): string {
  if (address === undefined) return "";
  if (webAddress.test(address)) return address;
  return emailAddress.test(address) ? `mailto:${address}` : "";
}
