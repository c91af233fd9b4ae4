import type { Plan } from "../plan/plan.ts";
import type { JudgementText } from "../text/judgement.ts";
import type { SiteText } from "../text/site.ts";
import type { StatusText } from "../text/status.ts";
import type { Reader } from "../view/reader.ts";
import { foldedAt } from "./columns.ts";

/** What every sentence of an explanation is made with. */
export interface Explainer {
  readonly reader: Reader;
  readonly judgement: JudgementText;
  readonly status: StatusText;
  /** The day of judging, YYYY-MM-DD. */
  readonly asOf: string;
}

/** A heading with what stands under it. A line that begins with a mark hangs by it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A reader of the words of a plan, who stands on no page. */
export function readerOf(plan: Plan, text: SiteText): Reader {
  const [own] = plan.settings.languages;
  const { language } = text;
  const around = { base: "", duties: new Map(), focusAreas: [], periods: new Map() };
  return { plan, language, own, text, ...around };
}

const indent = "  ";
/** Of numbered lines: "→ 1. ". */
const hanging = 5;
const numbered = /^[→\u00A0]\u00A0\d+\.\u00A0/;

/** Sections as text of at most so many columns. */
export function sectionsText(sections: readonly Section[], width: number): string {
  const parts = sections.map(({ heading, lines }) =>
    [...foldedAt(heading, width), ...lines.flatMap((line) => lineOf(line, width))].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function lineOf(line: string, width: number): readonly string[] {
  const room = width - indent.length;
  const [mark] = numbered.exec(line) ?? [];
  if (mark === undefined) return foldedAt(line, room).map((one) => indent + one);
  const [first = "", ...rest] = foldedAt(line.slice(mark.length), room - hanging);
  const begin = mark.replaceAll("\u00A0", " ").padEnd(hanging);
  return [indent + begin + first, ...rest.map((one) => indent + " ".repeat(hanging) + one)];
}
