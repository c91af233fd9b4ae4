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
};
