import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { Finding } from "../src/base/finding.ts";
import { languages } from "../src/base/language.ts";
import type { Report } from "../src/reporters/report.ts";
import { sarifReporter } from "../src/reporters/sarif.ts";
import {
  actorsFile,
  findingAt,
  goalsFile,
  placeAt,
  sampleFindings,
  sampleReport,
} from "./support/findings.ts";

interface SarifResult {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly SarifResult[];
      readonly invocations: readonly { readonly toolExecutionNotifications?: readonly unknown[] }[];
    },
  ];
}

function readSarif(printed: string): SarifLog["runs"][0] {
  return (JSON.parse(printed) as SarifLog).runs[0];
}

function resultsOf(report: Report): readonly SarifResult[] {
  return readSarif(sarifReporter.render(report)).results;
}

interface SchemaChecker {
  readonly addMetaSchema: (schema: unknown) => void;
  readonly validate: (schema: unknown, data: unknown) => boolean;
  readonly errors: readonly { readonly dataPath: string; readonly message: string }[] | null;
}
type MakeChecker = new (options: object) => SchemaChecker;

// The schema is draft-04, which the checker that comes with it reads and ours does not.
const requireHere = createRequire(import.meta.url);
const requireThere = createRequire(requireHere.resolve("@microsoft/jest-sarif"));
const sarifSchema: unknown = requireThere("./schemas/sarif-2.1.0-rtm.5.json");

function sarifErrors(printed: string): readonly unknown[] {
  const Checker = requireThere("ajv") as MakeChecker;
  const checker = new Checker({ schemaId: "auto", validateSchema: false, logger: false });
  checker.addMetaSchema(requireThere("ajv/lib/refs/json-schema-draft-04.json"));
  checker.validate(sarifSchema, JSON.parse(printed));
  return checker.errors ?? [];
}

describe("sarif", () => {
  it.each(languages)("fits the schema in %s", async (language) => {
    const report = await sampleReport(language);

    const printed = sarifReporter.render(report);

    expect(sarifErrors(printed)).toEqual([]);
  });

  it("fits the schema without findings", async () => {
    const printed = sarifReporter.render({ ...(await sampleReport("fi")), findings: [] });

    expect(sarifErrors(printed)).toEqual([]);
  });

  it("is told from what does not fit the schema", () => {
    const errors = sarifErrors('{ "version": "2.1.0", "runs": [{ "results": [] }] }');

    expect(errors).not.toEqual([]);
  });

  it("writes paths as relative addresses", async () => {
    const findings = [
      findingAt({ file: actorsFile, from: 0, to: 1 }),
      findingAt({ file: { path: "c:/x?[1].yaml", text: "" }, from: 0, to: 0 }),
      findingAt({ file: { path: "plan/\uD800.yaml", text: "" }, from: 0, to: 0 }),
    ];
    const printed = sarifReporter.render({ ...(await sampleReport("en")), findings });

    const addresses = [...printed.matchAll(/"uri": "(.*)"/g)].map(([, uri]) => uri);

    expect(addresses).toEqual([
      "plan/%C3%A5bo/toimijat%20ja%20%231.yaml",
      "c%3A/x%3F%5B1%5D.yaml",
      "plan/%EF%BF%BD.yaml",
    ]);
    expect(sarifErrors(printed)).toEqual([]);
  });

  it("keeps fingerprints when a line moves, and tells repeats apart", async () => {
    const report = await sampleReport("en");
    const moved = (finding: Finding): Finding => ({
      ...finding,
      at: {
        file: { path: finding.at.file.path, text: `# uusi rivi\n${finding.at.file.text}` },
        from: finding.at.from + 12,
        to: finding.at.to + 12,
      },
    });
    const printsOf = (findings: readonly Finding[]): readonly string[] =>
      resultsOf({ ...report, findings }).map(
        (result) => result.partialFingerprints["codeAndSubject/v1"]!,
      );
    const twice = [...sampleFindings, ...sampleFindings];

    expect(printsOf(sampleFindings.map(moved))).toEqual(printsOf(sampleFindings));
    expect(new Set(printsOf(twice)).size).toBe(twice.length);
  });

  it("has no placeholders and links of its own in messages", async () => {
    const facts = { title: "{0} [x](1)" };
    const findings = [findingAt(placeAt(goalsFile, "statsu"), { facts })];

    const [result] = resultsOf({ ...(await sampleReport("en")), findings });

    expect(result?.message.text).toContain("“{{0}} [x] (1)”");
  });

  it("keeps the worst 25,000 and says what was left out", async () => {
    const mild = findingAt(placeAt(goalsFile, "statsu"), { severity: "note" });
    const bad = findingAt(placeAt(goalsFile, "statsu"), { severity: "error", code: "tab" });
    const findings = [...Array<Finding>(25_000).fill(mild), bad];

    const run = readSarif(sarifReporter.render({ ...(await sampleReport("en")), findings }));

    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.ruleId).toBe("tab");
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
      {
        level: "warning",
        message: { text: "25,000 of 25,001 findings fit in here. The mildest were left out." },
      },
    ]);
  });
});
