import { describe, expect, it } from "vitest";
import { exampleSettings as settings } from "../src/commands/explain-example.ts";
import { run } from "./support/run.ts";

function goal(fields: string): string {
  return `goals:\n  - id: uni\n${fields}`;
}

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly what: string;
  }[];
}

async function found(code: string, plan: string, hyte = settings): Promise<readonly string[]> {
  const { out } = await run("validate --format json --lang en", {
    "hyte.yaml": hyte,
    "plan/uni.yaml": plan,
  });
  const { findings } = JSON.parse(out) as Printed;
  return findings
    .filter((finding) => finding.code === code)
    .map(({ path, start }) => `${path}:${start.line}:${start.column}`);
}

async function fixed(plan: string): Promise<string> {
  const { files } = await run("validate --fix", { "hyte.yaml": settings, "plan/uni.yaml": plan });
  return new TextDecoder().decode(files.get("plan/uni.yaml"));
}

describe("fixes of texts", () => {
  it.each([
    { name: "in quotes", before: '"Uni  on\u00A0hyvä"', after: '"Uni on hyvä"' },
    { name: "plain", before: "Uni  on hyvä", after: "Uni on hyvä" },
    {
      name: "by language",
      before: '{ fi: "Uni\u00A0tekee  hyvää", en: "Sleep  is\u00A0good" }',
      after: '{ fi: "Uni tekee hyvää", en: "Sleep is good" }',
    },
    {
      name: "in a block, but not its indent",
      before: "|\n      Uni  on hyvä.\n      Uni on  hyvä.",
      after: "|\n      Uni on hyvä.\n      Uni on hyvä.",
    },
    {
      name: "in equal lines",
      before: "|\n      Uni  on\n      Uni  on",
      after: "|\n      Uni on\n      Uni on",
    },
    { name: "invisible", before: '"Hyvin\u00ADvointi\u200B"', after: '"Hyvinvointi"' },
  ])("are made $name", async ({ before, after }) => {
    const plan = (text: string): string =>
      goal(`    title: "Nuoret nukkuvat"\n    description: ${text}\n`);

    expect(await fixed(plan(before))).toBe(plan(after));
  });

  it.each([
    { name: "an escape", text: '"Uni\\u00A0on hyvä"' },
    { name: "a folded line", text: ">-\n      Uni on\n      hyvä\u00A0asia" },
    { name: "a broken word", text: '"Erojen kaventami- nen"' },
    { name: "a broken letter", text: '"yksin\uFFFDisyys"' },
    { name: "what would become a field", text: "Tavoite:\u00A0nuoret liikkuvat" },
    { name: "what would become the end of a field", text: "Tavoite:\u200B nuoret  liikkuvat" },
    { name: "what two mends would make a field", text: "Tavoite:\u200B\u00A0nuoret liikkuvat" },
    { name: "what would become a comment", text: "Ryhmä\u00A0#hyvinvointi" },
    { name: "what would become a list", text: "• läksykerhot" },
  ])("leave $name alone", async ({ text }) => {
    const plan = goal(`    title: "Nuoret nukkuvat"\n    description: ${text}\n`);

    expect(await fixed(plan)).toBe(plan);
  });

  it("points at a whole text where the part does not stand as it is read", async () => {
    const plan = goal(`    title: "Uni\\u00A0on hyvä"\n`);

    expect(await found("no-break-space", plan)).toEqual(["plan/uni.yaml:3:12"]);
  });

  it("mend a mistyped statute only where the section tells which is meant", async () => {
    const plan = (statutes: string): string =>
      goal(`    title: "Nuoret nukkuvat"\n    fulfils: [${statutes}]\n`);

    expect(await fixed(plan(`"908/2012 5 §", '612/2024 7 §', 908/2012`))).toBe(
      plan(`"980/2012 5 §", '612/2021 7 §', 908/2012`),
    );
  });
});

describe("references to the law", () => {
  it.each([
    { written: "Terveyslaki 5 §", what: "nearest", code: "statute-malformed" },
    { written: "jokin määräys", what: "none", code: "statute-malformed" },
    { written: "1326/2010 44 §", what: "no successor", code: "statute-repealed" },
  ])("of $written get $code ($what)", async ({ written, code }) => {
    const plan = goal(`    title: "Nuoret nukkuvat"\n    fulfils:\n      - ${written}\n`);

    expect(await found(code, plan)).toEqual(["plan/uni.yaml:5:9"]);
  });

  it("are found in running texts, but for slips that are not certain", async () => {
    const plan = goal(
      `    title: "Nuoret nukkuvat"\n    description: "Lain 1386/2010 ja lastensuojelulain 120 § mukaan, laki (908/2012)."\n`,
    );

    expect(await found("statute-repealed", plan)).toEqual(["plan/uni.yaml:4:24"]);
    expect(await found("statute-unknown-section", plan)).toEqual(["plan/uni.yaml:4:37"]);
    expect(await found("statute-mistyped", plan)).toEqual([]);
  });
});

describe("damaged entries", () => {
  it("have no follow-on finding", async () => {
    const plan =
      'goals:\n  - id: uni\n    title: "Uni"\n    actionGroups: [{ label: A, actions: kerho }]\nactors:\n  - id: a\n    title: 3\n  - id: b\n    title: 3\n';

    expect(await found("empty-action-group", plan)).toEqual([]);
    expect(await found("alias-clash", plan)).toEqual([]);
    expect(await found("not-a-list", plan)).toHaveLength(1);
  });

  it("may lack a group's words", async () => {
    const plan = goal('    title: "Uni"\n    actionGroups: [{ actions: [] }]\n');

    expect(await found("empty-action-group", plan)).toEqual(["plan/uni.yaml:4:20"]);
  });
});

describe("names and links", () => {
  it("clash across languages, spaces and letter case, once for an actor", async () => {
    const plan = `actors:
  - { id: a, title: { fi: "Kunnat", sv: "Kommunerna" }, aliases: ["kaikki kunnat"] }
  - { id: b, title: "Alueen kunnat", aliases: ["KOMMUNERNA ", "Kaikki kunnat"] }
`;

    expect(await found("alias-clash", plan)).toEqual(["plan/uni.yaml:3:48"]);
  });

  it.each(["[a](JAVASCRIPT:x)", "<vbscript:x>", "[a]: data:text/html,x", "[a](java&#115;cript:x)"])(
    "are unsafe: %s",
    async (link) => {
      const plan = goal(`    title: "Uni"\n    description: "Katso ${link}."\n`);

      expect(await found("unsafe-link", plan)).toHaveLength(1);
    },
  );

  it("are two matters in any language of the title", async () => {
    const title = "Yksinäisyys vähenee ja toimintakyky paranee";

    expect(await found("two-matters", goal(`    title: { fi: "${title}" }\n`))).toEqual([
      "plan/uni.yaml:3:38",
    ]);
    expect(
      await found(
        "two-matters",
        goal(`    title: "${title}"\n    dropped: { date: 2026-01-01, reason: "Ei enää" }\n`),
      ),
    ).toEqual([]);
  });
});

describe("translations", () => {
  const bilingual = settings.replace("HVA15", "HVA05").replace("[fi]", "[sv, fi, en]");
  const titled = bilingual.replace(/title: .*/, 'title: { fi: "A", sv: "A", en: "A" }');

  it.each([
    { text: '"Unga sover"', missing: 1, incomplete: 0 },
    { text: '{ fi: "Nuoret", sv: "Unga" }', missing: 0, incomplete: 1 },
    { text: '{ fi: "Nuoret", sv: " ", en: "Young" }', missing: 1, incomplete: 0 },
    { text: '"2026 %"', missing: 0, incomplete: 0 },
  ])("of $text", async ({ text, missing, incomplete }) => {
    const plan = goal(`    title: ${text}\n    internalNote: "x"\n`);

    expect(await found("translation-missing", plan, titled)).toHaveLength(missing);
    expect(await found("translation-incomplete", plan, titled)).toHaveLength(incomplete);
  });

  it("are asked for in hyte.yaml too", async () => {
    expect(await found("translation-missing", goal('    title: "1"\n'), bilingual)).toEqual([
      "hyte.yaml:4:8",
    ]);
  });
});
