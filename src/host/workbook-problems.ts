import type { Translated } from "../base/language.ts";

/** Why the rows of a workbook cannot be had. */
export interface Problem {
  readonly problem:
    | "bad-cell"
    | "damaged"
    | "no-sheet"
    | "not-a-workbook"
    | "old-or-locked"
    | "too-heavy"
    | "too-large"
    | "too-many-rows"
    | "too-slow"
    | "unreadable";
  /** Names of the sheets that there are. */
  readonly sheets?: string;
  readonly row?: string;
  readonly column?: string;
  /** Of the reader, in English. */
  readonly reason?: string;
}

/** What is wrong with the workbook and what to do; the reader of the message knows which file it is. */
export function textOfProblem(found: Problem): Translated {
  const { problem, sheets = "", row = "", column = "", reason = "" } = found;
  if (problem === "no-sheet") return noSheet(sheets);
  if (problem === "bad-cell") return badCell(row, column);
  if (problem === "unreadable") return withReason(texts.unreadable, reason);
  return texts[problem];
}

const saveAnew: Translated = {
  fi: "Avaa tiedosto Excelissä, tallenna se muodossa ”Excel-työkirja (*.xlsx)” tai ”CSV UTF-8” ja yritä uudelleen.",
  sv: "Öppna filen i Excel, spara den som ”Excel-arbetsbok (*.xlsx)” eller ”CSV UTF-8” och försök igen.",
  en: "Open the file in Excel, save it as “Excel Workbook (*.xlsx)” or “CSV UTF-8” and try again.",
};

const copyTable: Translated = {
  fi: "Kopioi pelkkä taulukko arvoina uuteen työkirjaan tai tallenna se CSV-tiedostona ja käytä sitä.",
  sv: "Kopiera enbart tabellen som värden till en ny arbetsbok, eller spara den som CSV-fil, och använd den.",
  en: "Copy just the table, as values, to a new workbook, or save it as a CSV file, and use that.",
};

type Plain = Exclude<Problem["problem"], "bad-cell" | "no-sheet">;

const texts: Readonly<Record<Plain, Translated>> = {
  damaged: joined(
    {
      fi: "Excel-tiedosto on vioittunut, eikä sitä voi purkaa.",
      sv: "Excelfilen är skadad och kan inte packas upp.",
      en: "The Excel file is damaged and cannot be unpacked.",
    },
    saveAnew,
  ),
  "not-a-workbook": joined(
    {
      fi: "Tiedosto ei ole Excel-työkirja, vaikka sen nimi päättyy .xlsx.",
      sv: "Filen är ingen Excel-arbetsbok, fast dess namn slutar på .xlsx.",
      en: "The file is no Excel workbook, though its name ends in .xlsx.",
    },
    saveAnew,
  ),
  "old-or-locked": joined(
    {
      fi: "Excel-tiedosto on vanhaa muotoa (.xls) tai suojattu salasanalla, eikä sitä voi lukea. Poista salasana.",
      sv: "Excelfilen har det gamla formatet (.xls) eller är skyddad med lösenord och kan inte läsas. Ta bort lösenordet.",
      en: "The Excel file is of the old kind (.xls) or locked with a password, and cannot be read. Remove the password.",
    },
    saveAnew,
  ),
  "too-heavy": joined(
    {
      fi: "Excel-tiedoston lukeminen vaatisi liikaa muistia, joten se keskeytettiin. Taulukossa voi olla arvoja tai muotoiluja kaukana oikealla tai alhaalla.",
      sv: "Läsningen av Excelfilen skulle kräva för mycket minne och avbröts. Det kan finnas värden eller formateringar långt till höger eller långt ner i bladet.",
      en: "Reading the Excel file would take too much memory, so it was stopped. There may be values or formats far to the right or far down in the sheet.",
    },
    copyTable,
  ),
  "too-large": joined(
    {
      fi: "Excel-tiedosto on liian suuri: se saa olla enintään 10 Mt ja purettuna 50 Mt.",
      sv: "Excelfilen är för stor: den får vara högst 10 MB, och 50 MB uppackad.",
      en: "The Excel file is too large: it may be 10 MB at most, and 50 MB unpacked.",
    },
    copyTable,
  ),
  "too-many-rows": joined(
    {
      fi: "Excel-taulukossa on liian monta riviä: niitä saa olla enintään 200 000.",
      sv: "Excelbladet har för många rader: det får vara högst 200 000.",
      en: "The Excel sheet has too many rows: 200,000 at most are read.",
    },
    copyTable,
  ),
  "too-slow": joined(
    {
      fi: "Excel-tiedoston lukeminen kesti liian kauan, joten se keskeytettiin.",
      sv: "Läsningen av Excelfilen tog för lång tid och avbröts.",
      en: "Reading the Excel file took too long, so it was stopped.",
    },
    copyTable,
  ),
  unreadable: joined(
    {
      fi: "Excel-tiedostoa ei voi lukea: sen sisältö ei ole sellaista kuin työkirjassa pitäisi.",
      sv: "Excelfilen kan inte läsas: innehållet är inte sådant som det ska vara i en arbetsbok.",
      en: "The Excel file cannot be read: its contents are not as they should be in a workbook.",
    },
    saveAnew,
  ),
};

function noSheet(sheets: string): Translated {
  return {
    fi: `Excel-tiedostossa ei ole sellaista välilehteä kuin kohdassa source.sheet sanotaan. Välilehdet ovat: ${sheets}. Kirjoita niistä oikea kohtaan sheet tai poista kohta, jolloin luetaan ensimmäinen.`,
    sv: `I Excelfilen finns inget sådant blad som source.sheet anger. Bladen är: ${sheets}. Skriv det rätta av dem i fältet sheet, eller ta bort fältet, så läses det första.`,
    en: `The Excel file has no such sheet as source.sheet says. The sheets are: ${sheets}. Write the right one of them as sheet, or leave sheet out to have the first one read.`,
  };
}

function badCell(row: string, column: string): Translated {
  return {
    fi: `Excel-taulukon rivin ${row} sarakkeessa ${column} on solu, jota ei voi lukea: sen kaavaa ei ole laskettu tai sen arvo on rikki. Avaa tiedosto Excelissä, anna sen laskea kaavat ja tallenna.`,
    sv: `På rad ${row} i kolumn ${column} i Excelbladet finns en cell som inte kan läsas: dess formel har inte beräknats eller dess värde är trasigt. Öppna filen i Excel, låt formlerna beräknas och spara.`,
    en: `In row ${row}, column ${column} of the Excel sheet is a cell that cannot be read: its formula has not been calculated or its value is broken. Open the file in Excel, let it calculate the formulas, and save.`,
  };
}

function joined(what: Translated, advice: Translated): Translated {
  return {
    fi: `${what.fi} ${advice.fi}`,
    sv: `${what.sv} ${advice.sv}`,
    en: `${what.en} ${advice.en}`,
  };
}

function withReason({ fi, sv, en }: Translated, reason: string): Translated {
  return reason === ""
    ? { fi, sv, en }
    : { fi: `${fi} (${reason})`, sv: `${sv} (${reason})`, en: `${en} (${reason})` };
}
