import { beforeAll, describe, expect, test } from "vitest";
import { documentTools, fileOf, toldReport, toldText, wordText } from "./support/documents.ts";
import { mallila } from "./support/mallila.ts";
import { type Outcome, run } from "./support/run.ts";

const utf8 = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Addresses within the site that lead to no file of it, as "page → address". */
function broken({ files }: Outcome, folder: string): readonly string[] {
  const pages = [...files].filter(([path]) => path.startsWith(folder) && path.endsWith(".html"));
  return pages
    .filter(([path]) => !path.endsWith("/404.html"))
    .flatMap(([path, bytes]) =>
      [...utf8(bytes).matchAll(/\b(?:href|src)="([^"#?]+)/g)]
        .map(([, to = ""]) => to)
        .filter((to) => !/^(?:[a-z]+:|\/\/)/i.test(to))
        .filter((to) => !files.has(new URL(to, `file:///${path}`).pathname.slice(1)))
        .map((to) => `${path} → ${to}`),
    );
}

describe("a part of the plan", () => {
  let area: Outcome;

  beforeAll(async () => {
    area = await run("build --only mieli --format all --lang fi,en", mallila, {
      documents: toldReport,
    });
    expect(area.code, area.err).toBe(0);
  });

  test("is a site of its own, in a folder of its own, in which no link is broken", () => {
    const pages = [...area.files.keys()].filter((path) => /\/fi\/focus-areas\/[^/]+$/.test(path));

    expect(pages).toEqual(["site-mieli/fi/focus-areas/mieli.html"]);
    expect(area.files.has("site/index.html")).toBe(false);
    expect(broken(area, "site-mieli/")).toEqual([]);
  });

  test.each(["docx", "pdf", "md", "xlsx"])("has a file of its own name as %s", (kind) => {
    expect(area.files.has(`site-mieli/mieli.fi.${kind}`)).toBe(true);
    expect(area.files.has(`site-mieli/plan.fi.${kind}`)).toBe(false);
  });

  test("says of which plan it is a part, in each form", () => {
    const said = "Tämä on osa suunnitelmasta ”Mallilan hyvinvointisuunnitelma 2026–2029”";

    expect(utf8(area.files.get("site-mieli/fi/index.html"))).toContain(said);
    expect(wordText(fileOf(area, "site-mieli/mieli.fi.docx"))).toContain(said);
    expect(toldText(fileOf(area, "site-mieli/mieli.fi.pdf"))).toContain(said);
    expect(utf8(area.files.get("site-mieli/mieli.fi.md"))).toContain(said);
    expect(wordText(fileOf(area, "site-mieli/mieli.en.docx"))).toContain(
      "This is a part of “Wellbeing plan of Mallila 2026–2029”",
    );
  });

  test("never says that the plan has as little as the part", () => {
    const fi = utf8(area.files.get("site-mieli/fi/index.html"));

    expect(fi).not.toContain("Koko suunnitelma");
    expect(utf8(area.files.get("site-mieli/fi/data.html"))).not.toMatch(/koko suunnitelma/i);
    expect(fi).toContain("Tässä osassa on 1 painopiste");
    expect(fi).not.toContain("Suunnitelmassa on");
    expect(utf8(area.files.get("site-mieli/en/index.html"))).toContain(
      "This part has 1 focus area",
    );
  });

  test("holds nothing of the other parts", () => {
    const other = "Nuorten nikotiinituotteiden käyttö vähenee";
    const shown = [
      wordText(fileOf(area, "site-mieli/mieli.fi.docx")),
      toldText(fileOf(area, "site-mieli/mieli.fi.pdf")),
      utf8(area.files.get("site-mieli/mieli.fi.md")),
      utf8(area.files.get("site-mieli/data/goals.csv")),
    ];

    for (const text of shown) {
      expect(text).toContain("Yhä useammalla nuorella on läheinen ystävä");
      expect(text).not.toContain(other);
    }
    const { goals } = JSON.parse(utf8(area.files.get("site-mieli/data/plan.json"))) as {
      readonly goals: readonly { readonly focusArea?: string }[];
    };
    expect(new Set(goals.map(({ focusArea }) => focusArea))).toEqual(new Set(["mieli"]));
  });

  test("is remembered, so that it can be checked", async () => {
    const tree = { ...mallila, ...Object.fromEntries(area.files) };
    const command = "build --check --out site-mieli";
    const { code, err } = await run(command, tree, { documents: toldReport });
    const stale = await run(`${command} --only turva`, tree, { documents: toldReport });

    expect(JSON.parse(utf8(area.files.get("site-mieli/hyte-site.json")))).toMatchObject({
      only: "mieli",
    });
    expect(code, err).toBe(0);
    expect(stale.code).toBe(1);
  });
});

describe("other parts", () => {
  test("one goal stands alone", async () => {
    const goal = /- id: (\S+)/.exec(mallila["plan/mieli/1-yksinaisyys.yaml"] ?? "")?.[1] ?? "";
    const outcome = await run(`build --only ${goal} --format html,markdown --lang fi`, mallila);
    const pages = [...outcome.files.keys()].filter((path) => /\/fi\/goals\/[^/]+$/.test(path));

    expect(outcome.code, outcome.err).toBe(0);
    expect(pages).toEqual([`site-${goal}/fi/goals/${goal}.html`]);
    expect(broken(outcome, `site-${goal}/`)).toEqual([]);
  });

  test("a party has what it answers for, and of the goals of others its own actions", async () => {
    const id = "ikaantyneiden-palvelut";
    const outcome = await run(`build --only ${id} --format html,markdown --lang fi`, mallila);
    const text = utf8(outcome.files.get(`site-${id}/${id}.fi.md`));
    const actions = text.split(/^#{4,5} Toimenpide: /m).slice(1);

    expect(outcome.code, outcome.err).toBe(0);
    expect(actions.length).toBeGreaterThan(3);
    expect(text).toContain("josta Ikääntyneiden palvelut vastaa");
    expect(text).not.toContain("Ei vielä toimenpiteitä.");
    expect(broken(outcome, `site-${id}/`)).toEqual([]);
  });

  test("an id that is none is wrong use, with what may have been meant", async () => {
    const unknown = await run("build --only mieliä", mallila);
    const other = await run("build --only nuorisovaltuusto-ei-ole", mallila);
    const far = await run("build --only xyz", mallila);
    const indicator = await run("build --only ahdistuneisuus", mallila);

    expect([unknown.code, other.code, far.code, indicator.code]).toEqual([2, 2, 2, 2]);
    expect(unknown.err).toContain("Tarkoititko: ”mieli”");
    expect(far.err).toMatch(/Esimerkiksi nämä käyvät: .*”mieli”/);
    expect(indicator.err).toContain("ei ole painopiste, tavoite eikä vastuutaho");
    expect([...unknown.files.keys()].filter((path) => path.startsWith("site"))).toEqual([]);
  });

  test("needs no tools for documents where none are asked for", async () => {
    const { code } = await run("build --only mieli --format markdown --lang fi", mallila, {
      documents: documentTools(),
    });

    expect(code).toBe(0);
  });
});
