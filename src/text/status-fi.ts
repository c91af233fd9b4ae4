import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { StatusText } from "./status.ts";

const number = (value: number): string => writeNumber(value, "fi");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const verdictWords: StatusText["verdict"] = {
  "wrong-direction": "väärään suuntaan",
  "not-reached": "jäänyt tavoitteesta",
  behind: "jäljessä",
  "no-change": "ei havaittavaa muutosta",
  "slightly-behind": "hieman jäljessä",
  "not-yet": "ei vielä",
  "too-early": "liian aikaista arvioida",
  "on-path": "tavoiteuralla",
  met: "tavoite saavutettu",
  "cannot-assess": "ei arvioitavissa",
};

/** What reads otherwise after a count. */
const inTally: Partial<StatusText["verdict"]> = {
  met: "saavuttanut tavoitteen",
};

export const statusFi: StatusText = {
  verdict: verdictWords,
  obstacle: {
    "context-metric": "mittari kuvaa toimintaympäristöä",
    waits: "mittari odottaa ensimmäistä tietoa",
    "no-target": "tavoitetaso puuttuu",
    "no-direction": "parempi suunta puuttuu",
    "no-baseline": "lähtötaso puuttuu",
    "no-baseline-value": "lähtötason vuodelta ei ole arvoa",
    "target-equals-baseline": "tavoitetaso on sama kuin lähtötaso",
    "direction-contradicts-target": "tavoitetaso on lähtötasosta väärään suuntaan",
    "target-not-after-baseline": "tavoitetaso ei ole lähtötason jälkeen",
    "path-not-positive": "prosentteina kulkevalla tavoiteuralla on nolla tai negatiivinen arvo",
    "unreliable-data": "haettuihin lukuihin ei voi luottaa, ennen kuin ne on haettu uudelleen",
    "no-values": "arvoja ei ole",
    "suppressed-values": "arvot on peitetty tietosuojan vuoksi",
    "mixed-values": "arvot ovat erilaisia: lukuja, sanoja tai kyllä ja ei",
    "two-values": "samalta ajalta on kaksi eri arvoa",
    "baseline-alone": "lähtötason jälkeen ei ole arvoja",
    "series-break": "mittaustapa on muuttunut lähtötason jälkeen",
    "no-noise-rule": "ei tiedetä, kuinka pieni muutos on sattumaa",
    "no-gap-groups": "eron ryhmät tai alueet puuttuvat",
    "gap-without-values": "eron osapuolilta ei ole arvoja samalta ajalta",
  },
  countOf: (verdict, count) => `${number(count)} ${inTally[verdict] ?? verdictWords[verdict]}`,
  phase: {
    planned: (count) => `${number(count)} suunnitteilla`,
    "in-progress": (count) => `${number(count)} käynnissä`,
    done: (count) => counted(count, "valmis", "valmista"),
    paused: (count) => counted(count, "keskeytetty", "keskeytettyä"),
    cancelled: (count) => counted(count, "peruttu", "peruttua"),
    merged: (count) => counted(count, "yhdistetty", "yhdistettyä"),
    none: (count) => `${number(count)} ilman vaihetta`,
  },
  columns: { goal: "Tavoite", result: "Tulos", work: "Työ", freshness: "Tuoreus" },
  freshness: {
    stale: (count) => counted(count, "vanhentunut", "vanhentunutta"),
    ageing: (count) => `${number(count)} vanhentumassa`,
    unknown: (count, times) => `${number(count)} ajalta ${times}`,
    awaiting: (count) => `${number(count)} odottaa julkaisua`,
    fresh: (count) => counted(count, "tuore", "tuoretta"),
  },
  oneFreshness: {
    stale: (latest) => `vanhentunut (${latest})`,
    ageing: (latest) => `vanhentumassa (${latest})`,
    unknown: (latest) => `uusin ${latest}`,
    awaiting: (_, next) => `odottaa julkaisua ${next}`,
    fresh: (latest) => `tuore (${latest})`,
  },
  heading: (plan, date) => `${plan}: tilanne ${date}`,
  crossing: "Yhteiset tavoitteet",
  noGoals: "Suunnitelmassa ei ole vielä tavoitteita.",
  noMetrics: "ei mittareita",
  noActions: "ei toimenpiteitä",
  noData: "–",
  late: (actions, days) =>
    actions === 1
      ? `1 myöhässä ${number(days)} pv`
      : `${number(actions)} myöhässä, enimmillään ${number(days)} pv`,
  withoutSchedule: (actions) => `${number(actions)} ilman aikataulua`,
  postponed: (actions, times) => {
    if (actions > 1) return `${number(actions)} siirretty, yhteensä ${number(times)} kertaa`;
    return times === 1 ? "1 siirretty kerran" : `1 siirretty ${number(times)} kertaa`;
  },
  ofActions: (counts) => `Toimenpiteiden mittarit: ${counts}.`,
  allMetrics: (metrics, counts) => `Tulos, ${counted(metrics, "mittari", "mittaria")}: ${counts}.`,
  allActions: (actions, counts) =>
    `Työ, ${counted(actions, "toimenpide", "toimenpidettä")}: ${counts}.`,
  allData: (counts) => `Tietojen tuoreus: ${counts}.`,
  weakest: (list) => `Heikoimmat mittarit: ${list}.`,
  more: (more) => `ja ${number(more)} muuta`,
  explain: (command) => `Arvion perustelu: ${command}`,
  refused: (errors) =>
    errors === 1
      ? "Tilannetta ei voi arvioida, koska suunnitelmassa on virhe. Korjaa se ensin."
      : `Tilannetta ei voi arvioida, koska suunnitelmassa on ${number(errors)} virhettä. Korjaa ne ensin.`,
};
