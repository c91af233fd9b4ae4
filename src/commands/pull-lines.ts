import type { Language } from "../base/language.ts";
import { printable, shorten } from "../base/printable.ts";
import { metricTitle } from "../plan/metric-facts.ts";
import type { Plan } from "../plan/plan.ts";
import { titleOf } from "../plan/titles.ts";
import type { Difference, Told } from "../snapshots/differences.ts";
import { writeNumber } from "../text/numbers.ts";
import type { PullText } from "../text/pull.ts";
import type { StatusText } from "../text/status.ts";
import { foldedAt, type Widths, widthWithin } from "./columns.ts";
import type { Change } from "./pull-changes.ts";
import type { Judged } from "./pull-verdicts.ts";

/** For whom changes are told. */
export interface PullReader {
  readonly plan: Plan;
  readonly text: PullText;
  readonly status: StatusText;
  readonly language: Language;
  readonly columns: number;
}

/** So many single values of an indicator are told, of the revised and of those that went away. */
const mostTold = 8;
/** Of a value that is no number. */
const longestOdd = 60;

/** Of what a pull tells. */
export const pullWidths: Widths = { narrowest: 40, widest: 140 };

/** What happened to one indicator, as lines below its name. */
export function changeLines(change: Change, reader: PullReader): readonly string[] {
  const { plan, text, columns } = reader;
  const indicator = plan.byId.get(change.indicator);
  const title = indicator === undefined ? change.indicator : titleOf(indicator, plan);
  const width = widthWithin(pullWidths, columns);
  const said = [
    ...valueLines(change, reader),
    ...(change.isRestored ? [text.restored] : []),
    ...factLines(change, text),
    ...(change.hidden > 0 ? [text.hidden(change.hidden)] : []),
    ...change.moved.map(({ metric, before, after }) =>
      text.moved(
        printable(metricTitle(metric, plan)),
        judgedWords(before, reader),
        judgedWords(after, reader),
      ),
    ),
  ];
  return [
    ...hanging(`${printable(title)} (${change.indicator})`, width, ""),
    ...said.flatMap((line) => hanging(line, width, "  ")),
    "",
  ];
}

/** What does not fit on the first line stands deeper than any first line. */
function hanging(text: string, width: number, indent: string): readonly string[] {
  return foldedAt(text, width - 4).map((part, index) => (index === 0 ? indent : "    ") + part);
}

function valueLines(change: Change, { text, language }: PullReader): readonly string[] {
  const of = (kind: Difference["kind"]): readonly Difference[] =>
    change.differences.filter((one) => one.kind === kind);
  const [fresh, revised, gone] = [of("new"), of("revised"), of("gone")];
  const shown = [
    ...revised.map((one) =>
      text.revised(
        placeWords(one, text),
        told(one.before, text, language),
        told(one.after, text, language),
      ),
    ),
    ...gone.map((one) => text.gone(placeWords(one, text), told(one.before, text, language))),
  ];
  const rest = shown.length - mostTold;
  const say = change.isFirst ? text.first : text.added;
  return [
    ...(fresh.length > 0 ? [say(fresh.length, yearsOf(fresh))] : []),
    ...shown.slice(0, mostTold),
    ...(rest > 0 ? [text.more(rest)] : []),
  ];
}

function factLines({ facts }: Change, text: PullText): readonly string[] {
  const ofSource = facts.filter((fact) => fact !== "asked");
  return [
    ...(ofSource.length < facts.length ? [text.askedOtherwise] : []),
    ...(ofSource.length > 0 ? [text.facts(ofSource)] : []),
  ];
}

/** "2015–2025", or "2025" alone. */
function yearsOf(rows: readonly Difference[]): string {
  const periods = rows.map(({ period }) => period).sort();
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

function placeWords({ name, area, period, sex, dimensions }: Difference, text: PullText): string {
  const parts = [text.sexes[sex], ...Object.values(dimensions)].filter((part) => part !== "");
  const besides = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return printable(`${name || area} ${period}${besides}`);
}

/** A value as the language writes it, with its mark. */
function told(cell: Told | undefined, { flags }: PullText, language: Language): string {
  if (cell === undefined) return "";
  const number = written(cell.value, language);
  const mark = flags[cell.flag];
  if (number === "") return mark;
  return mark === "" ? number : `${number} (${mark})`;
}

/**
 * With as many decimals as the file has. What a number of the machine cannot hold to the last digit stays as it is, and
 * so does what is none, in a file that was edited by hand.
 */
function written(value: string, language: Language): string {
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(value)) return shorten(printable(value), longestOdd);
  return writeNumber(Number(value), language, value.split(".")[1]?.length ?? 0);
}

function judgedWords({ verdict, reason }: Judged, { status }: PullReader): string {
  const words = status.verdict[verdict];
  return reason === null ? words : `${words} (${status.obstacle[reason]})`;
}
