import type { FetchError } from "../../base/errors.ts";
import { windowsText } from "../../base/windows-text.ts";
import { faultOf } from "./faults.ts";

/**
 * The text of a file without its byte order mark: UTF-8, the UTF-16 that Excel writes as "Unicode text", or else
 * Windows-1252, which holds Latin-1 and is what older Excel writes in Finland. Throws a FetchError for what is no text,
 * or is of two encodings at once.
 */
export function textOfBytes(path: string, bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  const text = wide === undefined ? narrowText(path, bytes) : new TextDecoder(wide).decode(bytes);
  if (text.includes("\0")) throw notText(path);
  return text.replace(/^\uFEFF/, "");
}

function wideOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function narrowText(path: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("\uFFFD")) return text;
  const windows = windowsText(bytes);
  if (utf8AsWindows.test(windows)) throw mixed(path);
  return windows;
}

/** What å, ä, ö and their capitals in UTF-8 look like when they are read as Windows-1252. */
const utf8AsWindows = /Ã[¥¤¶…„–]/;

function mixed(path: string): FetchError {
  return faultOf(path, {
    fi: "Tiedostossa on kahta merkistöä sekaisin, joten kirjaimet å, ä ja ö eivät ole luettavissa varmasti oikein. Avaa tiedosto Excelissä, korjaa oudot merkit ja tallenna se muodossa ”CSV UTF-8 (pilkuin erotettu) (*.csv)”.",
    sv: "Filen blandar två teckenkodningar, så bokstäverna å, ä och ö kan inte läsas säkert. Öppna filen i Excel, rätta de konstiga tecknen och spara den som ”CSV UTF-8 (kommaavgränsad) (*.csv)”.",
    en: "The file mixes two character encodings, so that the letters å, ä and ö cannot be read with certainty. Open the file in Excel, correct the odd characters and save it as “CSV UTF-8 (Comma delimited) (*.csv)”.",
  });
}

function notText(path: string): FetchError {
  return faultOf(path, {
    fi: "Tiedosto ei ole tekstiä, vaikka sen nimi päättyy kuin CSV-tiedoston. Jos se on Excel-työkirja, anna sille nimi, joka päättyy .xlsx; muuten tallenna taulukko Excelissä muodossa ”CSV UTF-8 (*.csv)”.",
    sv: "Filen är inte text, fast dess namn slutar som en CSV-fils. Om den är en Excel-arbetsbok, ge den ett namn som slutar på .xlsx; spara annars tabellen i Excel som ”CSV UTF-8 (*.csv)”.",
    en: "The file is not text, though its name ends as that of a CSV file. If it is an Excel workbook, give it a name that ends in .xlsx; otherwise save the table in Excel as “CSV UTF-8 (*.csv)”.",
  });
}
