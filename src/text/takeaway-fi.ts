import type { TakeawayText } from "./takeaway.ts";

export const takeawayFi: TakeawayText = {
  calendar: {
    deadline: (title) => `Määräpäivä: ${title}`,
    task: "Tehtävä",
    event: "Tapahtuma",
    parties: "Osallistujat",
  },
  feed: {
    name: (plan) => `${plan}: seuranta ja tapahtumat`,
    update: (title) => `Seuranta: ${title}`,
    event: (kind, title) => (kind === "" ? title : `${kind}: ${title}`),
    changed: "Mitä se muutti:",
  },
};
