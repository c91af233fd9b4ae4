import { describe, expect, test } from "vitest";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

describe("a goal's story", () => {
  test("is of this year, with its actions; earlier entries of its own are folded", async () => {
    const yaml = `
goals:
  - id: g
    title: "G"
    updates: [{ date: 2025-12-31, text: "Vanha" }, { date: 2026-02-01, text: "Uusi" }]
    actions: [{ id: a, title: "A", updates: [{ date: 2025-05-05, text: "Vanha teko" }, { date: 2026-03-01, text: "Teko" }] }]
`;
    const view = await viewOf(await planOf(yaml));

    const { story, lights } = pageOf(view, "goal");

    expect(story?.heading).toBe("Mitä vuonna 2026 on tehty");
    expect(
      story?.thisYear.map(({ prose, action }) => [prose?.markdown, action?.words.text]),
    ).toEqual([
      ["Teko", "A"],
      ["Uusi", undefined],
    ]);
    expect(story?.earlier.map(({ prose }) => prose?.markdown)).toEqual(["Vanha"]);
    expect(story?.earlierWords).toBe("Aiemmat merkinnät (1)");
    expect(lights?.work.remark?.said).toBe("Viimeisin merkintä 1.3.2026.");
  });

  test("loses none of the goal's own entries where there are many of this year", async () => {
    const day = (at: number): string => `2026-05-${String(at).padStart(2, "0")}`;
    const list = (letter: string, from: number): string =>
      Array.from(
        { length: 10 },
        (_, at) => `{ date: ${day(from + at)}, text: ${letter}${at} }`,
      ).join();
    const yaml = `
goals: [{ id: g, title: "G", updates: [${list("g", 1)}], actions: [{ id: a, title: "A", updates: [${list("a", 11)}] }] }]
`;

    const { story } = pageOf(await viewOf(await planOf(yaml)), "goal");

    const told = [...(story?.thisYear ?? []), ...(story?.earlier ?? [])];
    expect(story?.thisYear).toHaveLength(12);
    expect(told.filter(({ action }) => action === null)).toHaveLength(10);
    expect(story?.earlierWords).toBe("Aiemmat merkinnät (8)");
  });

  test("is none where nothing was written", async () => {
    const view = await viewOf(await planOf('goals: [{ id: g, title: "G" }]'));

    expect(pageOf(view, "goal").story).toBeNull();
  });
});
