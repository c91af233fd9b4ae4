import { plural } from "./plural.ts";
import { writeNumber } from "./numbers.ts";
import type { PullText } from "./pull.ts";

const number = (value: number): string => writeNumber(value, "fi");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const factNames: Readonly<Record<string, string>> = {
  title: "nimi",
  unit: "yksikkö",
  producer: "tuottaja",
  licence: "lisenssi",
  query: "koodit, joilla haetaan",
  source: "lähteen laji",
  names: "alueiden nimet",
};

export const pullFi: PullText = {
  nothing:
    "Suunnitelmassa ei ole indikaattoreita, joiden arvot haettaisiin. Lisää indikaattorille source: hyte search SANA etsii sen Sotkanetistä.",
  flags: {
    "": "",
    final: "lopullinen",
    provisional: "ennakkotieto",
    revised: "tarkentunut",
    suppressed: "peitetty",
    estimate: "arvio",
    missing: "puuttuu",
  },
  sexes: { "": "", total: "", female: "naiset", male: "miehet" },
  first: (values, years) =>
    `haettu ensimmäisen kerran: ${counted(values, "arvo", "arvoa")}, ${years}`,
  added: (values, years) => `uutta: ${counted(values, "arvo", "arvoa")}, ${years}`,
  revised: (where, before, after) => `tarkentui: ${where}: ${before} → ${after}`,
  gone: (where, before) => `poistui: ${where}: ${before}`,
  more: (count) => `ja ${number(count)} muuta (kaikki: --json)`,
  hidden: (values) =>
    `${counted(values, "arvo peitettiin", "arvoa peitettiin")}, koska ${plural(values, "sen", "niiden")} takana on niin vähän ihmisiä`,
  restored: "käsin muutetun tai rikkoutuneen tiedoston tilalle tulevat lähteen arvot",
  askedOtherwise: "suunnitelma pyytää lukuja nyt toisin kuin edellisessä haussa (source)",
  facts: (names) => `lähteessä muuttui: ${names.map((name) => factNames[name] ?? name).join(", ")}`,
  moved: (metric, before, after) => `arvio muuttuu: ”${metric}”: ${before} → ${after}`,
  failedHeading: (count) =>
    `${counted(count, "indikaattorin", "indikaattorin")} haku epäonnistui. Vanhat arvot ovat tallessa.`,
  skipped: (ids) => `Sama syy, ei yritetty: ${ids}`,
  mended: (ids) => `Edellinen haku oli keskeytynyt. Kuntoon saatettiin: ${ids}.`,
  done: ({ changed, same, failed }, wouldBe) => {
    const all = counted(changed + same + failed, "indikaattori", "indikaattoria");
    const change = wouldBe ? "muuttuisi" : "muuttui";
    const failures = failed === 0 ? "" : `, ${number(failed)} epäonnistui`;
    return `${all}: ${number(changed)} ${change}, ${number(same)} ennallaan${failures}.`;
  },
  nothingWritten: "Mitään ei kirjoitettu.",
  refused: (errors) =>
    errors === 1
      ? "Arvoja ei haettu, koska suunnitelmassa on virhe. Korjaa se ensin."
      : `Arvoja ei haettu, koska suunnitelmassa on ${number(errors)} virhettä. Korjaa ne ensin.`,
};
