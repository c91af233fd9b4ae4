import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeFiles } from "../src/host/node-files.ts";
import { sha256 } from "./support/memory-files.ts";
import { lively, lonely, pull, pulled, repository, textOf, usual } from "./support/pulled.ts";
import type { Figure } from "./support/sotkanet-answers.ts";

describe("a first pull", () => {
  test("keeps the wanted areas alone, sorted, with where they come from beside", async () => {
    const { code, files, out, err } = await pull("", usual);
    expect(code).toBe(0);
    expect(textOf(files, "data/yksinaisyys.csv")).toBe(
      [
        "area,name,period,sex,value",
        "HVA15,Keski-Suomen hyvinvointialue,2019,total,20",
        "HVA15,Keski-Suomen hyvinvointialue,2023,total,16",
        "KU179,Jyväskylä,2023,total,15.5",
        "SSS,Koko maa,2023,total,17",
        "",
      ].join("\n"),
    );
    const yaml = textOf(files, "data/yksinaisyys.yaml");
    expect(yaml).toContain('updated: "2026-01-15"');
    expect(yaml).toContain('fetched: "2026-11-01"');
    expect(out).toContain("haettu ensimmäisen kerran: 4 arvoa, 2019–2023");
    expect(out).toContain(
      "arvio muuttuu: ”Yksinäisten nuorten osuus”: ei arvioitavissa (arvoja ei ole) → tavoiteuralla",
    );
    expect(err).toBe("2 indikaattoria: 2 muuttui, 0 ennallaan.\n");
    expect([...files.keys()].filter((path) => path.includes("lock"))).toEqual([]);
  });

  test("names what is asked for on the command line, and nothing else is fetched", async () => {
    const { files } = await pull("liikunta", usual);
    expect([...files.keys()].filter((path) => path.startsWith("data/"))).toEqual([
      "data/liikunta.csv",
      "data/liikunta.yaml",
    ]);
  });

  test.each([
    ["liikunto", "Tarkoititko: liikunta?"],
    ["kirjattu", "ei ole kirjoitettu lähdettä"],
  ])("%s cannot be asked for", async (id, message) => {
    const { code, err } = await pull(id, usual);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("of a plan without sources there is nothing to fetch", async () => {
    const { code, err, out } = await pull("", usual, {
      ...repository,
      "plan/a.yaml": "goals: []\n",
    });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("hyte search SANA");
  });

  test("a plan with errors is not fetched for", async () => {
    const broken = repository["plan/a.yaml"].replace(
      "indicator: yksinaisyys\n",
      "indicator: yksinaisys\n",
    );
    const { code, err, files } = await pull("", usual, { ...repository, "plan/a.yaml": broken });
    expect(code).toBe(1);
    expect(err).toContain("Arvoja ei haettu, koska suunnitelmassa on virhe.");
    expect(files.has("data/liikunta.csv")).toBe(false);
  });
});

describe("a second pull", () => {
  test("writes nothing where nothing changed", async () => {
    const tree = await pulled();
    const again = await pull("", usual, tree, { today: "2026-12-24" });
    expect(again.code).toBe(0);
    expect(again.out).toBe("");
    expect(again.err).toBe("2 indikaattoria: 0 muuttui, 2 ennallaan.\n");
    expect(Object.fromEntries(again.files)).toEqual(tree);
  });

  test("names what was revised, old and new, and the verdict that moves", async () => {
    const tree = await pulled();
    const revised = lonely.map((one): Figure =>
      one[1] === 2023 && one[0] === 965 ? [965, 2023, 19.7] : one,
    );
    const { code, out, files } = await pull("", { ...usual, 901: revised }, tree);
    expect(code).toBe(0);
    expect(out).toContain("tarkentui: Keski-Suomen hyvinvointialue 2023: 16 → 19,7");
    expect(out).toContain("tavoiteuralla → ei havaittavaa muutosta");
    expect(out).not.toContain("liikunta");
    expect(textOf(files, "data/yksinaisyys.csv")).toContain("2023,total,19.7\n");
  });

  test.each(["fi", "sv", "en"])("everything that changes is told in %s", async (language) => {
    const tree = await pulled();
    const moved: readonly Figure[] = [
      [965, 2019, 20],
      [965, 2023, 19.7],
      [965, 2025, 19.5],
      [658, 2023, -17.5],
    ];
    const { err, out } = await pull(`--lang ${language}`, { ...usual, 901: moved }, tree);
    const said = `${out}--- stderr\n${err}`;
    await expect(said).toMatchFileSnapshot(`cases/pull/revised.${language}.txt`);
  });

  test("tells what came and what went", async () => {
    const tree = await pulled();
    const other: readonly Figure[] = [...lonely.slice(0, 2), [965, 2025, 14]];
    const { out } = await pull("", { ...usual, 901: other }, tree);
    expect(out).toContain("uutta: 1 arvo, 2025");
    expect(out).toContain("poistui: Jyväskylä 2023: 15,5");
    expect(out).toContain("poistui: Koko maa 2023: 17");
  });

  test("--check changes nothing and exits with 1 where something would change", async () => {
    const tree = await pulled();
    const changed = await pull("--check", { ...usual, 902: [[965, 2023, 41]] }, tree);
    expect(changed.code).toBe(1);
    expect(changed.err).toContain("1 muuttuisi, 1 ennallaan.\nMitään ei kirjoitettu.");
    expect(Object.fromEntries(changed.files)).toEqual(tree);
    const same = await pull("--check", usual, tree);
    expect(same.code).toBe(0);
    const dry = await pull("--dry-run", { ...usual, 902: [[965, 2023, 41]] }, tree);
    expect(dry.code).toBe(0);
    expect(Object.fromEntries(dry.files)).toEqual(tree);
  });

  test("--json tells every value and every verdict", async () => {
    const tree = await pulled();
    const { out } = await pull("--json", { ...usual, 902: [[965, 2023, 41]] }, tree);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      written: true,
      changed: [
        {
          indicator: "liikunta",
          counts: { new: 0, revised: 1, gone: 0 },
          values: [{ kind: "revised", before: { value: "40" }, after: { value: "41" } }],
        },
      ],
      unchanged: ["yksinaisyys"],
      failed: [],
    });
  });

  test("a file edited by hand gets the values of the source again", async () => {
    const tree = await pulled();
    const csv = new TextDecoder().decode(tree["data/liikunta.csv"]).replace(",40", ",99");
    const { out, files } = await pull("", usual, { ...tree, "data/liikunta.csv": csv });
    expect(out).toContain("tarkentui: Keski-Suomen hyvinvointialue 2023: 99 → 40");
    expect(out).toContain("käsin muutetun");
    expect(textOf(files, "data/liikunta.csv")).toContain("total,40\n");
  });

  test("a year more is told by its values, not as another question", async () => {
    const tree = await pulled();
    const { out } = await pull("", { ...usual, 902: [...lively, [965, 2024, 40]] }, tree);
    expect(out).toBe("Liikkuvat nuoret (liikunta)\n  uutta: 1 arvo, 2024\n\n");
  });

  test("areas that only have another name in the file are told as that", async () => {
    const tree = await pulled();
    const csv = new TextDecoder()
      .decode(tree["data/liikunta.csv"])
      .replace("Keski-Suomen", "K-S:n");
    const yaml = new TextDecoder()
      .decode(tree["data/liikunta.yaml"])
      .replace(/sha256: .*/, `sha256: "${sha256(csv)}"`);
    const renamed = { ...tree, "data/liikunta.csv": csv, "data/liikunta.yaml": yaml };
    const { out, files } = await pull("", usual, renamed);
    expect(out).toBe("Liikkuvat nuoret (liikunta)\n  lähteessä muuttui: alueiden nimet\n\n");
    expect(Object.fromEntries(files)).toEqual(tree);
  });

  test("values that a higher minimum hides are told as that, and not as other names of areas", async () => {
    const written = `indicators: [{ id: luku, title: "Luku", unit: henkilöä, source: { file: aineistot/luku.csv } }]\n`;
    const rows = "alue;vuosi;arvo\nHVA15;2023;12\nHVA15;2024;90\n";
    const tree = { ...repository, "plan/a.yaml": written, "aineistot/luku.csv": rows };
    const first = Object.fromEntries((await pull("", {}, tree)).files);
    const strict = `${repository["hyte.yaml"]}privacy: { minimumCount: 20 }\n`;
    const { out, files } = await pull("", usual, { ...first, "hyte.yaml": strict });
    expect(textOf(files, "data/luku.csv")).toContain("2023,,suppressed\n");
    expect(out).toMatch(/^Luku \(luku\)\n {2}1 arvo(?!.*alueiden nimet)/s);
  });

  test("what a file edited by hand holds does nothing to the terminal", async () => {
    const tree = await pulled();
    const odd = `\u001B[2J##[error]${"x".repeat(200)}`;
    const csv = new TextDecoder().decode(tree["data/liikunta.csv"]).replace(",40", `,${odd}`);
    const { out } = await pull("", usual, { ...tree, "data/liikunta.csv": csv });
    expect(out.replace(/\s+/g, " ")).toMatch(/hyvinvointialue 2023: ##⁅error\]x{20,}… → 40 /);
    expect(out).not.toContain("\u001B");
  });

  test("large numbers are written as the language does", async () => {
    const tree = await pulled({ ...usual, 902: [[965, 2023, 270_011]] });
    const { out } = await pull("", { ...usual, 902: [[965, 2023, -1_270_011.5]] }, tree);
    expect(out).toContain("270 011 → −1 270 011,5");
  });

  test("another title at the source is told, and the values stay as they are", async () => {
    const tree = await pulled();
    const yaml = new TextDecoder()
      .decode(tree["data/liikunta.yaml"])
      .replace("Invented 902", "Muu");
    const { out, files } = await pull("", usual, { ...tree, "data/liikunta.yaml": yaml });
    expect(out).toContain("lähteessä muuttui: nimi");
    expect(files.get("data/liikunta.csv")).toEqual(tree["data/liikunta.csv"]);
    expect(textOf(files, "data/liikunta.yaml")).toContain("Invented 902");
  });
});

describe("files on disk", () => {
  let root: string;

  beforeEach(() => {
    root = fs.mkdtempSync(join(tmpdir(), "hyte-pull-"));
  });

  afterEach(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });

  /** Contents and the time of the last change, by path. */
  function snapshot(): ReadonlyMap<string, string> {
    const paths = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
    return new Map(
      paths.map((path) => {
        const { mtimeNs, ino } = fs.statSync(join(root, path), { bigint: true });
        return [path, `${String(mtimeNs)} ${String(ino)}`];
      }),
    );
  }

  function put(tree: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(tree)) {
      fs.mkdirSync(join(root, path, ".."), { recursive: true });
      fs.writeFileSync(join(root, path), text);
    }
  }

  test("the second pull touches none of them", async () => {
    put(repository);
    const files = nodeFiles(root);
    expect((await pull("", usual, {}, { files })).code).toBe(0);
    const before = snapshot();
    expect([...before.keys()].filter((path) => path.startsWith("data/"))).toHaveLength(4);

    const again = await pull("", usual, {}, { files, today: "2026-12-24" });

    expect(again.code).toBe(0);
    // The folder itself held the lock meanwhile.
    const ofFiles = (all: ReadonlyMap<string, string>) =>
      [...all].filter(([path]) => path !== "data");
    expect(ofFiles(snapshot())).toEqual(ofFiles(before));
  });

  test("where only what is known of the values changed, the values are not touched", async () => {
    put(repository);
    const files = nodeFiles(root);
    await pull("", usual, {}, { files });
    const yaml = join(root, "data/liikunta.yaml");
    fs.writeFileSync(yaml, fs.readFileSync(yaml, "utf8").replace("Invented 902", "Muu"));
    const before = snapshot();

    await pull("", usual, {}, { files: nodeFiles(root) });

    const after = snapshot();
    const touched = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    expect(touched).toEqual(["data", "data/liikunta.yaml"]);
  });

  test("--check touches none of them, and makes no folder", async () => {
    put(repository);
    const before = snapshot();

    const { code } = await pull("--check", usual, {}, { files: nodeFiles(root) });

    expect(code).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  test("where there is no plan, nothing is made", async () => {
    const { code, err } = await pull(
      "--lang fi",
      usual,
      {},
      {
        files: nodeFiles(root),
      },
    );

    expect(code).toBe(2);
    expect(err).toContain("ei löydy suunnitelmaa");
    expect(fs.readdirSync(root)).toEqual([]);
  });
});
