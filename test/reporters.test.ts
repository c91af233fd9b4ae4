import { describe, expect, it } from "vitest";
import { languages } from "../src/base/language.ts";
import { noColor, terminalColor } from "../src/reporters/color.ts";
import { githubReporter } from "../src/reporters/github.ts";
import { reporters } from "../src/reporters/index.ts";
import { summaryMarkdown } from "../src/reporters/job-summary.ts";
import { jsonReporter } from "../src/reporters/json.ts";
import { inOrder } from "../src/reporters/report.ts";
import { sarifReporter } from "../src/reporters/sarif.ts";
import { textReporter } from "../src/reporters/text.ts";
import {
  findingAt,
  goalsFile,
  hostileTitle,
  placeAt,
  sampleFindings,
  sampleReport,
} from "./support/findings.ts";

const extensions = { text: "txt", json: "json", github: "txt", sarif: "sarif" } as const;
const formats = ["text", "json", "github", "sarif"] as const;
const samples = formats.flatMap((format) =>
  languages.map((language) => ({ format, language, extension: extensions[format] })),
);

describe("the sample of findings", () => {
  it.each(samples)("$format in $language", async ({ format, language, extension }) => {
    const report = await sampleReport(language);

    const printed = (await reporters[format]()).render(report);

    await expect(printed).toMatchFileSnapshot(`cases/reporters/${format}.${language}.${extension}`);
  });

  it.each(languages)("job summary in %s", async (language) => {
    const report = await sampleReport(language);

    const printed = summaryMarkdown(report);

    await expect(printed).toMatchFileSnapshot(`cases/reporters/job-summary.${language}.txt`);
  });

  it.each(formats)(
    "%s lets nothing through that acts on a terminal or a runner",
    async (format) => {
      const report = await sampleReport("en");

      const printed = (await reporters[format]()).render(report);

      expect(printed).not.toMatch(/[^\P{C}\n]/u);
      expect(printed).not.toContain("##[");
      expect(
        printed.split("\n").filter((line) => /^\s*::(?!error |warning |notice )/.test(line)),
      ).toEqual([]);
    },
  );

  it("has every finding in every format", async () => {
    const report = await sampleReport("en");

    const counts = [
      textReporter.render(report).match(/^plan\/.*\d+:\d+ (?:error|warning|note): /gm)?.length,
      (JSON.parse(jsonReporter.render(report)) as { findings: unknown[] }).findings.length,
      githubReporter.render(report).trimEnd().split("\n").length,
      sarifReporter.render(report).match(/"ruleIndex"/g)?.length,
    ];

    expect(counts).toEqual(Array(4).fill(sampleFindings.length));
  });
});

describe("a report without findings", () => {
  it.each(languages)("is one line of text in %s", async (language) => {
    const report = { ...(await sampleReport(language)), findings: [], accepted: 0 };

    const printed = textReporter.render(report);

    expect(printed).toMatch(/^[^\n]*\b12\b[^\n]*\.\n$/);
  });

  it("says how many findings were accepted", async () => {
    const report = { ...(await sampleReport("sv")), findings: [], accepted: 1 };

    expect(textReporter.render(report)).toContain("1 fynd godkänts");
    expect(summaryMarkdown(report)).toContain("1 fynd godkänts");
  });

  it("is nothing for GitHub", async () => {
    const report = { ...(await sampleReport("fi")), findings: [] };

    expect(githubReporter.render(report)).toBe("");
  });
});

describe("text", () => {
  it("says the reason of a frequent code once and drops no finding", async () => {
    const at = placeAt(goalsFile, "statsu");
    const findings = Array.from({ length: 5 }, (_, index) =>
      findingAt(at, {
        code: "unknown-field",
        facts: { field: `kenttä${index}`, nearest: index < 3 ? ["status"] : ["tasks"] },
      }),
    );
    const report = { ...(await sampleReport("fi")), findings };

    const printed = textReporter.render(report);

    expect(printed.match(/\[unknown-field\]/g)).toHaveLength(5);
    expect(printed.match(/Miksi:/g)).toHaveLength(1);
    expect(printed.match(/Korjaus:.*/g)).toEqual([
      "Korjaus: Korjaa kirjoitusasu. Tarkoititko status?",
      "Korjaus: Korjaa kirjoitusasu. Tarkoititko tasks?",
    ]);
  });

  it("colours the same text", async () => {
    const report = await sampleReport("fi");

    const colored = textReporter.render({ ...report, color: await terminalColor() });

    const escape = String.fromCharCode(27);
    expect(colored).toContain(`${escape}[31m`);
    expect(colored.replace(new RegExp(`${escape}\\[\\d+m`, "g"), "")).toBe(
      textReporter.render({ ...report, color: noColor }),
    );
  });

  it("prints paths from where people stand", async () => {
    const report = { ...(await sampleReport("fi")), pathPrefix: "examples/mallila/" };

    const printed = textReporter.render(report);

    expect(printed).toContain("\nexamples/mallila/plan/mielen-hyvinvointi.yaml:4:5 virhe:");
  });

  it("goes through thousands of findings in thousands of files", async () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      findingAt(placeAt({ ...goalsFile, path: `plan/${index}.yaml` }, "statsu")),
    );
    const report = { ...(await sampleReport("fi")), findings: inOrder(findings) };

    const printed = textReporter.render(report);

    expect(printed).toContain("5000 varoitusta 5000 tiedostossa");
  });
});

/** GitHub's grammar: `::name key=value,key=value::message`, one line. */
const command =
  /^::(error|warning|notice) ((?:[a-zA-Z]+=(?:[^%:,\r\n]|%25|%0D|%0A|%3A|%2C)*)(?:,[a-zA-Z]+=(?:[^%:,\r\n]|%25|%0D|%0A|%3A|%2C)*)*)::((?:[^%\r\n]|%25|%0D|%0A)*)$/;

function readCommand(line: string): Readonly<Record<string, string | undefined>> {
  const [, kind, properties = "", message = ""] = command.exec(line) ?? [];
  const read = (text: string): string =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const pairs = properties.split(",").map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals), read(pair.slice(equals + 1))] as const;
  });
  return { kind, message: read(message), ...Object.fromEntries(pairs) };
}

describe("github", () => {
  it("follows the grammar, worst first", async () => {
    const report = await sampleReport("en");

    const read = githubReporter.render(report).trimEnd().split("\n").map(readCommand);

    expect(read.map((one) => one["kind"])).toEqual([
      ...["error", "error", "error"],
      ...["warning", "warning"],
      ...["notice", "notice"],
    ]);
    expect(read[0]).toEqual({
      kind: "error",
      file: "plan/mielen-hyvinvointi.yaml",
      line: "4",
      endLine: "4",
      col: "5",
      endColumn: "11",
      title: "error: unknown-field",
      message:
        "There is no field called statsu.\n\nThe field is not read.\n\nMend the spelling. Did you mean status or tasks?",
    });
  });

  it("gives a range of several lines no columns", async () => {
    const report = await sampleReport("en");

    const read = githubReporter.render(report).trimEnd().split("\n").map(readCommand);

    expect(read[4]).toMatchObject({ line: "7", endLine: "8" });
    expect(read[4]).not.toHaveProperty("col");
  });

  it("keeps hostile paths and titles inside their property", async () => {
    const file = { path: "plan/a,line=9::b%0A\n::error::x.yaml", text: "x" };
    const report = {
      ...(await sampleReport("en")),
      findings: [findingAt({ file, from: 0, to: 1 }, { facts: { title: hostileTitle } })],
    };

    const lines = githubReporter.render(report).trimEnd().split("\n");

    expect(lines).toHaveLength(1);
    expect(readCommand(lines[0]!)).toMatchObject({
      file: "plan/a,line=9::b%0A ::error::x.yaml",
      line: "1",
    });
  });
});

describe("what is as long as a file", () => {
  const long = "ä".repeat(100_000);
  const findings = [`${long}1`, `${long}2`, "uni"].map((id) =>
    findingAt(placeAt(goalsFile, "statsu"), {
      facts: { id, count: 1, owners: [id, "kunnat"], all: Array.from({ length: 500 }, () => "x") },
      subject: `goals/${id}`,
    }),
  );

  it.each(formats)("is shortened in %s", async (format) => {
    const report = { ...(await sampleReport("en")), findings };

    expect((await reporters[format]()).render(report).length).toBeLessThan(20_000);
  });

  it("keeps its fingerprint, and what is short stays whole", async () => {
    const report = { ...(await sampleReport("en")), findings };

    const printed = JSON.parse(jsonReporter.render(report)) as {
      readonly findings: readonly {
        readonly subject: string;
        readonly facts: Readonly<Record<string, unknown>>;
        readonly fingerprint: string;
      }[];
    };

    const [first, second, short] = printed.findings;
    expect(first?.subject).toBe(`goals/${"ä".repeat(193)}…`);
    expect(first?.facts["id"]).toBe(`${"ä".repeat(199)}…`);
    expect(first?.facts["owners"]).toEqual([`${"ä".repeat(199)}…`, "kunnat"]);
    expect(first?.facts["all"]).toHaveLength(101);
    expect(second?.subject).toBe(first?.subject);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
    expect(second?.fingerprint).not.toContain("-");
    expect(short).toMatchObject({ subject: "goals/uni", facts: { id: "uni", count: 1 } });
  });
});

describe("job summary", () => {
  it("cuts a long list and says so", async () => {
    const findings = Array.from({ length: 250 }, () => findingAt(placeAt(goalsFile, "statsu")));
    const report = { ...(await sampleReport("en")), findings };

    const printed = summaryMarkdown(report);

    expect(printed.match(/^\| plan/gm)).toHaveLength(200);
    expect(printed).toContain("… and 50 more.");
  });

  it("leaves no Markdown of the plan active", async () => {
    const title = "<img src=x> [a](http://b) **c** `d` | @e www.f.fi";
    const findings = [findingAt(placeAt(goalsFile, "statsu"), { facts: { title } })];
    const report = { ...(await sampleReport("en")), findings };

    const printed = summaryMarkdown(report);

    expect(printed).toContain(
      String.raw`\<img src=x\> \[a\](http\://b) \*\*c\*\* \`d\` \| \@e www\.f.fi`,
    );
  });
});
