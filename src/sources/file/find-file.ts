import { type FetchError, UserError } from "../../base/errors.ts";
import { nearest } from "../../base/nearest.ts";
import type { ReadFiles } from "../../host/host.ts";
import { limits } from "./cells.ts";
import { faultOf, namedInAll } from "./faults.ts";

/** A file of the plan's folder that may be read. */
export interface Found {
  /** From the plan's folder, in NFC. */
  readonly path: string;
  readonly kind: "csv" | "workbook";
  readonly contents: Uint8Array;
}

/**
 * The file that the plan names: in its folder, neither hidden nor a link out of it, of a kind that can be read and not
 * too large. Throws a FetchError for any other.
 */
export function findFile(written: string, files: ReadFiles): Found {
  const path = written.normalize("NFC");
  if (!isInside(path)) throw outside(path);
  const kind = kindOf(path);
  if (kind === undefined) throw otherKind(path);
  const folder = path.split("/").slice(0, -1).join("/");
  const listed = files.list(folder, mostListed);
  const entry = listed.find((one) => one.path === path);
  if (entry === undefined) throw missing(path, listed.map((one) => one.path).filter(isTable));
  if (entry.kind !== "file") throw notAFile(path);
  if ((files.size(path) ?? 0) > limits.bytes) throw tooLarge(path);
  return { path, kind, contents: contentsOf(path, files) };
}

/** The path and the kind of a file that may be read, by its name alone; undefined for any other. */
export function kindOfTable(written: string): Pick<Found, "path" | "kind"> | undefined {
  const path = written.normalize("NFC");
  const kind = isInside(path) ? kindOf(path) : undefined;
  return kind === undefined ? undefined : { path, kind };
}

/** What the system refuses is one indicator's failure, not that of the run. */
function contentsOf(path: string, files: ReadFiles): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof UserError) throw faultOf(path, error.text);
    throw error;
  }
}

const mostListed = 20_000;

/** A path within the plan's folder, without hidden parts, and not in `data/`, which hyte writes itself. */
function isInside(path: string): boolean {
  const parts = path.split("/");
  const isPlain = parts.every((part) => part !== "" && !part.startsWith("."));
  return isPlain && !/[\\\0]|^[A-Za-z]:/.test(path) && parts[0] !== "data";
}

function kindOf(path: string): Found["kind"] | undefined {
  if (/\.(?:csv|tsv|txt)$/i.test(path)) return "csv";
  return /\.xls[xm]$/i.test(path) ? "workbook" : undefined;
}

function isTable(path: string): boolean {
  return kindOf(path) !== undefined && !path.startsWith("data/");
}

function outside(path: string): FetchError {
  return faultOf(path, {
    fi: "Tätä polkua ei lueta: tiedoston on oltava suunnitelman kansiossa, eikä se saa olla piilotettu eikä kansiossa data/, johon hyte kirjoittaa. Kopioi tiedosto esimerkiksi kansioon aineistot/ ja kirjoita source.file-kohtaan sen polku: aineistot/kysely-2025.csv.",
    sv: "Den här sökvägen läses inte: filen ska ligga i planens mapp och får inte vara dold eller ligga i mappen data/, som hyte skriver i. Kopiera filen till exempel till mappen material/ och skriv dess sökväg i source.file: material/enkat-2025.csv.",
    en: "This path is not read: the file has to be in the plan's folder, and neither hidden nor in the folder data/, which hyte writes. Copy the file to, say, a folder material/ and write its path in source.file: material/survey-2025.csv.",
  });
}

function otherKind(path: string): FetchError {
  return faultOf(path, {
    fi: "Tämän tyyppistä tiedostoa ei osata lukea. Tallenna taulukko Excelissä muodossa ”Excel-työkirja (*.xlsx)” tai ”CSV UTF-8 (*.csv)” ja kirjoita uusi nimi source.file-kohtaan.",
    sv: "Filer av den här typen kan inte läsas. Spara tabellen i Excel som ”Excel-arbetsbok (*.xlsx)” eller ”CSV UTF-8 (*.csv)” och skriv det nya namnet i source.file.",
    en: "Files of this kind cannot be read. Save the table in Excel as “Excel Workbook (*.xlsx)” or “CSV UTF-8 (*.csv)”, and write the new name in source.file.",
  });
}

function missing(path: string, others: readonly string[]): FetchError {
  const near = nearest(path, others);
  const known = namedInAll(near.length > 0 ? near : others);
  const heard = near.length > 0;
  return faultOf(path, {
    fi: `Tällaista tiedostoa ei ole suunnitelman kansiossa. ${others.length === 0 ? "Samassa kansiossa ei ole yhtään CSV- tai Excel-tiedostoa." : heard ? `Tarkoititko: ${known.fi}?` : `Samassa kansiossa on: ${known.fi}.`} Korjaa polku kohtaan source.file kirjain kirjaimelta: iso ja pieni kirjain ovat eri.`,
    sv: `Det finns ingen sådan fil i planens mapp. ${others.length === 0 ? "Samma mapp innehåller inga CSV- eller Excelfiler." : heard ? `Menade du: ${known.sv}?` : `I samma mapp finns: ${known.sv}.`} Rätta sökvägen i source.file bokstav för bokstav: stora och små bokstäver är olika.`,
    en: `There is no such file in the plan's folder. ${others.length === 0 ? "The same folder has no CSV or Excel file." : heard ? `Did you mean: ${known.en}?` : `The same folder has: ${known.en}.`} Correct the path in source.file letter by letter: capitals matter.`,
  });
}

function notAFile(path: string): FetchError {
  return faultOf(path, {
    fi: "Tämä on linkki suunnitelman kansion ulkopuolelle tai muu kuin tavallinen tiedosto, joten sitä ei lueta. Kopioi itse tiedosto suunnitelman kansioon.",
    sv: "Det här är en länk ut ur planens mapp eller något annat än en vanlig fil, så det läses inte. Kopiera själva filen till planens mapp.",
    en: "This is a link out of the plan's folder, or no ordinary file, so it is not read. Copy the file itself into the plan's folder.",
  });
}

function tooLarge(path: string): FetchError {
  return faultOf(path, {
    fi: "Tiedosto on liian suuri: se saa olla enintään 10 Mt. Kopioi tarvittavat rivit ja sarakkeet omaan tiedostoonsa ja käytä sitä.",
    sv: "Filen är för stor: den får vara högst 10 MB. Kopiera de rader och kolumner som behövs till en egen fil och använd den.",
    en: "The file is too large: it may be 10 MB at most. Copy the rows and columns that are needed to a file of their own, and use that.",
  });
}
