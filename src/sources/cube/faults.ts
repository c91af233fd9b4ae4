import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import { oneLine, printable, shorten } from "../../base/printable.ts";

/** The source does not keep to the format: nothing that the plan's writer can mend. */
export function malformed(where: string, why: Translated): FetchError {
  return new FetchError("source", {
    fi: `${where}: tiedot eivät ole JSON-stat-muodon mukaisia: ${why.fi}. Lukuja ei voi lukea varmasti oikein, joten niitä ei haettu. Kerro viasta tietojen julkaisijalle. Aiemmin haetut tiedot ovat ennallaan.`,
    sv: `${where}: uppgifterna följer inte formatet JSON-stat: ${why.sv}. Siffrorna kan inte läsas säkert, så de hämtades inte. Berätta om felet för den som publicerar dem. De data som hämtats tidigare är kvar oförändrade.`,
    en: `${where}: the data does not keep to the JSON-stat format: ${why.en}. The figures cannot be read with certainty, so they were not fetched. Tell the publisher. What was fetched before is untouched.`,
  });
}

/** The field under `source:` by which a plan names the data: what its writer can change. */
export type Field = "jsonstat" | "pxweb2" | "statfin";

/** More categories than this in one dimension no indicator needs, and looking through them is to stay bounded. */
const mostCategories = 100_000;

/** Throws a FetchError where a dimension has more categories than hyte looks through. */
export function checkCount(count: number, dimension: string, where: string, field: Field): void {
  if (count <= mostCategories) return;
  const name = quoted(dimension);
  const or = field === "jsonstat" ? orFilters : { fi: "", sv: "", en: "" };
  throw new FetchError("plan", {
    fi: `${where}: muuttujalla ”${name}” on ${count} arvoa, ja hyte lukee enintään ${mostCategories}. Kirjoita kohtaan ${field} toinen aineisto${or.fi}.`,
    sv: `${where}: variabeln ”${name}” har ${count} värden, och hyte läser högst ${mostCategories}. Skriv ett annat material under ${field}${or.sv}.`,
    en: `${where}: the variable “${name}” has ${count} values, and hyte reads at most ${mostCategories}. Write other data under ${field}${or.en}.`,
  });
}

const orFilters: Translated = {
  fi: " tai rajaa siellä olevaa osoitetta suodattimilla",
  sv: " eller avgränsa adressen där med filter",
  en: ", or narrow the address there with filters",
};

/** The first of the things with their names, for a message: `HVA15 (Keski-Suomi), SSS (Koko maa) … 21`. */
export function listed(
  things: readonly { readonly code: string; readonly label: string }[],
): string {
  const shown = things.slice(0, 10).map(({ code, label }) => {
    const name = shorten(printable(label), 60);
    const written = shorten(printable(code), 60);
    return name === "" || name === written ? written : `${written} (${name})`;
  });
  return things.length > shown.length
    ? `${shown.join(", ")} … (${things.length})`
    : shown.join(", ");
}

/** A text of a plan or a source within a message. */
export function quoted(text: string): string {
  return oneLine(text, 80);
}
