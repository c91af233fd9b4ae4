import { FetchError } from "../../base/errors.ts";
import { nearest } from "../../base/nearest.ts";
import { areaLabel, keyOf } from "./area-codes.ts";
import type { Category, Dimension } from "./cube.ts";
import { listed, quoted } from "./faults.ts";
import { severalFit } from "./find-dimension.ts";
import type { Kind } from "./kinds.ts";
import { fold, stemOf } from "./names.ts";

/** One way to know a value by a text: what a category answers to, and the text in the same form. */
interface Way {
  readonly keysOf: (category: Category) => readonly string[];
  readonly formOf: (text: string) => string;
}

const byCode: Way = { keysOf: ({ code }) => [code], formOf: (text) => text };
const byCodeInAnyCase: Way = { keysOf: ({ code }) => [fold(code)], formOf: fold };
/** Since June 2026 some codes of contents begin with the statistics: `vaesto` became `vaerak-vaesto`. */
const byEndOfCode: Way = { keysOf: ({ code }) => endsOf(fold(code)), formOf: fold };
const byLabel: Way = { keysOf: ({ label }) => [fold(label)], formOf: fold };
const byArea: Way = {
  keysOf: (category) => [keyOf(category) ?? ""],
  formOf: (text) => text.trim().toUpperCase(),
};
const byNameOfArea: Way = { keysOf: (category) => [fold(areaLabel(category))], formOf: fold };

function waysOf(kind: Kind): readonly Way[] {
  if (kind === "contents") return [byCode, byCodeInAnyCase, byEndOfCode, byLabel];
  if (kind === "area") return [byCode, byCodeInAnyCase, byArea, byLabel, byNameOfArea];
  return [byCode, byCodeInAnyCase, byLabel];
}

/** "a-b-c" → "b-c", "c". */
function endsOf(code: string): readonly string[] {
  const parts = code.split("-").slice(0, 10);
  return parts.slice(1).map((_, at) => parts.slice(at + 1).join("-"));
}

/**
 * Finds the values of a dimension that texts under `select:` mean. Each way is tried on all texts through one table,
 * since there may be many of both. Throws a FetchError for a text that means none, or several.
 */
export function categoryFinder(
  dimension: Dimension,
  kind: Kind,
  where: string,
): (text: string) => Category {
  const ways = waysOf(kind);
  const tables = new Map<Way, ReadonlyMap<string, readonly Category[]>>();
  return (text) => {
    for (const way of ways) {
      const table = tables.get(way) ?? tableOf(dimension, way);
      tables.set(way, table);
      const found = table.get(way.formOf(text)) ?? [];
      if (found.length > 1) throw severalFit(text, found, where);
      if (found[0]) return found[0];
    }
    throw noSuchCategory(text, dimension, where);
  };
}

function tableOf({ categories }: Dimension, { keysOf }: Way): Map<string, readonly Category[]> {
  const table = new Map<string, Category[]>();
  for (const category of categories) {
    for (const key of keysOf(category).filter((each) => each !== "")) {
      const others = table.get(key);
      if (others === undefined) table.set(key, [category]);
      else others.push(category);
    }
  }
  return table;
}

/** A value under `select:` that the dimension does not have. */
function noSuchCategory(text: string, dimension: Dimension, where: string): FetchError {
  const name = quoted(stemOf(dimension.code));
  const all = listed(dimension.categories);
  const shown = quoted(text);
  const near = nearestCode(text, dimension);
  return new FetchError("plan", {
    fi: `${where}: muuttujalla ”${name}” ei ole arvoa ”${shown}”, joka on kohdassa select.${near ? ` Tarkoititko: ${near}?` : ""} Arvoja ovat: ${all}. Korjaa koodi; taulukon koodit ovat voineet vaihtua.`,
    sv: `${where}: variabeln ”${name}” har inget värde ”${shown}”, som står under select.${near ? ` Menade du: ${near}?` : ""} Värdena är: ${all}. Rätta koden; tabellens koder kan ha bytts.`,
    en: `${where}: the variable “${name}” has no value “${shown}”, which is written under select.${near ? ` Did you mean ${near}?` : ""} Its values are: ${all}. Correct the code; the codes of the table may have changed.`,
  });
}

/** Of a long list the message shows the beginning only; the one that was meant may be further on. "" for none. */
function nearestCode(text: string, { categories }: Dimension): string {
  const codes = categories.map(({ code }) => code);
  return quoted(nearest(text, codes, 1)[0] ?? "");
}
