import { type Language, languages } from "../base/language.ts";
import { isOpenLicence } from "../field/licences.ts";
import type { GoalMeasured, Measurements } from "../measure/measure.ts";
import { judged, type Measurement, measurementOf } from "../measure/measurement.ts";
import { snapshotOf } from "../measure/pulled.ts";
import type { Work } from "../measure/work.ts";
import type { TextData } from "../plan/generated/data.ts";
import { unitOf } from "../plan/metric-facts.ts";
import type { Metric, Plan } from "../plan/plan.ts";
import type { Provenance, Snapshot, SourceText } from "../snapshots/snapshot.ts";

/**
 * Why the numbers of a metric are not given away: nobody knows on what terms they may be, the terms are not open, or
 * somebody edited what was pulled.
 */
export type Withheld = "licence-unknown" | "licence-not-open" | "unreliable";

/** One metric with everything that its verdict is made of, and whose figures it is judged by. */
export interface MetricOpen extends Omit<Measurement, "freshness"> {
  readonly title: SourceText;
  /** Empty where the values have none. */
  readonly unit: SourceText;
  /** Id of the indicator; null for a metric of its own values. */
  readonly indicator: string | null;
  /** As the plan writes it, else as the source does; null where nobody says. */
  readonly licence: string | null;
  readonly producer: SourceText;
  /** Without the days since the newest value, which would change every line of the file every day. */
  readonly freshness: Omit<Measurement["freshness"], "days">;
  /** Not null where the numbers are left out: then all of them are null, and the verdict alone is told. */
  readonly withheld: Withheld | null;
}

/**
 * Every number behind every verdict, as `hyte build` publishes it: plain JSON, the same in every language, sorted by
 * id, every field always there, null where a metric has no such thing. Numbers have at most twelve digits. Values that
 * are hidden for privacy, or not free to be published again, are not in it.
 */
export interface MeasurementsOpen {
  /** Of this shape. */
  readonly version: 1;
  readonly asOf: string;
  readonly goals: readonly GoalMeasured[];
  readonly metrics: readonly MetricOpen[];
  readonly work: Work;
}

/** The measurements of a plan as open data. */
export function openMeasurements(
  { asOf, goals, metrics, work }: Measurements,
  plan: Plan,
): MeasurementsOpen {
  const byId = new Map(plan.metrics.map((metric) => [metric.id, metric]));
  return {
    version: 1,
    asOf,
    goals: goals.toSorted((a, b) => (a.goal < b.goal ? -1 : 1)),
    metrics: metrics
      .toSorted((a, b) => (a.metric < b.metric ? -1 : 1))
      .flatMap((measurement) => {
        const metric = byId.get(measurement.metric);
        return metric === undefined ? [] : [openMetric(measurement, metric, plan)];
      }),
    work,
  };
}

function openMetric(measurement: Measurement, metric: Metric, plan: Plan): MetricOpen {
  const { indicator } = metric;
  const [own] = plan.settings.languages;
  const rights = rightsOf(metric, plan);
  const shown = rights.withheld === null ? measurement : bare(measurement);
  const { verdict, metric: id, freshness, ...rest } = shown;
  const { state, latest, nextUpdate, freshUntil, ageingUntil } = freshness;
  return {
    metric: id,
    title: textOf(metric.data.title ?? indicator?.data.title, own),
    unit: textOf(unitOf(metric), own),
    indicator: indicator?.id ?? null,
    ...rights,
    verdict,
    ...rest,
    freshness: { state, latest, nextUpdate, freshUntil, ageingUntil },
  };
}

type Rights = Pick<MetricOpen, "licence" | "producer" | "withheld">;

/** On what terms the values of a metric are given: as the plan writes it of the indicator, else as the source does. */
function rightsOf(metric: Metric, { settings, snapshots }: Plan): Rights {
  const snapshot = snapshotOf(metric, snapshots);
  const provenance = snapshot?.provenance;
  const written = metric.indicator?.data;
  const licence = written?.licence ?? provenance?.licence ?? "";
  const producer = textOf(written?.producer, settings.languages[0]);
  const isWritten = Object.keys(producer).length > 0;
  return {
    licence: licence === "" ? null : licence,
    producer: isWritten ? producer : producerOf(provenance),
    withheld: withheldOf(licence, snapshot),
  };
}

function producerOf(provenance: Provenance | undefined): SourceText {
  return provenance?.producer ?? {};
}

/** What is written in the plan is the plan's to give, unless it says otherwise. */
function withheldOf(licence: string, pulled: Snapshot | undefined): Withheld | null {
  if (pulled !== undefined && pulled.state !== "whole") return "unreliable";
  if (licence.trim() === "") return pulled === undefined ? null : "licence-unknown";
  return isOpenLicence(licence) ? null : "licence-not-open";
}

/** The verdict without the numbers that it is made of. */
function bare({ metric, aim, values, verdict, reason, freshness }: Measurement): Measurement {
  const told = { ...judged(verdict, {}), reason };
  return measurementOf({ metric, aim, values }, told, { gap: null, freshness });
}

/** A text by its languages, in their order; blank ones are none. */
function textOf(text: TextData | undefined, own: Language): SourceText {
  if (text === undefined) return {};
  if (typeof text === "string") return { [own]: text };
  const texts: Readonly<Record<string, string | null | undefined>> = { ...text };
  return Object.fromEntries(
    languages.flatMap((language) => {
      const its = texts[language] ?? "";
      return its.trim() === "" ? [] : [[language, its]];
    }),
  );
}
