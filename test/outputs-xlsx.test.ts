import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { mallila } from "./support/mallila.ts";
import { head, plan, pulled, type Tree, twoYears } from "./support/pulled-plan.ts";
import { type Outcome, run } from "./support/run.ts";

type Cell = string | number | boolean | Date | null;
type Sheet = readonly (readonly Cell[])[];

const bytesOf = ({ files }: Outcome, language = "fi"): Uint8Array =>
  files.get(`site/plan.${language}.xlsx`) ?? new Uint8Array();

/** As another program reads it. */
async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Sheet>> {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as Sheet]));
}

/** The cells of a row by the headings of their columns. */
function rowsOf(sheet: Sheet | undefined): readonly Readonly<Record<string, Cell>>[] {
  const [headings = [], ...rows] = sheet ?? [];
  return rows.map((row) => {
    const named = headings.map((name, at): [string, Cell] => [String(name), row[at] ?? null]);
    return Object.fromEntries<Cell>(named);
  });
}

const draftOf = (config: string): string => config.replace("stage: approved", "stage: draft");

let built: Outcome;

beforeAll(async () => {
  built = await run("build --format xlsx", mallila);
  expect(built.code).toBe(0);
});

describe("the plan as a workbook", () => {
  test.each([
    ["fi", ["Tietoja", "Tavoitteet", "Toimenpiteet", "Mittarit", "Luvut", "Vastuutahot"]],
    ["sv", ["Om filen", "Mål", "Åtgärder", "Mätare", "Siffror", "Ansvariga"]],
    ["en", ["About", "Goals", "Actions", "Metrics", "Values", "Responsible parties"]],
  ])("has a sheet for each kind of thing, in %s", async (language, names) => {
    const sheets = await sheetsOf(bytesOf(built, language));

    expect([...sheets.keys()]).toEqual(names);
  });

  test("says first whether it is invented, a draft or a part of a plan", async () => {
    const tree = { ...mallila, "hyte.yaml": draftOf(mallila["hyte.yaml"] ?? "") };
    const { files } = await run("build --format xlsx --lang fi --only mieli", tree);
    const bytes = files.get("site-mieli/mieli.fi.xlsx") ?? new Uint8Array();
    const said = (await sheetsOf(bytes)).get("Tietoja")?.slice(2, 5).join(" ");

    for (const words of ["Osa suunnitelmasta. Tämä on", "Keksitty esimerkki. M", "Luonnos. T"])
      expect(said).toContain(words);
  });

  test("has days as days, numbers as numbers, and verdicts as hyte status has them", async () => {
    const sheets = await sheetsOf(bytesOf(built));
    const [action] = rowsOf(sheets.get("Toimenpiteet"));
    const metric = rowsOf(sheets.get("Mittarit")).find(({ Mittari }) =>
      String(Mittari).startsWith("Liikkuu vähintään tunnin joka päivä"),
    );

    expect(action).toMatchObject({
      Alkaa: new Date("2026-08-01"),
      Päättyy: new Date("2029-09-30"),
    });
    expect(metric).toMatchObject({ "Viimeisin tieto": 43, Arvio: "tavoiteuralla", Yksikkö: "%" });
  });

  test("has a target as a number where it is one, else as words in a column of its own", async () => {
    const metric = (id: string, target: string): string =>
      `  - { id: ${id}, title: ${id}, unit: "%", targets: [{ period: 2029, ${target} }] }\n`;
    const { files, code, err } = await run("build --format xlsx", {
      "hyte.yaml": settings(),
      "plan/a.yaml": `goals:
  - { id: g, title: "G", metrics: [a, b, c, d] }
metrics:
${metric("a", "value: 50.5")}${metric("b", "atMost: 10")}${metric("c", "between: { low: 3, high: 5 }")}${metric("d", "value: true")}`,
    });
    expect(code, err).toBe(0);
    const bytes = files.get("site/plan.fi.xlsx") ?? new Uint8Array();
    const rows = rowsOf((await sheetsOf(bytes)).get("Mittarit"));

    expect(
      rows.map((row) => [row["Tavoitetaso"], row["Tavoitetason raja tai vaihteluväli"]]),
    ).toEqual([
      [50.5, null],
      [null, "enintään 10\u00A0%"],
      [null, "3–5\u00A0%"],
      ["kyllä", null],
    ]);
  });

  test("has filters, a frozen line of headings and widths on every sheet of rows", () => {
    const parts = unzipSync(bytesOf(built));
    const names = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));

    expect(names).toHaveLength(6);
    for (const name of names.sort().slice(1)) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(xml).toContain('state="frozen"');
      expect(xml).toMatch(/<col min="1" max="1" width="\d+"/);
    }
  });

  test("is of the same bytes in another order of the files, and unchanged by a second build", async () => {
    const other = await run(
      "build --format xlsx",
      Object.fromEntries(Object.entries(mallila).reverse()),
    );
    expect(Buffer.from(bytesOf(other)).equals(bytesOf(built))).toBe(true);

    const again = await run("build --format xlsx --check", Object.fromEntries(built.files));
    expect([again.code, again.out]).toEqual([0, ""]);
  });

  test("keeps what looks like a formula, markup or a code of Excel as the text that it is", async () => {
    const title = '=HYPERLINK("https://a.example") <b>&amp; _x0041_';
    const { files, code, err } = await run("build --format xlsx", {
      "hyte.yaml": settings(),
      "plan/a.yaml": `goals:\n  - id: kaava\n    title: ${JSON.stringify(title)}\n`,
    });
    expect(code, err).toBe(0);
    const bytes = files.get("site/plan.fi.xlsx") ?? new Uint8Array();
    const [goal] = rowsOf((await sheetsOf(bytes)).get("Tavoitteet"));

    expect(String(goal?.["Tavoite"]).replace("_x005F_", "_")).toBe(title);
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(parts.join("")).not.toMatch(/<f[ >]|<b>&amp;amp; _x0041_</);
  });

  test("tells values of few people as hidden, and how they are not there", async () => {
    const { files, code, err } = await run("build --format xlsx", {
      "hyte.yaml": settings(),
      "plan/a.yaml": `indicators:
  - id: avun-saaneet
    title: "Sai apua"
    unit: "henkilöä"
    direction: up
    licence: CC BY 4.0
    values:
      - { period: 2024, value: 3 }
      - { period: 2025, value: 17 }
`,
    });
    expect(code, err).toBe(0);
    const bytes = files.get("site/plan.fi.xlsx") ?? new Uint8Array();
    const values = rowsOf((await sheetsOf(bytes)).get("Luvut"));

    expect(values.map(({ Ajanjakso, Arvo }) => [Ajanjakso, Arvo])).toEqual([
      ["2024", expect.stringMatching(/\D/)],
      ["2025", 17],
    ]);
  });

  /** The row of the sheet of metrics of a plan in which a pulled series has this licence and these metrics. */
  async function metricRows(plan: Tree, language = "en"): Promise<ReturnType<typeof rowsOf>> {
    const { files, code, err } = await run("build --format xlsx --lang " + language, {
      "hyte.yaml": settings(),
      ...plan,
    });
    expect(code, err).toBe(0);
    const bytes = files.get(`site/plan.${language}.xlsx`) ?? new Uint8Array();
    return rowsOf((await sheetsOf(bytes)).get("Metrics"));
  }

  const judged = (baseline: string): string =>
    `aim: reach, baseline: { ${baseline} }, targets: [{ period: 2029, value: 8 }]`;
  const licence = (words: string): string => `    licence: "${words}"\n`;

  test.each([
    ["is open", "CC BY 4.0", "period: 2023", [12.5, 11.5]],
    ["is not open", "Vain sopimuksella", "period: 2023", [null, null]],
    ["is not told", " ", "period: 2023", [null, null]],
    [
      "is not open, but for a baseline of the plan's own",
      "Vain sopimuksella",
      "period: 2023, value: 13",
      [13, null],
    ],
  ])(
    "shows the numbers of a metric only where their licence %s",
    async (_, words, baseline, told) => {
      const [row] = await metricRows({
        "plan/a.yaml": plan({ lines: licence(words), metric: judged(baseline) }),
        ...pulled({ yksinaisyys: [head, ...twoYears] }),
      });

      expect([row?.["Baseline"], row?.["Latest value"]]).toEqual(told);
      expect(row?.["Verdict"]).toEqual(expect.stringMatching(/./));
    },
  );

  test.each([
    ["difference", "percentage points", 5.5],
    ["ratio", null, 1.44],
  ])("counts a gap in what it is: a %s", async (measure, unit, latest) => {
    const metric = `aim: gap, gap: { of: female, against: male, measure: ${measure} }, direction: down, baseline: { period: 2023 }, targets: [{ period: 2029, value: 1.5 }]`;
    const rows = ["2023,female,20.3", "2023,male,12.5", "2025,female,18", "2025,male,12.5"];
    const [row] = await metricRows({
      "plan/a.yaml": plan({ metric }),
      ...pulled({
        yksinaisyys: [
          "area,name,period,sex,value",
          ...rows.map((one) => `HVA15,Keski-Suomi,${one}`),
        ],
      }),
    });

    expect([row?.["Unit"], row?.["Target"], row?.["Latest value"]]).toEqual([unit, 1.5, latest]);
  });
});
