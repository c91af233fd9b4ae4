import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../src/field/personal-data.ts";
import { findDamage } from "../src/field/text-damage.ts";
import { findSecondMatter } from "../src/field/two-matters.ts";
import { findUnfinished } from "../src/field/unfinished-text.ts";
import { effortOf } from "./support/effort.ts";

const parts = (text: string, ranges: readonly { from: number; to: number; kind: string }[]) =>
  ranges.map(({ from, to, kind }) => [kind, text.slice(from, to)]);

describe("findUnfinished", () => {
  it.each([
    ["Uudenlaiset rakenteet, monialaiset perhekeskukset, kuten…", "ellipsis", "…"],
    ["Verkostomaiset työskentelytavat, esim…", "ellipsis", "…"],
    ["esimerkiksi seuraavia hyviä käytäntöjä: …", "ellipsis", "…"],
    ["Mallit, esim. ... ja muut", "ellipsis", "..."],
    ["Ryhmät kouluihin...", "ellipsis", "..."],
    ["…", "ellipsis", "…"],
    ["jne.", "et-cetera", "jne."],
    ["Kotipalvelu, perhetyö jne", "et-cetera", "jne"],
    ["Hemservice osv.", "et-cetera", "osv."],
    ["Uudet ryhmät, kuten", "broken-off", "kuten"],
    ["Nya grupper, t.ex.", "broken-off", "t.ex."],
    ["Valtuusto xx.xx.xxxx", "placeholder-date", "xx.xx.xxxx"],
    ["Valtuusto xx.x.202x", "placeholder-date", "xx.x.202x"],
    ["Hyväksytty XX.XX.2025 § 12", "placeholder-date", "XX.XX.2025"],
    ["Vuonna 202x", "placeholder-date", "202x"],
    ["Päiväys pp.kk.vvvv", "placeholder-date", "pp.kk.vvvv"],
    ["Osuus on xx %", "placeholder", "xx"],
    ["Vastuutaho: TBD", "placeholder", "TBD"],
    ["TODO mittari", "placeholder", "TODO"],
    ["Vastuutaho ???", "placeholder", "???"],
    ["Nimi ________", "placeholder", "________"],
    ["Tähän tulee teksti", "placeholder", "Tähän tulee teksti"],
    ["Tavoite täydennetään myöhemmin", "placeholder", "täydennetään myöhemmin"],
    ["Mittarit (täydennetään syksyllä)", "placeholder", "täydennetään syksyllä"],
    ["Täydennetään.", "placeholder", "Täydennetään."],
    ["Målet kompletteras senare", "placeholder", "kompletteras senare"],
    ["Indicator to be added", "placeholder", "to be added"],
    ["Ryhmät:\n- Koulut\n- \n", "empty-bullet", "- "],
    ["•", "empty-bullet", "•"],
  ])("in %s", (text, kind, found) => {
    expect(parts(text, findUnfinished(text))).toEqual([[kind, found]]);
  });

  it.each([
    "Vastaajan sanoin ”en jaksa enää…”",
    "”Tämä on […] tärkeää”",
    "Asukkaat toivoivat … ja saivat",
    "Täydennetään henkilöstön osaamista",
    "Opetusta täydennetään kerhoilla",
    "Tähän tulee puuttua varhain",
    "Kesken jääneet opinnot vähenevät",
    "Kuten edellisellä kaudella, ryhmät jatkuvat",
    "Ryhmiä on esim. kouluissa",
    "1.9.2025 ja 31.12.2025",
    "Luku 2.1. Lapset",
    "Saadaanko kaikki mukaan?",
    "Koulut\n\n---\n\nPäiväkodit",
    "- Koulut\n- Päiväkodit",
    "TBC-seulonta",
    "XXL-ryhmät",
    "Malli 2x3",
    "Objekti etcetera",
    "",
  ])("nothing in %s", (text) => {
    expect(findUnfinished(text)).toEqual([]);
  });
});

describe("findDamage", () => {
  it.each([
    ["terveyserojen kaventami- nen", "broken-word", "- "],
    ["mielenterveys-\nsuunnitelma", "broken-word", "-\n"],
    ["Väestön     terveyserot", "spaces", "     "],
    ["Väestö.  Terveys", "spaces", "  "],
    ["a\t\tbc", "spaces", "\t\t"],
    ["hyvä\u00A0arki", "no-break-space", "\u00A0"],
    ["hyvä\u00A0 \u00A0arki", "no-break-space", "\u00A0 \u00A0"],
    ["7 \u00A0§", "no-break-space", " \u00A0"],
    ["hyvin\u00ADvointi", "invisible", "\u00AD"],
    ["arki\u200B", "invisible", "\u200B"],
    ["Hyv\uFFFD arki", "unreadable", "\uFFFD"],
    ["\uF0B7 Koulut", "unreadable", "\uF0B7"],
    ["arki\u0007", "unreadable", "\u0007"],
    ["HyvÃ¤ arki", "mojibake", "Ã¤"],
    ["2024â€“2025", "mojibake", "â€“"],
    ["7Â§", "mojibake", "Â§"],
    ["• Koulut", "bullet", "•"],
    ["Ryhmät:\n  ● Koulut", "bullet", "●"],
  ])("in %j", (text, kind, found) => {
    expect(parts(text, findDamage(text))).toEqual([[kind, found]]);
  });

  it.each([
    "terveys- ja hyvinvointierot",
    "sosiaali- tai terveysala",
    "sosiaali-, terveys- sekä pelastustoimi",
    "sosiaali- ym. palvelut",
    "Barn- och ungdomsarbete, social- eller hälsovård",
    "short- and long-term",
    "Pohjois-Savo",
    "syrjäyty-misen ehkäisy",
    "10\u00A0000 asukasta, 5\u00A0%, 7\u00A0§, n.\u00A05",
    "- Koulut\n-   Päiväkodit\n  - Kerhot\n1.  Ensin",
    "Rivi päättyy  \nja jatkuu",
    "| Ryhmä   | Määrä |\n| ------- | ----- |",
    "Ei • luettelo, 3 · 4",
    "Tuleva (2025–2029) – ja muut",
    "Ålands träd, São Paulo, âme",
    "😀👨‍👩‍👧",
    "",
  ])("nothing in %j", (text) => {
    expect(findDamage(text)).toEqual([]);
  });

  it("says what can safely stand instead", () => {
    expect(findDamage("hyvä\u00A0arki")[0]?.instead).toBe(" ");
    expect(findDamage("hyvin\u00ADvointi")[0]?.instead).toBe("");
    expect(findDamage("kaventami- nen")[0]).not.toHaveProperty("instead");
  });

  it("gives each place once, in order", () => {
    const text = "•  Väestön   kaventami- nen \uFFFD";

    const found = parts(text, findDamage(text)).map(([kind]) => kind);

    expect(found).toEqual(["bullet", "spaces", "spaces", "broken-word", "unreadable"]);
  });
});

describe("any text", () => {
  it("is answered", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => {
        for (const find of [findUnfinished, findDamage, findPersonalData]) {
          let end = 0;
          for (const { from, to } of find(text)) {
            expect(from >= end || find === findPersonalData).toBe(true);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
        }
      }),
    );
  });

  it.each([
    " ",
    "\t\n",
    "a  ",
    "a- ",
    "…",
    ".",
    "x.",
    "xx ",
    "_",
    "?",
    "(täydennetään ",
    "esim ",
    "0",
    "040 ",
    "0 4",
    "a.b@",
    "a@a.",
    "@",
    "Ã",
    "â€",
    "•\n",
    "- \n",
    "|  \n",
    "131052-",
    "vähenee ja ",
  ])("of many %j takes time that grows with its length", async (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));

    const { effort } = await effortOf(() => {
      findUnfinished(text);
      findDamage(text);
      findPersonalData(text);
      findSecondMatter(text);
    });

    expect(effort).toBeLessThan(10);
  });
});
