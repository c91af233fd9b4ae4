import { describe, expect, it } from "vitest";
import type { Facts, Finding } from "../src/base/finding.ts";
import { languages } from "../src/base/language.ts";
import type { SourceFile } from "../src/base/place.ts";
import { excerptOf } from "../src/reporters/excerpt.ts";
import { sayFinding, sayRule } from "../src/reporters/message.ts";
import { countBySeverity, inOrder, worstFirst } from "../src/reporters/report.ts";
import { textOf } from "../src/text/index.ts";
import { findingAt, hostileTitle } from "./support/findings.ts";

const file: SourceFile = { path: "plan/a.yaml", text: "a: 1\nb: 2\n" };

function about(facts: Facts): Finding {
  return findingAt({ file, from: 0, to: 1 }, { code: "sample", facts });
}

async function say(template: string, facts: Facts, language: "fi" | "sv" | "en" = "fi") {
  const texts = { sample: { what: template, why: "", fix: "" } };
  return sayFinding(about(facts), texts, await textOf(language)).what;
}

describe("sayFinding", () => {
  it.each([
    { facts: { x: "sana" }, said: "Tässä: sana." },
    { facts: { x: 2024 }, said: "Tässä: 2024." },
    { facts: { x: -12345.25 }, said: "Tässä: −12\u00a0345,25." },
    { facts: { x: true }, said: "Tässä: kyllä." },
    { facts: { x: false }, said: "Tässä: ei." },
    { facts: { x: ["a"] }, said: "Tässä: a." },
    { facts: { x: ["a", "b", "c"] }, said: "Tässä: a, b tai c." },
    { facts: { y: "muu" }, said: "Tässä: …." },
    { facts: { x: "{x}{y}$&", y: "!" }, said: "Tässä: {x}{y}$&." },
    { facts: { x: "rivi\r\nvaihto\u2028!" }, said: "Tässä: rivi vaihto !." },
    { facts: { x: "" }, said: "Tässä: ." },
  ] as { facts: Facts; said: string }[])("fills in $facts", async ({ facts, said }) => {
    expect(await say("Tässä: {x}.", facts)).toBe(said);
  });

  it.each([
    { language: "fi", said: "a ja b, a tai b" },
    { language: "sv", said: "a och b, a eller b" },
    { language: "en", said: "a and b, a or b" },
  ] as const)("joins lists in $language", async ({ language, said }) => {
    expect(await say("{x:and}, {x:or}", { x: ["a", "b"] }, language)).toBe(said);
  });

  it.each(languages)("says yes and no, numbers and dates in %s", async (language) => {
    const text = await textOf(language);

    expect(text.language).toBe(language);
    expect(await say("{a} {b}", { a: true, b: false }, language)).toBe(
      `${text.words.yes} ${text.words.no}`,
    );
    expect(text.date("2025-03-01")).toContain("2025");
    expect(text.number(1)).toBe("1");
  });

  it("leaves out a sentence about an empty list", async () => {
    const template = "Kenttää {x} ei ole. Tarkoititko {nearest}? Katso ohje.";

    expect(await say(template, { x: "a", nearest: [] })).toBe("Kenttää a ei ole. Katso ohje.");
    expect(await say(template, { x: "a", nearest: ["b"] })).toBe(
      "Kenttää a ei ole. Tarkoititko b? Katso ohje.",
    );
  });

  it("shortens long values and lists", async () => {
    const long = await say("{x}", { x: "ä".repeat(5_000_000) });
    const many = await say("{x}", { x: Array.from({ length: 300 }, (_, index) => `k${index}`) });
    const emoji = await say("{x}", { x: "😀".repeat(100) });

    expect(long).toBe(`${"ä".repeat(79)}…`);
    expect(many).toMatch(/^k0, k1, .*, k11, …$/);
    expect(Array.from(emoji)).toHaveLength(80);
  });

  it("makes hostile values harmless", async () => {
    const said = await say("{x}", { x: hostileTitle });

    expect(said).not.toMatch(/\p{C}/u);
    expect(said).toMatch(/^punainen {2}::error file=x::väärä %0A/);
    expect(said).not.toContain("##[");
  });

  it("has only the code of what it has no words for", async () => {
    const text = await textOf("fi");

    expect(
      sayFinding(findingAt({ file, from: 0, to: 1 }, { code: "constructor" }), {}, text),
    ).toEqual({ what: "constructor", why: "", fix: "" });
    expect(sayRule("toString", {})).toEqual({ what: "toString", why: "", fix: "" });
  });
});

describe("order", () => {
  it("goes by path, offset, code and subject", () => {
    const other: SourceFile = { path: "plan/B.yaml", text: "" };
    const findings = [
      findingAt({ file, from: 5, to: 6 }),
      findingAt({ file, from: 0, to: 1 }, { code: "b" }),
      findingAt({ file, from: 0, to: 1 }, { code: "a", subject: "y" }),
      findingAt({ file, from: 0, to: 1 }, { code: "a", subject: "x" }),
      findingAt({ file: other, from: 0, to: 0 }),
    ];

    const ordered = inOrder(findings);

    expect(ordered).toEqual([4, 3, 2, 1, 0].map((index) => findings[index]));
    expect(inOrder([...ordered, ...ordered])).toHaveLength(10);
  });

  it("puts the worst first and counts", () => {
    const at = { file, from: 0, to: 1 };
    const findings = (["note", "error", "warning", "error"] as const).map((severity, index) =>
      findingAt(at, { severity, subject: String(index) }),
    );

    expect(worstFirst(findings).map((finding) => finding.subject)).toEqual(["1", "3", "2", "0"]);
    expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, note: 1 });
  });
});

describe("excerptOf", () => {
  const excerpt = (text: string, from: number, to: number, width = 60) =>
    excerptOf({ file: { path: "a", text }, from, to }, width);

  it.each([
    { name: "a word", text: "a: sana\nb", from: 3, to: 7, source: "a: sana", carets: "   ^^^^" },
    { name: "Finnish letters", text: "ä: åö", from: 3, to: 5, source: "ä: åö", carets: "   ^^" },
    {
      name: "a combining mark",
      text: "a\u0308: x",
      from: 4,
      to: 5,
      source: "a\u0308: x",
      carets: "   ^",
    },
    { name: "wide letters", text: "睡眠: x", from: 4, to: 5, source: "睡眠: x", carets: "      ^" },
    { name: "an emoji", text: "😀 x", from: 0, to: 2, source: "😀 x", carets: "^^" },
    { name: "a tab", text: "\tx\ty", from: 3, to: 4, source: "→   x→   y", carets: "         ^" },
    { name: "several lines", text: "ab\ncd\n", from: 1, to: 5, source: "ab", carets: " ^" },
    { name: "no width", text: "a:\r\nb", from: 2, to: 2, source: "a:", carets: "  ^" },
    {
      name: "controls",
      text: "\u001b[1m\u0000\u007f\u202e x",
      from: 8,
      to: 9,
      source: "␛[1m␀␡\uFFFD x",
      carets: "        ^",
    },
    { name: "a command", text: "##[error]x", from: 0, to: 2, source: "##⁅error]x", carets: "^^" },
    { name: "the last line", text: "a\nb", from: 2, to: 3, source: "b", carets: "^" },
  ])("shows $name", ({ text, from, to, source, carets }) => {
    expect(excerpt(text, from, to)).toMatchObject({ source, carets });
  });

  it("shows nothing of a blank line", () => {
    expect(excerpt("a\n   \nb", 3, 3)).toBeUndefined();
    expect(excerpt("", 0, 0)).toBeUndefined();
  });

  it.each([
    { name: "at the beginning", from: 2 },
    { name: "in the middle", from: 500_000 },
    { name: "at the end", from: 999_990 },
  ])("clips a long line around a place $name", ({ from }) => {
    const text = `${"x".repeat(from)}HERE${"y".repeat(1_000_000 - from)}`;

    const shown = excerpt(text, from, from + 4);

    const start = shown?.carets.indexOf("^") ?? -1;
    expect(shown?.source.slice(start, start + 4)).toBe("HERE");
    expect(shown?.carets.trim()).toBe("^^^^");
    expect(shown?.source.length).toBeLessThanOrEqual(60);
    expect(shown?.source).toContain("…");
  });

  it("clips a long place", () => {
    const shown = excerpt(`a: ${"x".repeat(1000)}`, 3, 1003);

    expect(shown?.source).toHaveLength(60);
    expect(shown?.carets.length).toBeLessThanOrEqual(60);
  });
});
