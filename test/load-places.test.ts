import { describe, expect, test } from "vitest";
import { positionOf } from "../src/base/place.ts";
import { preparePlaces } from "../src/load/places.ts";
import { loadText } from "./support/load-text.ts";

describe("places", () => {
  const text = `goals:
  - id: uni
    title: { fi: "Uni", sv: "Sömn" }
    owners: [kunnat, jarjestot]
    note:
    actions:
      - id: unikoulu
        title: Unikoulu
x-a: &a { b: [1] }
x-c: *a
x-d: { <<: *a, e: 1 }
`;

  async function at(
    source: string,
    path: readonly (string | number)[],
    part?: "key" | "value",
  ): Promise<string> {
    const { documents } = await loadText(source);
    await preparePlaces();
    const place = documents[0]!.placeOf(path, part);
    const { line, column } = positionOf(place.file, place.from);
    return `${line}:${column} ${place.file.text.slice(place.from, place.to)}`;
  }

  test.each([
    [["goals", 0, "id"], undefined, "2:9 uni"],
    [["goals", 0, "id"], "key", "2:5 id"],
    [["goals", 0, "title"], undefined, '3:12 { fi: "Uni", sv: "Sömn" }'],
    [["goals", 0, "title", "sv"], undefined, '3:29 "Sömn"'],
    [["goals", 0, "owners", 1], undefined, "4:22 jarjestot"],
    [["goals", 0, "note"], undefined, "5:5 note"],
    [["goals", 0, "actions"], undefined, "7:7 - id: unikoulu"],
    [["goals", 0, "actions"], "key", "6:5 actions"],
    [["goals", 0], undefined, "2:5 id: uni"],
    [["goals", 0, "missing", "deeper"], undefined, "2:5 id: uni"],
    [["goals", 0, "missing"], "key", "2:5 id: uni"],
    [["goals", 7, "id"], undefined, "2:3 - id: uni"],
    [[], undefined, "1:1 goals:"],
    [["x-c"], undefined, "10:6 *a"],
    [["x-c", "b", 0], undefined, "9:15 1"],
    [["x-d", "b"], undefined, "11:12 *a"],
    [["x-d", "e"], undefined, "11:19 1"],
  ] as const)("%j %s", async (path, part, expected) => {
    expect(await at(text, path, part)).toBe(expected);
  });

  test("are right with CRLF", async () => {
    expect(await at(text.replaceAll("\n", "\r\n"), ["goals", 0, "actions", 0, "title"])).toBe(
      "8:16 Unikoulu",
    );
    expect(await at(text.replaceAll("\n", "\r\n"), ["goals", 0])).toBe("2:5 id: uni");
  });

  test("are those of the file as it is written, also after something in it was mended", async () => {
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["b", "d"])).toBe("2:17 2");
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["b", "c"])).toBe("2:9 1,5");
    expect(await at('a: "X"-y\nb: { c: 1,5, d: 2 }\ne: f\n', ["e"])).toBe("3:4 f");
    expect(await at('a: "X"-y\nb: 1\n', ["a"])).toBe('1:4 "X"-y');
  });

  test("of an empty document are its start", async () => {
    expect(await at("# tyhjä\n", ["goals", 0])).toBe("1:1 ");
  });

  test("find a key that is written in another Unicode form", async () => {
    expect(await at(`"${"ä".normalize("NFD")}": 1\n`, ["ä"])).toBe("1:7 1");
  });
});
