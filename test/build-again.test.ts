import { describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { next } from "./support/built.ts";
import { toldReport } from "./support/documents.ts";
import { run } from "./support/run.ts";

const goal = 'goals: [{ id: uni, title: "Nuoret nukkuvat enemmän" }]\n';
const repository = { "hyte.yaml": settings(), "plan/plan.yaml": goal };

describe("hyte build --check of a site that is old", () => {
  test("tells the command that makes it anew as it is: a build remembers neither documents nor part", async () => {
    const options = "--only uni --format html,csv --lang sv,fi --base-url https://example.org/uni/";
    const part = await run(`build --out osa ${options}`, repository);
    const whole = await run("build", repository);
    const change = { "plan/plan.yaml": goal.replace("enemmän", "paremmin") };

    const ofPart = await next("build . --check --out osa", part, change);
    const tools = { documents: toldReport };
    const ofAll = await next("build --check --format all", whole, change, tools);

    expect([ofPart.code, ofAll.code]).toEqual([1, 1]);
    expect(ofPart.err).toContain(
      "hyte build . --out osa --only uni --format html,csv --lang sv,fi --base-url https://example.org/uni/\n",
    );
    expect(ofAll.err).toContain("hyte build --out site --format all\n");
  });

  test("hands out no address that a shell would act on", async () => {
    const address = "https://example.org/$(x)/";
    const first = await run(["build", "--base-url", address], repository);
    const change = { "plan/plan.yaml": goal.replace("enemmän", "paremmin") };
    const { err } = await next("build --check", first, change);

    expect(err).toContain("--base-url …\n");
  });
});

describe("hyte build says what to open first", () => {
  test.each([
    ["html,docx", "site/index.html"],
    ["markdown", "site/plan.sv.md"],
    ["markdown-pages", "site/sv/index.md"],
    ["docx,xlsx", "site/plan.sv.docx"],
    ["xlsx", "site/plan.sv.xlsx"],
    ["csv", "site/data/datapackage.json"],
    ["json", "site/data/plan.json"],
  ])("of %s: %s", async (formats, entrance) => {
    const { out } = await run(`build --format ${formats} --lang sv,fi`, repository);

    expect(out).toBe(`${entrance}\n`);
  });
});
