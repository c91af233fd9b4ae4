import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliest, isDate, latest } from "../src/field/dates.ts";
import { isPeriod, parsePeriod } from "../src/field/period.ts";

const understood: readonly (readonly [string | number, string, string])[] = [
  [2024, "2024-01-01", "2024-12-31"],
  ["2024", "2024-01-01", "2024-12-31"],
  [" 2024 ", "2024-01-01", "2024-12-31"],
  ["2024–2025", "2024-01-01", "2025-12-31"],
  ["2024-2025", "2024-01-01", "2025-12-31"],
  ["2024 – 2025", "2024-01-01", "2025-12-31"],
  ["2024 - 2025", "2024-01-01", "2025-12-31"],
  ["2024—2025", "2024-01-01", "2025-12-31"],
  ["2024/2025", "2024-01-01", "2025-12-31"],
  ["9/2017", "2017-09-01", "2017-09-30"],
  ["09/2017", "2017-09-01", "2017-09-30"],
  ["2/2024", "2024-02-01", "2024-02-29"],
  ["9–10/2017", "2017-09-01", "2017-10-31"],
  ["9-12/2017", "2017-09-01", "2017-12-31"],
  ["9/2017–2/2018", "2017-09-01", "2018-02-28"],
  ["9/2017-2/2018", "2017-09-01", "2018-02-28"],
  ["2011/syksy", "2011-08-01", "2011-12-31"],
  ["syksy 2011", "2011-08-01", "2011-12-31"],
  ["Syksyllä 2011", "2011-08-01", "2011-12-31"],
  ["2024/kevät", "2024-01-01", "2024-05-31"],
  ["kesä 2024", "2024-06-01", "2024-08-31"],
  ["talvi 2023", "2023-12-01", "2024-02-29"],
  ["hösten 2024", "2024-08-01", "2024-12-31"],
  ["2024/vår", "2024-01-01", "2024-05-31"],
  ["sommar 2024", "2024-06-01", "2024-08-31"],
  ["spring 2024", "2024-01-01", "2024-05-31"],
  ["autumn 2024", "2024-08-01", "2024-12-31"],
  ["loppuvuosi 2024", "2024-07-01", "2024-12-31"],
  ["kevät–syksy 2024", "2024-01-01", "2024-12-31"],
  ["syksy 2024 – kevät 2025", "2024-08-01", "2025-05-31"],
  ["Q3/2024", "2024-07-01", "2024-09-30"],
  ["2024-Q4", "2024-10-01", "2024-12-31"],
  ["Q1–Q2/2024", "2024-01-01", "2024-06-30"],
  ["lukuvuosi 2024–2025", "2024-08-01", "2025-07-31"],
  ["läsåret 2024-25", "2024-08-01", "2025-07-31"],
  ["2025-03-01", "2025-03-01", "2025-03-01"],
  ["2025-03", "2025-03-01", "2025-03-31"],
  ["2022-03-01/2025-05-31", "2022-03-01", "2025-05-31"],
  ["2024-09/2025-05", "2024-09-01", "2025-05-31"],
  ["2024-09 – 2025-05", "2024-09-01", "2025-05-31"],
  ["2025-03-01–2025-05-31", "2025-03-01", "2025-05-31"],
  ["1.9.2017", "2017-09-01", "2017-09-01"],
  ["1. 9. 2017", "2017-09-01", "2017-09-01"],
  ["1.9.–31.12.2017", "2017-09-01", "2017-12-31"],
  ["1.9.-31.12.2017", "2017-09-01", "2017-12-31"],
  ["1.–15.9.2017", "2017-09-01", "2017-09-15"],
  ["1.9.2017–31.5.2018", "2017-09-01", "2018-05-31"],
  ["1.9.2017 – 5/2018", "2017-09-01", "2018-05-31"],
  ["syyskuu 2024", "2024-09-01", "2024-09-30"],
  ["syyskuussa 2024", "2024-09-01", "2024-09-30"],
  ["september 2024", "2024-09-01", "2024-09-30"],
  ["maj 2024", "2024-05-01", "2024-05-31"],
  ["loka–marraskuu 2024", "2024-10-01", "2024-11-30"],
  ["helmi-huhtikuu 2025", "2025-02-01", "2025-04-30"],
  ["joulukuu 2024 – tammikuu 2025", "2024-12-01", "2025-01-31"],
];

const openOnes: readonly (readonly [string, string, string])[] = [
  ["jatkuva", earliest, latest],
  ["Jatkuvaa", earliest, latest],
  ["toistaiseksi", earliest, latest],
  ["fortlöpande", earliest, latest],
  ["kontinuerlig", earliest, latest],
  ["tills vidare", earliest, latest],
  ["continuous", earliest, latest],
  ["2024–", "2024-01-01", latest],
  ["9/2024 –", "2024-09-01", latest],
  ["2024–jatkuu", "2024-01-01", latest],
  ["2024 alkaen", "2024-01-01", latest],
  ["från 2024", "2024-01-01", latest],
  ["2024-09/..", "2024-09-01", latest],
  ["../2025-05", earliest, "2025-05-31"],
  ["–2025", earliest, "2025-12-31"],
  ["2025 mennessä", earliest, "2025-12-31"],
  ["senast 2025", earliest, "2025-12-31"],
];

const problems: readonly (readonly [string | number, string, string | undefined])[] = [
  ["13/2024", "month-out-of-range", undefined],
  ["0/2024", "month-out-of-range", undefined],
  ["2024-13", "month-out-of-range", undefined],
  ["9–13/2024", "month-out-of-range", undefined],
  ["13–14/2024", "month-out-of-range", undefined],
  ["13/2024–2/2025", "month-out-of-range", undefined],
  ["1.13.2024", "month-out-of-range", undefined],
  ["2024-25", "not-a-period", "2024–2025"],
  ["2025-29", "not-a-period", "2025–2029"],
  ["2025/29", "not-a-period", "2025–2029"],
  ["2025/24", "not-a-period", undefined],
  ["2025-24", "month-out-of-range", undefined],
  ["2025-30/2026", "not-a-period", undefined],
  ["31.4.2025", "day-out-of-range", undefined],
  ["29.2.2025", "day-out-of-range", undefined],
  ["2025-02-29", "day-out-of-range", undefined],
  ["31.4.–31.5.2025", "day-out-of-range", undefined],
  ["30.2.2025–", "day-out-of-range", undefined],
  ["2025–2024", "end-before-start", undefined],
  ["10–9/2017", "end-before-start", undefined],
  ["9/2018–2/2017", "end-before-start", undefined],
  ["12–1/2025", "end-before-start", undefined],
  ["joulu–tammikuu 2025", "end-before-start", undefined],
  ["2025-06-01/2022-05-31", "end-before-start", undefined],
  ["31.12.–1.9.2017", "end-before-start", undefined],
  ["2024/9", "not-a-period", "9/2024"],
  ["2024-9", "not-a-period", "9/2024"],
  ["9.2017", "not-a-period", "9/2017"],
  [9.2017, "not-a-period", "9/2017"],
  [9.202, "not-a-period", "9/2020"],
  ["9-2017", "not-a-period", "9/2017"],
  ["9/17", "not-a-period", "9/2017"],
  ["1.9.17", "not-a-period", "1.9.2017"],
  ["2024–25", "not-a-period", "2024–2025"],
  ["31/12/2026", "not-a-period", "2026-12-31"],
  ["2026/12/31", "not-a-period", "2026-12-31"],
  ["2024-9-1", "not-a-period", "2024-09-01"],
  ["2024/13", "not-a-period", undefined],
  ["", "not-a-period", undefined],
  ["–", "not-a-period", undefined],
  ["valmistuu 2012", "not-a-period", undefined],
  ["joulu–tammikuu", "not-a-period", undefined],
  ["syksy", "not-a-period", undefined],
  ["20245", "not-a-period", undefined],
  ["0224", "not-a-period", undefined],
  ["9/0224", "not-a-period", undefined],
  ["1.9.0224", "not-a-period", undefined],
  ["syksy 0224", "not-a-period", undefined],
  [-2025, "not-a-period", undefined],
  ["2024–2025–2026", "not-a-period", undefined],
  ["syksy–2025", "not-a-period", undefined],
  ["9–2025", "not-a-period", undefined],
  ["1.9.–2025", "not-a-period", undefined],
  ["lukuvuosi 2024–2026", "not-a-period", undefined],
  ["xx.xx.2024", "not-a-period", undefined],
  ["constructor", "not-a-period", undefined],
  ["__proto__ 2024", "not-a-period", undefined],
];

describe("parsePeriod", () => {
  it.each(understood)("understands %s", (written, from, to) => {
    const period = parsePeriod(written);

    expect(period).toMatchObject({ kind: "period", from, to, open: false });
    expect(period.written).toBe(String(written));
    expect(isPeriod(period)).toBe(true);
  });

  it.each(openOnes)("understands %s as open", (written, from, to) => {
    expect(parsePeriod(written)).toMatchObject({ kind: "period", from, to, open: true });
  });

  it.each(problems)("says of %s: %s", (written, code, suggestion) => {
    const problem = parsePeriod(written);

    expect(problem).toMatchObject({ kind: "problem", code });
    expect(isPeriod(problem)).toBe(false);
    expect("suggestion" in problem ? problem.suggestion : undefined).toBe(suggestion);
  });

  it.each([
    ["2024", "year"],
    ["9/2017", "month"],
    ["1.9.2017", "day"],
    ["2011/syksy", "season"],
    ["jatkuva", "continuous"],
    ["1.9.2017 – 5/2018", "month"],
    ["9/2017–2018", "year"],
  ])("knows how exactly %s is written: %s", (written, precision) => {
    expect(parsePeriod(written)).toMatchObject({ precision });
  });

  it.each([
    ["13/2024", { month: 13, year: 2024 }, "12/2024"],
    ["0/2024", { month: 0, year: 2024 }, "1/2024"],
    ["2024-13", { month: 13, year: 2024 }, "12/2024"],
    ["31.4.2025", { day: 31, month: 4, year: 2025, last: 30 }, undefined],
    ["2025–2024", { from: "2025-01-01", to: "2024-12-31" }, "2024–2025"],
    ["12–1/2025", { from: "2025-12-01", to: "2025-01-31" }, "12/2024–1/2025"],
    ["9/2018–2/2017", { from: "2018-09-01", to: "2017-02-28" }, "2/2017–9/2018"],
    ["31.12.–1.9.2017", { from: "2017-12-31", to: "2017-09-01" }, "2017-09-01/2017-12-31"],
  ])("gives the facts of %s and an example that holds", (written, facts, example) => {
    const problem = parsePeriod(written);

    expect(problem).toMatchObject({ facts });
    expect("example" in problem ? problem.example : undefined).toBe(example);
    if (example !== undefined) expect(parsePeriod(example).kind).toBe("period");
  });

  it("suggests only what is a period", () => {
    for (const [, , suggestion] of problems) {
      if (suggestion !== undefined) expect(parsePeriod(suggestion).kind).toBe("period");
    }
  });

  it("answers any text, quickly", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(["period", "problem"]).toContain(parsePeriod(text).kind);
      }),
    );
    const long = "1.".repeat(500_000);
    expect(parsePeriod(long)).toMatchObject({ code: "not-a-period" });
  });

  it("has bounds in order whatever is written", () => {
    const point = fc.constantFrom(
      "2024",
      "9/2017",
      "1.9.2017",
      "2025-03",
      "syksy 2024",
      "9",
      "1.9.",
    );
    fc.assert(
      fc.property(point, point, fc.constantFrom("–", "-", " – ", "/"), (first, last, mark) => {
        const period = parsePeriod(first + mark + last);
        if (period.kind !== "period") return;
        expect(period.from <= period.to).toBe(true);
        expect(isDate(period.from) && isDate(period.to)).toBe(true);
      }),
    );
  });

  it("keeps no more than its cache holds", () => {
    for (let index = 0; index < 10_000; index += 1) parsePeriod(`ajankohta ${String(index)}`);

    expect(parsePeriod("9/2017")).toMatchObject({ from: "2017-09-01" });
  });
});
