import { describe, expect, it } from "vitest";

import { councilTermAt, councilTermsOf } from "../src/field/terms.ts";
import {
  documentKinds,
  metricAims,
  metricKinds,
  phases,
  sectors,
  targetGroups,
  termOf,
  vocabulariesVersion,
} from "../src/field/vocabularies.ts";

const all = { documentKinds, metricAims, metricKinds, phases, sectors, targetGroups };

describe("vocabularies", () => {
  it("say of which year they are", () => {
    expect(vocabulariesVersion.year).toBe(2026);
  });

  it.each(Object.entries(all))("%s are complete", (_, vocabulary) => {
    const ids = vocabulary.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of vocabulary) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      for (const text of [name.fi, name.sv, name.en]) expect(text).toMatch(/^[\p{Lu}\d].*\S$/u);
    }
    for (const language of ["fi", "sv", "en"] as const) {
      const names = vocabulary.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("hold what plans use", () => {
    expect(phases.map(({ id }) => id)).toEqual([
      "planned",
      "in-progress",
      "done",
      "paused",
      "cancelled",
      "merged",
    ]);
    expect(metricKinds.map(({ id }) => id)).toContain("phenomenon");
    expect(metricAims.map(({ id }) => id)).toContain("milestone");
    expect(sectors).toHaveLength(14);
    expect(termOf(targetGroups, "adolescents")?.ages).toEqual({ from: 13, to: 17 });
    expect(termOf(sectors, "parish")?.name.sv).toBe("Församling");
  });

  it("do not know other ids", () => {
    for (const id of ["", "constructor", "__proto__", "Adolescents"]) {
      expect(termOf(targetGroups, id)).toBeUndefined();
    }
  });

  it("keep narrower groups within the ages of the broader", () => {
    for (const { ages, broader } of targetGroups) {
      if (broader === undefined) continue;
      const whole = termOf(targetGroups, broader);
      expect(whole).toBeDefined();
      if (!ages || !whole?.ages) continue;
      expect(ages.from).toBeGreaterThanOrEqual(whole.ages.from);
      expect(ages.to ?? Infinity).toBeLessThanOrEqual(whole.ages.to ?? Infinity);
    }
  });
});

describe("council terms", () => {
  it("of counties begin in March 2022", () => {
    expect(councilTermsOf("county").slice(0, 3)).toEqual([
      { from: "2022-03-01", to: "2025-05-31" },
      { from: "2025-06-01", to: "2029-05-31" },
      { from: "2029-06-01", to: "2033-05-31" },
    ]);
    expect(councilTermsOf("joint-authority")).toEqual(councilTermsOf("county"));
  });

  it("of municipalities begin in August 2021", () => {
    expect(councilTermsOf("municipality").slice(0, 2)).toEqual([
      { from: "2021-08-01", to: "2025-05-31" },
      { from: "2025-06-01", to: "2029-05-31" },
    ]);
    expect(councilTermsOf("city")).toEqual(councilTermsOf("municipality"));
  });

  it("follow each other without a gap and end", () => {
    const terms = councilTermsOf("county");

    expect(terms.length).toBeLessThan(30);
    for (const [index, term] of terms.entries()) {
      expect(term.to.endsWith("-05-31")).toBe(true);
      if (index > 0) expect(term.from.endsWith("-06-01")).toBe(true);
    }
  });

  it.each([
    ["county", "2022-02-28", undefined],
    ["county", "2025-05-31", "2022-03-01"],
    ["county", "2025-06-01", "2025-06-01"],
    ["city", "2021-08-01", "2021-08-01"],
    ["county", "2200-01-01", undefined],
  ] as const)("of a %s on %s begins %s", (profile, date, from) => {
    expect(councilTermAt(profile, date)?.from).toBe(from);
  });
});
