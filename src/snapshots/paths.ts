/** Where the values of an indicator lie. */
export function csvPath(indicator: string): string {
  return `data/${indicator}.csv`;
}

/** Where what is known of them lies. */
export function yamlPath(indicator: string): string {
  return `data/${indicator}.yaml`;
}

/** The new provenance while its values take their place: there after a pull that was cut off. */
export function waitingPath(indicator: string): string {
  return `data/${indicator}.yaml.hyte-new`;
}

/** The lock of a pull that is at work. */
export const lockPath = "data/.hyte-pull.lock";

const fileName = /^data\/([a-z0-9][a-z0-9-]{0,63})\.(csv|yaml|yaml\.hyte-new)$/;

/** The indicator that a path below `data/` belongs to, and what it holds; undefined for any other file. */
export function indicatorOfPath(
  path: string,
): { readonly indicator: string; readonly holds: "csv" | "yaml" | "waiting" } | undefined {
  const [, indicator, ending] = fileName.exec(path) ?? [];
  if (indicator === undefined) return undefined;
  return { indicator, holds: ending === "csv" || ending === "yaml" ? ending : "waiting" };
}
