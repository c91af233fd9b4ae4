import type { ChartText, LineText } from "./charts.ts";
import { formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { areYears } from "./period-form.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "sv");

/** "år 2025"; other times in brackets. */
const at = (period: string): string => (areYears(period) ? `år ${period}` : `(${period})`);

const months = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

const line: LineText = {
  targetLabel: (value, period) => `Mål ${value} (${period})`,
  baselineLabel: (value, period) => `Utgångsnivå ${value} (${period})`,
  interimLabel: (value, period) => `Delmål ${value} (${period})`,
  changed: ({ way, from, to, by, isPercent, start, end }) => {
    const verb = way === "rise" ? "steg" : "sjönk";
    const unit = isPercent ? " procent" : "";
    const points = ` (${by} ${by === "1" ? "procentenhet" : "procentenheter"})`;
    const difference = isPercent ? points : "";
    return areYears(start, end)
      ? `${verb} från ${from} till ${to}${unit}${difference} åren ${start}–${end}`
      : `${verb} från ${from}${unit} (${start}) till ${to}${unit} (${end})${difference}`;
  },
  same: (value, start, end) =>
    areYears(start, end)
      ? `${value} både år ${start} och år ${end}`
      : `${value} både i början (${start}) och i slutet (${end})`,
  once: (value, period) => `${value} ${at(period)}`,
  levels: (from, start, to, end) => `i början ${from} (${start}), senast ${to} (${end})`,
  never: "inga värden",
  unit: (unit) => `Enhet: ${unit}.`,
  beginning: (value, period, isAfterBreak) =>
    `Det första ${isAfterBreak ? "jämförbara " : ""}värdet var ${value} ${at(period)}.`,
  baseline: (value, period) => `Utgångsnivån är ${value} ${at(period)}.`,
  interim: (value, period) => `Delmålet är ${value} ${at(period)}.`,
  target: (value, period) => `Målet är ${value} ${at(period)}.`,
  interval: (range) => `Det senaste värdets 95-procentiga konfidensintervall är ${range}.`,
  seriesBreak: (period, note) =>
    `Mätsättet har ändrats, och de nya värdena kan inte jämföras med de gamla (det nya sättet från och med: ${period}).${note === "" ? "" : ` ${note}`}`,
  suppressed: (periods) => `Värdet visas inte, eftersom det gäller så få personer (${periods}).`,
  missing: (periods) => `Värde saknas (${periods}).`,
  breakHere: "nytt mätsätt",
};

export const chartsSv: ChartText = {
  language: "sv",
  heads: {
    period: "Tid",
    area: "Område",
    value: "Värde",
    interval: "95-procentigt konfidensintervall",
    path: "Vägen till målet",
    entry: "Namn",
    schedule: "Tidsplan",
    status: "Läge",
    number: "Nr",
    task: "Uppgift",
    months: "Månader",
    kind: "Slag",
    count: "Antal",
  },
  cells: {
    missing: "ingen uppgift",
    suppressed: "visas inte",
    none: "–",
    noSchedule: "ingen tidsplan",
  },
  marks: {
    interval: "95-procentigt konfidensintervall",
    suppressed: "värdet visas inte (liten grupp)",
    seriesBreak: (period) => `mätsättet ändrades (${period})`,
    notFromZero: "Skalan börjar inte från noll.",
  },
  magnitudes: [
    { from: 1e12, word: "bn" },
    { from: 1e9, word: "md" },
    { from: 1e6, word: "mn" },
  ],
  nothing: "Det finns inget att visa.",
  quoted: (words) => `”${words}”`,
  line,
  bars: {
    ends: ({ high, highNames, low, lowNames, values }) =>
      `Det finns ${number(values)} värden. Det största är ${high} (${highNames}) och det minsta ${low} (${lowNames}).`,
    allSame: (value, values) =>
      values === 1 ? `Det enda värdet är ${value}.` : `Alla ${number(values)} värden är ${value}.`,
    none: "Det finns inga värden.",
    own: (name, value, rank, of) =>
      `${name}: ${value}, plats ${number(rank)}/${number(of)} räknat från det största.`,
    ownHidden: (name, why) => `${name}: ${why}.`,
    suppressed: (names) => `Värdet visas inte, eftersom det gäller så få personer: ${names}.`,
    missing: (names) => `Värde saknas: ${names}.`,
  },
  timeline: {
    group: (heading, entries, states) =>
      heading === ""
        ? `Sammanlagt ${number(entries)}: ${states}.`
        : `${heading} (${number(entries)}): ${states}.`,
    today: (date) => `Nu ${date}`,
    noState: "status inte antecknad",
  },
  circle: {
    months,
    shortMonths: [
      "jan.",
      "febr.",
      "mars",
      "april",
      "maj",
      "juni",
      "juli",
      "aug.",
      "sept.",
      "okt.",
      "nov.",
      "dec.",
    ],
    tasks: (count) => `${number(count)} ${plural(count, "uppgift", "uppgifter")}.`,
    byMonth: (items) => `Uppgifter per månad: ${items}.`,
    allYear: "hela året",
  },
  counts: (total, parts) => `Sammanlagt ${total}: ${parts}.`,
  page: {
    table: "Samma som tabell",
    saveSvg: "Spara bilden (SVG)",
    saveCsv: "Spara tabellen (CSV)",
    groups: (title) => `${title}: efter grupp`,
    sides: (title) => `${title}: siffrorna som jämförs`,
    areas: (title, period) => `${title}: efter område (${period})`,
    actions: "Åtgärdernas tidsplan",
    documents: "Dokumentens giltighetstid",
    noValidity: "tid saknas",
    year: "Årsklocka",
    difference: "Skillnad",
    ratio: "Kvot",
    everyone: "Alla",
    atLeast: "Minst",
    atMost: "Högst",
    onlySome: (shown, all) => `Bilden visar ${number(shown)} av ${number(all)} grupper.`,
  },
  list: (items, leftOut) =>
    leftOut > 0
      ? `${items.join(", ")} och ${number(leftOut)} ${plural(leftOut, "annan", "andra")}`
      : formatList(items, "och"),
};
