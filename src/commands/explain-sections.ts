import { workOfAction } from "../measure/work.ts";
import type { Action, Plan } from "../plan/plan.ts";
import type { SiteText } from "../text/site.ts";
import type { Section, Step } from "../view/judged/section.ts";
import { measuredOn } from "../view/measured.ts";
import type { Reader } from "../view/reader.ts";
import { foldedAt } from "./columns.ts";

/** A reader of the words of a plan, who stands on no page. */
export function readerOf(plan: Plan, text: SiteText, asOf: string): Reader {
  const [own] = plan.settings.languages;
  const { language } = text;
  const around = { base: "", duties: new Map(), focusAreas: [], asOf, periods: new Map() };
  const standing = {
    measurementOf: measuredOn(plan, asOf),
    goalMeasured: () => null,
    workOf: (action: Action) => workOfAction(action, plan.settings, asOf),
  };
  return { plan, language, own, text, ...standing, ...around };
}

const indent = "  ";
/** "→ 1. ", "- " */
const marked = /^(?:[→\u00A0]\u00A0\d+\.\u00A0|-\u00A0)/;

/** Sections as text of at most so many columns. */
export function sectionsText(sections: readonly Section[], width: number): string {
  const parts = sections.map(({ heading, lines, steps = [] }) => {
    const all = [...lines, ...steps.map(stepLine)];
    return [...foldedAt(heading, width), ...all.flatMap((line) => lineOf(line, width))].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

function stepLine({ text, isReached }: Step, index: number): string {
  return `${isReached ? "→" : "\u00A0"}\u00A0${String(index + 1)}.\u00A0${text}`;
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
