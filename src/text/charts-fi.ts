import type { ChartText, LineText } from "./charts.ts";
import { fromFinnish, toFinnish } from "./finnish-number.ts";
import { formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { areYears } from "./period-form.ts";
import { plural } from "./plural.ts";

const number = (value: number): string => writeNumber(value, "fi");

/** "vuonna 2025"; other times in brackets. */
const at = (period: string): string => (areYears(period) ? `vuonna ${period}` : `(${period})`);

const months = [
  "tammikuu",
  "helmikuu",
  "maaliskuu",
  "huhtikuu",
  "toukokuu",
  "kesäkuu",
  "heinäkuu",
  "elokuu",
  "syyskuu",
  "lokakuu",
  "marraskuu",
  "joulukuu",
];

const line: LineText = {
  targetLabel: (value, period) => `Tavoite ${value} (${period})`,
  baselineLabel: (value, period) => `Lähtötaso ${value} (${period})`,
  interimLabel: (value, period) => `Välitavoite ${value} (${period})`,
  changed: ({ way, from, to, by, isPercent, start, end }) => {
    const verb = way === "rise" ? "nousi" : "laski";
    const first = isPercent ? `${from} prosentista` : fromFinnish(from);
    const last = isPercent ? `${to} prosenttiin` : toFinnish(to);
    const points = `(${by} ${by === "1" ? "prosenttiyksikkö" : "prosenttiyksikköä"})`;
    const difference = isPercent ? ` ${points}` : "";
    return areYears(start, end)
      ? `${verb} ${first} ${last}${difference} vuosina ${start}–${end}`
      : `${verb} ${first} (${start}) ${last} (${end})${difference}`;
  },
  same: (value, start, end) =>
    areYears(start, end)
      ? `${value} sekä vuonna ${start} että vuonna ${end}`
      : `${value} sekä alussa (${start}) että lopussa (${end})`,
  once: (value, period) => `${value} ${at(period)}`,
  levels: (from, start, to, end) => `alussa ${from} (${start}), viimeksi ${to} (${end})`,
  never: "ei arvoja",
  unit: (unit) => `Yksikkö: ${unit}.`,
  beginning: (value, period, isAfterBreak) =>
    `Ensimmäinen ${isAfterBreak ? "vertailukelpoinen " : ""}arvo oli ${value} ${at(period)}.`,
  baseline: (value, period) => `Lähtötaso on ${value} ${at(period)}.`,
  interim: (value, period) => `Välitavoite on ${value} ${at(period)}.`,
  target: (value, period) => `Tavoite on ${value} ${at(period)}.`,
  interval: (range) => `Uusimman arvon 95\u00A0%:n luottamusväli on ${range}.`,
  seriesBreak: (period, note) =>
    `Mittaustapa on muuttunut, eivätkä uudet arvot ole vertailukelpoisia vanhojen kanssa (uusi tapa alkaen: ${period}).${note === "" ? "" : ` ${note}`}`,
  suppressed: (periods) => `Arvoa ei näytetä, koska se kuvaa niin harvoja ihmisiä (${periods}).`,
  missing: (periods) => `Arvo puuttuu (${periods}).`,
  breakHere: "uusi mittaustapa",
};

export const chartsFi: ChartText = {
  language: "fi",
  heads: {
    period: "Aika",
    area: "Alue",
    value: "Arvo",
    interval: "95\u00A0%:n luottamusväli",
    path: "Tavoiteura",
    entry: "Nimi",
    schedule: "Aikataulu",
    status: "Tila",
    number: "Nro",
    task: "Tehtävä",
    months: "Kuukaudet",
    kind: "Laji",
    count: "Määrä",
  },
  cells: {
    missing: "ei tietoa",
    suppressed: "ei näytetä",
    none: "–",
    noSchedule: "ei aikataulua",
  },
  marks: {
    interval: "95\u00A0%:n luottamusväli",
    suppressed: "arvoa ei näytetä (pieni joukko)",
    seriesBreak: (period) => `mittaustapa muuttui (${period})`,
    notFromZero: "Asteikko ei ala nollasta.",
  },
  magnitudes: [
    { from: 1e12, word: "bilj." },
    { from: 1e9, word: "mrd." },
    { from: 1e6, word: "milj." },
  ],
  nothing: "Näytettävää ei ole.",
  quoted: (words) => `”${words}”`,
  line,
  bars: {
    ends: ({ high, highNames, low, lowNames, values }) =>
      `Arvoja on ${number(values)}. Suurin on ${high} (${highNames}) ja pienin ${low} (${lowNames}).`,
    allSame: (value, values) =>
      values === 1 ? `Ainoa arvo on ${value}.` : `Kaikki ${number(values)} arvoa ovat ${value}.`,
    none: "Arvoja ei ole.",
    own: (name, value, rank, of) =>
      `${name}: ${value}, sija ${number(rank)}/${number(of)} suurimmasta lukien.`,
    ownHidden: (name, why) => `${name}: ${why}.`,
    suppressed: (names) => `Arvoa ei näytetä, koska se kuvaa niin harvoja ihmisiä: ${names}.`,
    missing: (names) => `Arvo puuttuu: ${names}.`,
  },
  timeline: {
    group: (heading, entries, states) =>
      heading === ""
        ? `Yhteensä ${number(entries)}: ${states}.`
        : `${heading} (${number(entries)}): ${states}.`,
    today: (date) => `Nyt ${date}`,
    noState: "tilaa ei ole merkitty",
  },
  circle: {
    months,
    shortMonths: [
      "tammi",
      "helmi",
      "maalis",
      "huhti",
      "touko",
      "kesä",
      "heinä",
      "elo",
      "syys",
      "loka",
      "marras",
      "joulu",
    ],
    tasks: (count) => `${number(count)} ${plural(count, "tehtävä", "tehtävää")}.`,
    byMonth: (items) => `Tehtäviä kuukausittain: ${items}.`,
    allYear: "koko vuosi",
  },
  counts: (total, parts) => `Yhteensä ${total}: ${parts}.`,
  page: {
    table: "Sama taulukkona",
    saveSvg: "Tallenna kuva (SVG)",
    saveCsv: "Tallenna taulukko (CSV)",
    groups: (title) => `${title}: ryhmittäin`,
    sides: (title) => `${title}: verrattavat luvut`,
    areas: (title, period) => `${title}: alueittain (${period})`,
    actions: "Toimenpiteiden aikataulu",
    documents: "Asiakirjojen voimassaolo",
    noValidity: "aika puuttuu",
    year: "Vuosikello",
    difference: "Ero",
    ratio: "Suhde",
    everyone: "Kaikki",
    atLeast: "Vähintään",
    atMost: "Enintään",
    onlySome: (shown, all) => `Kuvassa on ${number(shown)} ryhmää ${number(all)} ryhmästä.`,
  },
  list: (items, leftOut) =>
    leftOut > 0
      ? `${items.join(", ")} ja ${number(leftOut)} ${plural(leftOut, "muu", "muuta")}`
      : formatList(items, "ja"),
};
