import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { next, siteOf, text } from "./support/built.ts";
import { run } from "./support/run.ts";

const goal = 'goals: [{ id: uni, title: "Nuoret nukkuvat enemmän" }]\n';
const repository = { "hyte.yaml": settings(), "plan/plan.yaml": goal };

describe("a small plan", () => {
  const folder = join(import.meta.dirname, "cases/build/tiny");
  const tree = Object.fromEntries(
    ["hyte.yaml", "plan/plan.yaml"].map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
  // The stylesheet, scripts and fonts, and the manifest's hashes of them, change too often to be golden.
  const left = /^(?:assets\/|hyte-site\.json$)/;

  test("becomes the site that it should", async () => {
    const { files, code } = await run("build --format html,markdown", tree);

    expect(code).toBe(0);
    const pages = siteOf(files)
      .map((path) => path.slice("site/".length))
      .filter((path) => !left.test(path));
    for (const path of pages) {
      await expect(text(files, `site/${path}`)).toMatchFileSnapshot(join(folder, "site", path));
    }
    const golden = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" });
    expect(golden.filter((path) => /\.\w+$/.test(path)).sort()).toEqual([...pages].sort());
  });

  test("has the same bytes each time, whatever the order of its files", async () => {
    const first = await run("build", tree);
    const second = await run("build", Object.fromEntries(Object.entries(tree).reverse()));

    expect(siteOf(second.files)).toEqual(siteOf(first.files));
    for (const path of siteOf(first.files))
      expect(text(second.files, path)).toBe(text(first.files, path));
  });
});

describe("hyte build", () => {
  test("makes the site in the plan's folder and says where it is", async () => {
    const { code, out, err, files } = await run("build", repository);

    expect(code).toBe(0);
    expect(out).toBe("site/index.html\n");
    expect(err).toBe(
      "10 tiedostoa kirjoitettu, 0 ennallaan, 0 poistettu.\nRaportti on valmis: site\n".replace(
        "10",
        String(siteOf(files).length),
      ),
    );
    expect(siteOf(files)).toContain("site/fi/goals/uni.html");
    expect(JSON.parse(text(files, "site/hyte-site.json"))).toMatchObject({
      asOf: "2026-11-01",
      commit: null,
      formats: ["html"],
      languages: ["fi"],
    });
  });

  test("finds the plan in the folder that is named, and writes where --out says", async () => {
    const tree = { "suunnitelma/hyte.yaml": settings(), "suunnitelma/plan/a.yaml": goal };

    const inside = await run("build suunnitelma", tree);
    const outside = await run("build suunnitelma --out ./julkaisu/", tree);

    expect(inside.out).toBe("suunnitelma/site/index.html\n");
    expect(siteOf(inside.files, "suunnitelma/site/").length).toBeGreaterThan(5);
    expect(outside.out).toBe("./julkaisu/index.html\n");
    expect(siteOf(outside.files, "julkaisu/").length).toBeGreaterThan(5);
  });

  test("writes nothing the second time, and only what changed the third", async () => {
    const first = await run("build", repository);
    const second = await next("build", first);
    const third = await next("build", second, {
      "plan/plan.yaml": goal.replace("enemmän", "hyvin"),
    });

    expect(second.err).toMatch(/^0 tiedostoa kirjoitettu, \d+ ennallaan, 0 poistettu/);
    expect(third.err).toMatch(/^7 tiedostoa kirjoitettu/);
    expect(text(third.files, "site/fi/goals/uni.html")).toContain("Nuoret nukkuvat hyvin");
  });

  test("removes the pages of what is no longer in the plan", async () => {
    const actors = (id: string): string => `actors: [{ id: ${id}, title: "Kunnat" }]\n`;
    const first = await run("build", { ...repository, "plan/actors.yaml": actors("kunnat") });
    const second = await next("build", first, { "plan/actors.yaml": actors("kunta") });

    expect(second.err).toContain("1 poistettu");
    expect(siteOf(second.files)).not.toContain("site/fi/actors/kunnat.html");
    expect(siteOf(second.files)).toContain("site/fi/actors/kunta.html");
  });

  test.each([
    ["html", ["site/index.html"], ["site/plan.fi.md"], "site/index.html\n"],
    ["markdown", ["site/plan.fi.md"], ["site/index.html"], "site/plan.fi.md\n"],
    ["html,markdown", ["site/index.html", "site/plan.fi.md"], [], "site/index.html\n"],
  ])("--format %s", async (format, there, missing, out) => {
    const outcome = await run(`build --format ${format}`, repository);

    expect(siteOf(outcome.files)).toEqual(expect.arrayContaining([...there]));
    for (const path of missing) expect(siteOf(outcome.files)).not.toContain(path);
    expect(outcome.out).toBe(out);
  });

  test("--lang takes other languages than the plan's, in their order", async () => {
    const { files, err } = await run("build --lang sv,en", repository);

    expect(siteOf(files).some((path) => path.startsWith("site/fi/"))).toBe(false);
    expect(text(files, "site/index.html")).toMatch(/<html lang="sv">/);
    expect(text(files, "site/en/goals/uni.html")).toContain(
      '<span lang="fi">Nuoret nukkuvat enemmän</span>',
    );
    expect(err).toContain("Rapporten");
  });

  test.each([
    "build --format odt",
    "build --format ,",
    "build --lang de",
    "build --lang fi,xx",
    "build --as-of huomenna",
  ])("%s is wrong use", async (command) => {
    const { code, err, files } = await run(command, repository);

    expect(code).toBe(2);
    expect(err).toMatch(/pdf|,|de|xx|huomenna/);
    expect(siteOf(files)).toEqual([]);
  });

  test("findings that are no structure errors stand on the plan-health page", async () => {
    const { code, files } = await run("build", repository);

    const health = text(files, "site/fi/plan-health.html");
    expect(code).toBe(0);
    expect(health).toContain("Tavoitteella ”Nuoret nukkuvat enemmän” ei ole yhtään toimenpidettä.");
    expect(health).toContain("plan/plan.yaml, rivi 1");
    expect(health).not.toContain("`");
  });

  test("--strict refuses on any error, prints it and leaves the old site whole", async () => {
    const first = await run("build", repository);
    const second = await next("build --strict", first, {
      "plan/plan.yaml": goal.replace("enemmän", "hyvin"),
    });

    expect(second.code).toBe(1);
    expect(second.out).toContain("ei ole yhtään toimenpidettä");
    expect(second.err).toContain("Mitään ei muutettu.");
    expect(text(second.files, "site/fi/goals/uni.html")).toContain("enemmän");
  });

  test("a structure error refuses, and only errors of structure are printed", async () => {
    const { code, out, files } = await run("build", {
      ...repository,
      "plan/b.yaml": 'actions: [{ id: a, title: "A", goals: [ui] }]\n',
    });

    expect(code).toBe(1);
    expect(out).toContain("plan/b.yaml:1:");
    expect(out).not.toContain("ei ole yhtään toimenpidettä");
    expect(siteOf(files)).toEqual([]);
  });

  test("without a plan there is nothing to build", async () => {
    const { code } = await run("build", { "muistio.txt": "x" });

    expect(code).toBe(2);
  });
});
