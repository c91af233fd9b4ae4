import { isList } from "../../base/record.ts";
import { type Api, askJson, otherShape } from "./api.ts";
import { type Metadata, metadataOf } from "./metadata.ts";

/** There were 3,772 in August 2026. */
const most = 20_000;

/** The list of all indicators as it came. Throws a FetchError where it cannot be had. */
export async function askCatalogue(api: Api): Promise<readonly unknown[]> {
  const answer = await askJson(api, "/indicators");
  if (!isList(answer)) throw otherShape("/indicators");
  return answer;
}

/**
 * Its indicators, without years: those are in the metadata of each. What is no indicator is passed over, as is a
 * number that another one has already.
 */
export function indicatorsIn(list: readonly unknown[]): readonly Metadata[] {
  const byId = new Map<number, Metadata>();
  for (const one of list.slice(0, most)) {
    const indicator = metadataOf(one);
    if (indicator !== undefined && !byId.has(indicator.id)) byId.set(indicator.id, indicator);
  }
  return [...byId.values()];
}
