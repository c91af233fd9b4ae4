import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { everythingChecked } from "../src/commands/rule-list.ts";
import { run } from "./support/run.ts";

const all = everythingChecked();
const severityWords = { fi: "virhe", sv: "fel", en: "error" } as const;

describe("rules", () => {
  test.each(languages)(
    "lists everything that is checked, a line each, by id (%s)",
    async (lang) => {
      const { code, out, err } = await run(`rules --lang ${lang}`, {});

      const lines = out.trimEnd().split("\n");
      expect([code, err]).toEqual([0, ""]);
      expect(lines.map((line) => line.split(" ")[0])).toEqual(all.map(({ id }) => id).toSorted());
      for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+ +\S+ {2,}\S.*[.?!]$/);
      expect(out).toMatch(new RegExp(`^goal-without-action +${severityWords[lang]} `, "m"));
      expect(out).not.toMatch(/\{\w+\}|\[\[/);
    },
  );

  test("as JSON says what may be changed", async () => {
    const { out } = await run("rules --json --lang en", {});

    const { version, rules } = JSON.parse(out) as { version: number; rules: readonly object[] };
    expect(version).toBe(1);
    expect(rules).toHaveLength(all.length);
    expect(rules).toContainEqual({
      id: "goal-without-action",
      severity: "error",
      adjustable: true,
      what: expect.stringMatching(/./) as string,
    });
    expect(rules).toContainEqual(
      expect.objectContaining({ id: "duplicate-id", severity: "error", adjustable: false }),
    );
  });
});

describe("explain", () => {
  test.each(all)("$id is explained in each language, with examples", async ({ id }) => {
    const said = await Promise.all(
      languages.map((lang) => run(`explain ${id} --lang ${lang}`, {})),
    );

    for (const { code, out, err } of said) {
      expect([code, err]).toEqual([0, ""]);
      expect(out.startsWith(`${id} (`)).toBe(true);
      expect(out.split(/^(?:Väärin|Fel|Wrong)\b/m)[0]).not.toMatch(/\{\w+(?::\w+)?\}|\[\[\w/);
      expect(out).not.toContain("```");
      expect(out.match(/^ {4}\S/gm)?.length ?? 0).toBeGreaterThan(0);
    }
    const [fi, sv, en] = said.map(({ out }) => out);
    expect(fi).toMatch(/^Väärin( \(|:)/m);
    expect(sv).toMatch(/^Rätt( \(|:)/m);
    expect(en).toMatch(/^Wrong( \(|:)/m);
  });

  /** What no YAML can hold is not run, so that its sentence stays without particulars. */
  const notRun = [
    ...["empty-file", "file-too-large", "line-ends", "link-outside", "no-config", "no-plan-files"],
    ...["not-utf8", "stale-schema-copy", "too-many-files", "unreadable-file"],
  ];
  const opening = {
    fi: "Näin hyte sanoo alla olevasta väärästä esimerkistä:",
    sv: "Så här säger hyte om det felaktiga exemplet nedan:",
    en: "This is what hyte says of the wrong example below:",
  };

  test.each(all)("$id is told with the particulars of its example", async ({ id }) => {
    for (const lang of languages) {
      const { out } = await run(`explain ${id} --lang ${lang}`, {});

      const [, said, what] = out.split("\n\n");
      if (notRun.includes(id)) expect(out).not.toContain(opening[lang]);
      else expect([said, what]).toEqual([opening[lang], expect.not.stringContaining("…")]);
    }
  });

  test.each(languages)("is one page for a coordinator (%s)", async (lang) => {
    const { out } = await run(`explain goal-without-owner --lang ${lang}`, {});

    await expect(out).toMatchFileSnapshot(`cases/explain/goal-without-owner.${lang}.txt`);
  });

  test.each([
    [
      "fi",
      "goal-without-acton",
      "Sääntöä ”goal-without-acton” ei ole. Tarkoititko: goal-without-action",
    ],
    ["sv", "constructor", "Regeln ”constructor” finns inte."],
    ["en", "__proto__", "There is no rule “__proto__”."],
  ])("of a rule that does not exist is wrong use (%s)", async (lang, rule, message) => {
    const { code, out, err } = await run(`explain ${rule} --lang ${lang}`, {});

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

describe("schema", () => {
  test.each(
    (["plan", "hyte"] as const).flatMap((name) => languages.map((lang) => [name, lang] as const)),
  )("prints %s in %s", async (name, lang) => {
    const { code, out } = await run(`schema ${name} --lang ${lang}`, {});

    const file = `../schemas/editor/${name}.${lang}.schema.json`;
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(new URL(file, import.meta.url), "utf8"));
    expect(JSON.parse(out)).toHaveProperty(
      "$schema",
      "https://json-schema.org/draft/2020-12/schema",
    );
  });

  test("is that of plan files, in the language of the system, unless said otherwise", async () => {
    const plain = await run("schema", {}, { env: { LANG: "sv_FI.UTF-8" } });
    const asked = await run("schema plan --lang sv", {});

    expect(plain.out).toBe(asked.out);
  });

  test("of anything else is wrong use", async () => {
    const { code, err } = await run("schema actors --lang fi", {});

    expect(code).toBe(2);
    expect(err).toContain("hyte schema plan");
  });
});

describe("help", () => {
  const commands = [
    "",
    "init",
    "validate",
    "rules",
    "explain",
    "schema",
    "status",
    "pull",
    "search",
    "build",
  ];
  const englishPlaceholder =
    /[<[](?:folder|name|ids|text|source|which|key|address|codes?|formats|number|date|options|command)[>\]]/;

  test.each(languages)("is whole in each language (%s)", async (lang) => {
    const env = { LANG: `${lang}_FI.UTF-8` };
    const said = await Promise.all(
      commands.map((command) => run(`${command} --help`, {}, { env })),
    );

    for (const { code, out, err } of said) {
      expect([code, err]).toEqual([0, ""]);
      if (lang !== "en") expect(out).not.toMatch(englishPlaceholder);
    }
    const pages = said.map(({ out }, index) => `$ hyte ${commands[index] ?? ""} --help\n${out}`);
    await expect(pages.join("\n")).toMatchFileSnapshot(`cases/cli/help.${lang}.txt`);
  });

  test("is what hyte alone prints, and in the language asked for", async () => {
    const alone = await run("", {}, { env: { LC_ALL: "fi_FI" } });
    const asked = await run("--help --lang fi", {}, { env: {} });

    expect(alone.code).toBe(0);
    expect(alone.out).toContain("Komennot:");
    expect(asked.out).toBe(alone.out);
  });

  test("the version is a number", async () => {
    const { code, out } = await run("--version", {});

    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
