import { expect, test } from "vitest";
import { run } from "./support/run.ts";

const swedish = `format: 1
profile: county
area: HVA05
title: "Välfärdsplan för Egentliga Finland"
term: 2025-06-01/2029-05-31
period: 2025-06-01/2029-05-31
stage: approved
languages: [sv]
`;

test.each(["fi", "sv", "en"])("the plan's own language stays first (%s)", async (language) => {
  const { out } = await run(`validate --format json --lang ${language}`, {
    "hyte.yaml": swedish,
    "plan/uni.yaml": 'goals:\n  - id: uni\n    title: "Unga sover"\n',
  });
  const { findings } = JSON.parse(out) as {
    readonly findings: readonly { readonly code: string; readonly fix: string }[];
  };
  const said = findings.filter(({ code }) => code === "translation-missing");

  expect(said).toHaveLength(1);
  expect(said[0]?.fix).toContain("languages: [sv, fi]");
  expect(said[0]?.fix).not.toContain("{ ");
});
