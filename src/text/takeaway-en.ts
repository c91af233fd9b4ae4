import type { TakeawayText } from "./takeaway.ts";

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
        `${title}: the file of the figures is not as it was fetched from the source.`,
    },
  },
};

function named(title: string, producer: string): string {
  return producer === "" ? title : `${title} (producer: ${producer})`;
}
