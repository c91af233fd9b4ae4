import { writeNumber } from "./numbers.ts";
import type { PlacesText } from "./places.ts";
import { plural } from "./plural.ts";

const number = (count: number): string => writeNumber(count, "sv");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const placesSv: PlacesText = {
  labels: {
    municipality: "Kommun",
    municipalities: "Kommuner",
    inFigures: "Kommunen i siffror",
    inFiguresNote:
      "Bredvid står värdet för hela området och hela landet vid samma tid. Skillnaden berättar hur stor, inte varför. I en liten kommun kan siffran variera mycket av en slump.",
    noFigures: "I planen finns inga siffror om kommunen som kan visas.",
    ofMunicipality: "Kommunens värde",
    compared: "Kommunen jämfört med hela området",
    notCompared: "antal jämförs inte",
    otherIndicators: "Andra indikatorer",
    ownFocusAreas: "Kommunens egna insatsområden",
    sharedFocusAreas: "Gemensamma insatsområden",
    report: "Kommunens välfärdsberättelse",
    noReport: "Länken till kommunens egen berättelse har inte antecknats än.",
    participation: "Kommunen i beredningen av planen",
    supportNeeds: "Kommunens behov av stöd",
    need: "Behov",
    answer: "Stöd som ges",
    noAnswer: "Inte överenskommet än",
    observations: "Iakttagelser som gäller kommunen",
    answeredBy: "Det här svarar på den",
    view: "Kommunens syn",
    parties: "Ansvariga i kommunen",
    here: "Vad som görs i kommunen",
    goalsHere: "Mål som gäller kommunen",
    actionsHere: "Åtgärder som görs i kommunen",
    deadlines: "Tidsfrister",
    deadline: "Senast",
    what: "Vad",
    kind: "Slag",
    task: "Uppgift",
    document: "Dokument",
    timeLeft: "Tid kvar",
    calendarHeading: "Kalender",
    calendar: "Lägg till tidsfristerna i kalendern (ICS)",
    calendarNote: "Filen kan öppnas i ett kalenderprogram. Gruppernas tidsfrister är också med.",
    timeline: "Dokumenten i tiden",
    yearCircle: "Årsklockan",
    noTime: "Tidpunkten är inte antecknad",
  },
  intro: (count) =>
    `Planen har uppgifter om ${counted(count, "kommun", "kommuner")}. Varje kommuns sida visar dess siffror bredvid områdets och hela landets, dess egna insatsområden och vad som görs i kommunen enligt planen.`,
  indicators: (count) => counted(count, "indikator", "indikatorer"),
  needs: (count) => `${number(count)} stödbehov`,
  description: (municipality) =>
    `${municipality}: kommunens siffror bredvid områdets och hela landets, egna insatsområden och åtgärder.`,
  late: (days) => `${counted(days, "dag", "dagar")} försenad`,
  left: (days) => (days === 0 ? "i dag" : `${counted(days, "dag", "dagar")} kvar`),
  monthsLeft: (months) => `ungefär ${counted(months, "månad", "månader")} kvar`,
  yearsLeft: (years) => `ungefär ${number(years)} år kvar`,
  deadlines: (late, coming) =>
    `${late === 0 ? "Inget är försenat" : `Försenade: ${number(late)}`}, kommande: ${number(coming)}.`,
};
