import { describe, expect, test } from "vitest";
import { rowXml, stylesXml, workbookFile } from "./support/workbook-files.ts";
import { inventedSettings, linesOf, pullTable, realSettings } from "./support/pulled-file.ts";

const own = "HVA15,Keski-Suomen hyvinvointialue";

/** The values of the plan's own area, by period and value. */
async function valuesOf(contents: string | Uint8Array, unit = "%"): Promise<readonly string[]> {
  const [, ...lines] = linesOf(await pullTable(contents, { unit }));
  return lines.map((line) => line.replace(`${own},`, ""));
}

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

describe("a table as Excel and registers write it", () => {
  const forms: readonly (readonly [string, string | Uint8Array])[] = [
    ["semicolons and decimal commas", "Vuosi;Osuus\n2023;12,4\n2024;13,5\n"],
    ["commas and decimal points", "Vuosi,Osuus\n2023,12.4\n2024,13.5\n"],
    ["commas and quoted decimal commas", 'Vuosi,Osuus\n2023,"12,4"\n2024,"13,5"\n'],
    ["tabs", "Vuosi\tOsuus\n2023\t12,4\n2024\t13,5\n"],
    ["a byte order mark", "\uFEFFVuosi;Osuus\n2023;12,4\n2024;13,5\n"],
    ["line ends of Windows", "Vuosi;Osuus\r\n2023;12,4\r\n2024;13,5\r\n"],
    ["line ends of old Macs", "Vuosi;Osuus\r2023;12,4\r2024;13,5\r"],
    ["no line end at its end", "Vuosi;Osuus\n2023;12,4\n2024;13,5"],
    ["what separates it said on the first line", "sep=,\nVuosi,Osuus\n2023,12.4\n2024,13.5\n"],
    ["empty rows and columns", "\n;Vuosi;Osuus;\n;;;\n;2023;12,4;\n;2024;13,5;\n;;;\n"],
    [
      "a title above and a note below",
      "Kysely 2024\n\nVuosi;Osuus\n2023;12,4\n2024;13,5\n\nLähde: oma\n",
    ],
    ["UTF-16 as Excel's Unicode text", utf16("Vuosi\tOsuus\r\n2023\t12,4\r\n2024\t13,5\r\n")],
    ["the letters of Windows-1252", latin1("Vuosi;Osuus;Lisätieto\n2023;12,4;hyvä\n2024;13,5;\n")],
    ["headings and cells with spaces", " vuosi ; OSUUS \n 2023 ; 12,4 \n2024;13,5\n"],
    ["columns in another order", "Osuus;Huomio;Vuosi\n12,4;;2023\n13,5;;2024\n"],
  ];

  test.each(forms)("with %s", async (_, contents) => {
    expect(await valuesOf(contents)).toEqual(["2023,12.4", "2024,13.5"]);
  });

  test("in the other languages", async () => {
    expect(await valuesOf("År;Andel, %\n2024;13,5\n")).toEqual(["2024,13.5"]);
    expect(await valuesOf("Year,Share\n2024,13.5\n")).toEqual(["2024,13.5"]);
  });

  const numbers: readonly (readonly [string, string])[] = [
    ["0", "0"],
    ["12", "12"],
    ["012", "12"],
    ["12,40", "12.40"],
    ["1 234,5", "1234.5"],
    ["1\u00A0234\u00A0567", "1234567"],
    ["−3,5", "-3.5"],
    ["-3.5", "-3.5"],
    ["+3", "3"],
    ["12,4 %", "12.4"],
    ["-0", "0"],
  ];

  test.each(numbers)("reads %s", async (written, value) => {
    expect(await valuesOf(`Vuosi;Arvo\n2024;${written}\n`, "pistettä")).toEqual([`2024,${value}`]);
  });

  const periods: readonly (readonly [string, string])[] = [
    ["2024", "2024"],
    ["14.5.2024", "2024-05-14"],
    ["14. 5. 2024", "2024-05-14"],
    ["2024-05-14", "2024-05-14"],
    ["5/2024", "2024-05"],
    ["toukokuu 2024", "2024-05"],
    ["maj 2024", "2024-05"],
    ["kevät 2024", "2024/kevät"],
    ["2024/Kevät", "2024/kevät"],
    ["q1/2024", "2024/Q1"],
    ["2023–2024", "2023/2024"],
    ["9/2023–5/2024", "2023-09/2024-05"],
    ["1.1.–31.3.2024", "2024-01-01/2024-03-31"],
    ["lukuvuosi 2023–2024", "lukuvuosi 2023–2024"],
  ];

  test.each(periods)("reads the time %s", async (written, period) => {
    expect(await valuesOf(`Aika;Arvo\n${written};12\n`, "pistettä")).toEqual([`${period},12`]);
  });

  test("takes one time written in two ways for one cell", async () => {
    const table = await pullTable("Aika;Arvo\n5/2024;12\ntoukokuu 2024;13\n");
    expect(table.err).toContain(
      "rivi 3, sarake ”Arvo”: solu (rivin 2 lisäksi) on toinen arvo samasta",
    );
  });

  test("tells what is missing, hidden, nothing and preliminary apart", async () => {
    const marks = [
      "",
      "..",
      ".",
      "-",
      "puuttuu",
      "…",
      "...",
      "*",
      "<5",
      "alle 5",
      "1–4",
      "peitetty",
      "0",
      "7*",
    ];
    const rows = marks.map((mark, at) => `${2001 + at};${mark}\n`).join("");
    const [head, ...lines] = linesOf(await pullTable(`Vuosi;Arvo\n${rows}`, { unit: "pistettä" }));
    expect(head).toBe("area,name,period,value,flag");
    const told = lines.map((line) => line.split(",").slice(3).join(" "));
    expect(told).toEqual([
      ...marks.slice(0, 5).map(() => " missing"),
      ...marks.slice(5, 12).map(() => " suppressed"),
      "0 ",
      "7 provisional",
    ]);
  });
});

describe("columns", () => {
  test("are found by the plan's names, whatever their case and spaces", async () => {
    const source = 'columns: { period: "kysely", value: "tulos 1" }';
    const table = await pullTable("Kysely;Tulos 1;Tulos 2\n2024;12;13\n", { source });
    expect(linesOf(table)[1]).toBe(`${own},2024,12`);
  });

  test("bring counts, limits and flags along, and the numerator only to be judged by", async () => {
    const source = 'columns: { cases: "Mukana" }';
    const table = await pullTable(
      "Vuosi;Osuus;Vastaajia;Mukana;Alaraja;Yläraja;Laatu\n2023;12,4;1 200;149;10,1;14,7;lopullinen\n2024;13,5;1 180;159;11,2;15,8;Ennakkotieto\n",
      { source },
    );
    expect(linesOf(table)).toEqual([
      "area,name,period,value,count,low,high,flag",
      `${own},2023,12.4,1200,10.1,14.7,final`,
      `${own},2024,13.5,1180,11.2,15.8,provisional`,
    ]);
    expect(table.yaml).toContain('  cases: "Mukana"');
  });

  test("may be sexes and groups", async () => {
    const source = 'columns: { group: "Luokka-aste" }';
    const table = await pullTable(
      "Vuosi;Sukupuoli;Luokka-aste;Osuus\n2024;Yhteensä;Kaikki;12\n2024;Tytöt;8.–9. lk;13\n2024;pojat;8.–9. lk;11\n",
      { source },
    );
    expect(linesOf(table)).toEqual([
      "area,name,period,sex,luokka-aste,value",
      `${own},2024,female,8.–9. lk,13`,
      `${own},2024,male,8.–9. lk,11`,
      `${own},2024,total,,12`,
    ]);
  });

  test("of periods stand for rows, and those that are still empty for nothing", async () => {
    const table = await pullTable(
      "Kunta;2023;2024*;2025\nHarjukylä;12;13;\nHiekkasaari;;8;\nYhteensä;12;21;\n",
      { settings: inventedSettings },
    );
    expect(linesOf(table)).toEqual([
      "area,name,period,value,flag",
      "X00,Mallilan hyvinvointialue,2023,12,",
      "X00,Mallilan hyvinvointialue,2024,21,provisional",
      "X01,Harjukylä,2023,12,",
      "X01,Harjukylä,2024,13,provisional",
      "X02,Hiekkasaari,2023,,missing",
      "X02,Hiekkasaari,2024,8,provisional",
    ]);
  });

  test("called as objects are built are columns as any other", async () => {
    const source = 'columns: { value: "__proto__", group: "constructor" }';
    const table = await pullTable("Vuosi;__proto__;constructor\n2024;12;toString\n", { source });
    expect(linesOf(table)).toEqual(["area,name,period,group,value", `${own},2024,toString,12`]);
  });

  test("with the name of a column of the data are called otherwise there", async () => {
    const source = 'columns: { group: "Value", value: "Osuus" }';
    const table = await pullTable("Vuosi;Osuus;Value\n2024;12;a\n", { source });
    expect(linesOf(table)[0]).toBe("area,name,period,group,value");
  });
});

describe("areas", () => {
  test("are known by key and by name, in both languages; others are left out", async () => {
    const table = await pullTable(
      "Kunta;Vuosi;Osuus\nKeski-Suomen hyvinvointialue;2024;1\nKU179;2024;2\nlaukaa;2024;3\nHelsinki;2024;4\nKoko maa;2024;5\n",
      { unit: "pistettä" },
    );
    expect(linesOf(table).slice(1)).toEqual([
      `${own},2024,1`,
      "KU179,Jyväskylä,2024,2",
      "KU410,Laukaa,2024,3",
      "SSS,Koko maa,2024,5",
    ]);
  });

  test.each(["SSS", "sss", "Koko maa", "Suomi", "finland", "Koko Suomi", "Hela landet"])(
    "the country is the country, as %s",
    async (country) => {
      const table = await pullTable(
        `Vuosi;Kunta;Osuus\n2024;KU179;12\n2024;${country};10\n2024;Yhteensä;11\n`,
        { unit: "pistettä" },
      );
      expect(linesOf(table).slice(1)).toEqual([
        `${own},2024,11`,
        "KU179,Jyväskylä,2024,12",
        "SSS,Koko maa,2024,10",
      ]);
    },
  );

  test("that are invented are known by their names", async () => {
    const table = await pullTable("Kommun;År;Andel\nÅsby;2024;1\nKoko alue;2024;2\n", {
      settings: inventedSettings,
      unit: "pistettä",
    });
    expect(linesOf(table).slice(1)).toEqual([
      "X00,Mallilan hyvinvointialue,2024,2",
      "X01,Åsby,2024,1",
    ]);
  });

  test("with the same name are told apart by their keys", async () => {
    const settings = `${realSettings}comparisonAreas: [MK13]\n`;
    const table = await pullTable("Alue;Vuosi;Osuus\nKeski-Suomi;2024;1\n", { settings });
    expect(table.err).toContain("”Keski-Suomi” on usean alueen nimi");
    expect(table.err).toContain("HVA15");
  });
});

describe("a workbook", () => {
  const sheet = (rows: readonly (readonly (string | number | { xml: string })[])[]): string =>
    rows.map((cells, at) => rowXml(at + 1, cells)).join("");

  test("is read by sheet, with its dates, percentages and empty rows", async () => {
    const contents = workbookFile({
      sheets: {
        Muuta: sheet([
          ["Vuosi", "Osuus"],
          [2020, 1],
        ]),
        Arvot: sheet([
          ["Seuranta"],
          [],
          ["Pvm", "Osuus"],
          [{ xml: 's="1"><v>45426</v>' }, { xml: 's="2"><v>0.124</v>' }],
          [{ xml: 's="1"><v>45518</v>' }, { xml: 's="2"><v>0.135</v>' }],
        ]),
      },
      styles: stylesXml([0, 14, 10]),
    });
    const table = await pullTable(contents, { path: "luku.xlsx", source: "sheet: Arvot" });
    expect(linesOf(table).slice(1)).toEqual([`${own},2024-05-14,12.4`, `${own},2024-08-14,13.5`]);
    expect(table.yaml).toContain('sheet: "Arvot"');
  });

  test("without that sheet says which there are", async () => {
    const contents = workbookFile({ sheets: { Arvot: "", Muuta: "" } });
    const { err, code } = await pullTable(contents, { path: "luku.xlsx", source: "sheet: Arvo" });
    expect(code).toBe(1);
    expect(err).toContain("luku.xlsx: Excel-tiedostossa ei ole sellaista välilehteä");
    expect(err).toContain("Arvot, Muuta");
  });

  test("with a formula that was never reckoned, or failed, says where", async () => {
    const contents = workbookFile({
      sheets: {
        A: sheet([
          ["Vuosi", "Osuus"],
          [2023, { xml: "><f>A1+1</f>" }],
          [2024, { xml: 't="e"><v>#DIV/0!</v>' }],
        ]),
      },
    });
    const { err } = await pullTable(contents, { path: "luku.xlsx" });
    expect(err.replace(/\s+/g, " ")).toContain(
      "rivi 2, sarake ”Osuus”: ”=A1+1” on kaava, jota ei ole laskettu, tai kaavan virhe; rivi 3, sarake ”Osuus”: ”#DIV/0!” on",
    );
  });

  test("that is none says what to do", async () => {
    const { err, code } = await pullTable("Vuosi;Osuus\n", { path: "luku.xlsx" });
    expect(code).toBe(1);
    expect(err).toContain("Tiedosto ei ole Excel-työkirja");
  });
});
