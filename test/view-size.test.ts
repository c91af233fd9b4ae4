import { expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { run } from "./support/run.ts";

test("a table that nobody could read gives way to the list of goals, and says so", async () => {
  const goals = Array.from({ length: 301 }, (_, at) => `{ id: g${at}, title: "Tavoite ${at}" }`);
  const tree = {
    "hyte.yaml": settings(),
    "plan/a.yaml": `focusAreas: [{ id: mieli, title: "Mieli", goals: [${goals.join()}] }]\n`,
  };

  const { files } = await run("build", tree);

  const page = new TextDecoder().decode(files.get("site/fi/focus-areas/mieli.html"));
  expect(page).not.toContain("<table");
  expect(page).toContain("Tavoitteita on 301, joten");
  expect(page).toContain('<a href="../goals/g300.html">Tavoite 300</a>');
  expect(page).toContain('<p class="note">Työ: ');
  expect(page.length).toBeLessThan(150_000);
});
