import { formatDate, formatList } from "./format.ts";
import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { Text } from "./text.ts";

const number = (value: number): string => writeNumber(value, "en");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

export const en: Text = {
  language: "en",
  number,
  date: (date) => formatDate("en", date),
  severity: { error: "error", warning: "warning", note: "note" },
  words: {
    yes: "yes",
    no: "no",
    or: (items) => formatList(items, "or"),
    and: (items) => formatList(items, "and"),
  },
  kinds: {
    text: "a text",
    number: "a number",
    "whole-number": "a whole number",
    "yes-no": "true/false (yes/no)",
    list: "a list",
    mapping: "a group of fields",
    empty: "empty",
  },
  collections: {
    actions: "actions",
    actors: "actors",
    documents: "documents",
    events: "events",
    focusAreas: "focus areas",
    goals: "goals",
    indicatorLists: "indicator lists",
    indicators: "indicators",
    metrics: "metrics",
    municipalities: "municipalities",
    networks: "networks",
    observations: "observations",
    omissions: "omitted indicators",
    phenomena: "phenomena",
    practices: "practices",
    targetGroups: "target groups",
    tasks: "tasks",
  },
  languageNames: { fi: "Finnish", sv: "Swedish", en: "English" },
  report: {
    what: "What",
    why: "Why",
    fix: "Fix",
    related: {
      "first-used": "first used here",
      defined: "defined here",
      "see-also": "see also",
    },
    cutOff: (limit, total) =>
      `${number(limit)} of ${number(total)} findings fit in here. The mildest were left out.`,
  },
  summary: {
    counts: {
      error: (count) => counted(count, "error", "errors"),
      warning: (count) => counted(count, "warning", "warnings"),
      note: (count) => counted(count, "note", "notes"),
    },
    clean: (files) =>
      `All in order: ${counted(files, "file", "files")} checked, nothing to report.`,
    totals: (counts, files) => `${counts} in ${counted(files, "file", "files")}.`,
    filesChecked: (count) => `${counted(count, "file", "files")} checked.`,
    accepted: (count) =>
      count === 1
        ? "1 more finding is accepted for a time and not shown."
        : `${number(count)} more findings are accepted for a time and not shown.`,
    fixable: (count, command) =>
      `${number(count)} of them ${plural(count, "is", "are")} mended by: ${command}`,
    explain: (code) => `More about a rule: hyte explain ${code}`,
    heading: "Check of the plan",
    columns: { place: "Place", severity: "Severity", what: "What", rule: "Rule" },
    more: (count) => `… and ${number(count)} more.`,
  },
  commands: {
    fix: {
      done: (fixes, files) =>
        `Mended ${counted(fixes, "place", "places")} in ${counted(files, "file", "files")}.`,
      wouldDo: (fixes, files) =>
        `${counted(fixes, "place", "places")} in ${counted(files, "file", "files")} can be mended. Nothing was changed.`,
      nothing: "There is nothing that hyte could mend itself.",
      left: (fixes) =>
        `${counted(fixes, "fix touches", "fixes touch")} the same text as another: run the command once more.`,
      refused: (fixes) =>
        `${counted(fixes, "fix was", "fixes were")} not made, because the file could be read less well after ${fixes === 1 ? "it" : "them"}: mend ${fixes === 1 ? "the place" : "the places"} yourself.`,
    },
    explain: {
      severity: "Severity",
      ofExample: "This is what hyte says of the wrong example below:",
      wrong: "Wrong",
      right: "Right",
      planFile: "file of the plan",
    },
    build: {
      done: (folder) => `The report is ready: ${folder}`,
      files: (written, unchanged, removed) =>
        `${counted(written, "file", "files")} written, ${number(unchanged)} unchanged, ${number(removed)} removed.`,
      refused: (errors) =>
        `No report was made, because the plan has ${counted(errors, "error", "errors")}. Nothing was changed.`,
    },
    init: {
      created: (path) => `Created ${path}`,
      kept: (path) => `Left ${path} alone (it was already there)`,
      keptPlan: (folder, files) =>
        `Left ${folder} alone (the plan already had ${counted(files, "file", "files")})`,
      next: (command) => `Next: write the plan in the folder plan and check it with ${command}.`,
      nextCheck: (command) => `Next: check the plan with ${command}.`,
    },
  },
};
