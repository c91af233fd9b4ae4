import { FetchError } from "../../base/errors.ts";
import type { Translated } from "../../base/language.ts";
import { type Fields, fieldOf, isFields, textOf } from "../../base/record.ts";
import { type Field, listed, malformed, quoted } from "./faults.ts";

/**
 * The one dataset of an answer: itself, or what JSON-stat 1 wraps it in (`{ dataset: … }`). Lists of datasets, single
 * dimensions and errors written as JSON are refused with a reason.
 */
export function unwrap(data: unknown, where: string, field: Field): Fields {
  if (!isFields(data)) throw malformed(where, noObject);
  const error = fieldOf(data, "error") ?? fieldOf(data, "warning");
  if (error !== undefined) throw saidError(where, messageOf(error));
  const kind = textOf(data, "class");
  if (kind === "collection") throw severalDatasets(where, itemsOf(data), field);
  if (kind === "dimension") throw malformed(where, onlyDimension);
  if (isFields(fieldOf(data, "dimension"))) return data;
  return onlyDataset(data, where, field);
}

const noObject = {
  fi: "vastaus ei ole JSON-olio",
  sv: "svaret är inget JSON-objekt",
  en: "the answer is no JSON object",
};
const onlyDimension = {
  fi: "osoitteessa on vain yksi ulottuvuus eikä lukuja",
  sv: "adressen innehåller bara en dimension och inga siffror",
  en: "the address holds one dimension only and no figures",
};
const noDataset = {
  fi: "vastauksessa ei ole ulottuvuuksia (dimension)",
  sv: "svaret saknar dimensioner (dimension)",
  en: "the answer has no dimensions (dimension)",
};

/** JSON-stat 1 holds datasets by names of its own choice, mostly "dataset". */
function onlyDataset(data: Fields, where: string, field: Field): Fields {
  const found = Object.entries(data).filter(([, each]) => isFields(fieldOf(each, "dimension")));
  const [first, second] = found;
  if (!first || !isFields(first[1])) throw malformed(where, noDataset);
  if (second) {
    throw severalDatasets(
      where,
      found.map(([name, each]) => ({ code: name, label: textOf(each, "label") })),
      field,
    );
  }
  return first[1];
}

function itemsOf(data: Fields): readonly { readonly code: string; readonly label: string }[] {
  const items = fieldOf(fieldOf(data, "link"), "item");
  if (!Array.isArray(items)) return [];
  const list: readonly unknown[] = items;
  return list.map((item) => ({ code: textOf(item, "href"), label: textOf(item, "label") }));
}

function severalDatasets(
  where: string,
  found: readonly { readonly code: string; readonly label: string }[],
  field: Field,
): FetchError {
  const names = listed(found);
  return new FetchError("plan", {
    fi: `${where}: osoitteessa on luettelo aineistoista eikä yhtä aineistoa: ${names}. Kirjoita kohtaan ${field} sen aineiston oma ${oneOf[field].fi}, jossa luvut ovat.`,
    sv: `${where}: adressen innehåller en förteckning över datamaterial, inte ett enda: ${names}. Skriv under ${field} den egna ${oneOf[field].sv} det material som innehåller siffrorna.`,
    en: `${where}: the address holds a list of datasets, not one of them: ${names}. Write under ${field} the ${oneOf[field].en} of the very dataset that has the figures.`,
  });
}

const anAddress = { fi: "osoite", sv: "adressen till", en: "address" };
const oneOf: Readonly<Record<Field, Translated>> = {
  jsonstat: anAddress,
  pxweb2: anAddress,
  statfin: { fi: "tunnus", sv: "koden för", en: "code" },
};

function messageOf(error: unknown): string {
  const first: unknown = Array.isArray(error) ? (error as readonly unknown[])[0] : error;
  if (typeof first === "string") return quoted(first);
  return quoted(textOf(first, "label") || textOf(first, "message"));
}

function saidError(where: string, message: string): FetchError {
  return new FetchError("source", {
    fi: `${where}: palvelu lähetti tietojen sijasta virheen: ”${message}”. Tarkista osoite ja valinnat; jos ne ovat oikein, yritä myöhemmin uudelleen.`,
    sv: `${where}: tjänsten skickade ett fel i stället för data: ”${message}”. Kontrollera adressen och valen; om de är rätt, försök igen senare.`,
    en: `${where}: the service sent an error in place of data: “${message}”. Check the address and the selections; if they are right, try again later.`,
  });
}
