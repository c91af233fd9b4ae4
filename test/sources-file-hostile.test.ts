import { describe, expect, test } from "vitest";
import { linesOf, pullTable, type PulledTable, type TableOptions } from "./support/pulled-file.ts";

const own = "HVA15,Keski-Suomen hyvinvointialue";

async function faultOf(contents: string | Uint8Array, options: TableOptions = {}): Promise<string> {
  const table: PulledTable = await pullTable(contents, options);
  expect(table.code).toBe(1);
  expect(table.csv).toBeUndefined();
  return table.err.replace(/\s+/g, " ");
}

describe("a table that is meant to do harm", () => {
  test("with a million cells in a row is too large", async () => {
    expect(await faultOf(`Vuosi;Arvo${";".repeat(1_000_000)}\n2024;1\n`)).toContain(
      "liikaa rivejä tai sarakkeita",
    );
  });

  test("with a million rows is too large", async () => {
    expect(await faultOf(`Vuosi;Arvo\n${"2024;1\n".repeat(1_000_000)}`)).toContain(
      "liikaa rivejä tai sarakkeita",
    );
  });

  test("with more cells than are read is too large", async () => {
    const rows = `2024;1${";".repeat(900)}\n`.repeat(3000);
    expect(await faultOf(`Vuosi;Arvo\n${rows}`)).toContain("liikaa rivejä tai sarakkeita");
  });

  test("of more than ten megabytes is not read at all", async () => {
    expect(await faultOf(`Vuosi;Arvo\n${"x".repeat(10_000_001)}`)).toContain(
      "Tiedosto on liian suuri",
    );
  });

  test("with huge cells is read where they are of no use, and else told of in short", async () => {
    const huge = "å".repeat(1_000_000);
    const table = await pullTable(`Vuosi;Arvo;Huomio\n2024;12;${huge}\n`, { unit: "pistettä" });
    expect(linesOf(table)[1]).toBe(`${own},2024,12`);
    for (const [period, value, area] of [
      ["2024", huge, ""],
      [huge, "1", ""],
      ["2024", "1", huge],
    ] as const) {
      const fault = await faultOf(
        `Vuosi;Arvo;Kunta\n${period};${value};${area === "" ? "Jyväskylä" : area}\n`,
      );
      expect(fault.length).toBeLessThan(700);
    }
    expect((await faultOf(`Vuosi;${huge}\n2024;1\n`)).length).toBeLessThan(700);
  });

  test("with quotes that open and close all over is no table", async () => {
    expect(await faultOf(`Vuosi;Arvo\n"2024;${'"a" "b'.repeat(200_000)}`)).toContain("lainausmerk");
    expect(await faultOf(`Vuosi;Arvo\n2024;"${'""'.repeat(1_000_000)}`)).toContain("lainausmerk");
  });

  test("with thirty thousand faults tells of a few", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `2024;x${at}\n`).join("");
    const fault = await faultOf(`Vuosi;Arvo\n${rows}`);
    expect(fault).toContain("ja vielä 29994 samanlaista");
    expect(fault.length).toBeLessThan(900);
  });

  test("with NUL bytes, UTF-16 without its mark or bytes of a program is no text", async () => {
    expect(await faultOf("Vuosi;Arvo\n2024;1\0\n")).toContain("Tiedosto ei ole tekstiä");
    expect(await faultOf(new Uint8Array(Buffer.from("Vuosi;Arvo\n2024;1\n", "utf16le")))).toContain(
      "Tiedosto ei ole tekstiä",
    );
    expect(await faultOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x80, 0xff]))).toContain(
      "Tiedosto ei ole tekstiä",
    );
  });

  test("with what acts on a terminal in it does not act", async () => {
    const { err } = await pullTable("Vuosi;Arvo\n2024;\u001B[31m12\u0007\u202E34\n");
    for (const sign of ["\u0007", "\u001B", "\u202E"]) expect(err).not.toContain(sign);
    const group = "ryhmä\u001B[2J\u202E";
    const table = await pullTable(`Vuosi;Ryhmä;Arvo\n2024;${group};12\n`, { unit: "pistettä" });
    expect(linesOf(table)[1]).toBe(`${own},2024,ryhmä,12`);
  });

  test("with names of what every object has reads as any other", async () => {
    const words = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    for (const word of words) {
      const fault = await faultOf(
        `Kunta;Vuosi;Arvo;Sukupuoli;Laatu\n${word};2024;1;${word};${word}\n`,
      );
      expect(fault).toContain(`”${word}” ei ole tunnettu alue`);
      expect(await faultOf(`Vuosi;Arvo;Laatu\n2024;1;${word}\n`)).toContain("laatumerkintä");
      expect(await faultOf(`Vuosi;Arvo;Sukupuoli\n2024;1;${word}\n`)).toContain("sukupuoli");
      expect(
        await faultOf("Vuosi;Arvo\n2024;1\n", { source: `columns: { value: ${word} }` }),
      ).toContain(`ei ole saraketta ”${word}”`);
    }
    expect(Object.hasOwn(Object.prototype, "value")).toBe(false);
  });

  test("with names like formulas is stopped, with signs of age groups read", async () => {
    for (const group of ["=1+1", "@SUM(1)", "+cmd|x!A0", "-cmd|x!A0", "-2+3+cmd|' /C calc'!A0"])
      expect(await faultOf(`Vuosi;Ryhmä;Arvo\n2024;${group};1\n`)).toContain("alkaa kuin kaava");
    const table = await pullTable("Vuosi;Ryhmä;Arvo\n2024;-17;1\n2024;+65;2\n", {
      unit: "pistettä",
    });
    expect(linesOf(table).slice(1)).toEqual([`${own},2024,+65,2`, `${own},2024,-17,1`]);
  });

  test("of twenty thousand groups of few people is hidden as any other", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `2024;r${at};${at % 9}\n`).join("");
    const table = await pullTable(`Vuosi;Ryhmä;Määrä\n2024;;80000\n${rows}`, { unit: "henkilöä" });
    expect(table.out).toContain("arvoa peitettiin");
    expect(linesOf(table).some((line) => /,[1-4],$/.test(line))).toBe(false);
  });
});
