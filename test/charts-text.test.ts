import { describe, expect, test } from "vitest";
import { elementsOf } from "./support/svg.ts";
import { barChart } from "../src/charts/bar-chart.ts";
import { countBar } from "../src/charts/count-bar.ts";
import { standaloneSvg } from "../src/charts/standalone.ts";
import { textWidth, wrapped } from "../src/charts/text-width.ts";
import { apart } from "../src/charts/apart.ts";
import { timeline } from "../src/charts/timeline.ts";
import { yearCircle } from "../src/charts/year-circle.ts";
import { siteTextOf } from "../src/text/site-texts.ts";
import { fromFinnish, toFinnish } from "../src/text/finnish-number.ts";

const fi = (await siteTextOf("fi")).charts;
const en = (await siteTextOf("en")).charts;

describe("Finnish endings of numbers", () => {
  test.each([
    ["0", "0:sta", "0:aan"],
    ["1", "1:stä", "1:een"],
    ["2", "2:sta", "2:een"],
    ["3", "3:sta", "3:een"],
    ["4", "4:stä", "4:ään"],
    ["5", "5:stä", "5:een"],
    ["6", "6:sta", "6:een"],
    ["7", "7:stä", "7:ään"],
    ["8", "8:sta", "8:aan"],
    ["9", "9:stä", "9:ään"],
    ["10", "10:stä", "10:een"],
    ["12", "12:sta", "12:een"],
    ["14", "14:stä", "14:ään"],
    ["40", "40:stä", "40:een"],
    ["100", "100:sta", "100:aan"],
    ["3000", "3000:sta", "3000:een"],
    ["10\u00A0000", "10\u00A0000:sta", "10\u00A0000:een"],
    ["2\u00A0000\u00A0000", "2\u00A0000\u00A0000:sta", "2\u00A0000\u00A0000:aan"],
    ["12,0", "12,0:sta", "12,0:aan"],
    ["10,4", "10,4:stä", "10,4:ään"],
    ["\u22120,5", "\u22120,5:stä", "\u22120,5:een"],
  ])("%s", (number, from, to) => {
    expect(fromFinnish(number)).toBe(from);
    expect(toFinnish(number)).toBe(to);
  });
});

test("text is escaped by the emitter, wherever it stands", () => {
  const label = `<b onload="x">&'</b>`;
  const input = { title: label, idPrefix: label, unit: label, bars: [{ label, value: 1 }] };
  const { svg } = barChart(input, fi);

  expect(elementsOf(svg).filter(({ name }) => name === "b")).toEqual([]);
  expect(elementsOf(svg).map(({ text }) => text)).toContain(label);
});

test("a minus is a minus in every language", () => {
  const input = { title: "", idPrefix: "a", unit: "", bars: [{ label: "A", value: -1.5 }] };

  expect(barChart(input, en).rows.body[0]?.[1]?.text).toBe("\u22121.5");
});

test("a file of its own has a white ground below all else", () => {
  const chart = countBar(
    { title: "T", idPrefix: "a", parts: [{ label: "A", count: 2, tone: "good" }] },
    fi,
  );
  const [, , , ground] = elementsOf(standaloneSvg(chart, "fi"));

  expect(ground?.own).toEqual({ x: "0", y: "0", width: "600", height: "67", fill: "#ffffff" });
});

describe("widths", () => {
  test("lines are no wider than their room, and keep what was written", () => {
    const lines = wrapped("Pohjois-Pohjanmaan hyvinvointialue", 160, 2, { size: 14 });

    expect(lines).toEqual(["Pohjois-Pohjanmaan", "hyvinvointialue"]);
    expect(textWidth("Ä", { size: 10 })).toBe(textWidth("A", { size: 10 }));
  });

  test("what stands apart keeps its order and is moved by as little as can be", () => {
    const wishes = [10, 12, 80].map((middle) => ({ middle, height: 10 }));

    expect(apart(wishes, 0, 100)).toEqual([6, 16, 80]);
    expect(apart(wishes, 0, 30)).toEqual([5, 15, 25]);
  });
});

describe("the timeline", () => {
  const entry = { period: "2025", work: "done", status: "Valmis" } as const;
  const input = {
    title: "T",
    idPrefix: "t",
    groups: [
      {
        heading: "Toimenpiteet",
        entries: [
          { ...entry, title: "A", from: 2025, to: 2026 },
          { ...entry, title: "B", from: 2026, to: 2028 },
        ],
      },
    ],
    today: { period: "1.11.2026", at: 2026.8 },
  };

  test("draws a bar as long as the time, from left to right", () => {
    const bars = elementsOf(timeline(input, fi).svg).filter(({ own }) => own["class"] === "f-good");
    const [first, second] = bars.map(({ own }) =>
      /M([\d.]+),[\d.]+H([\d.]+)/
        .exec(own["d"] ?? "")!
        .slice(1)
        .map(Number),
    );

    expect(first![1]).toBe(second![0]);
    expect((second![1]! - second![0]!) / (first![1]! - first![0]!)).toBeCloseTo(2, 1);
  });

  test("is told in words", () => {
    expect(timeline(input, fi).description).toBe("Nyt 1.11.2026. Toimenpiteet (2): Valmis 2.");
  });
});

describe("the year circle", () => {
  const tasks = [
    { title: "Talvi", from: 11, to: 2 },
    { title: "Maalis", from: 3, to: 3 },
    { title: "Aina", from: 1, to: 12 },
  ];

  test("numbers tasks by their months, and counts over the turn of the year", () => {
    const { rows, description } = yearCircle({ title: "V", idPrefix: "v", tasks }, fi);

    expect(rows.body.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["1", "Aina", "koko vuosi"],
      ["2", "Maalis", "maaliskuu"],
      ["3", "Talvi", "marraskuu–helmikuu"],
    ]);
    expect(description).toContain("tammikuu 2");
    expect(description).toContain("huhtikuu 1");
  });

  test("counts by month what has no lane", () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      title: String(index),
      from: 5,
      to: 5,
    }));

    expect(yearCircle({ title: "V", idPrefix: "v", tasks: many }, fi).svg).toContain(">+3</text>");
  });
});
