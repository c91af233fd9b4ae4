import { describe, expect, test } from "vitest";
import { mostParts } from "../src/commands/build-document-size.ts";
import { mostPictures } from "../src/outputs/docx-pictures.ts";
import { settings } from "./support/analysed.ts";
import { siteOf } from "./support/built.ts";
import { documentTools, toldReport } from "./support/documents.ts";
import { run } from "./support/run.ts";

const config = { "hyte.yaml": settings({ languages: "[fi, sv]" }) };

function goals(count: number, rest = ""): string {
  const list = Array.from(
    { length: count },
    (_, at) => `{ id: g${at}, title: "Tavoite ${at}"${rest} }`,
  );
  return `focusAreas: [{ id: mieli, title: "Mieli", goals: [${list.join()}] }, { id: arki, title: "Arki" }]\n`;
}

describe("a plan that is too long for one document", () => {
  test.each([
    ["docx", "Word", "fi", "Tee asiakirja osa kerrallaan"],
    ["pdf", "PDF", "sv", "Gör dokumentet en del i taget"],
    ["html,docx,pdf", "Word / PDF", "en", "Make a document of one part at a time"],
  ])("is refused at once as %s, with what to do", async (format, name, language, said) => {
    const tree = { ...config, "plan/a.yaml": goals(mostParts + 1) };

    const { code, err, files } = await run(`build --format ${format} --lang ${language}`, tree);

    expect(code).toBe(2);
    expect(err).toContain(`(${name})`);
    expect(err).toContain(said);
    expect(err).toContain("--only mieli");
    expect(siteOf(files)).toEqual([]);
  });

  test("may be made in parts, and in every other form", async () => {
    const tree = { ...config, "plan/a.yaml": goals(mostParts + 1) };

    const part = await run("build --format docx --only arki", tree, { documents: toldReport });
    const other = await run("build --format xlsx --lang fi", tree);

    expect([part.code, other.code]).toEqual([0, 0]);
  });
});

describe("what is told of documents", () => {
  const metric =
    ', metrics: [{ id: "m%", title: "Määrä", unit: kpl, direction: up, values: [{ period: 2024, value: 10 }, { period: 2025, value: 12 }] }]';

  test("that a Word document of very many charts has no pictures beside them, once", async () => {
    let drawn = 0;
    const documents = documentTools({
      picture: () =>
        Promise.resolve(() => {
          drawn++;
          return new Uint8Array([1]);
        }),
    });
    const plan = (count: number): string =>
      goals(count, metric).replace(/m%/g, () => `m${number++}`);
    let number = 0;

    const many = await run(
      "build --format docx",
      { ...config, "plan/a.yaml": plan(mostPictures + 1) },
      { documents },
    );
    const drawnOfMany = drawn;
    await run(
      "build --format docx --lang fi",
      { ...config, "plan/a.yaml": plan(2) },
      { documents },
    );

    expect(many.err.match(/Word-asiakirjassa on niin monta kaaviota/g)).toHaveLength(1);
    expect(drawnOfMany).toBe(0);
    expect(drawn).toBe(2);
  });

  test("which characters the typeface of the PDF lacks, and under which heading", async () => {
    const tree = {
      ...config,
      "plan/a.yaml": `goals: [{ id: g, title: "Ilo", description: "Hyvä 漢 mieli 👩\u200d👧" }]\n`,
    };

    const { code, err } = await run("build --format pdf --lang fi", tree);

    expect(code).toBe(0);
    expect(err).toContain("plan.fi.pdf on merkkejä");
    expect(err.match(/”Tavoite: Ilo”/g)).toHaveLength(1);
    for (const sign of ["漢 U+6F22", "👩 U+1F469", "👧 U+1F467"]) expect(err).toContain(sign);
    // A joiner is nothing that anybody sees.
    expect(err).not.toContain("U+200D");
  });
});
