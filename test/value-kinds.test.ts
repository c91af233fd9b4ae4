import { describe, expect, it } from "vitest";
import { type ValueKind, valueKindOf } from "../src/snapshots/value-kinds.ts";

describe("valueKindOf", () => {
  const kinds: readonly (readonly [ValueKind | "unknown", string])[] = [
    [{ per: 100 }, "%; % vastaajista; prosenttia; procent; per cent of pupils; prosenttiyksikköä"],
    [
      { per: 100 },
      "osuus, %; vastaajista prosenttia; andel i procent; share, per cent; henkilöä, %",
    ],
    [{ per: 100 }, "/ 100 asukasta; per 100 elever"],
    [
      { per: 1000 },
      "‰; promillea; tapausta / 1 000 asukasta; / 1000 18–24-vuotiasta; tuhatta asukasta kohti",
    ],
    [
      { per: 10_000 },
      "tapausta 10 000 asukasta kohti; 10\u00A0000 15–17-vuotiasta kohti; per 10,000 residents",
    ],
    [{ per: 100_000 }, "per 100 000; 75 vuotta täyttänyttä / 100.000 vastaavanikäistä"],
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
    ["other", "€/asukas; asiointia/asukas; €/vuosi; euroa / 1 000 asukasta; €/100 as.; 1 000 €"],
    [
      "unknown",
      "; puistokummia; harrastajaa; volontärer; asiantuntijaa; asunnotonta; koditon; carers",
    ],
  ];
  const each = kinds.flatMap(([kind, units]) =>
    units.split(";").map((unit) => [unit, kind] as const),
  );

  it.each(each)("takes %s for %s", (unit, kind) => {
    expect(valueKindOf([unit])).toEqual(kind);
  });

  it.each([
    ["people in one of the languages", ["ihan muuta", "personer"], "count"],
    ["things in one of them where others say pieces", ["kpl", "st.", "groups"], "other"],
    ["the same thing in all", ["henkilötyövuotta", "årsverken", "person-years"], "other"],
    ["pieces", ["kpl", "st.", "no."], "count"],
    ["a rate in one of the languages", ["tapausta", "fall", "per 1,000 residents"], { per: 1000 }],
    ["nothing", [], "unknown"],
  ] as const)("looks at every language: %s", (_, units, kind) => {
    expect(valueKindOf(units)).toEqual(kind);
  });

  it("reads a unit of any length in bounded time", () => {
    expect(valueKindOf([`${"a-".repeat(500_000)}henkilöä`])).toBe("unknown");
  });
});
