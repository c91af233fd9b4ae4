import { oneLine } from "../../base/printable.ts";
import { fieldOf, textOf } from "../../base/record.ts";
import { jsonOf } from "../cube/answer.ts";
import { once } from "../once.ts";
import type { SourceWorld } from "../source.ts";

/** What a service says of itself. */
export interface Config {
  readonly languages: readonly string[];
  /** In which it answers where none is asked for; "" where it does not tell. */
  readonly ownLanguage: string;
  /** How many cells it allows in one query. */
  readonly limit: number;
  /** SPDX id or a name; "" where it says nothing. */
  readonly licence: string;
}

/** What the reference service allows; used where a service does not tell. */
const usualCells = 10_000;

/** Asked once of each service in a run. */
export async function configOf(
  url: string,
  { fetch, shared }: Pick<SourceWorld, "fetch" | "shared">,
  where: string,
): Promise<Config> {
  return once(shared, url, () => askConfig(url, fetch, where));
}

async function askConfig(url: string, fetch: SourceWorld["fetch"], where: string): Promise<Config> {
  const answer = await fetch({ url });
  const isTold = answer.status === 200 && answer.type.includes("json");
  const config = isTold ? jsonOf(answer, where) : {};
  const cells = fieldOf(config, "maxDataCells");
  return {
    languages: languagesOf(config),
    ownLanguage: textOf(config, "defaultLanguage"),
    limit: typeof cells === "number" && cells >= 1 ? cells : usualCells,
    licence: licenceOf(oneLine(textOf(config, "license"), 200)),
  };
}

function languagesOf(config: unknown): readonly string[] {
  const languages = fieldOf(config, "languages");
  if (!Array.isArray(languages)) return [];
  const list: readonly unknown[] = languages;
  return list.map((each) => textOf(each, "id"));
}

/** Services name their licence by the address of its text. */
function licenceOf(licence: string): string {
  if (/cc0|publicdomain\/zero/i.test(licence)) return "CC0-1.0";
  const by = /licenses\/by\/(\d\.\d)/i.exec(licence) ?? /^CC[ -]BY[ -](\d\.\d)$/i.exec(licence);
  return by ? `CC-BY-${by[1] ?? "4.0"}` : licence;
}
