import { writeNumber } from "./numbers.ts";
import { statusEn } from "./status-en.ts";
import type { TakeawayText } from "./takeaway.ts";

const { verdict, obstacle, oneFreshness } = statusEn;

export const takeawayEn: TakeawayText = {
  calendar: {
    deadline: (title) => `Due: ${title}`,
    task: "Task",
    event: "Event",
    parties: "Participants",
  },
  feed: {
    name: (plan) => `${plan}: updates and events`,
    update: (title) => `Update: ${title}`,
    event: (kind, title) => (kind === "" ? title : `${kind}: ${title}`),
    changed: "What it changed:",
  },
  data: {
    about: (plan, date) =>
      `${plan}: goals, actions, responsible parties, metrics and figures as tables. The metrics are judged as of ${date}.`,
    apostrophe:
      "A text that a spreadsheet could take for a formula (one that begins with = + - or @) has an apostrophe before it in the CSV file.",
    suppressed:
      "“suppressed” in the column flag means that there is a figure but that it would tell of very few people. It is therefore not shown. It is neither zero nor missing.",
    leftOut: "The figures of these series are not included:",
    because: {
      "licence-unknown": (title, producer) =>
        `${named(title, producer)}: the terms of use of the figures are not known.`,
      "licence-not-open": (title, producer, licence) =>
        `${named(title, producer)}: the terms of use “${licence}” are not open.`,
      unreliable: (title) =>
        `${title}: the file of the figures is not as it was fetched from the source, or the figures were fetched for another question than the plan asks now.`,
    },
  },
  workbook: {
    sheets: {
      about: "About",
      goals: "Goals",
      actions: "Actions",
      metrics: "Metrics",
      values: "Values",
      parties: "Responsible parties",
    },
    columns: {
      number: "No.",
      state: "Is it pursued",
      pursued: "Pursued",
      result: "Result (weakest metric)",
      work: "Phase of the work",
      late: "Late actions",
      actions: "Number of actions",
      start: "Begins",
      end: "Ends",
      daysLate: "Late, days",
      postponed: "Postponed, times",
      euros: "Euros",
      personYears: "Person-years",
      updated: "Latest entry",
      update: "What has been done",
      unit: "Unit",
      baselinePeriod: "Time of the baseline",
      latestPeriod: "Time of the latest value",
      targetPeriod: "Time of the target",
      targetLimit: "Limit or range of the target",
      verdict: "Verdict",
      reason: "Why no verdict",
      freshness: "Freshness of the data",
      measures: "What it measures",
      series: "Metric or indicator",
      area: "Area",
      period: "Period",
      sex: "Sex",
      group: "Group",
      value: "Value",
      n: "Answers or cases (n)",
      low: "95% interval, lower limit",
      high: "95% interval, upper limit",
      flag: "Remark",
      party: "Responsible party",
      kind: "Answers for",
      title: "Title",
      page: "Page",
    },
    document: "Document",
    about: (date) =>
      `This file holds the goals, actions, metrics, figures and responsible parties of the plan. The metrics are judged as of ${date}.`,
    more: (count) =>
      `There are more figures than fit: the last ${writeNumber(count, "en")} are missing. All are in the plan's open data (CSV).`,
    sources: "Sources of the figures",
  },
  status: { verdict, obstacle, oneFreshness },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (producer: ${producer})`;
}
