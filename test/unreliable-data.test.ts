import { describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { head, plan, pulled, type Tree, twoYears } from "./support/pulled-plan.ts";
import { run } from "./support/run.ts";

const csv = "data/yksinaisyys.csv";
const yaml = "data/yksinaisyys.yaml";
const judged = "aim: reach, baseline: { period: 2023 }, targets: [{ period: 2029, value: 8 }]";
const gap =
  "aim: gap, gap: { of: male, against: female }, direction: down, baseline: { period: 2023 }, targets: [{ period: 2029, value: 1 }]";

function tree(metric = judged): Tree {
  const data = pulled({ yksinaisyys: [head, ...twoYears] });
  return { "hyte.yaml": settings(), "plan/a.yaml": plan({ metric }), ...data };
}

const whole = tree();
const edited = { ...whole, [csv]: (whole[csv] ?? "").replace("11.5", "1.5") };
/** As a pull left it that was cut off between its two files. */
const interrupted = { ...edited, [`${yaml}.hyte-new`]: whole[yaml] ?? "" };
const torn = { ...whole, [yaml]: "title: [" };
/** As when the plan asked for another number. */
const ofOther = {
  ...whole,
  [yaml]: (whole[yaml] ?? "").replace("query: {}", "query:\n  indicator: 4270"),
};
const broken = [
  ["edited by hand", edited],
  ["of an interrupted pull", interrupted],
  ["that cannot be read", torn],
  ["of another question", ofOther],
] as const;

const said = [
  [
    "fi",
    "ei arvioitavissa",
    "haettuihin lukuihin ei voi luottaa, ennen kuin ne on haettu uudelleen",
  ],
  [
    "sv",
    "kan inte bedömas",
    "de hämtade siffrorna går inte att lita på förrän de har hämtats på nytt",
  ],
  [
    "en",
    "cannot be assessed",
    "the pulled figures cannot be relied on until they are pulled again",
  ],
] as const;

/** Without the line ends of a narrow column. */
async function outOf(command: string, files: Tree): Promise<string> {
  const { code, out } = await run(command, files, { columns: 140 });
  expect(code).toBe(0);
  return out.replaceAll(/\s+/g, " ");
}

describe.each(broken)("data %s", (_, files) => {
  test.each(said)("is not judged by, and explain says why (%s)", async (lang, verdict, why) => {
    const out = await outOf(`explain mittari --lang ${lang}`, files);

    expect(out).toContain(`${verdict}.`);
    expect(out).toContain(why);
    expect(out).not.toMatch(/1[.,]5/);
    expect(out).toContain("hyte pull");
  });

  test("has its reason beside the verdict in hyte status", async () => {
    const { metrics } = JSON.parse(await outOf("status --json", files)) as { metrics: object[] };

    expect(metrics).toMatchObject([
      { verdict: "cannot-assess", reason: "unreliable-data", latest: null, baseline: null },
    ]);
    expect(await outOf("status --lang en", files)).toContain("cannot be assessed (the pulled");
  });

  test.each([
    ["fi", "Ei näytetä (luvut on haettava uudelleen)"],
    ["sv", "Visas inte (siffrorna måste hämtas på nytt)"],
    ["en", "Not shown (the figures must be fetched again)"],
  ])("is not shown on the pages (%s)", async (lang, instead) => {
    const { files: site } = await run(`build --lang ${lang}`, files);

    const page = text(site, `site/${lang}/goals/tavoite.html`);
    expect(page).toContain(instead);
    expect(page).not.toMatch(/1[.,]5/);
  });

  test("is not judged by at the ends of a gap", async () => {
    const out = await outOf("status --json", { ...files, "plan/a.yaml": plan({ metric: gap }) });

    expect(JSON.parse(out)).toMatchObject({ metrics: [{ reason: "unreliable-data" }] });
  });

  test("does not hide what the plan lacks", async () => {
    const metric = "aim: reach, baseline: { period: 2023 }";

    const out = await outOf("status --json", { ...files, "plan/a.yaml": plan({ metric }) });

    expect(JSON.parse(out)).toMatchObject({ metrics: [{ reason: "no-target" }] });
  });
});

describe("data of another question", () => {
  test.each([
    ["fi", "Luvut haettiin, kun suunnitelmassa oli toinen kysymys", /muokattu|keskeytynyt|rikki/],
    ["sv", "Siffrorna hämtades när planen ställde en annan fråga", /ändrats,|avbrutits|trasig/],
    ["en", "The figures were pulled when the plan asked another", /edited|interrupted|broken/],
  ])("is not said to be damaged (%s)", async (lang, why, damage) => {
    const out = await outOf(`explain mittari --lang ${lang}`, ofOther);

    expect(out).toContain(why);
    expect(out).not.toMatch(damage);
    expect(await outOf(`explain mittari --lang ${lang}`, edited)).toMatch(damage);
  });

  test.each([
    ["fi", "tai luvut haettiin toiseen kysymykseen"],
    ["sv", "eller siffrorna hämtades för en annan fråga"],
    ["en", "or the figures were fetched for another question"],
  ])("is left out of the open data for a reason that is true of it (%s)", async (lang, why) => {
    const { files } = await run(`build --format all --lang ${lang}`, ofOther);
    const told = [...files].flatMap(([path, bytes]) =>
      /^site\/(?:..\/)?data.*\.(?:html|json)$/.test(path) ? [new TextDecoder().decode(bytes)] : [],
    );

    expect(told.join("\n")).toContain(why);
  });
});

test("data as it was pulled is judged by", async () => {
  const out = await outOf("status --json", whole);

  expect(JSON.parse(out)).toMatchObject({ metrics: [{ reason: null, latest: { value: 11.5 } }] });
});
