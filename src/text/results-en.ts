import { judgementEn } from "./judgement-en.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ResultText } from "./results.ts";
import { statusEn } from "./status-en.ts";

const number = (value: number): string => writeNumber(value, "en");
const days = (count: number): string => `${number(count)} ${plural(count, "day", "days")}`;

export const resultsEn: ResultText = {
  labels: {
    work: "Work",
    result: "Results",
    withPlan: "Decided with the whole plan:",
    freshness: "Freshness of the data",
    situation: "How it is going",
    situationNote:
      "Work tells whether we do what we promised. Results tell whether things change. They are never merged, and nothing is averaged.",
    verdict: "Verdict",
    judged: "How this was judged",
    gaps: "The gap between groups",
    period: "Time",
    difference: "Difference",
    ratio: "Ratio",
    actionMetrics: "Metrics of the actions",
    decisions: "What needs a decision",
    decisionsNote:
      "Here is what is late, paused, without a responsible party, behind its target or waiting for a decision.",
    noDecisions: "Nothing is waiting for a decision.",
    allDecisions: "Everything that needs a decision",
    done: "What has been done",
    allDone: "All notes and events",
    noDone: "There are no notes or events yet.",
    noDoneLater: "The period of the plan is over. There are no notes or events from this year.",
    downloads: "Take it with you",
    calendar: "Calendar (ICS)",
    calendarNote: "Deadlines and events for your own calendar",
    feed: "Feed (Atom)",
    feedNote: "New notes and events for a feed reader",
    data: "Open data and files",
    dataNote: "The plan as tables and documents",
    calendars: "To your calendar",
    ics: "(ICS)",
    why: "Why this matters",
    figures: "The situation in figures",
    country: "Whole country",
    noLicence: "The licence is not known",
    periodOver: "over",
    postponements: "Changes of schedule",
    event: "Event",
    indicator: "Indicator",
    seeWork: "Work by responsible party",
    seeResults: "Results by focus area",
    seeFreshness: "Indicators and how fresh they are",
    matters: {
      result: "Results are not moving",
      awaiting: "Waiting to be handled",
      late: "Late",
      paused: "Paused",
      unowned: "Without a responsible party",
    },
  },
  say: {
    focusAreas: (count) => `${number(count)} ${plural(count, "focus area", "focus areas")}`,
    facts: (counts, period) =>
      `The plan has ${counts}.${period === "" ? "" : ` Its period is ${period}.`}`,
    factsOfPart: (counts, period) =>
      `This part has ${counts}.${period === "" ? "" : ` The period of the plan is ${period}.`}`,
    withData: (count) =>
      `${number(count)} ${plural(count, "metric", "metrics")} with data that is renewed`,
    and: (before, last) => `${before} and ${last}`,
    reading: (latest, baseline, target) =>
      [
        latest === "" ? "no value yet" : latest,
        ...(baseline === "" ? [] : [`baseline ${baseline}`]),
        ...(target === "" ? [] : [`target ${target}`]),
      ].join(", "),
    judged: (reading, verdict) => `${reading}: ${verdict}`,
    at: (value, period) => (period === "" ? value : `${value} (${period})`),
    about: (title, what) => `${title}: ${what}`,
    because: (verdict, reason) => `${verdict}: ${reason}`,
    doneIn: (year) => `What has been done in ${year}`,
    weakest: "The weakest:",
    latest: "Most overdue:",
    oldest: "The oldest data:",
    days,
    overdue: (date, late) => `The schedule ended on ${date}: ${days(late)} late.`,
    until: (date, left) => `There is time until ${date} (${days(left)}).`,
    paused: (date) => (date === "" ? "Paused." : `Paused on ${date}.`),
    noOwner: "No responsible party.",
    awaits: (body, date) => {
      const when = date === "" ? "" : ` (${date})`;
      return body === ""
        ? `Waiting to be handled${when}.`
        : `Waiting to be handled: ${body}${when}.`;
    },
    newestUpdate: (date) => `Latest note ${date}.`,
    noUpdates: "No notes yet.",
    more: (count) => `and ${number(count)} more`,
    leftOut: (count) => `There are ${number(count)} more, each on its own page.`,
    earlier: (count) => `Earlier notes (${number(count)})`,
    inYear: (year, count) => `${year} (${number(count)})`,
    story: (year) => `What has been done in ${year}`,
    calendarOf: (party) => `Calendar: ${party}`,
    idAtSource: (id) => `id ${id}`,
    producer: (name) => `producer ${name}`,
    fetched: (date) => `fetched ${date}`,
    movedFrom: (period) => `Earlier schedule ${period}`,
    inCountry: (value) => `Whole country ${value}`,
  },
  status: statusEn,
  judgement: {
    ...judgementEn,
    baselineTaken: (written, period) =>
      `The baseline is the value of ${period}, which ends on the same day as the time ${written} in the plan.`,
    orderIs: "The first whose condition holds is the verdict. It is in bold.",
    path: {
      ...judgementEn.path,
      limits: ({ behind, slightlyBehind }) =>
        `The metric is behind when less than ${behind} of the expected change has happened, and slightly behind when less than ${slightlyBehind} has. The limits are the same for all metrics that have none of their own.`,
    },
    noise: {
      ...judgementEn.noise,
      minChange: (size) =>
        `The change may be chance if it is less than ${size}. The limit is set for this metric.`,
      tenth: (size) =>
        `The change may be chance if it is less than ${size}. This is a tenth of the targeted change, because the values have no confidence intervals and the metric has no limit of its own.`,
      outside: {
        ...judgementEn.noise.outside,
        minChange: (size) =>
          `The distance from the limit may be chance if it is less than ${size}. This is set for this metric.`,
        unknown:
          "It is not known how small a distance is chance: the value has no confidence interval, and the metric no limit of its own. So even a small distance from the limit counts.",
      },
    },
    data: {
      ...judgementEn.data,
      stale: "The data is out of date.",
      noRhythm:
        "It cannot be said how fresh the data is, because it is not known how often it is renewed.",
    },
  },
};
