import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Suspicion, suspicionOf } from "../src/check/text-suspicion.ts";
import { findPersonalData } from "../src/field/personal-data.ts";
import { findDamage } from "../src/field/text-damage.ts";
import { findUnfinished } from "../src/field/unfinished-text.ts";
import { sixtyLines } from "./support/plan-texts.ts";

function goal(fields: string): string {
  return `goals:\n  - id: uni\n${fields}`;
}

const marked = [
  "monialaiset perhekeskukset, kuten…",
  "Ryhmät kouluihin...",
  "Kotipalvelu, perhetyö jne",
  "Jne.",
  "Hemservice osv.",
  "Hemservice o.s.v.",
  "Clubs etc",
  "Uudet ryhmät, kuten",
  "Nya grupper, t.ex.",
  "New groups, such as",
  "Valtuusto xx.x.202x",
  "Hyväksytty XX.XX.2025",
  "Vuonna 202x",
  "pp.kk.vvvv",
  "dd.mm.yyyy",
  "Osuus on xx %",
  "Vastuutaho: TBD",
  "TODO mittari",
  "Vastuutaho ???",
  "Nimi ________",
  "Lorem ipsum",
  "Tähän tulee teksti",
  "tarkentuu myöhemmin",
  "Mittarit (täydennetään syksyllä)",
  "Puuttuu.",
  "Här kommer text",
  "fylls i senare",
  "Saknas",
  "Indicator to be added",
  "terveyserojen kaventami- nen",
  "Väestön     terveyserot",
  "hyvä\u00A0arki",
  "hyvin\u00ADvointi",
  "arki\u200B",
  "yksin\uFFFDisyys",
  "yksinÃ¤isyys",
  "• läksykerhot",
  "Yhteyshenkilö 131052-308T",
  "hetu 010594Y9021.",
  "311299u456x",
  "maija.meikalainen@example.fi",
  "Puh. 040 123 4567",
  "+358401234567",
  "00358 50 1234567",
  "050-1234567",
  "Maija Mallikas (014) 123 456",
] as const;

/** The kinds of marks that the detectors find in a text. */
function kindsIn(text: string): Partial<Suspicion> {
  return {
    ...(findDamage(text).length > 0 && { damage: true }),
    ...(findUnfinished(text).length > 0 && { unfinished: true }),
    ...(findPersonalData(text).length > 0 && { personal: true }),
  };
}

describe("suspicionOf", () => {
  it.each(marked)("lets %s through to the detectors", (text) => {
    const kinds = kindsIn(text);

    expect(kinds).not.toEqual({});
    expect(suspicionOf(goal(`    title: "${text}"\n`))).toMatchObject(kinds);
    expect(suspicionOf(goal(`    title: |\n      ${text}\n`))).toMatchObject(kinds);
  });

  it("lets through whatever the detectors find in texts made of pieces", () => {
    const pieces = [
      ...marked,
      "Nuoret liikkuvat",
      "1.",
      "-",
      ",",
      "040",
      "12.",
      "ja",
      "(x)",
      "a@b",
    ];
    const texts = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", ", ", ". ", "-", "/")), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.flat().join("").trim());

    fc.assert(
      fc.property(texts, (text) => {
        expect(suspicionOf(goal(`    title: "${text}"\n`)) ?? {}).toMatchObject(kindsIn(text));
      }),
      { seed: 612, numRuns: 2000 },
    );
  });

  it("lets an empty list item through", () => {
    const unfinished = { unfinished: true };
    expect(suspicionOf(goal("    description: |\n      Ryhmät:\n      - \n"))).toMatchObject(
      unfinished,
    );
    expect(suspicionOf(goal("    description: |\n      Ryhmät:\n      2.\n"))).toMatchObject(
      unfinished,
    );
  });

  it("stops finished plans", () => {
    expect(suspicionOf(sixtyLines)).toBeUndefined();
  });
});
