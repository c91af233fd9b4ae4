import { formatDate, formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { Text } from "./text.ts";

const number = (value: number): string => writeNumber(value, "sv");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const sv: Text = {
  language: "sv",
  number,
  date: (date) => formatDate("sv", date),
  severity: { error: "fel", warning: "varning", note: "anmärkning" },
  words: {
    yes: "ja",
    no: "nej",
    or: (items) => formatList(items, "eller"),
    and: (items) => formatList(items, "och"),
  },
  kinds: {
    text: "en text",
    number: "ett tal",
    "whole-number": "ett heltal",
    "yes-no": "true/false (ja/nej)",
    list: "en lista",
    mapping: "en grupp fält",
    empty: "tomt",
  },
  collections: {
    actions: "åtgärder",
    actors: "aktörer",
    documents: "dokument",
    events: "händelser",
    focusAreas: "insatsområden",
    goals: "mål",
    indicatorLists: "indikatorlistor",
    indicators: "indikatorer",
    metrics: "mätare",
    municipalities: "kommuner",
    networks: "nätverk",
    observations: "iakttagelser",
    omissions: "utelämnade indikatorer",
    phenomena: "fenomen",
    practices: "verksamhetsmodeller",
    targetGroups: "målgrupper",
    tasks: "uppgifter",
  },
  languageNames: { fi: "finska", sv: "svenska", en: "engelska" },
  report: {
    what: "Vad",
    why: "Varför",
    fix: "Gör så här",
    related: {
      "first-used": "används för första gången här",
      defined: "definieras här",
      "see-also": "se även",
    },
    cutOff: (limit, total) =>
      `Här ryms ${number(limit)} av sammanlagt ${number(total)} fynd. De lindrigaste lämnades bort.`,
  },
  summary: {
    counts: {
      error: (count) => `${number(count)} fel`,
      warning: (count) => counted(count, "varning", "varningar"),
      note: (count) => counted(count, "anmärkning", "anmärkningar"),
    },
    clean: (files) =>
      `Allt i sin ordning: ${counted(files, "fil granskad", "filer granskade")}, inget att anmärka på.`,
    totals: (counts, files) => `Sammanlagt ${counts} i ${counted(files, "fil", "filer")}.`,
    filesChecked: (count) => `${counted(count, "fil", "filer")} granskades.`,
    accepted: (count) =>
      count === 1
        ? "Dessutom har 1 fynd godkänts för viss tid och visas inte."
        : `Dessutom har ${number(count)} fynd godkänts för viss tid och visas inte.`,
    fixable: (count, command) => `${number(count)} av dem rättas med kommandot: ${command}`,
    explain: (code) => `Mer om regeln: hyte explain ${code}`,
    heading: "Granskning av planen",
    columns: { place: "Ställe", severity: "Allvarlighetsgrad", what: "Vad", rule: "Regel" },
    more: (count) => `… och ${number(count)} till.`,
  },
  commands: {
    fix: {
      done: (fixes, files) =>
        `${counted(fixes, "ställe", "ställen")} i ${counted(files, "fil", "filer")} rättades.`,
      wouldDo: (fixes, files) =>
        `${counted(fixes, "ställe", "ställen")} i ${counted(files, "fil", "filer")} kan rättas. Inget har ändrats.`,
      nothing: "Det finns inget som hyte kan rätta själv.",
      left: (fixes) =>
        `${counted(fixes, "rättelse gäller", "rättelser gäller")} samma ställe som en annan: kör samma kommando en gång till.`,
      refused: (fixes) =>
        `${counted(fixes, "rättelse gjordes inte, eftersom den", "rättelser gjordes inte, eftersom de")} skulle göra filen svårare att läsa: rätta ${fixes === 1 ? "stället" : "ställena"} själv.`,
    },
    explain: {
      severity: "Allvarlighetsgrad",
      ofExample: "Så här säger hyte om det felaktiga exemplet nedan:",
      wrong: "Fel",
      right: "Rätt",
      planFile: "planens fil",
    },
    build: {
      done: (folder) => `Rapporten är klar: ${folder}`,
      files: (written, unchanged, removed) =>
        `${counted(written, "fil skrevs", "filer skrevs")}, oförändrade: ${number(unchanged)}, borttagna: ${number(removed)}.`,
      refused: (errors) =>
        `Rapporten skapades inte, eftersom planen innehåller ${number(errors)} fel. Ingenting ändrades.`,
    },
    init: {
      created: (path) => `Skapade ${path}`,
      kept: (path) => `Oförändrad: ${path} (filen fanns redan)`,
      keptPlan: (folder, files) =>
        `Oförändrad: ${folder} (planen hade redan ${counted(files, "fil", "filer")})`,
      next: (command) =>
        `Härnäst: skriv planen i mappen plan och granska den med kommandot ${command}.`,
      nextCheck: (command) => `Härnäst: granska planen med kommandot ${command}.`,
    },
  },
};
