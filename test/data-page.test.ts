import { expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { run } from "./support/run.ts";

test("the data page describes the plan as data to machines, not itself", async () => {
  const { code, err, files } = await run("build", {
    "hyte.yaml": settings(),
    "plan/a.yaml": 'goals: [{ id: g, title: "G" }]\n',
  });
  expect(code, err).toBe(0);

  const html = text(files, "site/fi/data.html");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const { description } = JSON.parse(json) as { readonly description: string };

  expect(description).toBe(
    "Hyvinvointisuunnitelma: tavoitteet, toimenpiteet, vastuutahot, mittarit ja luvut taulukoina. Mittarit on arvioitu päivän 1.11.2026 tilanteen mukaan.",
  );
});
