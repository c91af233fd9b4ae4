import type { Surroundings } from "./frame.ts";
import { type IndicatorPage, indicatorPage } from "./indicators/indicator.ts";
import { type IndicatorsPage, indicatorsPage } from "./indicators/indicators.ts";
import { type MunicipalitiesPage, municipalitiesPage } from "./municipalities/municipalities.ts";
import { type MunicipalityPage, municipalityPage } from "./municipalities/municipality.ts";
import { toldMunicipalities } from "./municipalities/told-municipalities.ts";
import type { Reader } from "./reader.ts";

export type PlacePage = IndicatorPage | IndicatorsPage | MunicipalitiesPage | MunicipalityPage;

/** The pages of indicators and of municipalities. `below` stands in a folder of `top`. */
export function* placePages(around: Surroundings, top: Reader, below: Reader): Iterable<PlacePage> {
  const { indicators } = top.plan;
  if (indicators.length > 0) yield indicatorsPage(around, top);
  for (const indicator of indicators) yield indicatorPage(indicator, around, below);
  const municipalities = toldMunicipalities(top);
  if (municipalities.length > 0) yield municipalitiesPage(municipalities, around, top);
  for (const one of municipalities) yield municipalityPage(one, around, below);
}
