import { describe, expect, test } from "vitest";
import { FetchError } from "../src/base/errors.ts";
import { memoryFiles } from "./support/memory-files.ts";
import { run, type RunOptions } from "./support/run.ts";
import { type Answers, type Figure, sotkanetWith } from "./support/sotkanet-answers.ts";

const settings = `format: 1
profile: county
area: HVA15
title: "Keski-Suomen hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
`;

const plan = `goals:
  - id: yksinaisyys-vahenee
    title: "Nuorten yksinäisyys vähenee"
    metrics:
      - id: yksinaisyys-tavoite
        title: "Yksinäisten nuorten osuus"
        indicator: yksinaisyys
        aim: reach
        baseline: { period: 2019 }
        targets: [{ period: 2029, value: 10 }]
indicators:
  - id: yksinaisyys
    title: "Yksinäiset nuoret"
    unit: "%"
    direction: down
    source: { sotkanet: 901, title: "Keksitty 901" }
  - id: liikunta
    title: "Liikkuvat nuoret"
    unit: "%"
    direction: up
    source: { sotkanet: 902, title: "Keksitty 902" }
  - id: kirjattu
    title: "Suunnitelmaan kirjoitettu"
    unit: "%"
    direction: up
    values: [{ period: 2025, value: 3 }]
`;

const repository = { "hyte.yaml": settings, "plan/a.yaml": plan };
const lonely: readonly Figure[] = [
  [965, 2019, 20],
  [965, 2023, 16],
  [110, 2023, 15.5],
  [658, 2023, 17],
  [111, 2023, 99],
];
const active: readonly Figure[] = [[965, 2023, 40]];
const usual: Answers = { 901: lonely, 902: active };

async function pull(
  command: string,
  answers: Answers,
  tree: Readonly<Record<string, string | Uint8Array>> = repository,
  options: RunOptions = {},
): ReturnType<typeof run> {
  return run(`pull ${command}`, tree, { network: sotkanetWith(answers), ...options });
}

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

/** A repository as a pull left it. */
async function pulled(answers: Answers = usual): Promise<Record<string, Uint8Array>> {
  const { files } = await pull("", answers);
  return Object.fromEntries(files);
}

const down = new FetchError("source", { fi: "Ei vastausta.", sv: "Inget svar.", en: "No answer." });

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
    const broken = plan.replace("indicator: yksinaisyys\n", "indicator: yksinaisys\n");
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

describe("what fails", () => {
  test("one source that does not answer stops nothing: what succeeded is written, the code is 2", async () => {
    const tree = await pulled();
    const { code, files, err, out } = await pull("", { 901: down, 902: [[965, 2023, 41]] }, tree);
    expect(code).toBe(2);
    expect(out).toContain("40 → 41");
    expect(err).toContain("yksinaisyys: Ei vastausta.");
    expect(err).toContain("1 indikaattorin haku epäonnistui. Vanhat arvot ovat tallessa.");
    expect(files.get("data/yksinaisyys.csv")).toEqual(tree["data/yksinaisyys.csv"]);
    expect(textOf(files, "data/liikunta.csv")).toContain("total,41\n");
  });

  test("what the plan asks for in vain is an error of the plan", async () => {
    const { code, err } = await pull("", { 902: active });
    expect(code).toBe(1);
    expect(err).toContain("yksinaisyys: ");
  });

  test("a source that does not answer outranks an error of the plan", async () => {
    const { code } = await pull("--check", { 902: down });
    expect(code).toBe(2);
  });

  test("a source that never answers is not asked for all of a long list", async () => {
    const ids = Array.from({ length: 40 }, (_, index) => index + 1);
    const many = ids
      .map(
        (id) =>
          `  - { id: i${String(id)}, title: "I", unit: "%", source: { sotkanet: ${String(id)} } }`,
      )
      .join("\n");
    const tree = { "hyte.yaml": settings, "plan/a.yaml": `indicators:\n${many}\n` };
    let asked = 0;
    const network = {
      open: () =>
        Promise.resolve(() => {
          asked += 1;
          return Promise.reject(down);
        }),
    };
    const { code, err } = await run("pull", tree, { network });
    expect(code).toBe(2);
    expect(asked).toBeLessThan(20);
    expect(err).toContain("Sama syy, ei yritetty: ");
    expect(err.match(/Ei vastausta/g)).toHaveLength(1);
  });

  test("two pulls at once: the second one waits for another day", async () => {
    const tree = { ...repository, "data/.hyte-pull.lock": "1\n" };
    const { code, err, files } = await pull("", usual, tree);
    expect(code).toBe(2);
    expect(err).toContain("Toinen hyte pull");
    expect(files.has("data/liikunta.csv")).toBe(false);
    expect((await pull("--check", usual, tree)).code).toBe(1);
  });

  test("wrong servers are told of", async () => {
    const { code, err } = await run(["pull", "--server", "sotkanet", "--lang", "en"], repository);
    expect(code).toBe(2);
    expect(err).toContain("--server sotkanet=http://127.0.0.1:8080");
  });

  test.each(["fi", "sv", "en"])("everything is told in %s", async (language) => {
    const tree = await pulled();
    const answers = { 901: down, 902: [[965, 2023, 41]] as const };
    const { err, out } = await pull(`--lang ${language}`, answers, tree);
    const said = `${out}--- stderr\n${err}`;
    await expect(said).toMatchFileSnapshot(`cases/pull/one-failed.${language}.txt`);
  });
});

describe("cut off at any moment", () => {
  const changed: Answers = {
    901: [...lonely, [965, 2025, 14]],
    902: [[965, 2023, 41]],
  };

  /** Files on which everything fails from the n-th change on, as when the machine stops. */
  function dyingAt(
    tree: Record<string, Uint8Array>,
    moment: number,
  ): ReturnType<typeof memoryFiles> {
    const files = memoryFiles(tree);
    let changes = 0;
    const step =
      <A extends readonly unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        changes += 1;
        if (changes >= moment) throw new Error("the machine stopped");
        act(...args);
      };
    return {
      ...files,
      write: step(files.write),
      rename: step(files.rename),
      remove: step(files.remove),
      below: () => dyingAt(tree, moment),
    };
  }

  test("each pair is the old or the new, or says so and is mended by the next run", async () => {
    const old = await pulled();
    const fresh = Object.fromEntries((await pull("", changed, old)).files);
    const seen = new Set<string>();
    for (let moment = 1; moment < 20; moment++) {
      const files = dyingAt(old, moment);
      const { code } = await run("pull", {}, { network: sotkanetWith(changed), files });
      files.tree.delete("data/.hyte-pull.lock");
      for (const id of ["yksinaisyys", "liikunta"]) {
        const state = stateOf(Object.fromEntries(files.tree), id, old, fresh);
        seen.add(state);
      }
      const next = await pull("", changed, Object.fromEntries(files.tree));
      expect(next.code).toBe(0);
      expect(Object.fromEntries(next.files)).toEqual(fresh);
      if (code === 0) break;
    }
    expect([...seen].sort()).toEqual(["interrupted", "new", "old"]);
  });

  function stateOf(
    tree: Readonly<Record<string, Uint8Array>>,
    id: string,
    old: Readonly<Record<string, Uint8Array>>,
    fresh: Readonly<Record<string, Uint8Array>>,
  ): string {
    const [csv, yaml] = [`data/${id}.csv`, `data/${id}.yaml`];
    const isOf = (other: Readonly<Record<string, Uint8Array>>, path: string): boolean =>
      new TextDecoder().decode(other[path]) === new TextDecoder().decode(tree[path]);
    if (isOf(old, csv) && isOf(old, yaml)) return "old";
    if (isOf(fresh, csv) && isOf(fresh, yaml)) return "new";
    return tree[`data/${id}.yaml.hyte-new`] === undefined ? "broken" : "interrupted";
  }
});
