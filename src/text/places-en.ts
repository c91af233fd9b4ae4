import { writeNumber } from "./numbers.ts";
import type { PlacesText } from "./places.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "en");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const placesEn: PlacesText = {
  labels: {
    municipality: "Municipality",
    municipalities: "Municipalities",
    inFigures: "The municipality in figures",
    inFiguresNote:
      "Beside it are the values of the whole area and the whole country for the same time. A difference tells how much, not why. In a small municipality a figure may vary a lot by chance.",
    noFigures: "The plan has no figures for the municipality that can be shown.",
    ofMunicipality: "Value of the municipality",
    compared: "The municipality compared with the whole area",
    notCompared: "counts are not compared",
    otherIndicators: "Other indicators",
    ownFocusAreas: "The municipality's own focus areas",
    sharedFocusAreas: "Shared focus areas",
    report: "The municipality's wellbeing report",
    noReport: "The link to the municipality's own report has not been recorded yet.",
    participation: "The municipality in the preparation of the plan",
    supportNeeds: "The municipality's needs for support",
    need: "Need",
    answer: "Support given",
    noAnswer: "Not agreed yet",
    observations: "Observations on the municipality",
    answeredBy: "Answered by",
    view: "The municipality's view",
    parties: "Responsible parties in the municipality",
    here: "What is done in the municipality",
    goalsHere: "Goals that concern the municipality",
    actionsHere: "Actions that are carried out in the municipality",
    deadlines: "Deadlines",
    deadline: "No later than",
    what: "What",
    kind: "Kind",
    task: "Task",
    document: "Document",
    timeLeft: "Time left",
    calendarHeading: "Calendar",
    calendar: "Add the deadlines to your calendar (ICS)",
    calendarNote: "The file opens in a calendar program. The deadlines of groups are in it too.",
    timeline: "The documents over time",
    yearCircle: "The annual cycle",
    noTime: "Time not stated",
  },
  intro: (count) =>
    `The plan has information on ${counted(count, "municipality", "municipalities")}. The page of each shows its figures beside those of the area and the whole country, its own focus areas, and what is done there under this plan.`,
  indicators: (count) => counted(count, "indicator", "indicators"),
  needs: (count) => counted(count, "need for support", "needs for support"),
  description: (municipality) =>
    `${municipality}: its figures beside those of the area and the whole country, its own focus areas and actions.`,
  late: (days) => `${counted(days, "day", "days")} late`,
  left: (days) => (days === 0 ? "today" : `${counted(days, "day", "days")} left`),
  monthsLeft: (months) => `about ${counted(months, "month", "months")} left`,
  yearsLeft: (years) => `about ${counted(years, "year", "years")} left`,
  deadlines: (late, coming) =>
    `${late === 0 ? "Nothing is late" : `Late: ${number(late)}`}, upcoming: ${number(coming)}.`,
};
