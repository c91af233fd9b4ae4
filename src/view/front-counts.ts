import type { Measurements } from "../measure/measure.ts";
import type { Measurement } from "../measure/measurement.ts";
import { hasData } from "../measure/roll-up.ts";
import { type Action, entriesOf } from "../plan/plan.ts";
import { goalStands } from "../plan/standing.ts";
import { hrefOf } from "./addresses.ts";
import { timeWords } from "./judged/lights.ts";
import { freshnessMarks, type Mark, verdictMarks, weakestOf, workMarks } from "./judged/mark.ts";
import { anchorOfMetric, type Remark } from "./judged/reading.ts";
import { metricById } from "./metric-by-id.ts";
import { metricTitle } from "./metrics.ts";
import { bare, bareText, type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";

/** One of the three counts of the front page: how many there are of each kind, and the weakest of them. */
export interface CountView {
  readonly kind: "work" | "result" | "freshness";
  readonly heading: string;
  /** "30 toimenpidettä" */
  readonly whole: string;
  readonly marks: readonly Mark[];
  readonly remark: Remark | null;
  /** Where one sees more. */
  readonly more: Item;
}

/** Work, results and freshness: three counts that are never merged; those that count something. */
export function countViews(measurements: Measurements, reader: Reader): readonly CountView[] {
  const { metrics, work } = measurements;
  const asked = metrics.filter(hasData);
  return [
    ...(work.actions.length === 0 ? [] : [workCount(measurements, reader)]),
    ...(metrics.length === 0 ? [] : [resultCount(metrics, reader)]),
    ...(asked.length === 0 ? [] : [freshnessCount(asked, metrics.length, reader)]),
  ];
}

function workCount({ work }: Measurements, reader: Reader): CountView {
  const { labels, say } = reader.text.results;
  const { daysLate } = work;
  const latest = work.actions.find((one) => one.timing === "late" && one.daysLate === daysLate);
  const action = reader.plan.byId.get(latest?.action ?? "") as Action | undefined;
  return {
    kind: "work",
    heading: labels.work,
    whole: reader.text.counts.actions(work.actions.length),
    marks: workMarks(work, reader),
    remark:
      action === undefined
        ? null
        : { before: say.latest, item: itemOf(action, reader), said: say.days(daysLate) },
    more: link(labels.seeWork, "actors.html", reader),
  };
}

function resultCount(metrics: readonly Measurement[], reader: Reader): CountView {
  const { labels, say, status } = reader.text.results;
  const weakest = weakestOf(metrics);
  const item = weakest === undefined ? null : metricItem(weakest, reader);
  const isSaid = weakest !== undefined && weakest.verdict !== "cannot-assess" && item !== null;
  return {
    kind: "result",
    heading: labels.result,
    whole: reader.text.counts.metrics(metrics.length),
    marks: verdictMarks(metrics, reader),
    remark: isSaid ? { before: say.weakest, item, said: status.verdict[weakest.verdict] } : null,
    more: { ...bareText(labels.seeResults), href: "#focus-areas" },
  };
}

/** `all` is how many metrics the light of the results counts. */
function freshnessCount(metrics: readonly Measurement[], all: number, reader: Reader): CountView {
  const { labels, say } = reader.text.results;
  const oldest = oldestOf(metrics);
  const item = oldest === undefined ? null : metricItem(oldest, reader);
  const said = timeWords(oldest?.freshness.latest ?? "", reader.language);
  const hasIndicators = entriesOf(reader.plan, "indicators").length > 0;
  return {
    kind: "freshness",
    heading: labels.freshness,
    whole: metrics.length === all ? reader.text.counts.metrics(all) : say.withData(metrics.length),
    marks: freshnessMarks(metrics, reader),
    remark: item === null ? null : { before: say.oldest, item, said },
    more: link(labels.seeFreshness, hasIndicators ? "indicators.html" : "plan-health.html", reader),
  };
}

function oldestOf(metrics: readonly Measurement[]): Measurement | undefined {
  let oldest: Measurement | undefined;
  for (const one of metrics) {
    const { latest } = one.freshness;
    if (latest === null) continue;
    if (latest < (oldest?.freshness.latest ?? "9")) oldest = one;
  }
  return oldest;
}

/** A metric with the way to its goal's page, else its action's; null of one that no page tells of. */
function metricItem({ metric: id }: Measurement, reader: Reader): Item | null {
  const metric = metricById(id, reader.plan);
  const home = metric?.goals.find(goalStands) ?? metric?.actions[0];
  if (metric === undefined || home === undefined) return null;
  return {
    ...bare(metricTitle(metric, reader)),
    href: `${hrefOf(home, reader)}#${anchorOfMetric(metric)}`,
  };
}

function link(text: string, address: string, { base }: Reader): Item {
  return { ...bareText(text), href: base + address };
}
