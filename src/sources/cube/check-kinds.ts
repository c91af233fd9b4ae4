import { FetchError } from "../../base/errors.ts";
import type { PlanArea } from "../../plan/plan-areas.ts";
import type { Cube, Dimension } from "./cube.ts";
import { listed } from "./faults.ts";
import type { Kind } from "./kinds.ts";
import { periodOf } from "./period-codes.ts";

/** Figures without a time or an area are none; `only` is whose they are where the data has no areas. */
export function checkKinds(
  { dimensions }: Cube,
  kinds: ReadonlyMap<Dimension, Kind>,
  { where, only }: { readonly where: string; readonly only: PlanArea | undefined },
): void {
  const time = dimensions.find((dimension) => kinds.get(dimension) === "time");
  if (!time) throw noTime(dimensions, where);
  if (!time.categories.some((each) => periodOf(each) !== undefined)) throw noPeriod(time, where);
  const hasAreas = dimensions.some((dimension) => kinds.get(dimension) === "area");
  if (!hasAreas && !only) throw noAreas(dimensions, where);
}

function noTime(dimensions: readonly Dimension[], where: string): FetchError {
  const all = listed(dimensions);
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole ajan muuttujaa, joten luvuista ei tiedetä, miltä vuodelta ne ovat. Sen muuttujat ovat: ${all}. Valitse aineisto, jossa aika on mukana.`,
    sv: `${where}: materialet har ingen variabel för tid, så det är okänt vilket år siffrorna gäller. Dess variabler är: ${all}. Välj ett material där tiden är med.`,
    en: `${where}: the data has no variable of time, so it is not known which year the figures are of. Its variables are: ${all}. Choose data that has the time.`,
  });
}

function noPeriod(time: Dimension, where: string): FetchError {
  const all = listed(time.categories);
  return new FetchError("plan", {
    fi: `${where}: hyte ei tunne aineiston ajanjaksoja: ${all}. Valitse aineisto, jossa on vuosia, neljänneksiä tai kuukausia.`,
    sv: `${where}: hyte känner inte igen materialets perioder: ${all}. Välj ett material med år, kvartal eller månader.`,
    en: `${where}: hyte does not know the periods of the data: ${all}. Choose data by years, quarters or months.`,
  });
}

function noAreas(dimensions: readonly Dimension[], where: string): FetchError {
  const all = listed(dimensions);
  return new FetchError("plan", {
    fi: `${where}: aineistossa ei ole alueen muuttujaa, joten ei tiedetä, minkä alueen lukuja ne ovat. Sen muuttujat ovat: ${all}. Jos luvut ovat koko maan, kirjoita indikaattorin kohtaan source: select: { area: SSS }; muuten SSS:n paikalle suunnitelman oma alue.`,
    sv: `${where}: materialet har ingen variabel för område, så det är okänt vilket områdes siffror de är. Dess variabler är: ${all}. Om siffrorna gäller hela landet, skriv i indikatorns source: select: { area: SSS }; annars planens eget område i stället för SSS.`,
    en: `${where}: the data has no variable of areas, so it is not known whose figures they are. Its variables are: ${all}. If they are of the whole country, write in the indicator's source: select: { area: SSS }; otherwise the plan's own area in place of SSS.`,
  });
}
