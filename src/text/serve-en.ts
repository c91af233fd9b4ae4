import { writeNumber } from "./numbers.ts";
import { plural } from "./plural.ts";
import type { ServeText } from "./serve.ts";

const number = (value: number): string => writeNumber(value, "en");

export const serveEn: ServeText = {
  ready: (address) => `The preview is at ${address}. It follows each save. End it with Ctrl+C.`,
  moved: (port) => `Port ${port} is taken, so another is used.`,
  saved: (paths, more) =>
    `Changed: ${paths.join(", ")}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  gone: "Gone:",
  moreGone: (count) =>
    `… and ${number(count)} more ${plural(count, "finding is gone", "findings are gone")}.`,
  upToDate: (findings, errors) => {
    if (findings === 0) return "The preview is up to date. Nothing to report.";
    const ofErrors =
      errors === 0 ? "" : `, ${number(errors)} of them ${plural(errors, "an error", "errors")}`;
    return `The preview is up to date. ${number(findings)} ${plural(findings, "finding", "findings")}${ofErrors}.`;
  },
  keptLast:
    "The pages cannot be made until the errors are mended. The preview shows the last version that worked.",
  nothingYet: "The pages cannot be made until the errors are mended. The preview is waiting.",
  stopped: "The preview has ended.",
  page: {
    refused: (problems) =>
      problems === 1
        ? "The plan has an error because of which the pages cannot be made"
        : `The plan has ${number(problems)} errors because of which the pages cannot be made`,
    keptLast:
      "Below is the last version that worked. The page follows by itself once the correction is saved.",
    nothingYet: "The page follows by itself once the correction is saved.",
    more: (count) =>
      `… and ${number(count)} more. All of them are in the terminal and in what hyte validate prints.`,
  },
};
