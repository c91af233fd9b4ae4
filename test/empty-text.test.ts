import { expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { run } from "./support/run.ts";

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly fix: string;
  }[];
}

async function advice(plan: string, language: string): Promise<readonly string[]> {
  const { out } = await run(`validate --format json --lang ${language}`, {
    "hyte.yaml": settings(),
    "plan/plan.yaml": plan,
  });
  const { findings } = JSON.parse(out) as Printed;
  const empty = findings.filter(({ code }) => code === "empty-text");
  return empty.map(({ severity, fix }) => `${severity}: ${fix}`);
}

const removal = { fi: "poista", sv: "ta bort", en: "remove" } as const;

test.each([
  'goals: [{ id: x, title: "" }]',
  'actions: [{ id: x, title: { fi: " ", sv: "Å" } }]',
  'focusAreas: [{ id: x, title: "" }]',
  'indicators: [{ id: x, title: "" }]',
  'actors: [{ id: x, title: "" }]',
  'actors: [{ id: x, title: "X", contact: { role: "" } }]',
  'goals: [{ id: x, title: "X", updates: [{ date: 2026-01-01, text: "" }] }]',
  'goals: [{ id: x, title: "X", links: [{ url: "https://example.org", title: "" }] }]',
  'indicators: [{ id: x, title: "X", breaks: [{ period: 2024, note: "" }] }]',
])("nobody is told to remove what must be there: %s", async (plan) => {
  for (const [language, word] of Object.entries(removal)) {
    const [said, ...others] = await advice(plan, language);
    expect(said).toMatch(/^warning: .*`(?:title|role|text|note)`/);
    expect(said).not.toContain(word);
    expect(others).toEqual([]);
  }
});

test.each([
  'goals: [{ id: x, title: "X", description: "" }]',
  'metrics: [{ id: x, title: "" }]',
  'goals: [{ id: x, title: "X", actionGroups: [{ label: A, title: "" }] }]',
  'metrics: [{ id: x, title: "X", note: "" }]',
])("what may be left out may also be removed: %s", async (plan) => {
  for (const [language, word] of Object.entries(removal)) {
    expect(await advice(plan, language)).toEqual([expect.stringContaining(word)]);
  }
});
