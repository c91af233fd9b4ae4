import { FetchError } from "../base/errors.ts";
import type { Translated } from "../base/language.ts";
import { printable } from "../base/printable.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { privacyOfTable } from "../plan/privacy.ts";
import { likeFormula } from "../snapshots/formula.ts";
import { type BadRow, normalRows, textsOf } from "../snapshots/normal.ts";
import type { Row } from "../snapshots/snapshot.ts";
import { suppress, type Suppressed } from "../snapshots/suppress.ts";
import type { Source } from "../sources/source.ts";
import { checkRows } from "./pull-bounds.ts";

/** Whose rows they are. */
export interface Owner {
  readonly indicator: Indicator;
  readonly source: Source;
  readonly plan: Plan;
}

/**
 * The rows as they are kept: in order, and without what could tell of single people where they were not published
 * before. Throws a FetchError for rows that make no sense, or too many.
 */
export function rowsToKeep(rows: readonly Row[], { indicator, source, plan }: Owner): Suppressed {
  checkRows(rows);
  const kept = normalRows(rows);
  if ("fault" in kept) throw badRow(kept, source.unpublished ? "plan" : "source");
  if (!source.unpublished) return { rows: kept, hidden: 0 };
  return suppress(kept, privacyOfTable(plan.settings, indicator.data, kept));
}

function badRow({ fault, row }: BadRow, kind: "source" | "plan"): FetchError {
  const place = printable([row.name || row.area, row.period, row.sex].filter(Boolean).join(", "));
  const value = printable(row.value).slice(0, 60);
  const formula = printable(textsOf(row).find((text) => likeFormula.test(text)) ?? "").slice(0, 60);
  const words: Readonly<Record<BadRow["fault"], Translated>> = {
    "not-a-number": {
      fi: `Kohdan ${place} arvo ”${value}” ei ole luku. Arvoja ei kirjoitettu.`,
      sv: `Värdet ”${value}” för ${place} är inget tal. Värdena skrevs inte.`,
      en: `The value “${value}” of ${place} is not a number. The values were not written.`,
    },
    "not-a-period": {
      fi: `Ajanjaksoa ”${printable(row.period)}” ei voi ymmärtää. Arvoja ei kirjoitettu.`,
      sv: `Perioden ”${printable(row.period)}” går inte att förstå. Värdena skrevs inte.`,
      en: `The period “${printable(row.period)}” cannot be understood. The values were not written.`,
    },
    formula: {
      fi: `Kohdan ${place} nimi tai koodi ”${formula}” alkaa kuin kaava, jonka taulukkolaskenta laskisi, kun avoimet tiedot avataan. Arvoja ei kirjoitettu. Valitse muut luokat (select), tai kerro viasta tietojen julkaisijalle.`,
      sv: `Namnet eller koden ”${formula}” för ${place} börjar som en formel, som ett kalkylprogram skulle beräkna när de öppna uppgifterna öppnas. Värdena skrevs inte. Välj andra klasser (select), eller berätta om felet för den som publicerar dem.`,
      en: `The name or code “${formula}” of ${place} begins as a formula does, and a spreadsheet would reckon it when the open data is opened. The values were not written. Select other classes (select), or tell the publisher.`,
    },
    "two-values": {
      fi: `Kohdalla ${place} on kaksi eri arvoa. Arvoja ei kirjoitettu, koska ei tiedetä, kumpi on oikea.`,
      sv: `${place} har två olika värden. Värdena skrevs inte, eftersom det inte går att veta vilket som är rätt.`,
      en: `There are two different values for ${place}. The values were not written, since nobody can tell which one is right.`,
    },
  };
  return new FetchError(kind, words[fault]);
}
