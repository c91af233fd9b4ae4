import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { StatusText } from "./status.ts";

const number = (value: number): string => writeNumber(value, "sv");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const verdictWords: StatusText["verdict"] = {
  "wrong-direction": "åt fel håll",
  "not-reached": "inte nått målet",
  behind: "efter",
  "no-change": "ingen märkbar förändring",
  "slightly-behind": "något efter",
  "not-yet": "inte ännu",
  "too-early": "för tidigt att bedöma",
  "on-path": "på väg mot målet",
  met: "målet nått",
  "cannot-assess": "kan inte bedömas",
};

/** What reads otherwise after a count. */
const inTally: Partial<StatusText["verdict"]> = {
  met: "nått målet",
};

export const statusSv: StatusText = {
  verdict: verdictWords,
  obstacle: {
    "context-metric": "mätaren beskriver omvärlden",
    waits: "mätaren väntar på sin första uppgift",
    "no-target": "målnivån saknas",
    "no-direction": "den bättre riktningen saknas",
    "no-baseline": "utgångsnivån saknas",
    "no-baseline-value": "det finns inget värde för utgångsnivåns år",
    "target-equals-baseline": "målnivån är densamma som utgångsnivån",
    "direction-contradicts-target": "målnivån ligger åt fel håll från utgångsnivån",
    "target-not-after-baseline": "målnivån ligger inte efter utgångsnivån i tiden",
    "path-not-positive": "vägen i procent har ett värde som är noll eller negativt",
    "unreliable-data": "de hämtade siffrorna går inte att lita på förrän de har hämtats på nytt",
    "no-values": "det finns inga värden",
    "suppressed-values": "värdena är dolda av dataskyddsskäl",
    "mixed-values": "värdena är av olika slag: tal, ord eller ja och nej",
    "two-values": "det finns två olika värden för samma tid",
    "baseline-alone": "det finns inga värden efter utgångsnivån",
    "series-break": "sättet att mäta har ändrats efter utgångsnivån",
    "no-noise-rule": "det är inte känt hur liten förändring som är slump",
    "no-gap-groups": "skillnadens grupper eller områden saknas",
    "gap-without-values": "skillnadens båda sidor har inga värden för samma tid",
  },
  countOf: (verdict, count) => `${number(count)} ${inTally[verdict] ?? verdictWords[verdict]}`,
  phase: {
    planned: (count) => `${number(count)} under planering`,
    "in-progress": (count) => `${number(count)} pågår`,
    done: (count) => counted(count, "klar", "klara"),
    paused: (count) => counted(count, "avbruten", "avbrutna"),
    cancelled: (count) => counted(count, "inställd", "inställda"),
    merged: (count) => counted(count, "sammanslagen", "sammanslagna"),
    none: (count) => `${number(count)} utan fas`,
  },
  columns: { goal: "Mål", result: "Resultat", work: "Arbete", freshness: "Aktualitet" },
  freshness: {
    stale: (count) => counted(count, "föråldrad", "föråldrade"),
    ageing: (count) => `${number(count)} på väg att föråldras`,
    unknown: (count, times) => `${number(count)} från ${times}`,
    awaiting: (count) => `${number(count)} väntar på publicering`,
    fresh: (count) => counted(count, "aktuell", "aktuella"),
  },
  oneFreshness: {
    stale: (latest) => `föråldrad (${latest})`,
    ageing: (latest) => `på väg att föråldras (${latest})`,
    unknown: (latest) => `senast ${latest}`,
    awaiting: (_, next) => `publiceras ${next}`,
    fresh: (latest) => `aktuell (${latest})`,
  },
  heading: (plan, date) => `${plan}: läget ${date}`,
  crossing: "Gemensamma mål",
  noGoals: "Planen har inga mål ännu.",
  noMetrics: "inga mätare",
  noActions: "inga åtgärder",
  noData: "–",
  late: (actions, days) =>
    actions === 1
      ? `1 försenad med ${counted(days, "dag", "dagar")}`
      : `${number(actions)} försenade, som mest ${counted(days, "dag", "dagar")}`,
  withoutSchedule: (actions) => `${number(actions)} utan tidsplan`,
  postponed: (actions, times) => {
    if (actions > 1) return `${number(actions)} uppskjutna, sammanlagt ${number(times)} gånger`;
    return times === 1 ? "1 uppskjuten en gång" : `1 uppskjuten ${number(times)} gånger`;
  },
  ofActions: (counts) => `Åtgärdernas mätare: ${counts}.`,
  allMetrics: (metrics, counts) => `Resultat, ${number(metrics)} mätare: ${counts}.`,
  allActions: (actions, counts) => `Arbete, ${counted(actions, "åtgärd", "åtgärder")}: ${counts}.`,
  allData: (counts) => `Uppgifternas aktualitet: ${counts}.`,
  weakest: (list) => `Svagaste mätare: ${list}.`,
  more: (more) => `och ${number(more)} till`,
  explain: (command) => `Varför bedömningen är som den är: ${command}`,
  refused: (errors) =>
    `Läget kan inte bedömas, eftersom planen innehåller ${number(errors)} fel. Rätta ${plural(errors, "det", "dem")} först.`,
};
