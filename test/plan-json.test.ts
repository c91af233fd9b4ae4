import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { settings } from "./support/analysed.ts";
import { text } from "./support/built.ts";
import { everyAim } from "./support/every-aim.ts";
import { mallila } from "./support/mallila.ts";
import { type Outcome, run } from "./support/run.ts";

type Json = Readonly<Record<string, unknown>>;

const read = ({ files }: Outcome, name: string): Json =>
  JSON.parse(text(files, `site/data/${name}`)) as Json;

let example: Outcome;

beforeAll(async () => {
  example = await run("build --format json", mallila);
  expect(example.code).toBe(0);
});

/** What the schema that is written beside it has against a plan. */
function faultsOf(plan: unknown, schema: Json): readonly string[] {
  const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: /^\w+:/, "date-time": true } as const;
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats });
  const isValid = ajv.compile(schema);
  isValid(plan);
  return (isValid.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}

describe("the plan as JSON", () => {
  test.each([
    ["the example", mallila],
    ["every kind of aim", everyAim],
    ["nothing but a title", { "hyte.yaml": settings(), "plan/a.yaml": "goals: []\n" }],
  ])("is as its schema says: %s", async (_name, tree) => {
    const built = await run("build --format json", tree);

    expect(built.code, built.err).toBe(0);
    expect(faultsOf(read(built, "plan.json"), read(built, "plan.schema.json"))).toEqual([]);
  });

  test.each([
    ["a goal without an id", (plan: Json) => delete (plan["goals"] as { id?: string }[])[0]?.id],
    ["a field that nobody described", (plan: Json) => Object.assign(plan, { oma: 1 })],
    [
      "a verdict that there is none",
      (plan: Json) =>
        Object.assign((plan["measurements"] as { metrics: object[] }).metrics[0] ?? {}, {
          verdict: "good",
        }),
    ],
    ["a day that is none", (plan: Json) => Object.assign(plan, { asOf: "1.11.2026" })],
  ])("its schema notices %s", (_name, spoil) => {
    const plan = structuredClone(read(example, "plan.json"));
    spoil(plan);

    expect(faultsOf(plan, read(example, "plan.schema.json"))).not.toEqual([]);
  });

  test("holds every entry of the plan by its id, and the values of what is open", async () => {
    const plan = read(example, "plan.json");
    const status = JSON.parse((await run("status --json", mallila)).out) as {
      readonly goals: readonly { readonly goal: string }[];
    };
    const idsOf = (name: string): readonly string[] =>
      (plan[name] as readonly { readonly id: string }[]).map(({ id }) => id);

    expect(idsOf("goals")).toEqual(expect.arrayContaining(status.goals.map(({ goal }) => goal)));
    for (const name of ["actions", "actors", "documents", "focusAreas", "indicators", "metrics"])
      expect(new Set(idsOf(name)).size, name).toBe(idsOf(name).length);
    const series = plan["series"] as readonly { readonly id: string; readonly values: unknown[] }[];
    expect(series.filter(({ values }) => values.length > 0).length).toBeGreaterThan(20);
  });

  test("has nothing internal, and is unchanged by a second build in another order", async () => {
    const tree = {
      "hyte.yaml": settings(),
      "plan/a.yaml": `goals:\n  - id: a\n    title: "A"\n    internalNote: "VAIN MEILLE"\n`,
    };
    const built = await run("build --format json", tree);
    expect(built.code, built.err).toBe(0);
    expect(text(built.files, "site/data/plan.json")).not.toContain("VAIN MEILLE");

    const other = await run(
      "build --format json",
      Object.fromEntries(Object.entries(mallila).reverse()),
    );
    expect(text(other.files, "site/data/plan.json")).toBe(
      text(example.files, "site/data/plan.json"),
    );
    const again = await run("build --format json --check", Object.fromEntries(example.files));
    expect([again.code, again.out]).toEqual([0, ""]);
  });
});
