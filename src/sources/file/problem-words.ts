import type { Translated } from "../../base/language.ts";

/** Why a cell cannot be read. */
export type ProblemKind =
  | "formula"
  | "formula-text"
  | "mixed-percent"
  | "no-area"
  | "not-a-count"
  | "not-a-number"
  | "not-a-period"
  | "several-areas"
  | "too-many-cells"
  | "two-values"
  | "unknown-area"
  | "unknown-flag"
  | "unknown-sex";

interface Words {
  /** Follows the place and the contents of a cell. */
  readonly what: Translated;
  /** Why it matters and what to write instead, in sentences. */
  readonly fix: Translated;
}

/** What is said of cells of each kind. */
export const problemWords: Readonly<Record<ProblemKind, Words>> = {
  "not-a-number": {
    what: { fi: "ei ole luku", sv: "är inget tal", en: "is not a number" },
    fix: {
      fi: "Kirjoita soluun pelkkä luku, esim. 12,4 tai 1 250. Jos arvoa ei ole, jätä solu tyhjäksi; jos sitä ei saa näyttää, kirjoita ”peitetty”.",
      sv: "Skriv bara ett tal i cellen, t.ex. 12,4 eller 1 250. Om värdet saknas, lämna cellen tom; om det inte får visas, skriv ”dold”.",
      en: "Write nothing but a number in the cell, e.g. 12.4 or 1 250. Where there is no value leave the cell empty; where it must not be shown write “suppressed”.",
    },
  },
  "not-a-count": {
    what: { fi: "ei ole määrä", sv: "är inget antal", en: "is not a number of people or cases" },
    fix: {
      fi: "Kirjoita soluun, montako ihmistä tai tapausta arvon takana on: 0 tai suurempi luku, esim. 412.",
      sv: "Skriv hur många personer eller fall som står bakom värdet: 0 eller ett större tal, t.ex. 412.",
      en: "Write how many people or cases stand behind the value: 0 or a larger number, e.g. 412.",
    },
  },
  formula: {
    what: {
      fi: "on kaava, jota ei ole laskettu, tai kaavan virhe",
      sv: "är en formel som inte har beräknats, eller ett fel i en formel",
      en: "is a formula that was not reckoned, or the error of one",
    },
    fix: {
      fi: "Avaa tiedosto Excelissä, korjaa kaava ja tallenna, tai kirjoita kaavan tilalle sen tulos.",
      sv: "Öppna filen i Excel, rätta formeln och spara, eller skriv resultatet i stället för formeln.",
      en: "Open the file in Excel, correct the formula and save, or write its result in place of the formula.",
    },
  },
  "formula-text": {
    what: {
      fi: "alkaa kuin kaava",
      sv: "börjar som en formel",
      en: "begins as a formula does",
    },
    fix: {
      fi: "Taulukkolaskenta laskisi sen, kun avoimet tiedot avataan. Kirjoita ryhmän nimi ilman merkkiä alussa.",
      sv: "Ett kalkylprogram skulle beräkna den när de öppna uppgifterna öppnas. Skriv gruppens namn utan tecknet i början.",
      en: "A spreadsheet would reckon it when the open data is opened. Write the name of the group without the sign in front.",
    },
  },
  "mixed-percent": {
    what: {
      fi: "on ilman prosenttimerkkiä, vaikka sarakkeen muissa soluissa se on",
      sv: "är utan procenttecken, fast andra celler i kolumnen har det",
      en: "has no percent sign, though other cells of the column do",
    },
    fix: {
      fi: "Ei voi tietää, onko luku prosentteja vai esimerkiksi sadasosia. Muotoile koko sarake samalla tavalla.",
      sv: "Det går inte att veta om talet är procent eller till exempel hundradelar. Formatera hela kolumnen på samma sätt.",
      en: "Nobody can tell whether the number is a percentage or, say, a fraction. Format the whole column alike.",
    },
  },
  "not-a-period": {
    what: { fi: "ei ole ajanjakso", sv: "är ingen period", en: "is not a period" },
    fix: {
      fi: "Kirjoita vuosi (2024), kuukausi (5/2024), päivä (14.5.2024), kausi (kevät 2024) tai väli (2023–2024).",
      sv: "Skriv ett år (2024), en månad (5/2024), en dag (14.5.2024), en del av året (våren 2024) eller ett intervall (2023–2024).",
      en: "Write a year (2024), a month (5/2024), a day (14.5.2024), a season (spring 2024) or a range (2023–2024).",
    },
  },
  "unknown-area": {
    what: { fi: "ei ole tunnettu alue", sv: "är inget känt område", en: "is not a known area" },
    fix: {
      fi: "Kirjoita alueen nimi tai tunnus, esim. Jyväskylä tai KU179, ja summariville Yhteensä.",
      sv: "Skriv områdets namn eller kod, t.ex. Jyväskylä eller KU179, och Totalt på summaraden.",
      en: "Write the name or the key of the area, e.g. Jyväskylä or KU179, and Total on the row of the sum.",
    },
  },
  "several-areas": {
    what: {
      fi: "on usean alueen nimi",
      sv: "är namnet på flera områden",
      en: "is the name of more than one area",
    },
    fix: {
      fi: "Kirjoita nimen tilalle alueen tunnus.",
      sv: "Skriv områdets kod i stället för namnet.",
      en: "Write the key of the area in place of its name.",
    },
  },
  "no-area": {
    what: { fi: "on tyhjä", sv: "är tom", en: "is empty" },
    fix: {
      fi: "Kirjoita alue jokaiselle riville. Jos soluja on yhdistetty, pura yhdistäminen ja täydennä nimi joka riville.",
      sv: "Skriv området på varje rad. Om celler har sammanfogats, dela dem och fyll i namnet på varje rad.",
      en: "Write the area on every row. If cells were merged, split them and fill in the name on each row.",
    },
  },
  "unknown-sex": {
    what: { fi: "ei ole tunnettu sukupuoli", sv: "är inget känt kön", en: "is not a known sex" },
    fix: {
      fi: "Kirjoita yhteensä, naiset tai miehet. Jos sarakkeessa on muitakin luokkia, nimeä se kohtaan columns: group eikä sex.",
      sv: "Skriv totalt, kvinnor eller män. Om kolumnen har andra klasser också, ange den under columns: group i stället för sex.",
      en: "Write total, women or men. If the column has other classes too, name it under columns: group instead of sex.",
    },
  },
  "unknown-flag": {
    what: {
      fi: "ei ole tunnettu laatumerkintä",
      sv: "är ingen känd kvalitetsmärkning",
      en: "is not a known quality flag",
    },
    fix: {
      fi: "Kirjoita lopullinen, ennakkotieto, tarkentunut, peitetty, arvio tai puuttuu, tai jätä solu tyhjäksi.",
      sv: "Skriv slutlig, preliminär, reviderad, dold, uppskattning eller saknas, eller lämna cellen tom.",
      en: "Write final, provisional, revised, suppressed, estimate or missing, or leave the cell empty.",
    },
  },
  "too-many-cells": {
    what: {
      fi: "on otsikoiden oikealla puolella",
      sv: "står till höger om rubrikerna",
      en: "stands to the right of the headings",
    },
    fix: {
      fi: "Rivillä on enemmän soluja kuin otsikkorivillä: luvussa voi olla desimaalipilkku, vaikka pilkku erottaa myös solut. Tallenna tiedosto puolipisteillä eroteltuna (CSV UTF-8) tai pane luvut lainausmerkkeihin.",
      sv: "Raden har fler celler än rubrikraden: ett tal kan ha decimalkomma fast kommat också skiljer cellerna åt. Spara filen med semikolon mellan cellerna (CSV UTF-8) eller sätt talen inom citattecken.",
      en: "The row has more cells than the row of headings: a number may have a decimal comma though the comma separates cells too. Save the file with semicolons between the cells (CSV UTF-8), or put the numbers in quotation marks.",
    },
  },
  "two-values": {
    what: {
      fi: "on toinen arvo samasta kohdasta",
      sv: "är ett andra värde för samma ställe",
      en: "is a second value of the same cell",
    },
    fix: {
      fi: "Samasta alueesta, ajasta, sukupuolesta ja ryhmästä saa olla vain yksi arvo, muuten ei tiedetä, kumpi on oikea. Poista toinen rivi, tai jos rivit koskevat eri ryhmiä, nimeä ryhmän sarake kohtaan columns: group.",
      sv: "För samma område, tid, kön och grupp får det bara finnas ett värde, annars går det inte att veta vilket som är rätt. Ta bort den ena raden, eller om raderna gäller olika grupper, ange gruppens kolumn under columns: group.",
      en: "Of the same area, time, sex and group there may be one value only, or nobody can tell which is right. Remove one of the rows; or, if the rows are of different groups, name the column of the group under columns: group.",
    },
  },
};
