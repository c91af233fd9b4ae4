import type { PlacesLabels } from "../../text/places.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { bare, type Item, itemsByIds } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { plain, wordsOf } from "../words.ts";
import { municipalityName } from "./municipality.ts";
import type { Municipality } from "./municipality-list.ts";
import { indicatorsIn } from "./shared-indicators.ts";

/** A municipality in the list. */
export interface MunicipalityLine {
  readonly item: Item;
  readonly ownFocusAreas: readonly Item[];
  readonly sharedFocusAreas: readonly Item[];
  readonly counts: string;
}

export interface MunicipalitiesPage extends PageBase {
  readonly kind: "municipalities";
  readonly words: PlacesLabels;
  readonly intro: string;
  readonly rows: readonly MunicipalityLine[];
}

/** The list of the municipalities that have a page, by name as the language sorts it. */
export function municipalitiesPage(
  all: readonly Municipality[],
  around: Surroundings,
  reader: Reader,
): MunicipalitiesPage {
  const { labels, intro } = reader.text.places;
  const title = plain(labels.municipalities);
  const description = intro(all.length);
  const address = "municipalities.html";
  const { compare } = new Intl.Collator(reader.language);
  return {
    kind: "municipalities",
    path: `${reader.language}/${address}`,
    frame: frameOf({ address, title, description, trail: [] }, around, reader),
    text: reader.text.labels,
    words: labels,
    intro: description,
    rows: all
      .map((one) => municipalityLine(one, reader))
      .sort((a, b) => compare(a.item.words.text, b.item.words.text)),
  };
}

function municipalityLine(municipality: Municipality, reader: Reader): MunicipalityLine {
  const { key, entry, address } = municipality;
  const data = entry?.data;
  const { indicators, needs } = reader.text.places;
  const figures = indicatorsIn(key, reader).length;
  const asked = data?.supportNeeds?.length ?? 0;
  return {
    item: { ...bare(municipalityName(municipality, reader)), href: reader.base + address },
    ownFocusAreas: (data?.focusAreas ?? []).map((text) => bare(wordsOf(text, reader))),
    sharedFocusAreas: itemsByIds(data?.sharedFocusAreas, reader),
    counts: [figures === 0 ? "" : indicators(figures), asked === 0 ? "" : needs(asked)]
      .filter((part) => part !== "")
      .join(", "),
  };
}
