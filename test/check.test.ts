import { describe, expect, test } from "vitest";
import { check } from "../src/check/check.ts";
import { rules } from "../src/check/rules/index.ts";
import { preparePlaces } from "../src/load/places.ts";
import { brief, plainSettings, planOf } from "./support/plan-of.ts";
import { run } from "./support/run.ts";

const actors = `actors:
  - { id: kunnat, title: "Kunnat", contact: { role: "Sihteeri" } }
`;
const goal = `goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    owners: [kunnat]
    metrics: [{ id: tunnit, title: "Unitunnit", unit: "h", direction: up, source: "Kysely", baseline: { period: 2024, value: 7 }, targets: [{ period: 2029, value: 8 }] }]
`;
const action = `    actions:
      - id: unikoulu
        title: "Unikoulu kouluille"
        owners: [kunnat]
        schedule: 2027
        status: planned
`;

interface Printed {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly path: string;
    readonly start: { readonly line: number };
  }[];
  readonly totals: { readonly accepted: number };
}

interface Validated {
  readonly code: number;
  readonly findings: readonly string[];
  readonly accepted: number;
}

/** Findings as `severity code path:line`. */
async function validated(
  plan: string | Readonly<Record<string, string | Uint8Array>>,
  settings = plainSettings,
): Promise<Validated> {
  const tree = typeof plan === "string" ? { "plan/a.yaml": plan } : plan;
  const { code, out } = await run("validate --format json", { "hyte.yaml": settings, ...tree });
  const printed = JSON.parse(out) as Printed;
  const findings = printed.findings.map(
    (each) => `${each.severity} ${each.code} ${each.path}:${each.start.line}`,
  );
  return { code, findings, accepted: printed.totals.accepted };
}

test("a whole plan has no finding", async () => {
  expect(await validated(actors + goal + action)).toEqual({ code: 0, findings: [], accepted: 0 });
});

describe("severity", () => {
  const withoutAction = actors + goal;
  const withoutSchedule = (actors + goal + action).replace("        schedule: 2027\n", "");

  test.each([
    ["its own", "", "error", 1],
    ["a note while the plan is a draft", "draft", "note", 0],
  ])("is %s", async (_, stage, severity, code) => {
    const settings = plainSettings.replace("approved", stage || "approved");

    const result = await validated(withoutAction, settings);

    expect(result).toEqual({
      code,
      findings: [`${severity} goal-without-action plan/a.yaml:4`],
      accepted: 0,
    });
  });

  test.each([
    ["error", 1],
    ["warning", 0],
    ["note", 0],
  ])("is the %s that hyte.yaml says, in a draft too", async (severity, code) => {
    const settings = `${plainSettings.replace("approved", "draft")}rules: { action-without-schedule: ${severity} }\n`;

    const result = await validated(withoutSchedule, settings);

    expect(result.findings).toEqual([`${severity} action-without-schedule plan/a.yaml:9`]);
    expect(result.code).toBe(code);
  });

  test("off silences a rule", async () => {
    const result = await validated(
      withoutAction,
      `${plainSettings}rules: { goal-without-action: off }\n`,
    );

    expect(result).toEqual({ code: 0, findings: [], accepted: 0 });
  });

  test("a contradiction stays an error in a draft", async () => {
    const plan = (actors + goal + action).replace("period: 2029", "period: 2020");

    const result = await validated(plan, plainSettings.replace("approved", "draft"));

    expect(result.findings).toEqual(["error target-not-after-baseline plan/a.yaml:7"]);
  });

  test.each(["__proto__", "constructor", "toString"])("%s as a rule does nothing", async (name) => {
    const result = await validated(
      actors + goal + action,
      `${plainSettings}rules: { ${name}: off }\n`,
    );

    expect(result.code).toBeLessThan(2);
    expect(({} as Record<string, unknown>)["off"]).toBeUndefined();
  });
});

describe("what follows from another slip is not said", () => {
  const whole = actors + goal + action;

  test.each([
    [
      "a misspelt field",
      "owners: [kunnat]\n        schedule",
      "owenrs: [kunnat]\n        schedule",
      "unknown-field",
    ],
    ["a field of another language", "schedule: 2027", "aikataulu: 2027", "unknown-field"],
    [
      "an owner who does not exist",
      "owners: [kunnat]\n        schedule",
      "owners: [kunat]\n        schedule",
      "unknown-reference",
    ],
    ["a field without a value", "schedule: 2027", "schedule:", "empty-field"],
    ["a period that is none", "schedule: 2027", "schedule: 13/2027", "period-month-out-of-range"],
    ["a status that is none", "status: planned", "status: suunniteltu", "unknown-status"],
    ["a misspelt collection", "actors:", "actrs:", "unknown-field"],
    ["an action without an id", "- id: unikoulu\n        title", "- title", "missing-field"],
    ["a misspelt indicator", 'title: "Unitunnit"', "indicator: unitunnit", "unknown-reference"],
  ])("%s", async (_, find, replacement, code) => {
    const { findings } = await validated(whole.replace(find, replacement));

    expect(findings.map((each) => each.split(" ")[1])).toEqual([code]);
  });

  test("another slip of the same entry is", async () => {
    const plan = whole.replace("owners: [kunnat]\n        schedule: 2027", "owenrs: [kunnat]");

    const { findings } = await validated(plan);

    expect(findings).toEqual([
      "warning action-without-schedule plan/a.yaml:9",
      "error unknown-field plan/a.yaml:11",
    ]);
  });
});

describe("a file that cannot be read", () => {
  const broken = 'actions:\n  - id: unikoulu\n    title: "Unikoulu\n    goals: [uni]\n  - ]\n';

  test("hides nothing of the others, and nothing in them is missing because of it", async () => {
    const { findings } = await validated({
      "plan/a.yaml": actors + goal,
      "plan/broken.yaml": broken,
      "plan/c.yaml": `goals:\n  - id: ruoka\n    title: "Ruoka"\n    owners: [ei-ketaan]\n`,
    });

    expect(findings.filter((each) => each.includes("plan/a.yaml"))).toEqual([]);
    expect(findings.filter((each) => each.includes("plan/c.yaml"))).toEqual([
      "error goal-without-action plan/c.yaml:2",
      "warning goal-without-metric plan/c.yaml:2",
      "error unknown-reference plan/c.yaml:4",
    ]);
    expect(findings.some((each) => each.includes("plan/broken.yaml"))).toBe(true);
  });

  test("what it names is not unknown", async () => {
    const { findings } = await validated({
      "plan/a.yaml": goal + action,
      "plan/actors.yaml": "actors:\n  - id: kunnat\n    title: Kunnat\n  - ]\n",
    });

    expect(findings.filter((each) => !each.includes("plan/actors.yaml"))).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  test("what it refers to is not unused", async () => {
    const { findings } = await validated({
      "plan/a.yaml": `${actors}  - { id: jarjestot, title: "Järjestöt", contact: { role: "Sihteeri" } }\n${goal}${action}`,
      "plan/broken.yaml": "actions:\n  - id: x\n    owners: [jarjestot]\n  - ]\n",
    });

    expect(findings.filter((each) => !each.includes("plan/broken.yaml"))).toEqual([]);
  });

  test("hyte.yaml among them is one finding", async () => {
    const settings = plainSettings
      .replace('title: "Keski', "title: Tavoite: [Keski")
      .replace('"\nperiod', "\nperiod");

    const { findings } = await validated(
      actors + goal + action.replace("planned", "aloitettu"),
      `${settings}statusScale: [{ id: aloitettu, title: "Aloitettu", phase: in-progress }]\n- \n`,
    );

    expect(findings.filter((each) => !each.includes("hyte.yaml"))).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("acceptances", () => {
  const late = actors + goal + action.replace("2027", "2026-01-01/2026-06-30");
  const accepted = (until: string, reason = ": odotetaan päätöstä"): string =>
    late.replace("06-30\n", `06-30 # hyte-accept action-overdue until ${until}${reason}\n`);

  test("without one the finding stands", async () => {
    expect((await validated(late)).findings).toContain("warning action-overdue plan/a.yaml:12");
  });

  test.each([
    ["holds to the last day", "2026-11-01", 1, ["warning action-without-update plan/a.yaml:9"]],
    [
      "ends after it",
      "2026-10-31",
      0,
      [
        "warning action-without-update plan/a.yaml:9",
        "warning action-overdue plan/a.yaml:12",
        "warning acceptance-expired plan/a.yaml:12",
      ],
    ],
  ])("in a comment %s", async (_, until, count, findings) => {
    const result = await validated(accepted(until));

    expect(result).toEqual({ code: 0, findings, accepted: count });
  });

  test("in hyte.yaml holds for the files that it names", async () => {
    const settings = (file: string): string =>
      `${plainSettings}accept: [{ rule: action-overdue, file: "${file}", until: 2026-12-31, reason: "Odotetaan päätöstä" }]\n`;

    const fitting = await validated(late, settings("plan/**"));
    const other = await validated(late, settings("plan/muu.yaml"));

    expect(fitting.accepted).toBe(1);
    expect(fitting.findings).not.toContain("warning action-overdue plan/a.yaml:12");
    expect(other.accepted).toBe(0);
    expect(other.findings).toContain("note acceptance-unused hyte.yaml:9");
  });

  test("that nothing needs is a note", async () => {
    const plan = (actors + goal + action).replace(
      "2027\n",
      "2027 # hyte-accept action-overdue until 2027-01-01: varalta\n",
    );

    expect((await validated(plan)).findings).toEqual(["note acceptance-unused plan/a.yaml:12"]);
  });

  test("an error of the structure cannot be accepted", async () => {
    const plan = (actors + goal + action).replace(
      "        status",
      "        # hyte-accept unknown-field until 2027-01-01: oma kenttä\n        statsu",
    );

    expect((await validated(plan)).findings).toEqual([
      "warning acceptance-impossible plan/a.yaml:13",
      "error unknown-field plan/a.yaml:14",
    ]);
  });
});

test("each finding is placed in its entry", async () => {
  const { plan } = await planOf(`${actors}goals: [{ id: uni, title: "Uni" }]\n`);

  const findings = check(plan, rules, "2026-11-01");
  await preparePlaces();

  expect(findings.map(brief)).toEqual([
    "goal-without-action plan/a.yaml:3:15",
    "goal-without-metric plan/a.yaml:3:15",
    "goal-without-owner plan/a.yaml:3:15",
  ]);
  expect(findings.map(({ subject }) => subject)).toEqual([
    "goals/uni/actions",
    "goals/uni/metrics",
    "goals/uni/owners",
  ]);
});
