import { describe, expect, test } from "vitest";
import { excerpt, pieces } from "../src/browser/excerpt.ts";
import { shortWords } from "../src/browser/finnish-words.ts";
import { type IndexRow, searchOf } from "../src/browser/search-engine.ts";
import { sortedOrder } from "../src/browser/sort-rows.ts";

function row(title: string, text = "", lang = ""): IndexRow {
  return ["Tavoite", title, `goals/${title}.html`, "", text, lang];
}

const finnish = [
  row("Ystävyys", "Nuorten yksinäisyys vähenee ja jokaisella on läheinen ystävä."),
  row("Päihteet", "Päihteitä käytetään raskausaikana aiempaa harvemmin."),
  row("Kaatumiset", "Ikääntyneiden kaatumisten ehkäisyä harjoitellaan tasapainoryhmissä."),
  row("Äidit", "Äitien mielialasta kysytään neuvolan jokaisella käynnillä."),
  row("Kunnat", "Kuntien liikuntapaikoille pääsee apuvälineen kanssa."),
  row("Koulu", "Oppilaat kokevat koulunkäynnin merkitykselliseksi."),
];

const finnishProbe = [
  ["yksinäisyyden", "Ystävyys"],
  ["yksinäisyydestä", "Ystävyys"],
  ["ystävät", "Ystävyys"],
  ["nuorille", "Ystävyys"],
  ["päihteiden", "Päihteet"],
  ["raskaus", "Päihteet"],
  ["kaatuminen", "Kaatumiset"],
  ["ikääntyneet", "Kaatumiset"],
  ["mieliala", "Äidit"],
  ["neuvolassa", "Äidit"],
  ["liikuntapaikka", "Kunnat"],
  ["oppilaiden", "Koulu"],
] as const;

const swedish = [
  row("Vänskap", "Ensamheten bland unga minskar och alla har en nära vän."),
  row("Rusmedel", "Rusmedel används mer sällan under graviditeten."),
  row("Fallolyckor", "Äldre tränar balansen för att förebygga fallolyckor."),
  row("Mödrar", "Mödrarnas sinnesstämning frågas vid varje besök på rådgivningen."),
  row("Kommuner", "Kommunernas idrottsplatser är tillgängliga för alla."),
];

const swedishProbe = [
  ["ensamhet", "Vänskap"],
  ["ungas", "Vänskap"],
  ["minska", "Vänskap"],
  ["rusmedlen", "Rusmedel"],
  ["graviditet", "Rusmedel"],
  ["fallolycka", "Fallolyckor"],
  ["balans", "Fallolyckor"],
  ["rådgivning", "Mödrar"],
  ["idrottsplats", "Kommuner"],
  ["tillgänglig", "Kommuner"],
] as const;

function found(query: string, rows: readonly IndexRow[], language: string): readonly string[] {
  return searchOf(rows, language)(query).map(({ title }) => title);
}

describe("the search of a site", () => {
  test.each(finnishProbe)("finds “%s”", (query, title) => {
    expect(found(query, finnish, "fi")).toEqual([title]);
  });

  test.each(swedishProbe)("finds “%s” in Swedish", (query, title) => {
    expect(found(query, swedish, "sv")).toEqual([title]);
  });

  test.each([
    ["uni", "unesta"],
    ["unen", "uni"],
    ["unta", "unessa"],
    ["käsi", "käden"],
    ["kättä", "käsi"],
    ["vesi", "vettä"],
    ["koti", "kodin"],
    ["kodista", "kotiin"],
    ["tieto", "tiedon"],
    ["lapsi", "lasten"],
    ["lapsista", "lapsi"],
    ["tuki", "tuen"],
    ["työ", "töissä"],
    ["ikä", "iässä"],
    ["poika", "pojille"],
    ["arki", "arjen"],
  ])("finds a short Finnish word by another of its forms: “%s” in “%s”", (query, written) => {
    const rows = [row("Muu", "Jotakin aivan muuta."), row("Oikea", `Tässä on ${written} mukana.`)];

    expect(found(query, rows, "fi")).toEqual(["Oikea"]);
    expect(searchOf(rows, "fi")(query)[0]?.isMatch(written)).toBe(true);
  });

  test("does not take the beginning of a short word's other form for another word", () => {
    const rows = [row("Unelma", "Unelmat toteutuvat."), row("Uni", "Unta on enemmän.")];

    expect(found("unta", rows, "fi")).toEqual(["Uni"]);
    expect(found("unel", rows, "fi")).toEqual(["Unelma"]);
  });

  test("knows each short word once", () => {
    const forms = shortWords.flatMap((line) => line.split(" "));

    expect(new Set(forms).size).toBe(forms.length);
    for (const line of shortWords) {
      const rows = line.split(" ").map((form) => row(form));
      for (const form of line.split(" "))
        expect(found(form, rows, "fi"), form).toHaveLength(rows.length);
    }
  });

  test("finds a beginning, and forgives a slip of the finger", () => {
    expect(found("kaatu", finnish, "fi")).toEqual(["Kaatumiset"]);
    expect(found("yksinaisyys", finnish, "fi")).toEqual(["Ystävyys"]);
    expect(found("neuvolla", finnish, "fi")).toEqual(["Äidit"]);
  });

  test("wants every word, and finds nothing for what is not there", () => {
    expect(found("nuorten yksinäisyys", finnish, "fi")).toEqual(["Ystävyys"]);
    expect(found("nuorten päihteet", finnish, "fi")).toEqual([]);
    expect(found("lentokenttä", finnish, "fi")).toEqual([]);
    expect(found("", finnish, "fi")).toEqual([]);
  });

  test("puts what has the word in its title first", () => {
    const rows = [row("Muuta", "Koulussa puhutaan."), row("Koulu", "Nuoret nukkuvat.")];

    expect(found("koulut", rows, "fi")).toEqual(["Koulu", "Muuta"]);
  });

  test("knows the forms of the language that a text is in", () => {
    const rows = [row("Children sleep"), row("Lasten uni", "Kouluissa puhutaan unesta", "fi")];

    expect(found("koulut", rows, "en")).toEqual(["Lasten uni"]);
    expect(found("sleeping", rows, "en")).toEqual(["Children sleep"]);
  });

  test("takes markup and formulas for words", () => {
    expect(found('<img src=x onerror="1">', finnish, "fi")).toEqual([]);
    expect(found("*** (", finnish, "fi")).toEqual([]);
    expect(found("__proto__", [row("constructor")], "fi")).toEqual([]);
    expect(found("constructor", [row("constructor")], "fi")).toEqual(["constructor"]);
  });
});

describe("what is shown of a text", () => {
  const [hit] = searchOf(finnish, "fi")("kaatumista");
  const isMatch = hit?.isMatch ?? (() => false);

  test("marks the word in the form that stands there", () => {
    expect(pieces(hit?.text ?? "", isMatch)).toEqual([
      { text: "Ikääntyneiden ", isMatch: false },
      { text: "kaatumisten", isMatch: true },
      { text: " ehkäisyä harjoitellaan tasapainoryhmissä.", isMatch: false },
    ]);
  });

  test("begins a little before the word, and says what is cut", () => {
    const long = `${"sana ".repeat(30)}kaatumisten ${"loppu ".repeat(60)}`.trim();

    expect(excerpt(long, isMatch)).toMatch(/^… (?:sana ){8}kaatumisten (?:loppu ?){23} …$/);
    expect(excerpt("Lyhyt teksti.", isMatch)).toBe("Lyhyt teksti.");
  });
});

describe("rows are sorted", () => {
  const keys = (texts: readonly string[]): Parameters<typeof sortedOrder>[0] =>
    texts.map((text) => ({ text, number: undefined }));

  test("by the alphabet of the language", () => {
    const names = keys(["Öster", "Åbo", "Ähtäri", "Vaasa", "Zürich", "Espoo"]);
    const inOrder = sortedOrder(names, "ascending", "fi").map((place) => names[place]?.text);

    expect(inOrder).toEqual(["Espoo", "Vaasa", "Zürich", "Åbo", "Ähtäri", "Öster"]);
  });

  test("by numbers where there are some; what has none stands last both ways", () => {
    const values = [12.5, undefined, 3, -1].map((number) => ({ text: "x", number }));

    expect(sortedOrder(values, "ascending", "fi")).toEqual([3, 2, 0, 1]);
    expect(sortedOrder(values, "descending", "fi")).toEqual([0, 2, 3, 1]);
  });

  test("so that equals stay as they were, and empty texts last", () => {
    const names = keys(["b", "", "a", "b"]);

    expect(sortedOrder(names, "ascending", "fi")).toEqual([2, 0, 3, 1]);
    expect(sortedOrder(names, "descending", "fi")).toEqual([0, 3, 2, 1]);
  });
});
