import { describe, expect, test } from "vitest";
import { everythingShown } from "./support/everything-shown.ts";
import { run } from "./support/run.ts";

/** So that what must not be seen is easily found: fewer than 5000 are few. */
const settings = `format: 1
profile: county
area:
  invented: true
  name: "Mallilan hyvinvointialue"
  municipalities: ["Harjukylä", "Hiekkasaari", "Järvensuu"]
title: "Mallilan hyvinvointisuunnitelma"
period: "2025–2029"
stage: draft
languages: [fi]
privacy: { minimumCount: 5000 }
`;

const plan = (unit: string, more = ""): string => `goals:
  - id: tavoite
    title: "Tavoite"
    metrics:
      - id: mittari
        title: "Mittari"
        indicator: luku
        aim: reach
        direction: up
        targets: [{ period: 2029, value: 99000 }]
        baseline: { period: 2023 }
        ${more}
indicators:
  - id: luku
    title: "Luku"
    unit: "${unit}"
    direction: up
    source: { file: aineistot/luku.csv, name: "Oma rekisteri" }
    licence: "CC BY 4.0"
`;

type Tree = Readonly<Record<string, string | Uint8Array>>;

interface Pulled {
  readonly tree: Tree;
  readonly csv: string;
  readonly said: string;
}

async function pulled(table: string, unit: string, more = ""): Promise<Pulled> {
  const tree = {
    "hyte.yaml": settings,
    "plan/a.yaml": plan(unit, more),
    "aineistot/luku.csv": table,
  };
  const { files, out, err, code } = await run("pull", tree);
  expect(code, err).toBe(0);
  const { out: json } = await run("pull --json --check", tree);
  const csv = new TextDecoder().decode(files.get("data/luku.csv"));
  return { tree: Object.fromEntries(files), csv, said: `${out}${err}${json}` };
}

/** Without the table itself, which no output may show. */
async function shownOf({ tree }: Pulled): Promise<string> {
  return everythingShown(
    Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith("aineistot/"))),
  );
}

const cases: readonly (readonly [string, string, string])[] = [
  ["a number of people", "henkilöä", "Vuosi;Määrä\n2023;4321\n2025;60000\n"],
  ["a number without a unit that could be of people", "", "Vuosi;Määrä\n2023;4321\n2025;60000\n"],
  ["a share of few answers", "%", "Vuosi;Osuus;Vastaajia\n2023;43,21;4321\n2025;60;90000\n"],
  [
    "a share of few cases",
    "%",
    "Vuosi;Osuus;Vastaajia;Tapauksia\n2023;43,21;90000;4321\n2025;60;90000;54000\n",
  ],
  ["a share that is few people", "%", "Vuosi;Osuus;Vastaajia\n2023;4,321;90000\n2025;60;90000\n"],
  [
    "a share that the plan calls otherwise",
    "osuus",
    "Vuosi;Osuus;Vastaajia\n2023;4,321 %;90000\n2025;60 %;90000\n",
  ],
  [
    "a rate that is few people",
    "/ 100 000 asukasta",
    "Vuosi;Arvo;N\n2023;4321;90000\n2025;60000;90000\n",
  ],
  [
    "the limits of a hidden share",
    "%",
    "Vuosi;Osuus;Vastaajia;Alaraja;Yläraja\n2023;40;400;43,21;43,21\n2025;60;90000;50;70\n",
  ],
  [
    "one sex, by the other",
    "henkilöä",
    "Vuosi;Sukupuoli;Määrä\n2025;Yhteensä;60000\n2025;Naiset;4321\n2025;Miehet;55679\n",
  ],
  [
    "one municipality, by the others",
    "henkilöä",
    "Kunta;2025\nHarjukylä;4321\nHiekkasaari;5679\nJärvensuu;50000\nYhteensä;60000\n",
  ],
  [
    "one sex that is not in the table, by the other",
    "henkilöä",
    "Vuosi;Sukupuoli;Määrä\n2025;Yhteensä;60000\n2025;Miehet;55679\n",
  ],
  [
    "one municipality that is not in the table, by the others",
    "henkilöä",
    "Kunta;2025\nHiekkasaari;5679\nJärvensuu;50000\nYhteensä;60000\n",
  ],
  [
    "one group that is not in the table, by the others",
    "henkilöä",
    "Vuosi;Ryhmä;Määrä\n2025;;60000\n2025;b;5679\n2025;c;50000\n",
  ],
  [
    "one municipality that is hidden in the table, by the others",
    "henkilöä",
    "Kunta;2025\nHarjukylä;<5000\nHiekkasaari;5679\nJärvensuu;50000\nYhteensä;60000\n",
  ],
  [
    "one municipality that is hidden with another, by the other's groups",
    "henkilöä",
    "Kunta;Vuosi;Ryhmä;Määrä\nHarjukylä;2025;;<5000\nHiekkasaari;2025;;*\nHiekkasaari;2025;a;5679\nHiekkasaari;2025;b;6000\nJärvensuu;2025;;50000\nYhteensä;2025;;66000\n",
  ],
  [
    "one group, by the others",
    "henkilöä",
    "Vuosi;Ryhmä;Määrä\n2025;;60000\n2025;a;4321\n2025;b;5679\n2025;c;50000\n",
  ],
];

describe("what a table holds of few people", () => {
  test.each(cases)("is neither kept nor seen: %s", async (_, unit, table) => {
    const all = await pulled(table, unit);
    const secret = /4321|43[.,]21|4[.,]321|5679|55679/;
    expect(all.csv).toContain("suppressed");
    expect(all.csv).not.toMatch(secret);
    expect(all.said).not.toMatch(secret);
    expect(all.said).toMatch(/peitettiin/);
    expect(await shownOf(all)).not.toMatch(secret);
    const { out } = await run("validate --format json", all.tree);
    expect(out).not.toContain('"path": "data/luku.csv"');
  });

  test.each(cases)("is refused in the table: %s", async (_, unit, table) => {
    const { out, code } = await run("validate --format json", {
      "hyte.yaml": settings,
      "plan/a.yaml": plan(unit),
      "aineistot/luku.csv": table,
    });
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as {
      readonly findings: readonly {
        readonly code: string;
        readonly path: string;
        readonly line: number;
      }[];
    };
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "small-count-shown", path: "aineistot/luku.csv" }),
    );
  });

  test("is refused in data/ when somebody lowers the hash to what was written by hand", async () => {
    const { tree } = await pulled("Vuosi;Määrä\n2023;6000\n2025;60000\n", "henkilöä");
    const stricter = settings.replace("5000", "7000");
    const { out, code } = await run("validate", { ...tree, "hyte.yaml": stricter });
    expect(code).toBe(1);
    expect(out).toContain("data/luku.csv:2");
    const again = await run("pull", { ...tree, "hyte.yaml": stricter });
    expect(new TextDecoder().decode(again.files.get("data/luku.csv"))).toContain(
      "2023,,suppressed",
    );
  });

  test("is seen nowhere when more people are asked for than when it was pulled, or somebody edits it", async () => {
    const all = await pulled("Vuosi;Määrä\n2023;6543\n2025;60000\n", "henkilöä");
    expect(await shownOf(all)).toContain("6543");
    const stricter = { ...all.tree, "hyte.yaml": settings.replace("5000", "7000") };
    expect(await shownOf({ ...all, tree: stricter })).not.toContain("6543");
    const edited = { ...all.tree, "data/luku.csv": all.csv.replace("6543", "4321") };
    expect(await shownOf({ ...all, tree: edited })).not.toContain("4321");
  });

  test.each(["", "rules: { small-count-shown: off }\n"])(
    "is told by no finding of the published report about what else is wrong with it %j",
    async (more) => {
      const { tree, csv, said } = await pulled("Vuosi;Määrä\n2023;6543\n2025;60000\n", "henkilöä");
      const stricter = {
        ...tree,
        "hyte.yaml": settings.replace("5000", "7000") + more,
        "plan/a.yaml": plan("henkilöä").replace(
          "direction: up\n    source",
          "min: 9000\n    source",
        ),
      };
      expect((await run("validate", stricter)).out).toContain("6543");
      expect(await shownOf({ tree: stricter, csv, said })).not.toContain("6543");
    },
  );

  test("a percent sign in the table is known afterwards too", async () => {
    const { tree, csv } = await pulled(
      "Vuosi;Osuus;Vastaajia\n2023;6,543 %;90000\n2025;60 %;90000\n",
      "osuus",
    );
    expect(csv).toContain("6.543");
    const stricter = { ...tree, "hyte.yaml": settings.replace("5000", "7000") };
    const { out } = await run("validate", stricter);
    expect(out).toContain("data/luku.csv:2");
  });

  test("stays hidden when it is pulled again, and nothing is written then", async () => {
    const { tree } = await pulled(
      cases.find(([name]) => name === "one sex, by the other")?.[2] ?? "",
      "henkilöä",
    );
    const { out, files } = await run("pull", tree);
    expect(out).toBe("");
    expect(Object.fromEntries(files)).toEqual(tree);
  });

  test("tells nobody and unknown apart from few", async () => {
    const { csv, tree, said } = await pulled(
      "Kunta;Vuosi;Määrä\nHarjukylä;2025;0\nHiekkasaari;2025;\nJärvensuu;2025;17\n",
      "henkilöä",
    );
    expect(csv.split("\n").slice(1, 4)).toEqual([
      "X01,Harjukylä,2025,0,",
      "X02,Hiekkasaari,2025,,missing",
      "X03,Järvensuu,2025,,suppressed",
    ]);
    expect(said).toContain("1 arvo peitettiin");
    expect(tree["data/luku.csv"]).toBeDefined();
  });

  test("is not hidden where an office publishes it", async () => {
    const { sotkanetWith } = await import("./support/sotkanet-answers.ts");
    const published = plan("henkilöä").replace(
      /source: .*/,
      'source: { sotkanet: 901, title: "Keksitty 901" }',
    );
    const { files } = await run(
      "pull",
      {
        "hyte.yaml": settings.replace(/area:[\s\S]*?title/, "area: HVA15\ntitle"),
        "plan/a.yaml": published,
      },
      { network: sotkanetWith({ 901: [[965, 2023, 3]] }) },
    );
    expect(new TextDecoder().decode(files.get("data/luku.csv"))).toContain("2023,total,3\n");
  });

  test("a baseline that tells what the pull hid is refused and shown nowhere", async () => {
    const table = "Vuosi;Määrä\n2023;4321\n2025;60000\n";
    const all = await pulled(table, "käyntiä", "");
    expect(all.csv).toContain("4321");
    const hidden = await pulled(table, "henkilöä");
    const tree = {
      ...hidden.tree,
      "plan/a.yaml": plan("henkilöä").replace("{ period: 2023 }", "{ period: 2023, value: 7777 }"),
    };
    const { out } = await run("validate", tree);
    expect(out).toContain("small-count-shown");
    expect(await shownOf({ ...hidden, tree })).not.toContain("7777");
  });
});
