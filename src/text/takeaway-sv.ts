import type { TakeawayText } from "./takeaway.ts";

export const takeawaySv: TakeawayText = {
  calendar: {
    deadline: (title) => `Sista dag: ${title}`,
    task: "Uppgift",
    event: "Händelse",
    parties: "Deltagare",
  },
  feed: {
    name: (plan) => `${plan}: uppföljning och händelser`,
    update: (title) => `Uppföljning: ${title}`,
    event: (kind, title) => (kind === "" ? title : `${kind}: ${title}`),
    changed: "Vad det ändrade:",
  },
};
