import { expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { run } from "./support/run.ts";

test("an event without a time says so, and does not seem to be of the one above it", async () => {
  const plan = `goals: [{ id: g, title: "G" }]
events:
  - { id: ilta, title: "Asukasilta", period: 5.5.2026 }
  - { id: kysely, title: "Kysely" }
`;
  const { code, err, files } = await run("build", {
    "hyte.yaml": settings({ stage: "draft" }),
    "plan/a.yaml": plan,
  });

  expect(code, err).toBe(0);
  const times = [
    ...text(files, "site/fi/preparation.html").matchAll(/<p class="when">(.*?)<\/p>/g),
  ];
  expect(times.map(([, time]) => time)).toEqual([
    "5.5.2026",
    '<span class="missing">Ajankohtaa ei ole merkitty</span>',
  ]);
});
