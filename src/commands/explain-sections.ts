import type { Plan } from "../plan/plan.ts";
import type { JudgementText } from "../text/judgement.ts";
import type { SiteText } from "../text/site.ts";
import type { StatusText } from "../text/status.ts";
import { measuredOn } from "../view/measured.ts";
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

/** A heading with what stands under it. A line that begins with a number or a dash hangs by it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A reader of the words of a plan, who stands on no page. */
export function readerOf(plan: Plan, text: SiteText, asOf: string): Reader {
  const [own] = plan.settings.languages;
  const { language } = text;
  const around = { base: "", duties: new Map(), focusAreas: [], asOf, periods: new Map() };
  return { plan, language, own, text, measurementOf: measuredOn(plan, asOf), ...around };
}

const indent = "  ";
/** "→ 1. ", "- " */
const marked = /^(?:[→\u00A0]\u00A0\d+\.\u00A0|-\u00A0)/;

/** A line of a list. */
export function listed(line: string): string {
  return `-\u00A0${line}`;
}

/** Sections as text of at most so many columns. */
export function sectionsText(sections: readonly Section[], width: number): string {
  const parts = sections.map(({ heading, lines }) =>
    [...foldedAt(heading, width), ...lines.flatMap((line) => lineOf(line, width))].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

/** A unit may end in a full stop as the sentence does. */
const twoStops = /(?<!\.)\.\.(?!\.)/g;

function lineOf(written: string, width: number): readonly string[] {
  const line = written.replaceAll(twoStops, ".");
  const room = width - indent.length;
  const [mark] = marked.exec(line) ?? [];
  if (mark === undefined) return foldedAt(line, room).map((one) => indent + one);
  const [first = "", ...rest] = foldedAt(line.slice(mark.length), room - mark.length);
  const begin = mark.replaceAll("\u00A0", " ");
  const hanging = " ".repeat(mark.length);
  return [indent + begin + first, ...rest.map((one) => indent + hanging + one)];
}
