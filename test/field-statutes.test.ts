import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStatutes } from "../src/field/statute-search.ts";
import { mistypings, neighbours, otherStatutes, repeals } from "../src/field/statute-others.ts";
import { statutes, statutesVersion } from "../src/field/statute-table.ts";
import { parseStatute, statuteOf } from "../src/field/statutes.ts";
import { effortOf } from "./support/effort.ts";

describe("the law table", () => {
  it("is of February 2025", () => {
    expect(statutesVersion.date).toBe("2025-02");
  });

  it("has well-formed, distinct numbers and names in three languages", () => {
    const all = [...statutes, ...otherStatutes];

    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    for (const { number, name, sections, last } of all) {
      expect(number).toMatch(/^\d{1,4}\/(19|20)\d\d$/);
      for (const text of [name.fi, name.sv, name.en]) expect(text).toMatch(/^\p{Lu}.*\S$/u);
      for (const section of sections) {
        expect(parseStatute(`${number} ${section} §`).kind).toBe("ok");
        if (last !== undefined) expect(Number.parseInt(section)).toBeLessThanOrEqual(last);
      }
    }
  });

  it("names what came instead of what was repealed by what it knows itself", () => {
    for (const { successor } of repeals) {
      if (successor !== undefined) expect(parseStatute(successor).kind).toBe("ok");
    }
    for (const right of mistypings.values()) expect(statuteOf(right)).toBeDefined();
    for (const number of neighbours) expect(parseStatute(number).kind).toBe("unlisted");
  });
});

describe("parseStatute", () => {
  it.each([
    ["417/2007 12 §", "417/2007 12 §"],
    ["612/2021 7 § 3 mom.", "612/2021 7 § 3 mom."],
    ["611/2021 29 §", "611/2021 29 §"],
    ["1287/2013 13 a §", "1287/2013 13 a §"],
    ["612/2021 6–7 §", "612/2021 6–7 §"],
    ["612/2021 6-7 §", "612/2021 6–7 §"],
    ["612/2021, 7 §", "612/2021 7 §"],
    ["611/2021 22, 41 §", "611/2021 22, 41 §"],
    ["611/2021 22 ja 41 §", "611/2021 22, 41 §"],
    ["612/2021\u00A07\u00A0§", "612/2021 7 §"],
    [" 612/2021 ", "612/2021"],
    ["410/2015 37 §", "410/2015 37 §"],
  ])("takes %s", (written, canonical) => {
    expect(parseStatute(written)).toMatchObject({ kind: "ok", canonical });
  });

  it.each([
    ["612/2021 7§", "612/2021 7 §"],
    ["612/2021 §7", "612/2021 7 §"],
    ["612/2021 7 §:n 3 momentti", "612/2021 7 § 3 mom."],
    ["612/2021 7 § (3)", "612/2021 7 § 3 mom."],
    ["612/2021 section 7(3)", "612/2021 7 § 3 mom."],
    ["612/2021 7 pykälä", "612/2021 7 §"],
    ["1287/2013 13a §", "1287/2013 13 a §"],
    ["612/2021 6 – 7 §", "612/2021 6–7 §"],
    ["612 / 2021 7 §", "612/2021 7 §"],
    ["2021/612 7 §", "612/2021 7 §"],
    ["612/21 7 §", "612/2021 7 §"],
    ["628/98", "628/1998"],
    ["Lastensuojelulaki (417/2007) 12 §", "417/2007 12 §"],
    ["lastensuojelulaki 12 §", "417/2007 12 §"],
    ["lastensuojelulain 12 §:n 3 mom.", "417/2007 12 § 3 mom."],
    ["Barnskyddslagen 12 §", "417/2007 12 §"],
    ["Laki hyvinvointialueesta 29 §", "611/2021 29 §"],
    ["Child Welfare Act, section 12", "417/2007 12 §"],
    ["Kuntalaki", "410/2015"],
  ])("wants %s written as %s", (written, suggestion) => {
    expect(parseStatute(written)).toEqual({ kind: "malformed", suggestion });
  });

  it.each(["", "hups", "7 §", "9–12/2017", "0/2021", "612/3021", "612/202", "99999/2021"])(
    "cannot read %s",
    (written) => {
      expect(parseStatute(written)).toEqual({ kind: "malformed" });
    },
  );

  it.each([
    ["908/2012 5 §", "980/2012 5 §"],
    ["612/2024 7 §", "612/2021 7 §"],
    ["621/2021 7 §", "612/2021 7 §"],
    ["611/2022 29 §", "611/2021 29 §"],
    ["471/2007", "417/2007"],
    ["1278/2013 13 a §", "1287/2013 13 a §"],
    ["Laki sosiaali- ja terveydenhuollon järjestämisestä (612/2024)", "612/2021"],
  ])("takes %s for a slip of %s", (written, suggestion) => {
    expect(parseStatute(written)).toMatchObject({ kind: "mistyped", suggestion });
  });

  it.each([
    ["1326/2010 12 §", "612/2021 6–7 §"],
    ["1326/2010 11–12 §", "612/2021 6–7 §"],
    ["terveydenhuoltolaki 12 §", "612/2021 6–7 §"],
    ["1386/2010", "681/2023"],
    ["828/1982 1 §", "523/2015"],
  ])("knows that %s is repealed and now %s", (written, successor) => {
    expect(parseStatute(written)).toMatchObject({ kind: "repealed", successor });
  });

  it("knows a repeal without a successor", () => {
    const reading = parseStatute("1326/2010 34 §");

    expect(reading).toEqual({ kind: "repealed", canonical: "1326/2010 34 §", by: "581/2022" });
  });

  it.each([
    ["612/2021 70 §", "70"],
    ["612/2021 0 §", "0"],
    ["523/2015 5, 8 §", "8"],
    ["417/2007 112 a §", "112 a"],
  ])("knows that %s has no section %s", (written, section) => {
    expect(parseStatute(written)).toMatchObject({ kind: "unknown-section", section });
  });

  it("shows the sections that concern plans", () => {
    expect(parseStatute("980/2012 99 §")).toMatchObject({ known: ["5"] });
  });

  it.each(["1234/2019 5 §", "523/1999", "410/2009", "581/2022", "614/2021 2 §"])(
    "has nothing against %s",
    (written) => {
      expect(parseStatute(written).kind).toBe("unlisted");
    },
  );

  it("names the nearest to an act it does not know", () => {
    const reading = parseStatute("Sosiaalilaki 5 §");

    expect(reading.kind === "unknown-act" && reading.nearest.map((act) => act.number)).toEqual([
      "1301/2014",
    ]);
    expect(parseStatute("Lag 5 §")).toMatchObject({ kind: "unknown-act", nearest: [] });
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 250 }), (text) => {
        expect(parseStatute(text).kind).toBeTypeOf("string");
      }),
    );
  });
});

describe("findStatutes", () => {
  const found = (text: string) =>
    findStatutes(text).map(({ from, to, written, reading }) => {
      expect(text.slice(from, to)).toBe(written);
      return [written, reading.kind];
    });

  it.each<[string, [string, string][]]>([
    ["Perustuu lakiin (612/2021, 7 §).", [["612/2021, 7 §", "ok"]]],
    [
      "lastensuojelulain (417/2007) 12 §:n 3 momentin mukaan",
      [["417/2007) 12 §:n 3 momentin", "ok"]],
    ],
    ["terveydenhuoltolain 12 §:ssä säädetään", [["terveydenhuoltolain 12 §", "repealed"]]],
    ["Enligt barnskyddslagen 12 § ska", [["barnskyddslagen 12 §", "ok"]]],
    [
      "laki sosiaali- ja terveydenhuollon järjestämisestä (612/2024) velvoittaa",
      [["612/2024", "mistyped"]],
    ],
    ["vanhuspalvelulain (908/2012) mukaan", [["908/2012", "mistyped"]]],
    [
      "611/2021 29 § ja 612/2021 6–7 §",
      [
        ["611/2021 29 §", "ok"],
        ["612/2021 6–7 §", "ok"],
      ],
    ],
  ])("in %s", (text, expected) => {
    const actual = found(text).map(([written = "", kind]) => [written.replace(/:ssä$/, ""), kind]);

    expect(actual).toEqual(expected);
  });

  it.each([
    "Kausi 9/2017–2/2018, valmistelu 10/2017.",
    "HE 129/2025 vp on eduskunnassa.",
    "Diaarinumero KESKE 612/2024.",
    "Tavoite on 1/3 pienempi, ja lukuvuosi 2024/2025 alkaa 13.8.2024.",
    "Ryhmiä on 9/14 koulussa.",
    "https://www.example.fi/612/2024/liite",
    "Nuorten yksinäisyys vähenee.",
    "",
  ])("nothing in %s", (text) => {
    expect(findStatutes(text)).toEqual([]);
  });

  it.each(["1/2000 ", "1 § ", "12, ", "1–", "la", "(", "1111/2222 1, 1, 1 a,", "lain (1/2000) "])(
    "time grows with the length of %s…",
    async (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));

      const { effort } = await effortOf(() => findStatutes(`${text}§`));

      expect(effort).toBeLessThan(15);
    },
  );
});
