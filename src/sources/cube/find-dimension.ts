import { FetchError } from "../../base/errors.ts";
import { nearest } from "../../base/nearest.ts";
import type { Dimension } from "./cube.ts";
import { listed, quoted } from "./faults.ts";
import { type Kind, kindOfName } from "./kinds.ts";
import { fold, stemOf } from "./names.ts";

type Kinds = ReadonlyMap<Dimension, Kind>;

/**
 * The dimension that a name under `select:` means: its code, else the part of the code that stays (`alue` of
 * `alue_23_20260101`), else what it was called before (`Vuosi`), else its title. Undefined where there is none; throws
 * a FetchError where several fit.
 */
export function findDimension(name: string, kinds: Kinds, where: string): Dimension | undefined {
  const all = [...kinds.keys()];
  const kind = kindOfName(name);
  const tests: readonly ((dimension: Dimension) => boolean)[] = [
    ({ code }) => code === name,
    ({ code }) => fold(code) === fold(name),
    ({ code }) => fold(stemOf(code)) === fold(stemOf(name)),
    ({ label }) => fold(label) === fold(name),
    (dimension) => kind !== undefined && kinds.get(dimension) === kind,
  ];
  return firstFit(all, tests, (found) => severalFit(name, found, where));
}

function firstFit<T>(
  things: readonly T[],
  tests: readonly ((thing: T) => boolean)[],
  fault: (found: readonly T[]) => FetchError,
): T | undefined {
  for (const test of tests) {
    const found = things.filter(test);
    if (found.length > 1) throw fault(found);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** A name under `select:` that means more than one thing. */
export function severalFit(
  name: string,
  found: readonly { readonly code: string; readonly label: string }[],
  where: string,
): FetchError {
  const shown = quoted(name);
  const all = listed(found);
  return new FetchError("plan", {
    fi: `${where}: kohdan select ”${shown}” sopii useaan: ${all}. Kirjoita koodi kokonaan niin kuin se on taulukossa.`,
    sv: `${where}: ”${shown}” under select passar in på flera: ${all}. Skriv hela koden så som den står i tabellen.`,
    en: `${where}: “${shown}” under select fits several: ${all}. Write the whole code as the table has it.`,
  });
}

/** A name under `select:` that no dimension has. */
export function noSuchDimension(name: string, kinds: Kinds, where: string): FetchError {
  const all = listed([...kinds.keys()]);
  const shown = quoted(name);
  const near = nearest(
    name,
    [...kinds.keys()].map(({ code }) => code),
    1,
  )[0];
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole muuttujaa ”${shown}”, joka on kohdassa select.${near ? ` Tarkoititko: ${quoted(near)}?` : ""} Sen muuttujat ovat: ${all}.`,
    sv: `${where}: materialet har ingen variabel ”${shown}”, som står under select.${near ? ` Menade du: ${quoted(near)}?` : ""} Dess variabler är: ${all}.`,
    en: `${where}: the data has no variable “${shown}”, which is written under select.${near ? ` Did you mean ${quoted(near)}?` : ""} Its variables are: ${all}.`,
  });
}
