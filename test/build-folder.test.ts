import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Commit, Host } from "../src/host/host.ts";
import { nodeFiles } from "../src/host/node-files.ts";
import { nodeNetwork } from "../src/host/node-network.ts";
import { nodePreview } from "../src/host/node-preview.ts";
import { nodeDocuments } from "../src/host/node-documents.ts";
import { nodeWorkbooks } from "../src/host/node-workbooks.ts";
import { main } from "../src/main.ts";
import { settings } from "./support/analysed.ts";
import { next, siteOf, text } from "./support/built.ts";
import { memoryFiles, type MemoryFiles } from "./support/memory-files.ts";
import { run } from "./support/run.ts";

const goal = 'goals: [{ id: uni, title: "Nuoret nukkuvat enemmän" }]\n';
const repository = { "hyte.yaml": settings(), "plan/plan.yaml": goal };

describe("the folder of the site", () => {
  test.each([".", "./", "plan", "plan/site", "data/x", "Reports", "templates/html", ".git", ".."])(
    "--out %s is over the plan's own files",
    async (out) => {
      const tree = Object.fromEntries(
        Object.entries(repository).map(([path, value]) => [`repo/${path}`, value]),
      );
      const files = memoryFiles(tree).below("repo");

      const { code, err } = await run(["build", "--out", out], {}, { files });

      expect(code).toBe(2);
      expect(err).toContain(
        out === "." || out === "./" ? "omat tiedostot" : out.replace(/\/$/, ""),
      );
      expect(Object.keys(tree)).toEqual([...(files as MemoryFiles).tree.keys()]);
    },
  );

  test("may be outside the repository", async () => {
    const tree = { "repo/hyte.yaml": settings(), "repo/plan/a.yaml": goal };
    const files = memoryFiles(tree).below("repo") as MemoryFiles;

    const { code } = await run(["build", "--out", "../julkaisu"], {}, { files });

    expect(code).toBe(0);
    expect(files.tree.has("julkaisu/index.html")).toBe(true);
  });

  test("that holds something else is neither emptied nor written into", async () => {
    const outcome = await run("build --out muut", { ...repository, "muut/kuva.png": "x" });

    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain("hyte-site.json");
    expect(siteOf(outcome.files, "muut/")).toEqual(["muut/kuva.png"]);
  });
});

describe("hyte build --check", () => {
  test("is content with a site that a build would not change, on any later day", async () => {
    const first = await run("build --format html,markdown --lang fi,sv", repository);

    const check = await next("build --check", first, {}, { today: "2027-05-01" });

    expect(check).toMatchObject({ code: 0, out: "" });
    expect(check.err).toBe("Sivusto site on ajan tasalla.\n");
  });

  test("names what would change and changes nothing", async () => {
    const first = await run("build", repository);

    const check = await next("build --check", first, {
      "plan/plan.yaml": goal.replace("id: uni", "id: lepo"),
    });

    expect(check.code).toBe(1);
    expect(check.out.split("\n")).toContain("site/fi/goals/lepo.html");
    expect(check.out.split("\n")).toContain("site/fi/goals/uni.html");
    expect(check.err).toContain("ei ole ajan tasalla");
    expect(siteOf(check.files)).toEqual(siteOf(first.files));
  });

  test("of no site says that there is none, and names no files", async () => {
    const { code, out, err, files } = await run("build --check", repository);

    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "Sivustoa site ei ole vielä tehty. Tee se samalla komennolla ilman valitsinta --check.\n",
    );
    expect(siteOf(files)).toEqual([]);
  });

  test("tells when only the plan's last commit is newer than the site's", async () => {
    const files = memoryFiles(repository);
    const old = { hash: "a".repeat(40), date: "2026-10-01" };
    await inGit(["build"], files, old);

    const same = await inGit(["build", "--check"], files, old);
    const newer = await inGit(["build", "--check"], files, { ...old, hash: "b".repeat(40) });

    for (const page of ["index", "goals/uni"])
      expect(text(files.tree, `site/fi/${page}.html`)).toContain("1.10.2026 (versio aaaaaaaaaa)");
    expect(same.code).toBe(0);
    expect(newer.code).toBe(1);
    expect(newer.err).toContain("git commit");
  });

  test.each([
    ["a page that says the commit is gone", "site/fi/index.html", ""],
    ["it was changed", "site/fi/index.html", "<p>oma lisäys</p>"],
    ["another page was changed", "site/fi/goals/uni.html", "<p>oma lisäys</p>"],
    ["the Markdown was changed", "site/plan.fi.md", "oma lisäys"],
    ["a page is in the manifest no more", "site/hyte-site.json", "uni.html"],
  ])("tells of more than the commit where %s", async (_, path, change) => {
    const files = memoryFiles(repository);
    const old = { hash: "a".repeat(40), date: "2026-10-01" };
    const command = ["build", "--format", "html,markdown"];
    await inGit(command, files, old);
    const was = text(files.tree, path);
    if (change === "") files.remove(path);
    else files.write(path, path.endsWith("json") ? was.replace(change, "x.html") : was + change);

    const check = await inGit(["build", "--check"], files, { ...old, hash: "b".repeat(40) });

    expect(check.code).toBe(1);
    expect(check.err).not.toContain("git commit");
    expect(check.err).toContain("ei ole ajan tasalla");
  });

  test.each([["a".repeat(40)], ["b".repeat(40)]])(
    "takes a site of Markdown made outside git for old by its commit only: %s",
    async (hash) => {
      const files = memoryFiles(repository);
      await inGit(["build", "--format", "markdown"], files, undefined);

      const check = await inGit(["build", "--check"], files, { hash, date: "2026-10-01" });

      expect(check.err).toContain("git commit");
    },
  );
});

async function inGit(
  argv: readonly string[],
  files: MemoryFiles,
  commit: Commit | undefined,
): Promise<{ readonly code: number; readonly err: string }> {
  let err = "";
  const host: Host = {
    files,
    clock: { today: () => "2026-11-01" },
    console: {
      out: () => undefined,
      err: (said) => {
        err += said;
      },
      color: false,
      columns: 100,
      env: {},
    },
    git: { lastCommit: () => Promise.resolve(commit) },
    ownFiles: nodeFiles(new URL("../", import.meta.url).pathname),
    network: nodeNetwork,
    workbooks: nodeWorkbooks,
    documents: nodeDocuments({}),
    cache: files,
    preview: nodePreview,
  };
  return { code: await main(argv, host), err };
}

describe("files of the plan's own", () => {
  const template = { "templates/html/goal.hbs": "<p>oma sivu: {{say item.words}}</p>\n" };

  test("templates take the place of the shipped ones, unless they are not wanted", async () => {
    const own = await run("build", { ...repository, ...template, "templates/muistio.txt": "x" });
    const shipped = await run("build --no-custom-templates", { ...repository, ...template });

    expect(text(own.files, "site/fi/goals/uni.html")).toContain("oma sivu: Nuoret");
    expect(text(shipped.files, "site/fi/goals/uni.html")).not.toContain("oma sivu");
  });

  test("templates that no page uses are told, with the names that there are", async () => {
    const tree = {
      ...repository,
      "templates/goal.hbs": "x",
      "templates/html/foo.hbs": "x",
      "templates/html/osa.hbs": "oma osa",
      "templates/html/chip.hbs": "oma merkki",
      "templates/html/goal.hbs": "{{> osa}}",
      "templates/muistio.txt": "x",
    };

    const told = await run("build", tree);
    const unasked = await run("build --no-custom-templates", tree);

    const lines = told.err.split("\n").filter((line) => line.startsWith("Sivupohjaa"));
    expect(told.code).toBe(0);
    expect(lines.map((line) => line.split(" ")[1])).toEqual([
      "templates/goal.hbs",
      "templates/html/foo.hbs",
    ]);
    expect(lines[0]).toContain("html/goal.hbs, ");
    expect(lines[0]).toContain("html/hyte.css");
    expect(text(told.files, "site/fi/goals/uni.html")).toContain("oma osa");
    expect(unasked.err).not.toContain("Sivupohjaa");
  });

  test("templates that are links out or folders are told, and nothing of them is read", async () => {
    const root = mkdtempSync(join(tmpdir(), "hyte-templates-"));
    const outside = mkdtempSync(join(tmpdir(), "hyte-outside-"));
    try {
      const tree = { ...repository, "templates/html/goal.hbs/x.txt": "x" };
      const files = nodeFiles(root);
      for (const [path, contents] of Object.entries(tree)) files.write(path, contents);
      writeFileSync(join(outside, "index.hbs"), "salaisuus");
      symlinkSync(join(outside, "index.hbs"), join(root, "templates/html/index.hbs"));
      symlinkSync(outside, join(root, "templates/markdown"));

      const told = await run("build", {}, { files });
      const unasked = await run("build --no-custom-templates", {}, { files });
      rmSync(join(root, "templates"), { recursive: true });
      mkdirSync(join(outside, "html"));
      writeFileSync(join(outside, "html/actor.hbs"), "salaisuus");
      symlinkSync(outside, join(root, "templates"));
      const linked = await run("build", {}, { files: nodeFiles(root) });

      const pathsIn = (err: string): readonly string[] =>
        err
          .split("\n")
          .flatMap((line) => /^Sivupohjaa (\S+) ei käytetä, .*linkki/.exec(line)?.[1] ?? []);
      expect(told.code).toBe(0);
      expect(pathsIn(told.err)).toEqual([
        "templates/html/goal.hbs",
        "templates/html/index.hbs",
        "templates/markdown",
      ]);
      expect(unasked.err).not.toContain("Sivupohjaa");
      expect(pathsIn(linked.err)).toEqual(["templates/html/actor.hbs"]);
      expect(readFileSync(join(root, "site/fi/index.html"), "utf8")).not.toContain("salaisuus");
    } finally {
      rmSync(root, { recursive: true });
      rmSync(outside, { recursive: true });
    }
  });

  test("a template that fails is told by name, and the old site stays", async () => {
    const first = await run("build", repository);
    const second = await next("build", first, {
      "templates/html/goal.hbs": "{{#if otsikko}}x{{/if}}",
    });

    expect(second.code).toBe(2);
    expect(second.err).toContain("templates/html/goal.hbs:1");
    expect(second.err).toContain("otsikko");
    expect(text(second.files, "site/fi/goals/uni.html")).toContain("Nuoret nukkuvat enemmän");
  });

  test("a logo comes along", async () => {
    const tree = {
      ...repository,
      "hyte.yaml": settings({ site: '{ logo: "kuvat/logo.SVG", organisation: "Liitto" }' }),
      "kuvat/logo.SVG": "<svg/>",
    };

    const { files } = await run("build", tree);

    expect(text(files, "site/assets/logo.svg")).toBe("<svg/>");
    expect(text(files, "site/fi/goals/uni.html")).toContain('src="../../assets/logo.svg" alt=""');
    expect(text(files, "site/fi/index.html")).toContain("Liitto");
  });

  test.each([
    ["ei/ole.png", {}, "ei/ole.png"],
    ["plan/plan.yaml", {}, "plan/plan.yaml"],
    ["logo.png", { "logo.png": "x".repeat(1_000_001) }, "logo.png"],
  ])("a logo %s that cannot be used is told", async (logo, extra, said) => {
    const tree = {
      ...repository,
      "hyte.yaml": settings({ site: `{ logo: "${logo}" }` }),
      ...extra,
    };

    const { code, err, files } = await run("build", tree);

    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(siteOf(files)).toEqual([]);
  });

  test("colours that are no colours are told", async () => {
    const tree = {
      ...repository,
      "hyte.yaml": settings({ site: '{ tokens: { brand: "url(x)" } }' }),
    };

    expect(await run("build", tree)).toMatchObject({ code: 2, out: "" });
  });
});
