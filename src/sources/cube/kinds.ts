import type { Dimension } from "./cube.ts";
import { fold, stemOf } from "./names.ts";

/** What a dimension is to hyte. */
export type Kind = "time" | "area" | "sex" | "contents" | "other";

/**
 * What dimensions of each kind are called in services known to us: by Statistics Finland since June 2026 and before,
 * in its three languages, by other Nordic offices, Eurostat and the OECD.
 */
const names: Readonly<Record<Exclude<Kind, "other">, string>> = {
  time: "timeperiod time_period time period year month quarter vuosi kuukausi vuosineljännes neljännes ajanjakso tid år månad kvartal",
  area: "alue alueet area areas region regions geo ref_area område maakunta landskap kunta kommun municipality hyvinvointialue välfärdsområde seutukunta",
  sex: "sukupuoli kön kon sex gender",
  contents: "contentscode contents tiedot uppgifter information",
};

const kindByName: ReadonlyMap<string, Kind> = new Map(
  (["time", "area", "sex", "contents"] as const).flatMap((kind) =>
    names[kind].split(" ").map((name) => [name, kind] as const),
  ),
);

const kindByRole = { time: "time", geo: "area", metric: "contents", "": undefined } as const;

/** The kind that a name alone tells. */
export function kindOfName(name: string): Kind | undefined {
  return kindByName.get(fold(stemOf(name)));
}

/** The dimensions by kind; where several could be the same kind, the one that its source says so of, else the first. */
export function kindsOf(dimensions: readonly Dimension[]): ReadonlyMap<Dimension, Kind> {
  const kinds = new Map<Dimension, Kind>();
  const taken = new Set<Kind>();
  for (const read of [byRole, byName, byCodes]) {
    for (const dimension of dimensions) {
      const kind = read(dimension);
      if (kind === undefined || taken.has(kind) || kinds.has(dimension)) continue;
      kinds.set(dimension, kind);
      taken.add(kind);
    }
  }
  for (const dimension of dimensions) if (!kinds.has(dimension)) kinds.set(dimension, "other");
  return kinds;
}

function byRole({ role }: Dimension): Kind | undefined {
  return kindByRole[role];
}

function byName({ code, label }: Dimension): Kind | undefined {
  return kindOfName(code) ?? kindOfName(label);
}

/** A total may be SSS in any dimension; codes of counties, regions and municipalities stand in one of areas only. */
function byCodes({ categories }: Dimension): Kind | undefined {
  return categories.some(({ code }) => /^(?:HVA\d{2}|MK\d{2}|KU\d{3})$/.test(code))
    ? "area"
    : undefined;
}
