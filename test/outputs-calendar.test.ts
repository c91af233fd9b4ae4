import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile } from "../src/outputs/ical.ts";
import { planOf, viewOf } from "./support/analysed.ts";

const parties = `
actors:
  - { id: kunnat, title: { fi: "Kunnat", sv: "Kommunerna" }, kind: group, members: [jyvaskyla] }
  - { id: jyvaskyla, title: "Jyväskylän kaupunki" }
  - { id: jarjestot, title: "Järjestöt" }
`;
const action = (lines: string): string => `
goals:
  - id: uni
    title: "Nuoret nukkuvat enemmän"
    actions:
      - id: unikoulu
        title: { fi: "Unikoulu", sv: "Sömnskola" }
        owners: [kunnat]
        ${lines}
${parties}`;
const task = (lines: string): string => `
tasks:
  - { id: raportti, title: "Vuosiraportti", owners: [jarjestot], ${lines} }
${parties}`;

async function calendars(
  plan: string,
  lines: Readonly<Record<string, string>> = {},
  language: "fi" | "sv" = "fi",
): Promise<ReadonlyMap<string, string>> {
  const view = await viewOf(await planOf(plan, lines), [language]);
  const files = [...view.calendars()].map(calendarFile);
  return new Map(files.map(({ path, contents }) => [path, new TextDecoder().decode(contents)]));
}

async function eventsOf(
  plan: string,
  lines: Readonly<Record<string, string>> = {},
): Promise<readonly ICAL.Event[]> {
  return eventsIn((await calendars(plan, lines)).get("fi/calendar.ics"));
}

function eventsIn(text: string | undefined): readonly ICAL.Event[] {
  if (text === undefined) return [];
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("the deadline of an action", () => {
  test("is the last day of its schedule, a whole day that takes nobody's time", async () => {
    const [event, ...others] = await eventsOf(action("schedule: 9/2026–5/2027"));

    expect(others).toEqual([]);
    expect(event!.summary).toBe("Määräpäivä: Unikoulu");
    expect(event!.startDate.toString()).toBe("2027-05-31");
    expect(event!.endDate.toString()).toBe("2027-06-01");
    expect(event!.startDate.isDate).toBe(true);
    expect(event!.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
  });

  test("tells the goal, the parties, the schedule and the status", async () => {
    const [event] = await eventsOf(action("schedule: 9/2026–5/2027\n        status: in-progress"));

    expect(event!.description.split("\n")).toEqual([
      "Tavoite: Nuoret nukkuvat enemmän",
      "Vastuutahot: Kunnat",
      "Aikataulu: 9/2026–5/2027",
      "Vaihe: Käynnissä",
    ]);
  });

  test.each([
    ["is done", "schedule: 2026\n        status: done\n        statusDate: 2026-10-01"],
    ["is paused", "schedule: 2026\n        status: paused\n        statusReason: Tauko"],
    ["is cancelled", "schedule: 2026\n        status: cancelled\n        statusReason: Rahat"],
    ["has no end", "schedule: 2026–"],
    ["goes on", "schedule: jatkuva"],
    ["has no schedule", "status: planned"],
  ])("is not there when the action %s", async (_, lines) => {
    expect(await eventsOf(action(lines))).toEqual([]);
  });

  test("is there when it is late", async () => {
    expect(await eventsOf(action("schedule: 2025\n        status: in-progress"))).toHaveLength(1);
  });

  test("links to the page only where the site's address is known", async () => {
    const [without] = await eventsOf(action("schedule: 2027"));
    const [within] = await eventsOf(action("schedule: 2027"), {
      site: "{ baseUrl: https://example.org/hyte }",
    });

    expect(without!.component.getFirstPropertyValue("url")).toBeNull();
    expect(within!.component.getFirstPropertyValue("url")).toBe(
      "https://example.org/hyte/fi/actions/unikoulu.html",
    );
  });
});

describe("a task", () => {
  test("is there by its last day until it is done", async () => {
    expect((await eventsOf(task("period: 2/2027")))[0]!.startDate.toString()).toBe("2027-02-28");
    expect(await eventsOf(task("period: 2/2027, status: done"))).toEqual([]);
  });

  test("comes back every year, on the last day of its month, until the plan ends", async () => {
    const [event] = await eventsOf(task("period: 2/2027, recurring: true, status: done"), {
      period: "2026–2029",
    });
    const days = event!.iterator();
    const found = Array.from({ length: 4 }, () => String(days.next()));

    expect(found).toEqual(["2027-02-28", "2028-02-29", "2029-02-28", "undefined"]);
  });

  test("comes back for ever where the plan's end is not known", async () => {
    const [event] = await eventsOf(task("period: 2027-02-10, recurring: true"));

    expect(String(event!.component.getFirstPropertyValue("rrule"))).toBe(
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=10",
    );
  });

  test("does not come back after the plan", async () => {
    const [event] = await eventsOf(task("period: 12/2029, recurring: true"), {
      period: "2026–2029",
    });

    expect(event!.isRecurring()).toBe(false);
  });

  test.each(["cancelled", "paused", "merged"])(
    "a yearly one that is %s is gone",
    async (status) => {
      expect(await eventsOf(task(`period: 2/2027, recurring: true, status: ${status}`))).toEqual(
        [],
      );
    },
  );
});

describe("an event", () => {
  const event = (lines: string): string => `
events:
  - { id: kuuleminen, title: "Nuoria kuullaan", kind: hearing, body: kunnat, ${lines} }
${parties}`;

  test("takes all its days", async () => {
    const [found] = await eventsOf(
      event("period: 2026-05-06/2026-06-11, participants: [jarjestot]"),
    );

    expect(found!.summary).toBe("Nuoria kuullaan");
    expect(found!.startDate.toString()).toBe("2026-05-06");
    expect(found!.endDate.toString()).toBe("2026-06-12");
    expect(found!.description).toBe("Kuuleminen\nOsallistujat: Kunnat, Järjestöt");
  });

  test.each(["period: 2026", "period: 2026–", "section: '1 §'"])(
    "of which no more is known than %s is not there",
    async (lines) => {
      expect(await eventsOf(event(lines))).toEqual([]);
    },
  );
});

describe("the calendar of a party", () => {
  const plan = `${action("schedule: 2027")}
tasks: [{ id: raportti, title: "Vuosiraportti", period: 2/2027, owners: [jarjestot] }]
`;

  test("has what the party and its groups answer for; one with nothing has none", async () => {
    const files = await calendars(plan);
    const titles = (path: string): readonly string[] =>
      eventsIn(files.get(path)).map(({ summary }) => summary);

    expect([...files.keys()]).toEqual([
      "fi/calendar.ics",
      "fi/calendar/kunnat.ics",
      "fi/calendar/jyvaskyla.ics",
      "fi/calendar/jarjestot.ics",
    ]);
    expect(titles("fi/calendar.ics")).toEqual([
      "Määräpäivä: Vuosiraportti",
      "Määräpäivä: Unikoulu",
    ]);
    expect(titles("fi/calendar/kunnat.ics")).toEqual(["Määräpäivä: Unikoulu"]);
    expect(titles("fi/calendar/jyvaskyla.ics")).toEqual(["Määräpäivä: Unikoulu"]);
    expect(titles("fi/calendar/jarjestot.ics")).toEqual(["Määräpäivä: Vuosiraportti"]);
  });

  test("is named after the plan and the party, in the reader's language", async () => {
    const files = await calendars(plan, {}, "sv");

    expect(files.get("sv/calendar/kunnat.ics")).toContain(
      "X-WR-CALNAME:Hyvinvointisuunnitelma: Kommunerna\r\n",
    );
    expect(eventsIn(files.get("sv/calendar/kunnat.ics"))[0]!.summary).toBe("Sista dag: Sömnskola");
  });

  test("has the same ids in every language, and other ids in another county's plan", async () => {
    const ids = (text: string | undefined): readonly string[] =>
      eventsIn(text).map(({ uid }) => uid);
    const finnish = ids((await calendars(plan)).get("fi/calendar.ics"));

    expect(finnish[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(new Set(finnish).size).toBe(2);
    expect(ids((await calendars(plan, {}, "sv")).get("sv/calendar.ics"))).toEqual(finnish);
    expect(ids((await calendars(plan, { area: "HVA05" })).get("fi/calendar.ics"))).not.toEqual(
      finnish,
    );
  });

  test("a plan without dates has no calendar", async () => {
    expect([...(await calendars(parties)).keys()]).toEqual([]);
  });
});

describe("RFC 5545", () => {
  const long = "Ä".repeat(60) + "🌱".repeat(20);
  const hostile = String.raw`"a;b,c\\d\nBEGIN:VALARM\r\nEND:VEVENT\u0000\u0007\u0085 ${long}"`;

  test("lines end in CRLF and have at most 75 octets, no character is broken", async () => {
    const text = (await calendars(`tasks: [{ id: a, title: ${hostile}, period: 2027 }]\n`)).get(
      "fi/calendar.ics",
    )!;
    const lines = text.split("\r\n");

    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\uFFFD");
    }
    expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
  });

  test("texts come back as they were, but for control characters", async () => {
    const events = await eventsOf(`tasks: [{ id: a, title: ${hostile}, period: 2027 }]\n`);

    expect(events).toHaveLength(1);
    expect(events[0]!.summary).toBe(`Määräpäivä: a;b,c\\d\nBEGIN:VALARM\nEND:VEVENT ${long}`);
    expect(events[0]!.component.getAllSubcomponents()).toEqual([]);
  });

  test("the stamp is in UTC, of the day of the plan", async () => {
    const text = (await calendars(action("schedule: 2027"))).get("fi/calendar.ics");

    expect(text).toContain("\r\nDTSTAMP:20261101T000000Z\r\n");
  });
});
