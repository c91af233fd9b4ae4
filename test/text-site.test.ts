import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { siteTextOf } from "../src/text/site-texts.ts";

const root = join(import.meta.dirname, "..");

/** Every sentence of a part, said of one thing and of many. */
function said(part: object, name: string): readonly string[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const path = `${name}.${key}`;
    if (typeof value === "string") return [`${path}: ${value}`];
    if (typeof value !== "function") return said(value as object, path);
    const say = value as (...facts: readonly unknown[]) => string;
    return [1, 2, 12345].map((count) => `${path}: ${saidOf(say, count)}`);
  });
}

const hole = /: $|undefined|NaN|\[object/;

/** A sentence with facts of the kinds that it takes: numbers and texts, lists, verdicts, and things with fields. */
function saidOf(say: (...facts: readonly unknown[]) => string, count: number): string {
  const fields = new Proxy({}, { get: () => String(count) });
  const kinds = [count, fields, "on-path", ["a", "b"], [fields, fields]];
  const choices = kinds.flatMap((a) =>
    kinds.flatMap((b) => kinds.flatMap((c) => kinds.map((d) => [a, b, c, d]))),
  );
  let found = "undefined";
  for (const facts of choices) {
    found = saidOrNothing(() => say(...facts)) ?? found;
    if (!hole.test(found)) return found;
  }
  return found;
}

/** Facts of another kind than a sentence takes may make it throw. */
function saidOrNothing(say: () => string): string | undefined {
  try {
    return say();
  } catch {
    return undefined;
  }
}

describe.each(languages)("the words of the report in %s", (language) => {
  test("are all there", async () => {
    const text = await siteTextOf(language);

    const sentences = said(text, language);

    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => hole.test(sentence))).toEqual([]);
  });

  test("count one and many", async () => {
    const { counts, say } = await siteTextOf(language);

    for (const count of [
      counts.goals,
      counts.actions,
      counts.actors,
      counts.metrics,
      counts.findings,
    ]) {
      expect(count(1)).toMatch(/^1 \S/);
      expect(count(12345)).toMatch(/^12.345 \S/);
    }
    expect(say.accepted(1)).toContain("1");
    expect(say.coverage("9", "14")).toMatch(/9.+14/);
    expect(say.coverage("9", "")).toBe("9");
  });

  test("say ages as people do", async () => {
    const { counts } = await siteTextOf(language);

    const ages = [
      counts.years(13, 16),
      counts.years(75, undefined),
      counts.years(0, 6),
      counts.years(undefined, undefined),
    ];

    expect(ages[0]).toContain("13–16");
    expect(ages[1]).toContain("75");
    expect(ages[2]).toContain("7");
    expect(ages[3]).toBe("");
  });
});

test("every label is used", async () => {
  const { labels, say, coverage } = await siteTextOf("fi");
  const folders = ["src/view", "templates/html", "templates/markdown"];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.includes("."))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  );
  const code = sources.join("\n");

  const unused = Object.keys({ ...labels, ...say, ...coverage }).filter(
    (key) =>
      !new RegExp(
        `(?:labels|text|say)\\.${key}\\b|\\b${key}\\b[^;]*\\} = (?:reader\\.)?(?:text|labels|say)|"${key}"`,
      ).test(code),
  );

  expect(unused).toEqual([]);
});
