import { strToU8, zipSync } from "fflate";

/** The parts of a workbook that a test wants otherwise than usual. */
export interface WorkbookParts {
  /** XML inside `<sheetData>`, by the name of the sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** The whole of `xl/styles.xml`. */
  readonly styles?: string;
  /** The whole of `xl/sharedStrings.xml`. */
  readonly strings?: string;
  /** Further files. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly date1904?: boolean;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of a workbook, written by hand, so that it can hold what no program writes. */
export function workbookFile({
  sheets = { Taulukko1: "" },
  styles = "",
  strings = "",
  files = {},
  date1904 = false,
}: WorkbookParts = {}): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join("")}</Relationships>`,
  };
  if (styles !== "") parts["xl/styles.xml"] = styles;
  if (strings !== "") parts["xl/sharedStrings.xml"] = strings;
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${main}><sheetData>${sheets[name] ?? ""}</sheetData></worksheet>`;
  });
  const all = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(all), ...files }, { level: 6 });
}

/** A row of cells: numbers as numbers, texts as inline strings, `{ xml }` as it stands after the address. */
export function rowXml(at: number, cells: readonly (string | number | { xml: string })[]): string {
  const xml = cells.map((cell, index) => {
    const address = `${String.fromCharCode(65 + index)}${at}`;
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === "object") return `<c r="${address}" ${cell.xml}</c>`;
    return cell === "" ? "" : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${at}">${xml.join("")}</row>`;
}

/** Styles by the formats of their cells: built-in numbers, or codes of their own. */
export function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.filter((format) => typeof format === "string");
  const idOf = (format: number | string): number =>
    typeof format === "number" ? format : 164 + own.indexOf(format);
  return `<styleSheet ${main}><numFmts>${own
    .map((code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${code}"/>`)
    .join("")}</numFmts><cellXfs count="${formats.length}">${formats
    .map((format) => `<xf numFmtId="${idOf(format)}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs></styleSheet>`;
}
