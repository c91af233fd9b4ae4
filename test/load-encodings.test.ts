import { describe, expect, test } from "vitest";
import { positionOf } from "../src/base/place.ts";
import { hasBom, withBom } from "../src/load/decode.ts";
import { loadText, shown } from "./support/load-text.ts";

describe("encodings", () => {
  const latin = Uint8Array.from(
    Array.from("a: b\n# ä\nc: äö€ \n", (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))),
  );
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from("a: ä\n").flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

  const bigEnd = Uint8Array.from([0, 97, 0, 58, 0, 32, 0, 98]);

  test.each([
    {
      name: "Windows-1252",
      bytes: latin,
      encoding: "Windows-1252",
      line: 2,
      data: { a: "b", c: "äö€" },
    },
    { name: "UTF-16 with a mark", bytes: wide, encoding: "UTF-16", line: 1, data: { a: "ä" } },
    { name: "UTF-16 without", bytes: wide.slice(2), encoding: "UTF-16", line: 1, data: { a: "ä" } },
    { name: "UTF-16, big end first", bytes: bigEnd, encoding: "UTF-16", line: 1, data: { a: "b" } },
    {
      name: "the same with a mark",
      bytes: Uint8Array.from([0xfe, 0xff, ...bigEnd]),
      encoding: "UTF-16",
      line: 1,
      data: { a: "b" },
    },
  ])("$name is named at its line, and read", async ({ bytes, encoding, line, data }) => {
    const { findings, documents } = await loadText(bytes);

    expect(findings.map(({ code, facts }) => [code, facts["encoding"]])).toEqual([
      ["not-utf8", encoding],
    ]);
    expect(findings.map(({ at }) => positionOf(at.file, at.from).line)).toEqual([line]);
    expect(documents[0]?.data).toEqual(data);
  });

  test("a line in Latin-1 among lines in UTF-8 harms only itself", async () => {
    const utf8 = new TextEncoder().encode("a: äö\n");
    const { findings, documents } = await loadText(Uint8Array.from([...utf8, 98, 58, 32, 0xe4]));

    expect(findings.map(shown)).toEqual(["not-utf8 2:4 ä"]);
    expect(documents[0]?.data).toEqual({ a: "äö", b: "ä" });
  });

  test("a replacement character that is really there is no other encoding", async () => {
    const { findings } = await loadText('a: "\uFFFD"\n');

    expect(findings).toEqual([]);
  });

  test("a byte order mark is no part of the text, and is remembered", async () => {
    const { documents } = await loadText("\uFEFFa: 1\n");
    const file = documents[0]!.file;

    expect(file.text).toBe("a: 1\n");
    expect(hasBom(file)).toBe(true);
    expect(withBom(file, "a: 2\n")).toBe("\uFEFFa: 2\n");
  });

  test("without a mark none is put there", async () => {
    const { documents } = await loadText("a: 1\n");

    expect(withBom(documents[0]!.file, "a: 2\n")).toBe("a: 2\n");
  });
});
