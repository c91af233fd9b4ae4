import type { EndedText } from "./ended.ts";

export const endedEn: EndedText = {
  goals: {
    title: (id) => `The goal “${id}” has ended`,
    goesOn: "The goal is no longer in the plan. Its work goes on under another goal.",
    unknown:
      "The goal is no longer in the plan, and the plan does not say why. The publisher of the report can tell more.",
    list: "Goals that have ended",
    listIntro:
      "These goals were given up, merged with another, replaced or taken out of the plan. Their pages stay at their addresses.",
  },
  actions: {
    title: (id) => `The action “${id}” has ended`,
    goesOn: "The action is no longer in the plan. Its work goes on in another action.",
    unknown:
      "The action is no longer in the plan, and the plan does not say why. The publisher of the report can tell more.",
    list: "Actions that have ended",
    listIntro:
      "These actions were cancelled, merged with another, replaced or taken out of the plan. Their pages stay at their addresses.",
  },
  last: (date) => `Last in the report: ${date}`,
  continuedBy: "Its work is continued by",
  replacedBy: "It was replaced by",
  onward: "All goals are on the front page",
};
