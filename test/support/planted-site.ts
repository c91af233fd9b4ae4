import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load as parseYaml } from "js-yaml";
import type { BuiltSite } from "./site.ts";

/** A change of one file of the built example that a check must find. */
export interface PlantedInSite {
  readonly name: string;
  readonly file: string;
  /** Stands in the file; the first is replaced. */
  readonly find: string;
  readonly replace: string;
  /** So many characters that cannot be packed stand for NOISE in what is put in. */
  readonly noise?: number;
}

const folder = new URL("../planted/site/", import.meta.url);

/** The checks that have planted changes, by id. */
export function plantedSiteChecks(): readonly string[] {
  return readdirSync(folder)
    .map((file) => file.replace(".yaml", ""))
    .sort();
}

/** The planted changes of a check. */
export function plantedInSite(check: string): readonly PlantedInSite[] {
  const text = readFileSync(new URL(`${check}.yaml`, folder), "utf8");
  return parseYaml(text) as readonly PlantedInSite[];
}

/** Makes the change, looks, and takes it back. Throws where the file no longer has what is to be changed. */
export async function withPlanted<T>(
  change: PlantedInSite,
  site: BuiltSite,
  look: () => T | Promise<T>,
): Promise<T> {
  const { file, find, replace, noise = 0 } = change;
  const before = site.read(file);
  if (!before.includes(find)) throw new Error(`${file} no longer has ${find}`);
  const after = replace.replace("NOISE", () => noiseOf(noise));
  writeFileSync(
    join(site.folder, file),
    before.replace(find, () => after),
  );
  try {
    return await look();
  } finally {
    writeFileSync(join(site.folder, file), before);
  }
}

function noiseOf(length: number): string {
  const drops = Array.from({ length: Math.ceil(length / 40) }, (_, at) =>
    createHash("sha1").update(String(at)).digest("hex"),
  );
  return drops.join("").slice(0, length);
}
