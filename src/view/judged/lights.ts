import type { Language } from "../../base/language.ts";
import type { Measurement } from "../../measure/measurement.ts";
import { freshnessOfAll, hasData, rollUp } from "../../measure/roll-up.ts";
import type { Work } from "../../measure/work.ts";
import { formatDate } from "../../text/format.ts";
import type { StatusText } from "../../text/status.ts";

/** The words and the language of what is said of a plan's state. */
export interface Worded {
  readonly text: StatusText;
  readonly language: Language;
  /** Keeps what belongs together on one line. */
  readonly keep: (text: string) => string;
}

/** "1 väärään suuntaan, 2 tavoiteuralla": the weakest first; one alone without its number. */
export function resultWords(metrics: readonly Measurement[], { text, keep }: Worded): string {
  if (metrics.length === 0) return text.noMetrics;
  const parts = rollUp(metrics).counts.map(({ verdict, count }) => {
    const words = metrics.length === 1 ? text.verdict[verdict] : text.countOf(verdict, count);
    return `${keep(words)}${reasonsOf(metrics, verdict, text)}`;
  });
  return parts.join(", ");
}

function reasonsOf(
  metrics: readonly Measurement[],
  verdict: Measurement["verdict"],
  { obstacle }: StatusText,
): string {
  if (verdict !== "cannot-assess") return "";
  const reasons = new Set(metrics.flatMap(({ reason }) => reason ?? []));
  return ` (${[...reasons].map((reason) => obstacle[reason]).join("; ")})`;
}

/** "3 käynnissä, 1 valmis; 1 myöhässä 12 pv". */
export function workWords(work: Work, { text, keep }: Worded): string {
  if (work.actions.length === 0) return text.noActions;
  const phases = work.phases.map(({ phase, count }) => text.phase[phase](count));
  const late = work.late === 0 ? [] : [text.late(work.late, work.daysLate)];
  const unplanned = work.withoutSchedule;
  const without = unplanned === 0 ? [] : [text.withoutSchedule(unplanned)];
  const moved = work.postponed;
  const slips = moved === 0 ? [] : [text.postponed(moved, work.postponements)];
  const besides = [...late, ...slips, ...without].map((part) => `; ${keep(part)}`);
  return phases.map(keep).join(", ") + besides.join("");
}

/** "1 vanhentunut, 2 tuoretta": the oldest first; of one metric the time of its newest value too. */
export function freshnessWords(metrics: readonly Measurement[], worded: Worded): string {
  const { text, language, keep } = worded;
  const [one, ...others] = metrics.filter(hasData);
  if (one === undefined) return text.noData;
  if (others.length > 0) return countsOfFreshness(metrics, worded);
  const { state, latest, nextUpdate } = one.freshness;
  return text.oneFreshness[state](
    keep(timeWords(latest ?? "", language)),
    keep(formatDate(language, nextUpdate ?? "")),
  );
}

/** "1 vanhentunut, 2 tuoretta": of metrics that have data. */
export function countsOfFreshness(metrics: readonly Measurement[], reader: Worded): string {
  const { text, language, keep } = reader;
  return freshnessOfAll(metrics)
    .map(({ state, count }) => {
      const its = metrics.filter((one) => hasData(one) && one.freshness.state === state);
      return text.freshness[state](count, timeSpan(its, language));
    })
    .map(keep)
    .join(", ");
}

/** When the newest values of some metrics are from: "2025", "2023–2025", "31 May 2025 – 2026". */
export function timeSpan(
  metrics: readonly Pick<Measurement, "freshness">[],
  language: Language,
): string {
  const dates = metrics.flatMap(({ freshness }) => freshness.latest ?? []).sort();
  const [first = "", last = ""] = [dates.at(0), dates.at(-1)].map((date = "") =>
    timeWords(date, language),
  );
  if (first === last) return first;
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

/** A year by its last day, other periods by theirs. */
export function timeWords(date: string, language: Language): string {
  return date.endsWith("-12-31") ? date.slice(0, 4) : formatDate(language, date);
}
