import { describe, expect, test } from "vitest";
import { next, siteOf } from "./support/built.ts";
import { everyAim } from "./support/every-aim.ts";
import { run } from "./support/run.ts";

describe("a site that is built anew in another form", () => {
  test("keeps nothing of the old one: scripts, typeface, series and documents go with the pages", async () => {
    const command = "build --format html,csv,json,xlsx,docx,markdown --base-url https://x.example/";
    const old = await run(command, everyAim);

    const anew = await next("build --format xlsx --lang sv", old);

    const kinds = ["assets/search.js", "fi/search-index.js", "assets/fonts/OFL.txt", "sitemap.xml"];
    const wanted = [...kinds, "assets/icon.svg", "plan.fi.docx", "plan.fi.xlsx"];
    expect(siteOf(old.files)).toEqual(expect.arrayContaining(wanted.map((path) => `site/${path}`)));
    expect(siteOf(old.files).some((path) => path.startsWith("site/series/"))).toBe(true);
    expect(siteOf(anew.files)).toEqual([
      "site/data/measurements.json",
      "site/hyte-site.json",
      "site/plan.sv.xlsx",
    ]);
  });
});
