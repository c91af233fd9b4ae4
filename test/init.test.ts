import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { run, type Outcome } from "./support/run.ts";

const pinned = "https://example.org/hyte-0.1.0.tgz";
const textOf = (contents: Uint8Array | undefined): string => new TextDecoder().decode(contents);

function tree({ files }: Outcome): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(files);
}

function text(outcome: Outcome, path: string): string {
  return textOf(outcome.files.get(path));
}

interface Settings {
  readonly profile: string;
  readonly area: string;
  readonly stage: string;
  readonly term: string;
  readonly languages: readonly string[];
  readonly title: Readonly<Record<string, string>>;
}

function settingsOf(outcome: Outcome): Settings {
  return load(text(outcome, "hyte.yaml")) as Settings;
}

describe("each kind of area", () => {
  test.each([
    ["HVA15", "county", ["fi"], 22],
    ["HVA17", "county", ["fi", "sv"], 14],
    ["KU179", "municipality", ["fi"], 0],
    ["KU638", "municipality", ["fi", "sv"], 0],
    ["KU091", "city", ["fi", "sv"], 1],
    ["HUS", "joint-authority", ["fi", "sv"], undefined],
  ])("%s begins a plan of profile %s that validates", async (area, profile, languages, count) => {
    const begun = await run(`init --area ${area} --package ${pinned} --lang en`, {});
    const validated = await run("validate --format json", tree(begun));

    expect([begun.code, validated.code]).toEqual([0, 0]);
    const { totals, findings } = JSON.parse(validated.out) as {
      totals: { error: number; warning: number };
      findings: readonly { code: string; severity: string }[];
    };
    expect(totals, JSON.stringify(findings.map(({ code }) => code))).toMatchObject({
      error: 0,
      warning: 0,
    });
    const settings = settingsOf(begun);
    expect([settings.profile, settings.stage]).toEqual([profile, "draft"]);
    expect([...settings.languages].toSorted()).toEqual(languages);
    expect(Object.keys(settings.title).toSorted()).toEqual(languages);
    if (count !== undefined) {
      const listed = text(begun, "plan/municipalities.yaml").match(/^ {4}area: KU\d{3}$/gm) ?? [];
      expect(listed).toHaveLength(count);
    }
  });

  test("Helsinki's number is that of a city", async () => {
    expect(settingsOf(await run("init --area KU091", {})).area).toMatch(/^(?:KU091|HVA\d\d)$/);
  });

  test.each(["HVA15", "HVA17", "KU179"])("the files of %s are these", async (area) => {
    const begun = await run(`init --area ${area} --package ${pinned} --lang fi`, {});

    const shown = [...begun.files]
      .filter(([path]) => !path.endsWith(".schema.json"))
      .map(([path, contents]) => `=== ${path}\n${textOf(contents)}`);
    await expect(`${begun.out}${begun.err}\n${shown.join("\n")}`).toMatchFileSnapshot(
      `cases/init/${area}.txt`,
    );
  });

  test.each([
    ["HVA02", "Alueellinen hyvinvointisuunnitelma 2025–2029", undefined, "kunnat"],
    [
      "HVA17",
      "Alueellinen hyvinvointisuunnitelma 2025–2029",
      "Regional välfärdsplan 2025–2029",
      "kunnat",
    ],
    ["KU179", "Hyvinvointisuunnitelma 2025–2029", undefined, "hyvinvointialue"],
    ["KU091", "Hyvinvointisuunnitelma 2025–2029", "Välfärdsplan 2025–2029", "jarjestot"],
    ["HUS", "Hyvinvointisuunnitelma 2025–2029", "Välfärdsplan 2025–2029", "hyvinvointialueet"],
  ])("%s has a title without its own name, and a partner that is not itself", async (...row) => {
    const [area, fi, sv, partner] = row;

    const begun = await run(`init --area ${area}`, {});

    expect(settingsOf(begun).title).toEqual(sv === undefined ? { fi } : { fi, sv });
    const { actors } = load(text(begun, "plan/actors.yaml")) as {
      readonly actors: readonly { readonly id: string; readonly sector: string }[];
    };
    expect(actors.map(({ id }) => id)).toEqual(["hyvinvoinnin-edistaminen", partner]);
    expect(new Set(actors.map(({ sector }) => sector)).size).toBe(2);
    expect(text(begun, "plan/focus-area.yaml")).toContain(`{ actor: ${partner}, role: partner }`);
  });

  test("the council term is that of the day", async () => {
    const before = await run("init --area HVA15", {}, { today: "2024-11-01" });
    const after = await run("init --area HVA15", {}, { today: "2026-11-01" });

    expect(settingsOf(before).term).toBe("2022-03-01/2025-05-31");
    expect(settingsOf(after).term).toBe("2025-06-01/2029-05-31");
  });
});

test("--example writes the invented county, which has no finding", async () => {
  const begun = await run("init --example --lang sv", {});
  const validated = await run("validate --format json", tree(begun));

  expect(begun.code).toBe(0);
  expect(validated.code).toBe(0);
  expect(JSON.parse(validated.out)).toMatchObject({ findings: [] });
  expect(text(begun, ".vscode/settings.json")).toContain("plan.sv.schema.json");
  expect(begun.files.has(".github/workflows/hyte-pull.yml")).toBe(false);
});

test("--example brings the figures, and the tables that some of them come from, to the byte", async () => {
  const begun = await run("init --example", {});
  const example = new URL("../examples/mallila/", import.meta.url);
  const wanted = ["data", "aineistot"].flatMap((folder) =>
    readdirSync(new URL(folder, example)).map((name) => `${folder}/${name}`),
  );

  expect(wanted.length).toBeGreaterThan(50);
  for (const path of wanted) {
    const bytes = readFileSync(new URL(path, example));
    expect(bytes.equals(begun.files.get(path) ?? new Uint8Array()), path).toBe(true);
  }
});

describe("what surrounds a plan", () => {
  test.each(["fi", "sv", "en"])(
    "the editor explains fields in the coordinator's language (%s)",
    async (lang) => {
      const begun = await run(`init --area HVA17 --lang ${lang}`, {});
      const printed = await run(`schema plan --lang ${lang}`, {});

      expect(text(begun, `.vscode/hyte/plan.${lang}.schema.json`)).toBe(printed.out);
      const settings = JSON.parse(text(begun, ".vscode/settings.json")) as {
        "yaml.schemas": Readonly<Record<string, string>>;
      };
      expect(settings["yaml.schemas"]).toEqual({
        [`.vscode/hyte/plan.${lang}.schema.json`]: "plan/**/*.yaml",
        [`.vscode/hyte/hyte.${lang}.schema.json`]: "hyte.yaml",
      });
      for (const path of Object.keys(settings["yaml.schemas"]))
        expect(begun.files.has(path)).toBe(true);
    },
  );

  test("the workflow installs the pinned address, runs no code of the plan and asks for no rights", async () => {
    const begun = await run(`init --area HVA15 --package ${pinned}`, {});

    const workflow = text(begun, ".github/workflows/hyte.yml");
    expect(load(workflow)).toMatchObject({ permissions: { contents: "read" } });
    expect(workflow).toContain(`HYTE_PACKAGE: "${pinned}"`);
    expect(workflow).toContain("--ignore-scripts");
    expect(workflow).toContain("persist-credentials: false");
    expect(workflow).not.toContain("pull_request_target");
    expect(workflow).not.toMatch(/\$\{\{ *github\./);
  });

  test.each([{ options: [] }, { options: ["--package", pinned] }])(
    "nothing that is written runs a bare npx hyte ($options)",
    async ({ options }) => {
      const begun = await run(["init", "--area", "HVA15", ...options], {});

      for (const [path, contents] of begun.files) {
        expect(textOf(contents), path).not.toMatch(
          /\bnpx\b|npm (?:i|install|exec)(?: -[\w-]+)* hyte(?![\w-])/,
        );
      }
    },
  );

  test("without an address the workflow says what is missing", async () => {
    const workflow = text(await run("init --area HVA15", {}), ".github/workflows/hyte.yml");

    expect(workflow).toContain('HYTE_PACKAGE: ""');
    expect(workflow).toContain("::error file=.github/workflows/hyte.yml::");
  });
});

describe("nothing is overwritten", () => {
  test("in a folder with a plan only what surrounds it is added", async () => {
    const mine = {
      "hyte.yaml": `format: 1\nprofile: county\narea: HVA17\ntitle: { fi: "Oma", sv: "Egen" }\nlanguages: [sv, fi]\ninstall: "${pinned}"\n`,
      "plan/oma.yaml": "goals: []\n",
      ".gitignore": "oma/\n",
    };

    const begun = await run("init", mine);

    expect(begun.code).toBe(0);
    for (const [path, contents] of Object.entries(mine)) expect(text(begun, path)).toBe(contents);
    const added = [...begun.files.keys()].filter((path) => !Object.hasOwn(mine, path));
    expect(added.toSorted()).toEqual([
      ".github/workflows/hyte-pull.yml",
      ".github/workflows/hyte.yml",
      ".vscode/extensions.json",
      ".vscode/hyte/hyte.sv.schema.json",
      ".vscode/hyte/plan.sv.schema.json",
      ".vscode/settings.json",
    ]);
    expect(text(begun, ".github/workflows/hyte.yml")).toContain(pinned);
    expect(begun.out.split("\n").slice(0, 3)).toEqual([
      "Oförändrad: hyte.yaml (filen fanns redan)",
      "Oförändrad: plan/ (planen hade redan 1 fil)",
      "Skapade .vscode/hyte/plan.sv.schema.json",
    ]);
    expect(begun.out).toContain("Oförändrad: .gitignore (filen fanns redan)\n");
    expect(begun.err).toBe("Härnäst: granska planen med kommandot hyte validate.\n");
  });

  test("in a folder with plan files but no hyte.yaml nothing is put among them", async () => {
    const mine = { "oma osa/plan/a.yaml": "goals: []\n", "oma osa/plan/b/c.yml": "goals: []\n" };

    const begun = await run(["init", "oma osa", "--area", "HVA17", "--lang", "fi"], mine);

    expect(begun.code).toBe(0);
    const added = [...begun.files.keys()].filter((path) => !Object.hasOwn(mine, path));
    expect(added.filter((path) => path.endsWith(".yaml"))).toEqual(["oma osa/hyte.yaml"]);
    expect(text(begun, "oma osa/hyte.yaml")).not.toContain("responsibleBody");
    expect(begun.out).toContain("Ennallaan oma osa/plan/ (suunnitelmassa oli jo 2 tiedostoa)\n");
    expect(begun.out).toContain("Luotu oma osa/hyte.yaml\n");
    expect(begun.err).toBe(
      'Seuraavaksi: tarkasta suunnitelma komennolla hyte validate "oma osa".\n',
    );
  });

  test("the example is not mixed with a plan that is there", async () => {
    const mine = { "plan/a.yaml": "goals: []\n" };

    const { code, out, err, files } = await run("init --example --lang fi", mine);

    expect([code, out, files.size]).toEqual([2, "", 1]);
    expect(err).toContain("esimerkkiä ei kopioida sen sekaan");
  });

  test("a second time changes nothing, and says so", async () => {
    const first = await run("init --area HVA15 --lang en", {});
    const changed = { ...tree(first), "plan/actors.yaml": "actors: []\n" };

    const second = await run("init --area HVA15 --lang en", changed);

    expect(second.code).toBe(0);
    expect(tree(second)).toEqual({
      ...changed,
      "plan/actors.yaml": new TextEncoder().encode("actors: []\n"),
    });
  });

  test("in a named folder", async () => {
    const { code, files } = await run("init uusi/suunnitelma --area KU179", {
      "hyte.yaml": "format: 1\n",
    });

    expect(code).toBe(0);
    expect(textOf(files.get("hyte.yaml"))).toBe("format: 1\n");
    expect(files.has("uusi/suunnitelma/hyte.yaml")).toBe(true);
    expect(
      [...files.keys()].every(
        (path) => path === "hyte.yaml" || path.startsWith("uusi/suunnitelma/"),
      ),
    ).toBe(true);
  });
});

describe("wrong use writes nothing", () => {
  test.each([
    ["init --lang fi", "Kerro, kenen suunnitelma on"],
    ["init --lang sv", "Säg vems planen är"],
    ["init --lang en", "Say whose plan it is"],
    ["init --area 15 --lang fi", "Aluetta ”15” ei ole. Tarkoititko: HVA15"],
    ["init --area Jyväskylä --lang en", "There is no area “Jyväskylä”"],
    ["init --area MK13 --lang en", "There is no area “MK13”"],
    ["init --area __proto__ --lang en", "There is no area “__proto__”"],
    ["init --area HVA15 --package hyte --lang fi", "--package: ”hyte” ei kiinnitä hyten versiota"],
    ["init --area HVA15 --package hyte@latest --lang sv", "låser ingen version"],
    ["init --area HVA15 --package git+https://example.org/hyte.git --lang en", "pins no version"],
    [
      "init --area HVA15 --package git+https://example.org/hyte.git#main --lang fi",
      "--package: ”git",
    ],
    ["init --area HVA15 --package --evil.tgz --lang en", "hyte: "],
    ["init --area HVA15 --package $(id).tgz --lang en", "pins no version"],
    ["init --area HVA15 --package https://example.org/a;b.tgz --lang en", "pins no version"],
  ])("%s", async (command, message) => {
    const { code, out, err, files } = await run(command, {});

    expect([code, out, files.size]).toEqual([2, "", 0]);
    expect(err).toContain(message);
  });
});
