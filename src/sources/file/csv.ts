import papaparse from "papaparse";
import type { FetchError } from "../../base/errors.ts";
import { type Cells, limits } from "./cells.ts";
import { faultOf } from "./faults.ts";
import { separatorOf } from "./separator.ts";
import { textOfBytes } from "./text-of-bytes.ts";

/** The cells of a CSV file, whatever separates them. Throws a FetchError for what is none, or is too large. */
export function cellsOfCsv(path: string, contents: Uint8Array): Cells {
  const { text, separator } = separatorOf(textOfBytes(path, contents).replace(/\r\n?/g, "\n"));
  if (isTooLarge(text, separator)) throw tooLarge(path);
  const { data, errors } = papaparse.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    quoteChar: '"',
  });
  const unclosed = errors.find(({ type }) => type === "Quotes");
  if (unclosed !== undefined) throw openQuotes(path, (unclosed.row ?? 0) + 1);
  return data;
}

/** Counted before anything is made of it. Separators within quotes count too: there are few. */
function isTooLarge(text: string, separator: string): boolean {
  let [rows, cells, columns] = [1, 1, 1];
  for (const character of text) {
    if (character !== "\n" && character !== separator) continue;
    cells += 1;
    columns = character === "\n" ? 1 : columns + 1;
    if (character === "\n") rows += 1;
    if (rows > limits.rows + 1 || columns > limits.columns || cells > limits.cells) return true;
  }
  return false;
}

function tooLarge(path: string): FetchError {
  return faultOf(path, {
    fi: "Taulukossa on liikaa rivejä tai sarakkeita: enintään 200 000 riviä, 1 000 saraketta ja 2 miljoonaa solua luetaan. Kopioi tarvittavat rivit ja sarakkeet omaan tiedostoonsa ja käytä sitä.",
    sv: "Tabellen har för många rader eller kolumner: högst 200 000 rader, 1 000 kolumner och 2 miljoner celler läses. Kopiera de rader och kolumner som behövs till en egen fil och använd den.",
    en: "The table has too many rows or columns: 200,000 rows, 1,000 columns and 2 million cells are read at most. Copy the rows and columns that are needed to a file of their own, and use that.",
  });
}

function openQuotes(path: string, row: number): FetchError {
  return faultOf(path, {
    fi: `Riviltä ${row} alkaa solu lainausmerkillä ("), mutta lainausmerkki ei pääty siihen, mihin solu päättyy, joten loppu tiedostosta menee sekaisin. Poista ylimääräinen lainausmerkki, tai avaa tiedosto Excelissä ja tallenna se muodossa ”CSV UTF-8”.`,
    sv: `På rad ${row} börjar en cell med citattecken ("), men citattecknet slutar inte där cellen slutar, så resten av filen blir fel. Ta bort det överflödiga citattecknet, eller öppna filen i Excel och spara den som ”CSV UTF-8”.`,
    en: `On row ${row} a cell begins with a quotation mark ("), but the mark does not end where the cell ends, so that the rest of the file gets mixed up. Remove the stray quotation mark, or open the file in Excel and save it as “CSV UTF-8”.`,
  });
}
