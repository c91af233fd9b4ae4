import { describe, expect, test } from "vitest";
import { languages } from "../src/base/language.ts";
import { run } from "./support/run.ts";

const settings = `format: 1
profile: municipality
area: KU179
title: "Jyväskylän hyvinvointisuunnitelma"
period: "2025–2029"
stage: approved
languages: [fi]
`;
const whole = `actors:
  - { id: nuorisopalvelut, title: "Nuorisopalvelut", contact: { role: "Palvelupäällikkö" } }
goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    owners: [nuorisopalvelut]
    metrics:
      - id: unitunnit
        title: "Unitunnit arkisin"
        unit: "h"
        direction: up
        source: "Koulukysely"
        baseline: { period: 2024, value: 7 }
        targets: [{ period: 2029, value: 8 }]
    actions:
      - id: unikoulu
        title: "Unikoulu kouluille"
        owners: [nuorisopalvelut]
        schedule: 2027
        status: planned
`;
const clean = { "hyte.yaml": settings, "plan/uni.yaml": whole };
/** An error with a fix, a warning and a note. */
const slips = {
  "hyte.yaml": settings,
  "plan/uni.yaml": whole
    .replace("status: planned", "statsu: planned")
    .replace(
      "    owners: [nuorisopalvelut]\n        schedule: 2027\n",
      "    owners: [nuorisopalvelut]\n",
    )
    .replace("enemmän", "enemmän  ja paremmin"),
};

test("a clean plan is exit 0, and says how many files were looked at", async () => {
  const { code, out, err } = await run("validate --lang en", clean);

  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/2 files/);
});

test.each(languages)("findings as a coordinator sees them (%s)", async (lang) => {
  const { code, out, err } = await run(`validate --lang ${lang}`, slips);

  expect([code, err]).toEqual([1, ""]);
  await expect(out).toMatchFileSnapshot(`cases/validate/text.${lang}.txt`);
});

describe("exit code", () => {
  const warnings = { ...clean, "plan/uni.yaml": whole.replace("        schedule: 2027\n", "") };

  test.each([
    ["validate", 0],
    ["validate --max-warnings 1", 0],
    ["validate --max-warnings 0", 1],
    ["validate --format github --max-warnings 0", 1],
  ])("%s with one warning is %i", async (command, expected) => {
    expect((await run(command, warnings)).code).toBe(expected);
  });

  test("notes never count", async () => {
    const draft = { ...warnings, "hyte.yaml": settings.replace("approved", "draft") };

    expect((await run("validate --max-warnings 0", draft)).code).toBe(0);
  });
});

describe("where the plan is", () => {
  test.each([
    ["fi", "Kansiosta / ei löydy suunnitelmaa"],
    ["sv", "I mappen / finns ingen plan"],
    ["en", "There is no plan in the folder /"],
  ])("a folder without a plan is wrong surroundings (%s)", async (lang, message) => {
    const { code, out, err } = await run(`validate --lang ${lang}`, { "README.md": "Hei\n" });

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("a folder that does not exist is too", async () => {
    expect((await run("validate ei-ole", clean)).code).toBe(2);
  });

  test("hyte.yaml with nothing under plan/ is never a silent success", async () => {
    const { code, out } = await run("validate --format json", { "hyte.yaml": settings });

    const { findings } = JSON.parse(out) as { findings: readonly { code: string }[] };
    expect(code).toBe(2);
    expect(findings.map((each) => each.code)).toEqual(["no-plan-files"]);
  });

  test("plan files without hyte.yaml are checked all the same", async () => {
    const { code, out } = await run("validate --format json", {
      "plan/uni.yaml": slips["plan/uni.yaml"],
    });

    const { findings } = JSON.parse(out) as { findings: readonly { code: string }[] };
    expect(code).toBe(1);
    expect(findings.map((each) => each.code)).toEqual(
      expect.arrayContaining(["no-config", "unknown-field", "action-without-schedule"]),
    );
  });

  test("a folder that is named stands in the command that mends, as it was given", async () => {
    const named = await run("validate ./kunta/ --lang en", slipsIn("kunta"));
    const spaced = await run(["validate", "oma osa", "--lang", "fi"], slipsIn("oma osa"));
    const here = await run("validate --lang sv", slips);

    expect(named.out).toContain("mended by: hyte validate ./kunta/ --fix\n");
    expect(spaced.out).toContain('komennolla: hyte validate "oma osa" --fix\n');
    expect(here.out).toContain("kommandot: hyte validate --fix\n");
  });
});

/** The same plan in a folder. */
function slipsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(slips).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}

describe("language", () => {
  test("is the plan's first unless asked for", async () => {
    const swedish = { ...slips, "hyte.yaml": settings.replace("[fi]", "[sv, fi]") };

    expect((await run("validate", slips, { env: { LANG: "en_US" } })).out).toContain("virhe");
    expect((await run("validate", swedish)).out).toContain("fel");
    expect((await run("validate --lang en", swedish)).out).toContain("error");
  });
});

describe("GitHub", () => {
  test("gets an annotation a finding, the worst first, and a summary of the job", async () => {
    const { code, out, err, jobSummary } = await run("validate --format github --lang en", slips);

    const lines = out.trimEnd().split("\n");
    expect([code, err]).toEqual([1, ""]);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["::error", "::warning", "::notice"]);
    for (const line of lines)
      expect(line).toMatch(
        /^::\w+ file=plan\/uni\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:]+::\S/,
      );
    expect(jobSummary).toMatch(/^#/);
    expect(jobSummary).toContain("plan/uni.yaml");
  });

  test("gets no summary in another format", async () => {
    expect((await run("validate --format json", slips)).jobSummary).toBe("");
  });

  test("gets SARIF that names each rule once", async () => {
    const { out } = await run("validate --format sarif --lang en", slips);

    const { runs } = JSON.parse(out) as {
      runs: readonly {
        tool: { driver: { rules: readonly { id: string }[] } };
        results: readonly unknown[];
      }[];
    };
    expect(runs[0]?.results).toHaveLength(3);
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id).toSorted()).toEqual([
      "action-without-schedule",
      "repeated-spaces",
      "unknown-field",
    ]);
  });
});

test("the same plan on the same day prints the same bytes", async () => {
  const first = await run("validate --format json", slips);
  const second = await run("validate --format json", slips);

  expect(second.out).toBe(first.out);
});

describe("what a site could not be made with", () => {
  const tree = (site: string): Readonly<Record<string, string>> => ({
    "hyte.yaml": `${settings}site:\n${site}`,
    "plan/uni.yaml": whole,
  });

  test.each([
    ["a token that there is not", "  tokens: { brnd: '#00357a' }\n", "”brnd”"],
    [
      "a value that is none",
      "  tokens: { brand: 'red; } body { display: none' }\n",
      "site.tokens.brand",
    ],
    ["a word that there is not", "  words: { fi: { ownrs: Tekijät } }\n", "Tarkoititko: owners"],
  ])("is refused as by build: %s", async (_, site, said) => {
    const validated = await run("validate", tree(site));
    const built = await run("build", tree(site));

    expect([validated.code, built.code]).toEqual([2, 2]);
    expect(validated.err).toContain(said);
    expect(built.err).toContain(said);
  });

  test("is nothing where tokens and words are sound", async () => {
    const site = "  tokens: { brand: '#00357a' }\n  words: { fi: { owners: Tekijät } }\n";

    expect((await run("validate", tree(site))).err).not.toContain("hyte.yaml");
  });
});
