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
      "other",
      "kuntien lukumäärä; kuntien määrä; koulujen lkm; ryhmien määrä; kokousten määrä; tilaisuuksien lukumäärä; järjestöjen määrä; tapahtumien lkm; sopimusten määrä; hankkeiden lukumäärä",
    ],
    [
      "other",
      "sopimusta; lastenneuvolaa; työpajaa; kokoontumista; ryhmäkertaa; kotikäyntiä; aloitetta; raporttia; artikkelia; krt; krt/vko; kertaa vuodessa; sidosryhmätapaamista; uutta ryhmää; koulua yhteensä; kuntaa ja kaupunkia",
    ],
    [
      "other",
      "antal avtal; antal möten; läkarbesök; träffar; nya grupper; gånger om året; möten i kommunen; antal verkstäder",
    ],
    [
      "other",
      "number of meetings; number of agreements; workshops; reports; times a year; events per year; events in schools; new groups",
    ],
    [
      "other",
      "asteikko 1–5; asteikolla 1–5; pistettä (1–5); asteikko 0-10; skala 1–5; på en skala från 1 till 5; on a scale of 1 to 5; 1–5; medelvärde (1–5)",
    ],
    [
      "other",
      "nuorten tilaisuutta; lasten ja nuorten ryhmää; maksuttomia tapahtumia; vuosien määrä",
    ],
    ["count", "lasten määrä; lasten lkm"],
    ["unknown", "nuorten määrä; nuorten saamaa palvelua; nuorten jäsentä; nuorten harrastajaa"],
    ["other", "linnunpönttöä (kohdetta); fågelholkar (platser); nest boxes (places)"],
    [
      "unknown",
      "75 vuotta täyttäneitä; 75 vuotta täyttänyttä; asuntoa vailla olevaa; palvelua saavaa; asumispalvelua saanut; kurssia käynyttä; kouluja käymättömiä; ilman asuntoa; yli 75 vuotta; alle 18 vuotta; palvelujen käyttäjiä; yhdistysten jäseniä",
    ],
    [
      "unknown",
      "18 år fyllda; utan bostad; boende på institution; brukare av tjänster; fyllda 75 år; medlemmar i föreningar",
    ],
    [
      "unknown",
      "aged 75 years and over; 75 years old; living in institutions; without a home; users of services; disabled; 15–19; 7–17; täyttäneitä (75 vuotta); omaishoitosopimusta; trycksår; barnskyddsåtgärder",
    ],
    [
      "unknown",
      "hakemusta; päätöstä; ilmoitusta; yhteydenottoa; ansökningar; beslut; applications; decisions; kpl hakemuksia; antal beslut",
    ],
    [
      "count",
      "asuntokuntaa; ruokakuntaa; haittatapahtumaa; vårdtillfällen; vastausta; svar; tapausta vuodessa; vastaajaa asteikolla 1–5",
    ],
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

  const titles: readonly (readonly [ValueKind | "unknown", string, readonly string[]])[] = [
    ["other", "kpl", ["Kuntien lukumäärä"]],
    ["other", "kpl", ["Järjestetyt liikuntatapahtumat", "Ordnade idrottsevenemang"]],
    ["other", "st", ["Skolor där modellen används"]],
    ["other", "lkm", ["Koulut, joissa malli on käytössä"]],
    ["other", "number", ["Meetings in the municipality"]],
    ["count", "kpl", ["Mittari"]],
    ["count", "kpl", ["Asunnottomat"]],
    ["count", "kpl", ["Palvelujen käyttäjät"]],
    ["count", "kpl", ["Asumispalvelua saavat"]],
    ["count", "kpl", ["Ilman asuntoa"]],
    ["count", "kpl", ["Koulujen oppilaat"]],
    ["count", "st", ["Bostäder", "Asunnon saaneet henkilöt"]],
    ["count", "antal", ["Services for children"]],
    ["count", "henkilöä", ["Kuntien lukumäärä"]],
    ["unknown", "harrastajaa", ["Kuntien lukumäärä"]],
  ];

  it.each(titles)("takes %s for %s by the title %j", (kind, unit, its) => {
    expect(valueKindOf([unit], its)).toBe(kind);
  });

  it("does not go by a title where one of the languages says something that nobody knows", () => {
    expect(valueKindOf(["kpl", "carers"], ["Palvelut"])).toBe("count");
  });

  it("reads a unit of any length in bounded time", () => {
    expect(valueKindOf([`${"a-".repeat(500_000)}henkilöä`])).toBe("unknown");
  });
});
