import { plural } from "./plural.ts";
import { writeNumber } from "./numbers.ts";
import type { PullText } from "./pull.ts";

const number = (value: number): string => writeNumber(value, "sv");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const factNames: Readonly<Record<string, string>> = {
  title: "namnet",
  unit: "enheten",
  producer: "producenten",
  licence: "licensen",
  query: "koderna som används vid hämtningen",
  source: "slaget av källa",
  names: "områdenas namn",
};

export const pullSv: PullText = {
  nothing:
    "Planen har inga indikatorer vars värden skulle hämtas. Lägg till source för en indikator: hyte search ORD söker den i Sotkanet.",
  flags: {
    "": "",
    final: "slutlig",
    provisional: "preliminär",
    revised: "reviderad",
    suppressed: "dold",
    estimate: "uppskattning",
    missing: "saknas",
  },
  sexes: { "": "", total: "", female: "kvinnor", male: "män" },
  first: (values, years) =>
    `hämtat för första gången: ${counted(values, "värde", "värden")}, ${years}`,
  added: (values, years) => `nytt: ${counted(values, "värde", "värden")}, ${years}`,
  revised: (where, before, after) => `reviderat: ${where}: ${before} → ${after}`,
  gone: (where, before) => `borttaget: ${where}: ${before}`,
  more: (count) => `och ${number(count)} till (alla: --json)`,
  hidden: (values) =>
    `${counted(values, "värde doldes", "värden doldes")}, eftersom så få människor står bakom`,
  restored: "källans värden ersätter en fil som ändrats för hand eller gått sönder",
  askedOtherwise: "planen begär siffrorna på ett annat sätt än vid förra hämtningen (source)",
  facts: (names) =>
    `i källan har ändrats: ${names.map((name) => factNames[name] ?? name).join(", ")}`,
  moved: (metric, before, after) => `bedömningen ändras: ”${metric}”: ${before} → ${after}`,
  failedHeading: (count) =>
    `${counted(count, "indikator", "indikatorer")} kunde inte hämtas. De gamla värdena finns kvar.`,
  skipped: (ids) => `Samma orsak, försöktes inte: ${ids}`,
  mended: (ids) => `Den förra hämtningen hade avbrutits. Lagat: ${ids}.`,
  done: ({ changed, same, failed }, wouldBe) => {
    const all = counted(changed + same + failed, "indikator", "indikatorer");
    const change = wouldBe ? "skulle ändras" : "ändrades";
    const failures = failed === 0 ? "" : `, ${number(failed)} misslyckades`;
    return `${all}: ${number(changed)} ${change}, ${number(same)} oförändrade${failures}.`;
  },
  nothingWritten: "Ingenting skrevs.",
  refused: (errors) =>
    errors === 1
      ? "Inga värden hämtades, eftersom planen har ett fel. Rätta det först."
      : `Inga värden hämtades, eftersom planen har ${number(errors)} fel. Rätta dem först.`,
};
