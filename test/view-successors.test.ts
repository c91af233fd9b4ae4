import { expect, test } from "vitest";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

const yaml = `
goals:
  - { id: vanha, title: "Vanha", dropped: { date: 2026-05-01 } }
  - { id: uusi, label: "2", title: "Uusi", replaces: [vanha] }
  - { id: toinen, title: "Toinen", replaces: [vanha, vanha] }
actions:
  - { id: kokeilu, title: "Kokeilu" }
  - { id: jatko, title: "Jatko", continues: [kokeilu] }
`;

test("what is replaced or continued leads to what carries its work on", async () => {
  const view = await viewOf(await planOf(yaml));
  const told = (kind: "goal" | "action", path: string): readonly unknown[] =>
    pageOf(view, kind, path).facts.map(({ term, items }) => [
      term,
      items.map(({ words, href }) => [words.text, href]),
    ]);

  expect(told("goal", "vanha.html")).toEqual([
    [
      "Tilalle tuli",
      [
        ["Uusi", "../goals/uusi.html"],
        ["Toinen", "../goals/toinen.html"],
      ],
    ],
  ]);
  expect(told("action", "kokeilu.html")).toEqual([
    ["Työtä jatkaa", [["Jatko", "../actions/jatko.html"]]],
  ]);
  expect(told("action", "jatko.html")).toEqual([
    ["Jatkaa", [["Kokeilu", "../actions/kokeilu.html"]]],
  ]);
});
