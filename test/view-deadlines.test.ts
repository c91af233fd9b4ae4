import { describe, expect, test } from "vitest";
import type { ActorPage } from "../src/view/actor.ts";
import { pageOf, planOf, viewOf } from "./support/analysed.ts";

/** The day of the report is 1.11.2026. */
const yaml = `
actors:
  - { id: k, title: "Kunta" }
  - { id: r, title: "Ryhmä", members: [k] }
  - { id: x, title: "Muu" }
actions:
  - { id: myohassa, title: "Myöhässä", owners: [k], schedule: "1–9/2026", status: in-progress }
  - { id: pian, title: "Pian", owners: [k], schedule: "2026", status: planned }
  - { id: valmis, title: "Valmis", owners: [k], schedule: "2025", status: done }
  - { id: peruttu, title: "Peruttu", owners: [k], schedule: "2025", status: cancelled, statusReason: "x", statusDate: 2026-01-01 }
  - { id: auki, title: "Auki", owners: [k], schedule: "2026–", status: in-progress }
  - { id: ilman, title: "Ilman", owners: [k] }
  - { id: ryhman, title: "Ryhmän", owners: [r, k], schedule: "11/2026" }
  - { id: vain-ryhman, title: "Vain ryhmän", owners: [r], schedule: "12/2027" }
tasks:
  - { id: vuosittain, title: "Vuosittain", owners: [k], period: "3/2026", recurring: true, status: done }
  - { id: kerran, title: "Kerran", owners: [k], period: "3/2026", status: done }
documents:
  - { id: suunnitelma, title: "Suunnitelma", owners: [k], due: "6/2027" }
  - { id: vanha, title: "Vanha", owners: [k], due: "6/2025" }
`;

const pageFor = async (actor: string): Promise<ActorPage> =>
  pageOf(
    await viewOf(await planOf(yaml, { period: '"2025–2029"' })),
    "actor",
    `actors/${actor}.html`,
  );

describe("the deadlines of a party", () => {
  test("stand in order, each once, late ones first, with how late they are", async () => {
    const { deadlines, deadlinesInShort } = await pageFor("k");

    expect(deadlines.map(({ date, item, left }) => `${date} ${item.words.text}: ${left}`)).toEqual([
      "30.9.2026 Myöhässä: 32 päivää myöhässä",
      "30.11.2026 Ryhmän: 29 päivää jäljellä",
      "31.12.2026 Pian: 60 päivää jäljellä",
      "31.3.2027 Vuosittain: noin 5 kuukautta jäljellä",
      "30.6.2027 Suunnitelma: noin 8 kuukautta jäljellä",
      "31.12.2027 Vain ryhmän: noin 14 kuukautta jäljellä",
    ]);
    expect(deadlines.map(({ isLate }) => isLate)).toEqual([true, ...Array<boolean>(5).fill(false)]);
    expect(deadlines.map(({ through }) => through?.text ?? "")).toEqual([
      "",
      "",
      "",
      "",
      "",
      "Ryhmä",
    ]);
    expect(deadlinesInShort).toBe("Myöhässä 1, tulossa 5.");
  });

  test("are in a calendar that the page leads to, where there are any", async () => {
    expect((await pageFor("k")).calendar).toBe("../calendar/k.ics");
    expect(await pageFor("x")).toMatchObject({ calendar: "", deadlines: [], deadlinesInShort: "" });
  });

  test("of a yearly task end with the plan", async () => {
    const view = await viewOf(await planOf(yaml, { period: '"2025–2026"' }));

    const titles = pageOf(view, "actor", "actors/k.html").deadlines.map(
      ({ item }) => item.words.text,
    );

    expect(titles).not.toContain("Vuosittain");
  });
});
