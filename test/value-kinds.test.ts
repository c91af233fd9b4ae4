import { describe, expect, it } from "vitest";
import { valueKindOf } from "../src/snapshots/value-kinds.ts";

describe("valueKindOf", () => {
  const kinds: readonly (readonly [string, string])[] = [
    [
      "percent",
      "%; % vastaajista; prosenttia; procent; per cent of pupils; prosenttiyksikköä; procentenheter",
    ],
    [
      "count",
      "kpl; lkm; Henkilöä; hlö; hlöä; oppilasta; asiakasta; asukasta; asukasmäärä; lasta; nuorta; tapausta; paria; perhettä",
    ],
    [
      "count",
      "uutta asiakasta; kpl perheitä; alle 18-vuotiasta lasta; 75 vuotta täyttänyttä henkilöä",
    ],
    [
      "count",
      "antal; personer; nya elever; antal barn; par; number; cases; trained people in schools",
    ],
    ["count", "asiakasta / vuosi; hlö/v; elever per år; asiakaskäyntiä; oppilasmäärä"],
    [
      "other",
      "perhekeskusta; oppilaitosta; opiskelijaryhmää; lastenkotia; henkilöautoa; asukastilaa",
    ],
    [
      "other",
      "henkilötyövuotta; htv; henkilötyökuukautta; päivää; euroa; €; milj. €; t€; kuntaa; kpl kuntia",
    ],
    [
      "other",
      "tilaisuutta; tilaisuutta nuorille; käyntiä; kertaa; pistettä; taso; km; m²; astetta",
    ],
    [
      "other",
      "läroanstalter; årsverken; personbilar; kommuner; dagar; antal grupper; besök; fallgropsenheter",
    ],
    [
      "other",
      "person-years; schools; municipalities; days; number of events; parking places; visits",
    ],
    ["other", "tapausta / 1 000 asukasta; tapausta 10 000 asukasta kohti; fall per 1 000 invånare"],
    ["other", "€/asukas; asiointia/asukas; €/vuosi"],
    [
      "unknown",
      "; puistokummia; harrastajaa; volontärer; asiantuntijaa; asunnotonta; koditon; carers",
    ],
  ];
  const each = kinds.flatMap(([kind, units]) =>
    units.split(";").map((unit) => [unit, kind] as const),
  );

  it.each(each)("takes %s for %s", (unit, kind) => {
    expect(valueKindOf([unit])).toBe(kind);
  });

  it.each([
    ["people in one of the languages", ["ihan muuta", "personer"], "count"],
    ["things in one of them where others say pieces", ["kpl", "st.", "groups"], "other"],
    ["the same thing in all", ["henkilötyövuotta", "årsverken", "person-years"], "other"],
    ["pieces", ["kpl", "st.", "no."], "count"],
    ["nothing", [], "unknown"],
  ] as const)("looks at every language: %s", (_, units, kind) => {
    expect(valueKindOf(units)).toBe(kind);
  });

  it("reads a unit of any length in bounded time", () => {
    expect(valueKindOf([`${"a-".repeat(500_000)}henkilöä`])).toBe("unknown");
  });
});
