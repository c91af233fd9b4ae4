import { describe, expect, test } from "vitest";
import type { MeasurementsOpen } from "../src/view/open-data/measurements.ts";
import { csvOf } from "../src/snapshots/csv.ts";
import { provenanceText } from "../src/snapshots/provenance.ts";
import type { Provenance, Row } from "../src/snapshots/snapshot.ts";
import { settings } from "./support/analysed.ts";
import { next, siteOf, text } from "./support/built.ts";
import { everyAim } from "./support/every-aim.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { type Outcome, run } from "./support/run.ts";

const path = "site/data/measurements.json";

function dataOf({ files }: Outcome): MeasurementsOpen {
  return JSON.parse(text(files, path)) as MeasurementsOpen;
}

describe("the numbers behind the verdicts", () => {
  test("are written as data, each as hyte status --json has it", async () => {
    const built = await run("build", everyAim);
    const status = await run("status --json", everyAim);

    expect(built.code).toBe(0);
    await expect(text(built.files, path)).toMatchFileSnapshot("cases/build/measurements.json");
    const { goals, metrics, work } = JSON.parse(status.out) as MeasurementsOpen;
    const data = dataOf(built);
    expect([data.goals, data.work]).toEqual([goals, work]);
    // Days since a value would change every metric every day.
    const lasting = metrics.map((metric) => ({
      ...metric,
      freshness: { ...metric.freshness, days: undefined },
    }));
    expect(data.metrics).toMatchObject(JSON.parse(JSON.stringify(lasting)) as object[]);
  });

  test("are the same to the byte in every language, form and order of the files", async () => {
    const [first, ...others] = await Promise.all([
      run("build", everyAim),
      run("build --lang en --format markdown", everyAim),
      run("build --lang sv,fi", Object.fromEntries(Object.entries(everyAim).reverse())),
    ]);

    for (const other of others) expect(text(other.files, path)).toBe(text(first.files, path));
  });

  test("are part of the site: --check tells when they would change, and nothing else of ours is taken", async () => {
    const first = await run("build", everyAim);
    const plan = everyAim["plan/a.yaml"].replace("value: 66 }", "value: 67 }");

    const same = await next("build --check", first);
    const changed = await next("build --check", first, { "plan/a.yaml": plan });

    expect([same.code, same.out]).toEqual([0, ""]);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain("site/data/measurements.json\n");
    expect(JSON.parse(text(first.files, "site/hyte-site.json"))).toMatchObject({
      files: { "data/measurements.json": expect.stringMatching(/^\w{8,}$/) as string },
    });
  });

  test("of a file in the site's data/ that hyte did not write nothing is removed", async () => {
    const first = await run("build", everyAim);
    const manifest = JSON.parse(text(first.files, "site/hyte-site.json")) as {
      files: Record<string, string>;
    };
    manifest.files["data/oma.json"] = "0".repeat(64);

    const second = await next("build", first, {
      "site/hyte-site.json": JSON.stringify(manifest),
      "site/data/oma.json": "{}",
    });

    expect(siteOf(second.files)).toContain("site/data/oma.json");
  });

  test("never tell a value of few people", async () => {
    const plan = `metrics:
  - id: pieni
    title: "Sai apua"
    unit: "henkilöä"
    direction: up
    baseline: { period: 2023, value: 3 }
    targets: [{ period: 2029, value: 40 }]
    values: [{ period: 2024, value: 4.4321, n: 4 }, { period: 2025, value: 31.5, n: 30 }]
  - id: ero
    title: "Ero"
    unit: "%"
    direction: down
    aim: gap
    gap: { of: male, against: female }
    baseline: { period: 2023 }
    targets: [{ period: 2029, value: 1 }]
    values: [{ period: 2023, value: 7.1234, n: 2, sex: male }, { period: 2023, value: 6.5, n: 60, sex: female }]
`;

    const built = await run("build", { "hyte.yaml": settings(), "plan/a.yaml": plan });

    expect(built.code).toBe(0);
    expect(text(built.files, path)).not.toMatch(/4\.4321|7\.1234|0\.6234/);
    expect(dataOf(built).metrics.map(({ metric, reason }) => [metric, reason])).toEqual([
      ["ero", "suppressed-values"],
      ["pieni", "suppressed-values"],
    ]);
  });
});

describe("values that were pulled", () => {
  const row: Row = {
    area: "HVA15",
    name: "Keski-Suomen hyvinvointialue",
    period: "2021",
    sex: "total",
    dimensions: {},
    value: "12.25",
    count: "",
    low: "",
    high: "",
    flag: "",
  };
  const csv = csvOf([row, { ...row, period: "2025", value: "11.75" }]);
  const provenance: Provenance = {
    indicator: "yksinaiset",
    source: "sotkanet",
    query: {},
    address: "https://sotkanet.fi/",
    title: { fi: "Yksinäiset nuoret, %" },
    unit: { fi: "%" },
    producer: { fi: "Esimerkkilaitos", sv: "Exempelinstitutet" },
    licence: "",
    citation: {},
    updated: "",
    notes: {},
    fetched: "2026-10-01",
    rows: 2,
    sha256: memoryFiles({}).sha256(csv),
  };
  const plan = (licence: string): string => `indicators:
  - id: yksinaiset
    title: "Yksinäiset nuoret"
    source: { sotkanet: 292, title: "Yksinäiset nuoret, %" }
    unit: "%"
    direction: down
    rhythm: "1 year"
${licence}
metrics:
  - id: yksinaisyys
    indicator: yksinaiset
    baseline: { period: 2021 }
    targets: [{ period: 2029, value: 10 }]
`;
  const tree = (licence = "", ofSource = ""): Readonly<Record<string, string>> => ({
    "hyte.yaml": settings(),
    "plan/a.yaml": plan(licence),
    "data/yksinaiset.csv": csv,
    "data/yksinaiset.yaml": provenanceText({ ...provenance, licence: ofSource }),
  });

  test.each([
    ["as the source names the licence", "", "CC-BY-4.0", "CC-BY-4.0"],
    ["as the plan names it", '    licence: "CC BY 4.0"', "", "CC BY 4.0"],
  ])("are told where the licence is open, %s", async (_, inPlan, ofSource, licence) => {
    const built = await run("build", tree(inPlan, ofSource));

    expect(dataOf(built).metrics).toMatchObject([
      {
        metric: "yksinaisyys",
        indicator: "yksinaiset",
        licence,
        producer: { fi: "Esimerkkilaitos", sv: "Exempelinstitutet" },
        withheld: null,
        baseline: { value: 12.25 },
        latest: { value: 11.75 },
      },
    ]);
    expect(built.err).not.toContain("measurements.json");
  });

  test.each([
    ["that nobody knows", "", "licence-unknown"],
    ["that is no open one", '    licence: "Vain sopimuksella"', "licence-not-open"],
  ])("are left out with a licence %s, but for the verdict", async (_, licence, withheld) => {
    const built = await run("build", tree(licence));

    const [metric] = dataOf(built).metrics;
    expect(metric).toMatchObject({ withheld, verdict: "behind", reason: null, latest: null });
    expect(text(built.files, path)).not.toMatch(/12\.25|11\.75|-0\.5/);
  });

  test.each([
    ["fi", /jätettiin pois .*: yksinaisyys\. Kysy käyttöehtoja tuottajalta: Esimerkkilaitos\./],
    ["sv", /lämnades .* bort.*: yksinaisyys\. Fråga producenten om villkoren: Exempelinstitutet\./],
    ["en", /left out .*: yksinaisyys\. Ask the producer for the terms: Esimerkkilaitos\./],
  ])("that are left out are told with whom to ask (%s)", async (lang, message) => {
    const { code, err } = await run(`build --lang ${lang}`, tree());

    expect(code).toBe(0);
    expect(err).toMatch(message);
  });

  test.each([
    [
      "fi",
      "Yksinäiset nuoret, % (tuottaja Esimerkkilaitos; luvut eivät ole avoimessa aineistossa)",
    ],
    ["sv", "(producent Exempelinstitutet; siffrorna ingår inte i de öppna data)"],
    ["en", "(producer Esimerkkilaitos; the figures are not in the open data)"],
  ])("that are left out have their producer on the page (%s)", async (lang, said) => {
    const goal = `${plan("")}    goals: [tavoite]\ngoals: [{ id: tavoite, title: "Tavoite" }]\n`;
    const page = async (ofSource: string): Promise<string> => {
      const files = { ...tree("", ofSource), "plan/a.yaml": goal };
      const built = await run(`build --lang ${lang}`, files);
      return text(built.files, `site/${lang}/goals/tavoite.html`);
    };

    expect(await page("")).toContain(said);
    expect(await page("Vain sopimuksella")).toContain(said);
    expect(await page("CC-BY-4.0")).not.toContain(said.slice(-20));
  });

  test("have the producer for their source where the plan names none", async () => {
    const goal = `${plan("")}    goals: [tavoite]\ngoals: [{ id: tavoite, title: "Tavoite" }]\n`;
    const unnamed = goal.replace(/source: .*/, 'source: { file: "luvut.csv" }');

    const built = await run("build --lang fi", {
      ...tree("", "CC-BY-4.0"),
      "plan/a.yaml": unnamed,
    });

    expect(text(built.files, "site/fi/goals/tavoite.html")).toContain("Esimerkkilaitos");
  });

  test("are cited in the words of their source, marked with the language of those", async () => {
    const built = await run("build --lang fi,sv", tree("", "CC-BY-4.0"));
    const said = (language: string): string => text(built.files, `site/${language}/data.html`);
    const link = '<li><a href="https://sotkanet.fi/">';

    expect(said("sv")).toContain(`${link}<span lang="fi">Yksinäiset nuoret, %</span></a></li>`);
    expect(said("fi")).toContain(`${link}Yksinäiset nuoret, %</a></li>`);
  });

  test("have names in another language than their citation marked too", async () => {
    const cited = { ...provenance, licence: "CC-BY-4.0" };
    const citation = { sv: "Exempelinstitutet: Yksinäiset nuoret, %. Hänvisning 1.10.2026." };
    const built = await run("build --lang fi,sv", {
      ...tree("", "CC-BY-4.0"),
      "data/yksinaiset.yaml": provenanceText({ ...cited, citation }),
    });

    expect(text(built.files, "site/sv/data.html")).toContain(
      '>Exempelinstitutet: <span lang="fi">Yksinäiset nuoret, %</span>. Hänvisning 1.10.2026.</a></li>',
    );
  });

  test("and then edited by hand are left out", async () => {
    const edited = csv.replace("11.75", "1.75");

    const built = await run("build", {
      ...tree("", "CC-BY-4.0"),
      "data/yksinaiset.csv": edited,
    });

    expect(dataOf(built).metrics).toMatchObject([{ withheld: "unreliable", latest: null }]);
  });
});
