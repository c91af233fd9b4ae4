import type { Language, Translated } from "../base/language.ts";
import type { GoalMeasured } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import type { ActionWork } from "../measure/work.ts";
import type { Action, FocusArea, Goal, Metric, Plan } from "../plan/plan.ts";
import { valueWords } from "../shape/generated/value-words.ts";
import type { SiteText } from "../text/site.ts";
import type { Duties } from "./duties.ts";

/** One language's reader of the plan, standing on a page. */
export interface Reader {
  readonly plan: Plan;
  readonly language: Language;
  /** The plan's own language: that of texts that do not say theirs. */
  readonly own: Language;
  readonly text: SiteText;
  /** The way from the page to its language's folder: "" or "../". */
  readonly base: string;
  readonly duties: Duties;
  /** In the order of the report (`order` of hyte.yaml). */
  readonly focusAreas: readonly FocusArea[];
  /** The day of the report, YYYY-MM-DD. */
  readonly asOf: string;
  /** How a metric is doing on that day. */
  readonly measurementOf: (metric: Metric) => Measurement;
  /** The two lights of a goal on that day; null of one that no longer stands. */
  readonly goalMeasured: (goal: Goal) => GoalMeasured | null;
  /** Where an action stands on that day. */
  readonly workOf: (action: Action) => ActionWork;
  /** Written periods already turned into words. */
  readonly periods: Map<string, string>;
}

/** A field whose values are enumerated, with its type: "event.kind". */
export type WordedField = keyof typeof valueWords;

/** The word of an enumerated value (`event.kind`, `hearing`) in the reader's language. */
export function enumWord(field: WordedField, value: string, reader: Reader): string {
  const words: Readonly<Record<string, Translated>> = valueWords[field];
  return Object.hasOwn(words, value) ? (words[value]?.[reader.language] ?? value) : value;
}
