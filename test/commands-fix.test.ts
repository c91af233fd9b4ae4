import { describe, expect, test } from "vitest";
import { settings } from "./support/fix-cases.ts";
import { run } from "./support/run.ts";

const plan = `# Muistiinpano, joka säilyy  täsmälleen näin.
goals:
  - id:   uni   # huomaa välit
    title: "Nuoret  nukkuvat enemmän"
    owners: [ nuorisopalvelt ]
    actions:
      - { id: unikoulu,   title: 'Unikoulu', statsu: planed, schedule: "syksy 2027" }
actors:
  - id: nuorisopalvelut
    title: "Nuorisopalvelut"
    validTo: 31.12.2029
`;
const mended = plan
  .replace("Nuoret  nukkuvat", "Nuoret nukkuvat")
  .replace("nuorisopalvelt ]", "nuorisopalvelut ]")
  .replace("statsu: planed", "status: planned")
  .replace("31.12.2029", "2029-12-31");

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (contents: Uint8Array | undefined): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(contents);

/** Until nothing more is mended: a misspelt value is seen once its field is spelt right. */
async function fixed(text: string): Promise<string> {
  let tree: Readonly<Record<string, string | Uint8Array>> = {
    "hyte.yaml": settings,
    "plan/a.yaml": bytes(text),
  };
  for (let round = 0; round < 3; round++) {
    const { files } = await run("validate --fix --lang en", tree);
    tree = Object.fromEntries(files);
  }
  return textOf(tree["plan/a.yaml"] as Uint8Array);
}

describe("--fix", () => {
  test("mends what has one meaning and leaves every other byte", async () => {
    expect(await fixed(plan)).toBe(mended);
  });

  test("keeps CRLF", async () => {
    expect(await fixed(plan.replaceAll("\n", "\r\n"))).toBe(mended.replaceAll("\n", "\r\n"));
  });

  test("keeps the byte order mark", async () => {
    expect(await fixed(`\uFEFF${plan}`)).toBe(`\uFEFF${mended}`);
  });

  test("done twice changes nothing more", async () => {
    expect(await fixed(mended)).toBe(mended);
  });

  test("says on standard error what it did, and prints what is left", async () => {
    const tree = { "hyte.yaml": settings, "plan/a.yaml": plan };

    const { err, out } = await run("validate --fix --lang en", tree);
    const nothing = await run("validate --fix --lang en", { ...tree, "plan/a.yaml": mended });

    expect(err).toMatch(/\d/);
    expect(out).not.toContain("unknown-reference");
    expect(nothing.err).not.toMatch(/\d/);
    expect(nothing.files.get("plan/a.yaml")).toEqual(bytes(mended));
  });

  test("does not touch a file with nothing to mend", async () => {
    const tree = {
      "hyte.yaml": settings,
      "plan/a.yaml": plan,
      "plan/b.yaml": "observations: []\n# x  y\n",
    };

    const { files } = await run("validate --fix", tree);

    expect(textOf(files.get("plan/b.yaml"))).toBe("observations: []\n# x  y\n");
    expect(textOf(files.get("hyte.yaml"))).toBe(settings);
  });

  test("takes the findings away from the exit code", async () => {
    const tree = {
      "hyte.yaml": settings,
      "plan/a.yaml": plan.replace("statsu: planed", "status: planned"),
    };

    expect((await run("validate", tree)).code).toBe(1);
    expect((await run("validate --fix", tree)).code).toBe(0);
  });
});

describe("what a --fix left that was killed", () => {
  const tree = {
    "hyte.yaml": settings,
    "plan/a.yaml": plan,
    "plan/.a.yaml.71-0.tmp": "goals:",
    "plan/.muistio.txt.71-0.tmp": "x",
  };

  test("goes with the next one", async () => {
    const { files } = await run("validate --fix", tree);

    const left = [...files.keys()].filter((path) => path.startsWith("plan/."));
    expect(left).toEqual(["plan/.muistio.txt.71-0.tmp"]);
  });

  test("stays while nothing is changed", async () => {
    const { files } = await run("validate --fix --dry-run", tree);

    expect(files.has("plan/.a.yaml.71-0.tmp")).toBe(true);
  });
});

describe("--fix --dry-run", () => {
  test.each(["fi", "sv", "en"])("shows the difference and changes nothing (%s)", async (lang) => {
    const tree = { "hyte.yaml": settings, "plan/a.yaml": plan };

    const { out, err, files, code } = await run(`validate --fix --dry-run --lang ${lang}`, tree);

    expect(code).toBe(1);
    expect(textOf(files.get("plan/a.yaml"))).toBe(plan);
    await expect(`${err}\n${out}`).toMatchFileSnapshot(`cases/validate/fix-dry-run.${lang}.txt`);
  });

  test("leaves standard output to the program that reads it", async () => {
    const tree = { "hyte.yaml": settings, "plan/a.yaml": plan };

    const { out, err } = await run("validate --fix --dry-run --format json", tree);

    expect(JSON.parse(out)).toHaveProperty("findings");
    expect(err).toContain("+++ plan/a.yaml");
  });
});
