import type { IndicatorText } from "./indicators.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "en");

export const indicatorsEn: IndicatorText = {
  labels: {
    indicator: "Indicator",
    indicators: "Indicators",
    inShort: "In short",
    newest: "Newest value",
    country: "Whole country",
    course: "Development",
    direction: "Which way is better",
    freshness: "Freshness",
    usedBy: "Where it is used",
    usedNowhere: "No goal uses this indicator yet.",
    usedInGoals: "Goals that it measures",
    usedInActions: "Actions that it measures",
    usedInAreas: "Focus areas and phenomena that it follows",
    usedInObservations: "Observations based on it",
    overTime: "Development over time",
    groups: "Differences between groups",
    areas: "Differences between areas",
    about: "About the indicator",
    unit: "Unit",
    range: "Possible values",
    scale: "Scale",
    source: "Source",
    idAtSource: "Id at the source",
    titleAtSource: "Title at the source",
    unitAtSource: "Unit at the source",
    address: "Page of the source",
    producer: "Producer",
    holder: "Holder of the data",
    licence: "Licence",
    licenceUnknown: "The terms of use are not known",
    rhythm: "Updated",
    nextUpdate: "Next publication",
    fetched: "Fetched from the source",
    updated: "Updated at the source",
    notes: "Note",
    notesAtSource: "Notes and restrictions of the source",
    breaks: "Changes in how it is measured",
    inLists: "Lists of indicators",
    sex: "Of whom",
    citation: "How to cite these figures",
    downloads: "Download the figures",
    downloadNote:
      "The CSV file has the same columns and marks as the open data. Values of small groups are not in it.",
    noValue: "No value",
    wrote: "The figures are written in the plan",
  },
  intro: (count) =>
    `The plan is followed with ${number(count)} ${plural(count, "indicator", "indicators")}. The page of each shows its development, differences between areas and groups, and its source.`,
  years: (count) => (count === 1 ? "every year" : `every ${number(count)} years`),
  months: (count) => (count === 1 ? "every month" : `every ${number(count)} months`),
  nothing: {
    "no-source": "There are no figures: the indicator has neither a source nor values yet.",
    "not-pulled": "There are no figures: they have not been fetched from the source yet.",
    "no-values": (area) => `The source has no figures for this area (${area}).`,
    suppressed:
      "The figures are not shown, since they concern so few people. They are neither zero nor missing.",
    unclear:
      "The figures are not shown until they have been checked: there are different values for the same time.",
  },
  withheld:
    "This page therefore has only the newest value with its source, and the figures cannot be downloaded.",
  compared: {
    higher: (by) => `${by} higher`,
    lower: (by) => `${by} lower`,
    same: "the same",
  },
  inList: (list, code) => `${list}: ${code}`,
  cite: ({ producer, title, source, address }) =>
    [producer, title, source, address].filter((part) => part !== "").join(". "),
  download: (values) => `All figures, ${number(values)} ${plural(values, "row", "rows")} (CSV)`,
};
