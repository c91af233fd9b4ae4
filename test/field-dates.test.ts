import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addYears,
  contains,
  covers,
  dateOfNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isBefore,
  isDate,
  overlaps,
  yearOf,
  yearsBetween,
} from "../src/field/dates.ts";
import { parseDate } from "../src/field/period.ts";

const anyDay = fc
  .date({ min: new Date("0004-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("dates", () => {
  it("number days as Date does", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
        expect(dateOfNumber(dayNumber(date))).toBe(date);
        expect(isDate(date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("add days as Date does", () => {
    const near = fc.integer({ min: -800, max: 800 });
    const day = fc
      .date({ min: new Date("1000-01-01"), max: new Date("3000-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, near, (date, days) => {
        const expected = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(date, days)).toBe(expected);
        expect(daysBetween(date, expected)).toBe(days);
      }),
      { numRuns: 500 },
    );
  });

  it("exist only where Date agrees", () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = [String(year).padStart(4, "0"), month, day]
          .map((part) => String(part).padStart(2, "0"))
          .join("-");
        const parsed = new Date(`${text}T00:00:00Z`);
        const exists =
          !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
        expect(isDate(text)).toBe(exists);
      }),
      { numRuns: 500 },
    );
  });

  it("are refused in other forms", () => {
    for (const text of ["", "2024", "2024-1-1", "1.1.2024", "2024-01-01 ", "0000-01-01"]) {
      expect(isDate(text)).toBe(false);
    }
    expect(daysInMonth(2024, 13)).toBe(0);
  });

  it.each([
    ["2000-02-29", "2001-02-28", 0],
    ["2000-02-29", "2001-03-01", 1],
    ["2022-03-01", "2025-05-31", 3],
    ["2025-05-31", "2022-03-01", -3],
    ["2024-01-01", "2024-01-01", 0],
  ])("count full years from %s to %s: %i", (from, to, years) => {
    expect(Math.abs(yearsBetween(from, to))).toBe(Math.abs(years));
    expect(yearsBetween(from, to) < 0).toBe(years < 0);
  });

  it("add years, also to a leap day", () => {
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(addYears("2024-02-29", 4)).toBe("2028-02-29");
    expect(addYears("2021-08-01", 4)).toBe("2025-08-01");
  });

  it("compare", () => {
    const term = { from: "2022-03-01", to: "2025-05-31" };

    expect(isBefore("2024-12-31", "2025-01-01")).toBe(true);
    expect(isBefore("2025-01-01", "2025-01-01")).toBe(false);
    expect(covers(term, { from: "2024-01-01", to: "2024-12-31" })).toBe(true);
    expect(covers(term, { from: "2024-01-01", to: "2025-12-31" })).toBe(false);
    expect(covers(term, { from: "2022-01-01", to: "2024-12-31" })).toBe(false);
    expect(overlaps(term, { from: "2025-05-31", to: "2026-01-01" })).toBe(true);
    expect(overlaps(term, { from: "2025-06-01", to: "2026-01-01" })).toBe(false);
    expect(contains(term, "2025-05-31")).toBe(true);
    expect(contains(term, "2025-06-01")).toBe(false);
    expect(yearOf("2025-06-01")).toBe(2025);
  });
});

describe("parseDate", () => {
  it("takes YYYY-MM-DD", () => {
    expect(parseDate("2026-12-31")).toEqual({ kind: "date", date: "2026-12-31" });
  });

  it.each([
    ["31.12.2026", "2026-12-31"],
    ["1. 2. 2026", "2026-02-01"],
    ["2026/12/31", "2026-12-31"],
    ["2026-2-3", "2026-02-03"],
    ["20261231", "2026-12-31"],
    ["31/12/2026", "2026-12-31"],
    [" 2026-12-31 ", "2026-12-31"],
    ["2026-12-31T10:00:00Z", "2026-12-31"],
  ])("suggests the same day for %s", (written, suggestion) => {
    expect(parseDate(written)).toMatchObject({ kind: "problem", code: "not-iso", suggestion });
  });

  it.each([
    ["2026-2-30", "day-out-of-range"],
    ["31.4.2026", "day-out-of-range"],
    ["2026-13-01", "month-out-of-range"],
    ["12/31/2026", "month-out-of-range"],
    ["2026", "not-a-date"],
    ["12/2026", "not-a-date"],
    ["maanantai", "not-a-date"],
    ["xx.xx.2026", "not-a-date"],
    ["1.1.0026", "not-a-date"],
    ["", "not-a-date"],
    ["1".repeat(1_000_000), "not-a-date"],
  ])("says what is wrong with %.20s: %s", (written, code) => {
    const problem = parseDate(written);

    expect(problem).toMatchObject({ kind: "problem", code });
    expect(problem).not.toHaveProperty("suggestion");
  });
});
