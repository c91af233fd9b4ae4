import { describe, expect, test } from "vitest";
import type { Language } from "../src/base/language.ts";
import type { SearchEntry } from "../src/view/search.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

const yaml = `
goals: [{ id: g, title: "G", places: [{ title: "Saaren koulu" }] }]
actors: [{ id: kaupunki, title: "Jyväskylän kaupunki", kind: organisation, area: KU179 }]
actions: [{ id: a, title: "A", description: "Kerrotaan.", places: [KU179] }]
municipalities:
  - { id: jkl, area: KU179, focusAreas: ["Nuoret"], participation: "Kommentoi **kahdesti**.", supportNeeds: [{ need: "Koulutusta", answer: "Kaksi päivää" }] }
`;

async function entriesOf(
  text: string,
  languages: readonly [Language, ...Language[]] = ["fi"],
): Promise<readonly SearchEntry[]> {
  const indexes = [...(await viewOf(await planOf(text), languages)).searchIndexes()];
  return indexes.at(-1)?.entries ?? [];
}

describe("what can be found", () => {
  test("are municipalities, with what they say, ask for and whose parties they have", async () => {
    const entries = await entriesOf(yaml);

    expect(entries.find(({ kind }) => kind === "Kunta")).toEqual({
      title: { text: "Jyväskylä", lang: "" },
      kind: "Kunta",
      context: null,
      href: "municipalities/ku179.html",
      text: "Jyväskylän kaupunki Nuoret Kommentoi kahdesti. Koulutusta Kaksi päivää",
    });
  });

  test("stands on the page of the search without a script", async () => {
    const { groups } = pageOf(await viewOf(await planOf(yaml)), "search");

    expect(groups.find(({ id }) => id === "all-municipalities")).toMatchObject({
      heading: "Kunnat",
      count: "1",
      lines: [{ item: { words: { text: "Jyväskylä" } }, context: null }],
    });
  });

  test("is what is done in a place, by the name of the place", async () => {
    const textOf = new Map((await entriesOf(yaml)).map(({ kind, text }) => [kind, text]));

    expect(textOf.get("Toimenpide")).toBe("Kerrotaan. Jyväskylä");
    expect(textOf.get("Tavoite")).toBe("Saaren koulu");
  });

  test("has the names that a municipality, its parties and places have in other languages", async () => {
    const named = yaml.replace(
      '"Jyväskylän kaupunki"',
      '{ fi: "Jyväskylän kaupunki", sv: "Jyväskylä stad" }',
    );
    const plan = named.replaceAll("KU179", "KU529");
    const textOf = new Map(
      (await entriesOf(plan, ["fi", "sv"])).map((one) => [one.kind, one.text]),
    );

    expect(textOf.get("Kommun")).toMatch(/^Naantali Jyväskylä stad Jyväskylän kaupunki /);
    expect(textOf.get("Åtgärd")).toBe("Kerrotaan. Nådendal Naantali");
    expect(textOf.get("Ansvarig")).toBe("Jyväskylän kaupunki");
  });

  test("has no municipalities where nothing is told of any", async () => {
    const kinds = (await entriesOf('goals: [{ id: g, title: "G" }]')).map(({ kind }) => kind);

    expect(kinds).toEqual(["Tavoite"]);
  });
});
