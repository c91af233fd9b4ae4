import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../src/base/errors.ts";
import { templateTexts } from "../src/outputs/generated/template-texts.ts";
import { templates } from "../src/outputs/generated/templates.js";
import { html } from "../src/outputs/html.ts";
import { markdownPages } from "../src/outputs/markdown-pages.ts";
import { markdown } from "../src/outputs/markdown.ts";
import { compileOptions } from "../src/outputs/strict-paths.js";
import { templatesOf } from "../src/outputs/templates.ts";
import type { RenderedFile } from "../src/outputs/output.ts";
import { analyse } from "../src/commands/analyse.ts";
import { asOf, planOf, viewOf } from "./support/analysed.ts";
import { noMeans } from "./support/no-means.ts";
import { memoryFiles } from "./support/memory-files.ts";

function textOf({ path, contents }: RenderedFile): string {
  return `${path}\n${new TextDecoder().decode(contents)}`;
}

/** A plan whose report calls every part. */
const parts = `
focusAreas: [{ id: fa, title: "FA", description: "Kuvaus", followedBy: [i] }]
phenomena: [{ id: ph, title: "PH", focusArea: fa, description: "Ilmiön teksti" }]
indicators: [{ id: i, title: "I", unit: "%", direction: up, values: [{ period: 2024, value: 1 }, { period: 2025, value: 2 }, { period: 2025, value: 3, area: SSS }] }]
observations: [{ id: o, title: "Havainto", description: "Havainnon teksti" }]
actors: [{ id: x, title: "X" }, { id: y, title: "Y" }]
municipalities: [{ id: y-kunta, title: "Y", focusAreas: ["Uni"] }]
documents: [{ id: d, title: "D", focusAreas: [fa] }]
goals:
  - id: g
    title: "G"
    phenomenon: ph
    basedOn: [o]
    owners: [x]
    metrics: [{ id: m, indicator: i, aim: reach, baseline: { period: 2024, value: 1 }, targets: [{ period: 2029, value: 5 }] }]
    links: [{ url: "https://example.org", title: "L" }]
    updates: [{ date: 2026-01-01, text: "U" }]
    approvals: [{ state: approved }]
    actions: [{ id: a, title: "A", owners: [x, y], status: in-progress, schedule: 2026, metrics: [{ id: n, title: "N", values: [{ period: 2025, value: true }] }] }]
  - { id: h, title: "H", focusArea: fa }
actions: [{ id: c, title: "C", crossCutting: true }]
`;

const viewOfParts = planOf(parts).then((plan) => viewOf(plan));

describe("templates", () => {
  const helpers = { say: String, markdown: String, sentence: String, escape: String };

  test.each(Object.keys(templates))("%s refuses a view that lacks a field", async (name) => {
    const [output = "", template = ""] = name.split("/");
    const fill = await templatesOf(output, helpers, new Map());

    expect(() => fill(template, {})).toThrow(/not defined/);
  });

  test.each(Object.entries(templateTexts))(
    "%s names no field as a helper is called: the helper would be called with nothing",
    (_, source) => {
      const named = Object.keys(compileOptions.knownHelpers).join("|");

      expect(source).not.toMatch(new RegExp(`\\{\\{[~#]?\\s*(?:${named})\\s*~?\\}\\}`));
    },
  );

  test("that do not exist are a mistake of ours", async () => {
    const fill = await templatesOf("html", helpers, new Map());

    expect(() => fill("toinen", {})).toThrow("no template html/toinen");
  });

  const rendered = async (name: string, source: string): Promise<string> => {
    const view = await viewOf(await planOf('goals: [{ id: g, title: "G <&> *" }]'));
    const output = name.startsWith("html/") ? html : markdown;
    const files = await output.render(view, new Map([[name, source]]), noMeans);
    return files.map(({ contents }) => new TextDecoder().decode(contents)).join("\n");
  };

  test("of the plan repository take the place of the shipped, parts too", async () => {
    expect(await rendered("html/goal", "<p>oma: {{say item.words}}</p>")).toContain(
      "<p>oma: G &lt;&amp;&gt; *</p>",
    );
    expect(
      await rendered("html/links", "<p>linkit: {{item.words.text}}</p>{{#each links}}{{/each}}"),
    ).toContain("<p>linkit: G &lt;&amp;&gt; *</p>");
    expect(await rendered("html/uusi", "käyttämätön")).toContain("<h1>G &lt;&amp;&gt; *</h1>");
    expect(await rendered("markdown/goal", "TAVOITE {{item.words.text}}")).toContain(
      "TAVOITE G \\<\\&\\> \\*",
    );
    expect(await rendered("html/hyte.css", "body { color: red; }")).toContain(
      "body { color: red; }",
    );
  });

  const wide = Object.entries(templateTexts).filter(([, text]) =>
    /<table class="(?:metrics|actions|plan)"/.test(text),
  );

  test.each(wide)("%s tells that its wide table can be scrolled", (_, text) => {
    expect(text).toMatch(/<p class="scroll-hint">.*<\/p>\n<section class="scroll"/);
  });

  const everyPart = Object.keys(templateTexts).filter((name) => !Object.hasOwn(templates, name));

  test.each(everyPart)("of hyte's own parts %s can be put in the place of too", async (name) => {
    const view = await viewOfParts;
    const own = new Map([[name, "OMA OSA"]]);
    const outputs = name.startsWith("html/") ? [html] : [markdown, markdownPages];

    const files = await Promise.all(outputs.map((output) => output.render(view, own, noMeans)));

    expect(files.flat().map(textOf).join("")).toContain("OMA OSA");
  });

  test("a part of one's own shows where hyte's pages call it", async () => {
    const source = "<b>{{phase}}</b>";
    const view = await viewOfParts;

    const files = await html.render(view, new Map([["html/chip", source]]), noMeans);

    const goal = files.find(({ path }) => path === "fi/goals/g.html");
    expect(new TextDecoder().decode(goal?.contents)).toContain("<b>in-progress</b>");
  });

  test.each([
    ["html/chip", "\n{{vaihe}}", "templates/html/chip.hbs:2"],
    ["html/actions-table", "{{#each mittarit}}{{/each}}", "templates/html/actions-table.hbs:1"],
    ["html/owners", "{{#if owners}}", "templates/html/owners.hbs:1"],
    ["markdown/goal", "{{> ei-ole}}", "templates/markdown/goal.hbs "],
    ["markdown/owners", "{{omistaja}}", "templates/markdown/owners.hbs:1"],
  ])("an error in the part %s names its file", async (name, source, place) => {
    const view = await viewOfParts;
    const output = name.startsWith("html/") ? html : markdown;

    const error: unknown = await output
      .render(view, new Map([[name, source]]), noMeans)
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).text.en).toContain(place);
  });

  test.each([
    ["html/uusi", html],
    ["html/item", html],
    ["markdown/uusi", markdown],
  ] as const)("let no control character through, beside %s", async (name, output) => {
    const plan = await planOf('goals: [{ id: g, label: "1\\e", title: "G\\e[31m \\0<" }]');
    const custom = name === "html/item" ? ([[name, "{{label}} {{words.text}}"]] as const) : [];

    const files = await output.render(await viewOf(plan), new Map(custom), noMeans);

    const all = files.map(textOf).join("");
    expect(all).toMatch(/G\\?\[31m/);
    // eslint-disable-next-line no-control-regex
    expect(all).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/);
  });

  test("the document tells the phenomena and what goals are based on", async () => {
    const files = await markdown.render(await viewOfParts, new Map());

    const text = files.map(textOf).join("");
    expect(text).toContain("**PH**\n\nIlmiön teksti\n");
    expect(text).toContain("**Mihin tämä perustuu:**\n\n**Havainto**\n\nHavainnon teksti\n");
  });

  test.each([
    ["html", html],
    ["markdown", markdown],
  ] as const)(
    "give the same from parts and Handlebars as whole and without it: %s",
    async (id, output) => {
      const folder = join(import.meta.dirname, "cases/build/tiny");
      const plan = readFileSync(join(folder, "plan/plan.yaml"), "utf8");
      const files = memoryFiles({
        "hyte.yaml": readFileSync(join(folder, "hyte.yaml"), "utf8"),
        "plan/plan.yaml": plan,
      });
      const finding = {
        code: "x",
        severity: "note" as const,
        subject: "goals/nuoret-nukkuvat",
        path: "plan/plan.yaml",
        line: 1,
      };
      const said = {
        accepted: 1,
        findings: [{ ...finding, what: "`a` < *b*", why: "c", fix: "" }],
      };
      const view = await viewOf((await analyse(files, asOf)).plan, ["fi", "sv", "en"], {
        sv: said,
      });

      const whole = await output.render(view, new Map(), noMeans);
      const parts = await output.render(view, new Map([[`${id}/tyhja`, ""]]), noMeans);

      expect(parts.map(textOf)).toEqual(whole.map(textOf));
      expect(whole.length).toBeGreaterThan(2);
    },
  );

  test.each([
    ["html/goal", "<p>\n{{titel}}</p>", "templates/html/goal.hbs:2", "titel"],
    ["html/goal", "{{#if titel}}x{{/if}}", "templates/html/goal.hbs:1", "titel"],
    ["html/goal", "\n\n{{#each item.lapset}}x{{/each}}", "templates/html/goal.hbs:3", "lapset"],
    ["html/goal", "{{#with item}}{{say sana}}{{/with}}", "templates/html/goal.hbs:1", "sana"],
    ["html/item", "{{hreff}}", "templates/html/item.hbs:1", "hreff"],
    ["html/goal", "{{item.constructor.name}}", "templates/html/goal.hbs:1", "name"],
    ["markdown/goal", "{{#if titel}}x{{/if}}", "templates/markdown/goal.hbs:1", "titel"],
  ])(
    "%s with %j is refused at its line, with the field's name",
    async (name, source, place, field) => {
      const error = await rendered(name, source).catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(UserError);
      for (const text of Object.values((error as UserError).text)) {
        expect(text).toContain(place);
        expect(text).toContain(`”${field}”`.replace("”", text.includes("“") ? "“" : "”"));
      }
    },
  );

  test.each([
    ["{{#if item}}", ":1", "loppuu kesken", "tar slut", "ends too early"],
    ["\n{{#if item}", ":2", "väärin kirjoitettu", "felskriven", "wrongly written"],
    ["{{x y=}}", ":1", "väärin kirjoitettu", "felskriven", "wrongly written"],
    ["{{#if item}}{{/with}}", ":1", "pitäisi olla {{/if}}", "ska vara {{/if}}", "be {{/if}}"],
    ["a\n{{> ei-ole}}", "", "{{> ei-ole}}", "{{> ei-ole}}", "{{> ei-ole}}"],
    ["{{shout item}}", ":1", "toiminto ”shout”", "funktionen ”shout”", "uses “shout”"],
    ["{{> goal}}", "", "itseään loputtomasti", "utan slut", "without end"],
    ["{{markdown 3}}", "", "ei sovi siihen (", "inte passar (", "not fit it ("],
    ["{{> [a\u001Bb]}}", "", "nimistä sivupohjaa ei ole", "inte", "no template"],
  ])("with %j is refused in words", async (source, line, ...words) => {
    const error = await rendered("html/goal", source).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    const { text } = error as UserError;
    expect([text.fi, text.sv, text.en]).toEqual(
      words.map((word) => expect.stringContaining(word) as string),
    );
    for (const said of Object.values(text)) {
      expect(said).toContain(`templates/html/goal.hbs${line} `);
      expect(said).not.toMatch(/Parse error|Maximum call stack|knownHelpers|Expecting/);
      expect(said).not.toContain(String.fromCharCode(0x1b));
    }
  });

  test("a part of hyte's own that is called where it does not fit has no line to mislead by", async () => {
    const source = "{{#with item}}\n\n{{> owners}}{{/with}}";

    const error = await rendered("html/goal", source).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).text.fi).toMatch(
      /templates\/html\/goal\.hbs lukee kenttää ”owners”/,
    );
  });
});
