import type { Translated } from "../base/language.ts";
import { printable } from "../base/printable.ts";
import { measurementsPath } from "../write/manifest.ts";
import type { MetricOpen } from "../view/open-data/measurements.ts";

/** Whose numbers are left out of the open data, and whom to ask. */
export function withheldNote(metrics: readonly MetricOpen[]): Translated {
  const ids = metrics.map(({ metric }) => metric).join(", ");
  const asked = {
    fi: producers(metrics, ["fi", "sv", "en"]),
    sv: producers(metrics, ["sv", "fi", "en"]),
    en: producers(metrics, ["en", "fi", "sv"]),
  };
  return {
    fi: `Tiedostosta ${measurementsPath} jätettiin pois näiden mittarien luvut, koska niiden lisenssiä ei tiedetä tai se ei ole avoin: ${ids}.${asked.fi === "" ? "" : ` Kysy käyttöehtoja tuottajalta: ${asked.fi}.`} Kun ehdot ovat selvillä, kirjoita ne indikaattorin kohtaan licence, esimerkiksi "CC BY 4.0".`,
    sv: `Ur filen ${measurementsPath} lämnades siffrorna för dessa mätare bort, eftersom licensen inte är känd eller inte är öppen: ${ids}.${asked.sv === "" ? "" : ` Fråga producenten om villkoren: ${asked.sv}.`} När villkoren är klara, skriv dem i indikatorns licence, till exempel "CC BY 4.0".`,
    en: `The numbers of these metrics were left out of ${measurementsPath}, because their licence is not known or not open: ${ids}.${asked.en === "" ? "" : ` Ask the producer for the terms: ${asked.en}.`} Once they are known, write them in licence of the indicator, for example "CC BY 4.0".`,
  };
}

/** Each producer once, in the first of the languages that it has a name in. */
function producers(
  metrics: readonly MetricOpen[],
  order: readonly (keyof MetricOpen["producer"])[],
): string {
  const names = metrics.flatMap(({ producer }) => {
    const language = order.find((one) => producer[one] !== undefined);
    return language === undefined ? [] : printable(producer[language] ?? "");
  });
  return [...new Set(names)].sort().join(", ");
}
