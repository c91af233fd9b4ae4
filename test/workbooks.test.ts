import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { UserError } from "../src/base/errors.ts";
import { nodeWorkbooks, workbooksWithin } from "../src/host/node-workbooks.ts";
import { rowXml, stylesXml, workbookFile } from "./support/workbook-files.ts";

const limits = {
  packedBytes: 10_000_000,
  entries: 2000,
  bytes: 50_000_000,
  rows: 200_000,
  seconds: 20,
  megabytes: 256,
};

async function problemOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error("no UserError", { cause: error });
  expect(error.text.fi).not.toBe("");
  expect(error.text.sv).not.toBe("");
  return error.text.en;
}

describe("cells of a workbook", () => {
  const cells: readonly (readonly [string, string, string])[] = [
    ["a number", "<v>12.4</v>", "12.4"],
    ["a whole number", "<v>2024</v>", "2024"],
    ["what a sum leaves over", "<v>0.30000000000000004</v>", "0.3"],
    ["a number with an exponent", "<v>1.5E-7</v>", "0.00000015"],
    ["a large number", "<v>1E21</v>", "1000000000000000000000"],
    ["a negative number", "<v>-3.50</v>", "-3.5"],
    ["zero", "<v>0</v>", "0"],
    ["a formula with its result", "<f>A1+1</f><v>3</v>", "3"],
  ];

  it.each(cells)("gives %s as the shortest decimal", async (_, xml, text) => {
    const file = workbookFile({ sheets: { A: rowXml(1, ["x", { xml: `>${xml}` }]) } });
    expect(await nodeWorkbooks.read(file)).toEqual([["x", text]]);
  });

  const typed: readonly (readonly [string, string, string])[] = [
    ["yes", 't="b"><v>1</v>', "true"],
    ["no", 't="b"><v>0</v>', "false"],
    ["a text", 't="inlineStr"><is><t>  Jyväskylä </t></is>', "Jyväskylä"],
    ["the text of a formula", 't="str"><f>A1</f><v>abc</v>', "abc"],
    ["a day of ISO 8601", 't="d"><v>2024-05-01T00:00:00Z</v>', "2024-05-01"],
    ["an error of a formula", 't="e"><f>1/0</f><v>#DIV/0!</v>', "#DIV/0!"],
    ["a formula that was never reckoned", "><f>A1+1</f>", "=A1+1"],
    ["a shared formula that was never reckoned", '><f t="shared" si="0"/>', "="],
    ["a formula without any text", 't="str"><f>A1</f><v></v>', ""],
  ];

  it.each(typed)("gives %s", async (_, xml, text) => {
    const file = workbookFile({ sheets: { A: rowXml(1, ["x", { xml }]) } });
    expect(await nodeWorkbooks.read(file)).toEqual([text === "" ? ["x"] : ["x", text]]);
  });

  const formatted: readonly (readonly [number | string, string, string])[] = [
    [9, "0.123", "12.3%"],
    [10, "0.07", "7%"],
    ["0.0 %", "0.3", "30%"],
    ["0&quot;%&quot;", "12.3", "12.3"],
    ["0\\%", "12.3", "12.3"],
    [14, "45413", "2024-05-01"],
    ["d.m.yyyy", "45413", "2024-05-01"],
    ["d.m.yyyy", "45412.99999999999", "2024-05-01"],
    [14, "45413.75", "2024-05-01"],
    [1, "12", "12"],
  ];

  it.each(formatted)("shows format %s of %s as %s", async (format, value, text) => {
    const file = workbookFile({
      sheets: { A: rowXml(1, [{ xml: `s="1"><v>${value}</v>` }, 0.5]) },
      styles: stylesXml([0, format]),
    });
    expect(await nodeWorkbooks.read(file)).toEqual([[text, "0.5"]]);
  });

  it("knows the days of old Macintosh workbooks", async () => {
    const file = workbookFile({
      sheets: { A: rowXml(1, [{ xml: 's="0"><v>43951</v>' }]) },
      styles: stylesXml([14]),
      date1904: true,
    });
    expect(await nodeWorkbooks.read(file)).toEqual([["2024-05-01"]]);
  });

  it("keeps the places of cells where others are empty", async () => {
    const file = workbookFile({ sheets: { A: `${rowXml(2, ["", "b"])}${rowXml(4, ["d"])}` } });
    expect(await nodeWorkbooks.read(file)).toEqual([
      ["", ""],
      ["", "b"],
      ["", ""],
      ["d", ""],
    ]);
  });

  it("reads what another program wrote", async () => {
    const day = new Date("2024-05-01T00:00:00Z");
    const rows = [
      [{ value: "Vuosi" }, { value: "Arvo" }, { value: "Päivä" }],
      [{ value: 2024 }, { value: 0.125, format: "0.0%" }, { value: day, format: "d.m.yyyy" }],
    ];
    const file = await writeWorkbook(rows).toBuffer();
    expect(await nodeWorkbooks.read(file)).toEqual([
      ["Vuosi", "Arvo", "Päivä"],
      ["2024", "12.5%", "2024-05-01"],
    ]);
  });

  it("reads a long sheet whole", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => rowXml(at + 1, [`Kunta ${at}`, at]));
    const read = await nodeWorkbooks.read(workbookFile({ sheets: { A: rows.join("") } }));
    expect(read).toEqual(rows.map((_, at) => [`Kunta ${at}`, String(at)]));
  });
});

describe("sheets of a workbook", () => {
  const file = workbookFile({
    sheets: { Kyselyt: rowXml(1, ["a"]), "Kunnat 2024": rowXml(1, ["b"]) },
  });

  it("reads the first sheet, or the one that is named", async () => {
    const [first, named] = await Promise.all([
      nodeWorkbooks.read(file),
      nodeWorkbooks.read(file, "Kunnat 2024"),
    ]);
    expect([first, named]).toEqual([[["a"]], [["b"]]]);
  });

  it("names the sheets that there are", async () => {
    expect(await problemOf(nodeWorkbooks.read(file, "Kunnat"))).toContain("Kyselyt, Kunnat 2024");
  });

  it("reads a second workbook after one that was stopped", async () => {
    const hasty = workbooksWithin({ ...limits, seconds: 0 });
    await problemOf(hasty.read(file));
    expect(await nodeWorkbooks.read(file)).toEqual([["a"]]);
  });
});

describe("workbooks that are none", () => {
  const sound = workbookFile({ sheets: { A: rowXml(1, ["a"]) } });
  const lying = sound.slice();
  // The size in the central directory of the first entry: far more than the file may be.
  const directory = findDirectory(lying);
  new DataView(lying.buffer).setUint32(directory + 24, 0x7fff_ffff, true);

  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["an old or locked one", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old kind.*password/],
    ["a text", strToU8("Vuosi;Arvo\n2024;1\n"), /no Excel workbook/],
    ["nothing", new Uint8Array(), /no Excel workbook/],
    ["two letters", strToU8("PK"), /damaged/],
    ["one that is cut off", sound.subarray(0, sound.length - 40), /damaged/],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), /no Excel workbook/],
    ["one that says it is huge", lying, /too large/],
    [
      "one of many entries",
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, strToU8("")]))),
      /too large/,
    ],
    ["broken XML", workbookFile({ sheets: { A: "<row r='1'><c r='A1'" } }), /cannot be read/],
    [
      "a text that is not there",
      workbookFile({ sheets: { A: rowXml(1, [{ xml: 't="s"><v>7</v>' }]) } }),
      /row 1, column 1/,
    ],
  ];

  it.each(cases)("says so of %s", async (_, file, message) => {
    expect(await problemOf(nodeWorkbooks.read(file))).toMatch(message);
  });

  it("says so of one that is too large before it is opened", async () => {
    const reading = workbooksWithin({ ...limits, packedBytes: 100 }).read(sound);
    expect(await problemOf(reading)).toMatch(/10 MB at most/);
  });
});

function findDirectory(zip: Uint8Array): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at < zip.length; at++) if (view.getUint32(at, true) === 0x0201_4b50) return at;
  throw new Error("no central directory");
}

describe("hostile workbooks", () => {
  const far = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at * 17 + 1}"><c r="XFD${at * 17 + 1}"><v>1</v></c></row>`,
  ).join("");
  const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
    [
      "a cell in the last corner",
      workbookFile({
        sheets: { A: `${rowXml(1, ["a"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` },
      }),
      /too much memory|too long/,
    ],
    ["cells far to the right", workbookFile({ sheets: { A: far } }), /too much memory|too long/],
    [
      "a row number without end",
      workbookFile({ sheets: { A: '<row r="99999999999"><c r="A1"><v>1</v></c></row>' } }),
      /too much memory|too long|cannot be read/,
    ],
    [
      "one long text in every cell",
      workbookFile({
        strings: `<sst><si><t>${"x".repeat(30_000)}</t></si></sst>`,
        sheets: {
          A: Array.from(
            { length: 60_000 },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
          ).join(""),
        },
      }),
      /too large/,
    ],
    [
      "fifty megabytes of nothing",
      workbookFile({ files: { "xl/theme.xml": new Uint8Array(50_000_001) } }),
      /too large/,
    ],
  ];

  it.each(hostile)("are stopped: %s", async (_, file, message) => {
    expect(file.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    const found = await problemOf(nodeWorkbooks.read(file));
    expect(found).toMatch(message);
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });

  it("do not use what their documents define again and again", async () => {
    const entities = `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}">${Array.from("bcdefgh", (name, at) => `<!ENTITY ${name} "${`&${"abcdefg".charAt(at)};`.repeat(10)}">`).join("")}]>`;
    const strings = `${entities}<sst><si><t>&h;</t></si></sst>`;
    const sheets = { A: rowXml(1, [{ xml: 't="s"><v>0</v>' }]) };
    const read = await nodeWorkbooks.read(workbookFile({ strings, sheets })).catch(() => []);
    expect(JSON.stringify(read).length).toBeLessThan(100);
  });

  it("are stopped in time", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => rowXml(at + 1, ["a", at]));
    const file = workbookFile({ sheets: { A: rows.join("") } });
    const hasty = workbooksWithin({ ...limits, seconds: 0.02 });
    expect(await problemOf(hasty.read(file))).toMatch(/too long/);
  });

  it("may have only so many rows", async () => {
    const file = workbookFile({ sheets: { A: [1, 2, 3].map((at) => rowXml(at, [at])).join("") } });
    const reading = workbooksWithin({ ...limits, rows: 2 }).read(file);
    expect(await problemOf(reading)).toMatch(/too many rows/);
  });
});
