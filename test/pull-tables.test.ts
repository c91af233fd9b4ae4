import { describe, expect, onTestFinished, test } from "vitest";
import { FetchError } from "../src/base/errors.ts";
import type { NetworkRules } from "../src/host/host.ts";
import { renamed } from "./servers/datasets.js";
import { json } from "./servers/faults.js";
import { startJsonstat } from "./servers/jsonstat.js";
import { startPxweb } from "./servers/pxweb.js";
import { startPxweb2 } from "./servers/pxweb2.js";
import { areas, contents, datasetOf, years } from "./support/cubes.ts";
import { hurriedNetwork } from "./support/network.ts";
import { type Outcome, run } from "./support/run.ts";

const settings = (rest = ""): string =>
  `format: 1\nprofile: county\narea: HVA15\ntitle: "Suunnitelma"\nperiod: "2025–2029"\nstage: draft\nlanguages: [fi]\n${rest}`;

const select = "select: { contentscode: osuus }";
const px = "https://px.esimerkki.example/api/v2/tables/KEKS1";
const file = "https://avoindata.esimerkki.example/tiedot.json";
const plan = `indicators:
  - { id: taulukko, title: "Taulukko", unit: "%", direction: down, source: { statfin: keks/900a, ${select} } }
  - { id: toinen, title: "Toinen", unit: "%", direction: down, source: { pxweb2: "${px}", ${select} } }
  - { id: tiedosto, title: "Tiedosto", unit: "%", direction: down, source: { jsonstat: "${file}", ${select} } }
`;

const table = (value = 12.5) =>
  datasetOf([areas, years, contents], ([area, year]) =>
    area === "HVA15" && year === "2023" ? value : 20,
  );

type Tree = Readonly<Record<string, string | Uint8Array>>;

async function services() {
  const [statfin, pxweb2, jsonstat] = await Promise.all([
    startPxweb({ tables: { "keks/900a": table() } }),
    startPxweb2({ tables: { KEKS1: table() } }),
    startJsonstat({ files: { "/tiedot.json": table() } }),
  ]);
  for (const { close } of [statfin, pxweb2, jsonstat]) onTestFinished(close);
  const servers = `statfin=${statfin.url},pxweb2=${pxweb2.url},jsonstat=${jsonstat.url}`;
  const pull = async (tree: Tree, more = ""): Promise<Outcome> =>
    run(`pull ${more} --server ${servers} --allow-private`, tree, hurriedNetwork());
  return { statfin, pxweb2, jsonstat, pull };
}

const repository = { "hyte.yaml": settings(), "plan/a.yaml": plan };
const textOf = (tree: Tree, path: string): string =>
  new TextDecoder().decode(tree[path] as Uint8Array);

describe("tables of three kinds of service", () => {
  test("become the same rows, and a second pull writes nothing", async () => {
    const { pull } = await services();

    const first = await pull(repository);
    const tree = Object.fromEntries(first.files);
    const second = await pull(tree);

    expect(first.code).toBe(0);
    for (const id of ["taulukko", "toinen", "tiedosto"]) {
      expect(textOf(tree, `data/${id}.csv`)).toBe(
        [
          "area,name,period,value,flag",
          "HVA15,Keski-Suomen hyvinvointialue,2022,20,",
          "HVA15,Keski-Suomen hyvinvointialue,2023,12.5,",
          "HVA15,Keski-Suomen hyvinvointialue,2024,20,provisional",
          "KU179,Jyväskylä,2022,20,",
          "KU179,Jyväskylä,2023,20,",
          "KU179,Jyväskylä,2024,20,provisional",
          "SSS,KOKO MAA,2022,20,",
          "SSS,KOKO MAA,2023,20,",
          "SSS,KOKO MAA,2024,20,provisional",
          "",
        ].join("\n"),
      );
    }
    expect(second.out).toBe("");
    expect(Object.fromEntries(second.files)).toEqual(tree);
  });

  test("what is revised is told, old and new", async () => {
    const { statfin, pxweb2, jsonstat, pull } = await services();
    const tree = Object.fromEntries((await pull(repository)).files);
    statfin.change("keks/900a", table(13));
    pxweb2.change("KEKS1", table(13));
    jsonstat.change("/tiedot.json", table(13));

    const { code, out } = await pull(tree);

    expect(code).toBe(0);
    expect(out.match(/tarkentui: Keski-Suomen hyvinvointialue 2023: 12,5 → 13\n/g)).toHaveLength(3);
  });

  test("codes that changed are told as a change; the values are what they were", async () => {
    const { statfin, pxweb2, pull } = await services();
    const tree = Object.fromEntries((await pull(repository)).files);
    const next = renamed(table(), { alue_23_20260101: "alue_23_20270101" });
    statfin.change("keks/900a", next);
    pxweb2.change("KEKS1", next);

    const check = await pull(tree, "--check");
    const { code, out, files } = await pull(tree);

    expect(check.code).toBe(1);
    expect(code).toBe(0);
    expect(out.match(/lähteessä muuttui: koodit, joilla haetaan\n/g)).toHaveLength(2);
    expect(out).not.toContain("tarkentui");
    expect(files.get("data/taulukko.csv")).toEqual(tree["data/taulukko.csv"]);
    expect(textOf(Object.fromEntries(files), "data/taulukko.yaml")).toContain("alue_23_20270101");
  });

  test.each(["fi", "sv", "en"])(
    "what fails is told in %s, and the old values stay",
    async (language) => {
      const { statfin, pxweb2, jsonstat, pull } = await services();
      const tree = Object.fromEntries((await pull(repository)).files);
      const other = { ...contents, categories: [["osuudet", "Osuudet"] as const] };
      statfin.change(
        "keks/900a",
        datasetOf([areas, years, other], () => 1),
      );
      const broken = json({ ...table(), value: [1, 2] });
      pxweb2.misbehave(({ url }) => (url.includes("/data?") ? broken : undefined));
      jsonstat.change("/tiedot.json", { error: [{ status: 400, label: "No dataset" }] });

      const { code, err, files } = await pull(tree, `--lang ${language}`);

      expect(code).toBe(2);
      expect(Object.fromEntries(files)).toEqual(tree);
      await expect(err).toMatchFileSnapshot(`cases/pull/tables-failed.${language}.txt`);
    },
  );
});

test("a class whose code is a formula to a spreadsheet is not written, and told of", async () => {
  const { jsonstat, pull } = await services();
  const classes = { id: "luokka", categories: [["=1+1", "a"] as const, ["b", "b"] as const] };
  jsonstat.change(
    "/tiedot.json",
    datasetOf([areas, years, classes, contents], () => 1),
  );

  const { code, err, files } = await pull(repository, "tiedosto");

  expect(code).toBe(2);
  expect(err.replace(/\s+/g, " ")).toMatch(/tiedosto: .* ”=1\+1” alkaa kuin kaava/);
  expect(files.has("data/tiedosto.csv")).toBe(false);
});

describe("hosts", () => {
  const down = new FetchError("source", { fi: "Ei vastausta.", sv: "Inget svar.", en: "No." });

  async function rulesOf(hyteYaml: string): Promise<NetworkRules> {
    let rules: NetworkRules | undefined;
    const network = {
      open: (given: NetworkRules) => {
        rules = given;
        return Promise.resolve(() => Promise.reject(down));
      },
    };
    await run("pull", { "hyte.yaml": hyteYaml, "plan/a.yaml": plan }, { network });
    if (rules === undefined) throw new Error("the network was not opened");
    return rules;
  }

  test("what to write for another one names those of all sources, and none of the command line", async () => {
    const command = "pull --lang fi --allow-private --server statfin=http://127.0.0.1:1";
    const tree = { "hyte.yaml": settings(), "plan/a.yaml": plan };

    const { err } = await run(command, tree, { network: hurriedNetwork().network });

    expect(err.replace(/\s+/g, " ")).toContain(
      'hyte.yaml: hosts: ["sotkanet.fi", "pxdata.stat.fi", "px.esimerkki.example"]',
    );
  });

  test("of a plan that names none are those of all sources, whatever it asks", async () => {
    expect((await rulesOf(settings())).hosts).toEqual(["sotkanet.fi", "pxdata.stat.fi"]);
  });

  test("that hyte.yaml names are asked no more often than services of tables allow", async () => {
    const { hosts, paceOf } = await rulesOf(
      settings("hosts: [pxdata.stat.fi, px.esimerkki.example]\n"),
    );

    expect(hosts).toEqual(["pxdata.stat.fi", "px.esimerkki.example"]);
    for (const host of hosts) {
      const { atOnce, calls, seconds } = paceOf(host);
      expect(atOnce).toBe(1);
      expect((calls / seconds) * 10).toBeLessThanOrEqual(30);
    }
  });
});
