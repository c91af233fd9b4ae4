import type { DocumentText } from "./document.ts";

export const documentEn: DocumentText = {
  contents: "Contents",
  page: "Page",
  summary: "Summary",
  background: "Background and purpose",
  purpose:
    "The plan tells how wellbeing stands, what is to change, who does what and how the change will be seen. Progress is followed by metrics and by notes on the work.",
  situation: "The state of wellbeing",
  situationIntro:
    "The indicators and observations that the goals are based on, by focus area. The figures of the charts are in the tables below them.",
  observations: "Observations",
  planPart: "Goals and actions",
  realisation: "Progress",
  realisationIntro: (date) =>
    `Result and work were judged apart, as of ${date}. The result tells how the metrics of a goal have done; that of a goal is the result of its weakest metric. The work tells how far the actions of a goal are.`,
  changed: "What it changed",
  results: "Result and work of the goals",
  noneLate: "–",
  late: "Late",
  appendices: "Appendices",
  indicators: "About the indicators",
  unit: "Unit",
  licence: "Terms of use",
  rhythm: "New data",
  method: "How the metrics were judged",
  methodTexts: [
    "The latest value of a metric is compared with the path to its target. The path leads from the baseline through interim targets to the target, unless the plan says otherwise.",
    "A small change may be chance. Only what is larger than the smallest change that counts for the metric, or than its confidence intervals, is taken for a change.",
    "A metric is not judged where it lacks something that a judgement needs: a baseline, a target, a better direction or a new value. Then it “cannot be assessed”. Nobody is judged by a metric that describes the surroundings.",
    "Percentages are not averaged, and work and result are not put together into one mark.",
  ],
  omissions: "Indicators that were left out",
  omissionsIntro: "These indicators of the lists are not in the plan, and this is why.",
  list: "List",
  item: "Indicator",
  reason: "Reason",
  date: "Date",
  healthIntro:
    "What in the plan is complete and what is still missing. This tells of the plan, not of the results of the work.",
  figure: (number) => `Chart ${number}`,
  figuresOf: (number) => `The figures of chart ${number}`,
  version: "Version",
  madeWith: "This document was made with hyte from the files of the plan.",
  part: {
    title: "A part of the plan",
    text: (plan) => `This is a part of “${plan}”. The other parts are left out.`,
    ofParty: (party, plan) =>
      `This is the part of “${plan}” that ${party} answers for or takes part in.`,
  },
};
