import { plural } from "./plural.ts";
import { writeNumber } from "./numbers.ts";
import type { PullText } from "./pull.ts";

const number = (value: number): string => writeNumber(value, "en");
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, one, other)}`;

const factNames: Readonly<Record<string, string>> = {
  title: "title",
  unit: "unit",
  producer: "producer",
  licence: "licence",
  query: "the codes that are asked for",
  source: "the kind of source",
  names: "names of areas",
};

export const pullEn: PullText = {
  nothing:
    "The plan has no indicators whose values would be fetched. Give an indicator a source: hyte search WORD looks for it in Sotkanet.",
  flags: {
    "": "",
    final: "final",
    provisional: "provisional",
    revised: "revised",
    suppressed: "hidden",
    estimate: "estimate",
    missing: "missing",
  },
  sexes: { "": "", total: "", female: "women", male: "men" },
  first: (values, years) =>
    `fetched for the first time: ${counted(values, "value", "values")}, ${years}`,
  added: (values, years) => `new: ${counted(values, "value", "values")}, ${years}`,
  revised: (where, before, after) => `revised: ${where}: ${before} → ${after}`,
  gone: (where, before) => `gone: ${where}: ${before}`,
  more: (count) => `and ${number(count)} more (all of them: --json)`,
  hidden: (values) =>
    `${counted(values, "value was hidden", "values were hidden")}, since so few people stand behind`,
  restored: "the values of the source replace a file that was edited by hand or damaged",
  askedOtherwise: "the plan asks for the figures otherwise than at the last pull (source)",
  facts: (names) =>
    `changed at the source: ${names.map((name) => factNames[name] ?? name).join(", ")}`,
  moved: (metric, before, after) => `the verdict moves: “${metric}”: ${before} → ${after}`,
  failedHeading: (count) =>
    `${counted(count, "indicator", "indicators")} could not be fetched. The old values are kept.`,
  skipped: (ids) => `For the same reason, not tried: ${ids}`,
  mended: (ids) => `The last pull had been cut off. Mended: ${ids}.`,
  done: ({ changed, same, failed }, wouldBe) => {
    const all = counted(changed + same + failed, "indicator", "indicators");
    const change = wouldBe ? "would change" : "changed";
    const failures = failed === 0 ? "" : `, ${number(failed)} failed`;
    return `${all}: ${number(changed)} ${change}, ${number(same)} as before${failures}.`;
  },
  nothingWritten: "Nothing was written.",
  refused: (errors) =>
    errors === 1
      ? "No values were fetched, because the plan has an error. Mend it first."
      : `No values were fetched, because the plan has ${number(errors)} errors. Mend them first.`,
};
