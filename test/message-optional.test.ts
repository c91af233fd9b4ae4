import { describe, expect, it } from "vitest";
import type { Facts } from "../src/base/finding.ts";
import { type Language, languages } from "../src/base/language.ts";
import { sayFinding, sayRule } from "../src/reporters/message.ts";
import { entryTypes } from "../src/shape/generated/fields.ts";
import { textOf } from "../src/text/index.ts";
import { findingAt } from "./support/findings.ts";

const place = { file: { path: "plan/a.yaml", text: "a: 1\n" }, from: 0, to: 1 };

async function say(template: string, facts: Facts, language: Language = "fi"): Promise<string> {
  const texts = { sample: { what: template, why: "", fix: "" } };
  const finding = findingAt(place, { code: "sample", facts });
  return sayFinding(finding, texts, await textOf(language)).what;
}

describe("optional parts", () => {
  const template = "Kenttää {field} ei ole[[, lähin on {nearest}]][[ ({value})]].";

  it.each([
    { facts: { nearest: ["a", "b"], value: 1 }, said: "Kenttää x ei ole, lähin on a tai b (1)." },
    { facts: { nearest: [], value: "" }, said: "Kenttää x ei ole." },
    { facts: {}, said: "Kenttää x ei ole." },
    { facts: { nearest: "", value: false }, said: "Kenttää x ei ole (ei)." },
  ] as { facts: Facts; said: string }[])("are left out when empty: $facts", async (row) => {
    expect(await say(template, { field: "x", ...row.facts })).toBe(row.said);
  });

  it("are never made of what a fact holds", async () => {
    const hostile = "[[{value}]] {field}";

    expect(await say("Tässä {field}[[ ja {value}]].", { field: hostile, value: "]]" })).toBe(
      "Tässä [[{value}]] {field} ja ]].",
    );
  });

  it("may hold brackets of their own and are left out of the words of a rule", () => {
    const texts = {
      sample: { what: "Kirjoita [{field}][[, esim. [{value}],]] näin.", why: "", fix: "" },
    };

    expect(sayRule("sample", texts).what).toBe("Kirjoita […] näin.");
  });
});

describe("kinds and collections", () => {
  it.each([
    { facts: { expected: "text|number", found: "list" }, said: "teksti tai luku, luettelo" },
    { facts: { expected: "text|toString", found: "" }, said: "text|toString, " },
    { facts: { expected: "constructor", found: "x|y" }, said: "constructor, x|y" },
    { facts: { expected: 3, found: "goals" }, said: "3, tavoitteet (goals)" },
  ] as { facts: Facts; said: string }[])("says $facts", async ({ facts, said }) => {
    expect(await say("{expected}, {found}", facts)).toBe(said);
  });

  it.each(languages)("knows every collection in %s", async (language) => {
    const text = await textOf(language);

    expect(Object.keys(text.collections)).toEqual(Object.keys(entryTypes));
  });

  it("says a collection by its word, and its key where they differ", async () => {
    expect(await say("{collection}", { collection: "actors" }, "en")).toBe("actors");
    expect(await say("{collection}", { collection: "actors" })).toBe("toimijat (actors)");
    expect(await say("{title}", { title: "actors" })).toBe("actors");
  });

  it("says languages by their names", async () => {
    const template = "{languages:and}";

    expect(await say(template, { languages: ["sv", "en"] })).toBe("ruotsi ja englanti");
    expect(await say(template, { languages: ["se", "fi"] }, "sv")).toBe("se och finska");
    expect(await say(template, { languages: "sv" }, "en")).toBe("sv");
  });
});
