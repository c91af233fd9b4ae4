import type { Frame } from "../../charts/chart.ts";
import { lineChart } from "../../charts/line-chart.ts";
import { sparkline } from "../../charts/sparkline.ts";
import type { Metric } from "../../plan/plan.ts";
import { metricTitle } from "../metrics.ts";
import type { Reader } from "../reader.ts";
import type { Words } from "../words.ts";
import { type ChartPlace, chartView, type ChartView } from "./chart-view.ts";
import { type Course, courseOf, isShown } from "./course.ts";
import { groupsChart, groupsOf } from "./groups.ts";
import { isOpen } from "./open.ts";
import { sidesOf } from "./sides.ts";

/** A metric over time: its values, the path to its target, the country beside; null when there is nothing to draw. */
export function metricChart(metric: Metric, reader: Reader): ChartView | null {
  const course = courseOf(metric, reader);
  if (course === null || !isWorthDrawing(course)) return null;
  const { frame, place } = frameOf(metric, "", metricTitle(metric, reader), reader);
  return chartView(lineChart({ ...frame, ...course }, reader.text.charts), place, reader);
}

/** A value by itself says in words all that a drawing would; so does a target without values. */
function isWorthDrawing({ own, comparisons = [], path, limits = [] }: Course): boolean {
  const hasWay = path.some(({ kind }) => kind === "baseline");
  if (!isShown(own)) return hasWay;
  const hasCourse = [own, ...comparisons].some(({ points }) => points.length > 1);
  return hasCourse || path.length + limits.length > 0;
}

/** A metric in its groups (sexes, ages, others): a small chart each, or the two sides of a gap; null without groups. */
export function metricGroupsChart(metric: Metric, reader: Reader): ChartView | null {
  const { page } = reader.text.charts;
  const { text: title } = metricTitle(metric, reader);
  if (reader.measurementOf(metric).aim === "gap") {
    const sides = sidesOf(metric, reader);
    if (sides === null) return null;
    const { frame, place } = frameOf(metric, "groups", inPage(page.sides(title)), reader);
    return chartView(lineChart({ ...frame, ...sides }, reader.text.charts), place, reader);
  }
  const groups = groupsOf(metric, reader);
  if (groups === null) return null;
  const { frame, place } = frameOf(metric, "groups", inPage(page.groups(title)), reader);
  return groupsChart(groups, frame, place, reader);
}

/** A title with words of the page about it. */
function inPage(text: string): Words {
  return { text, lang: "" };
}

/** Ids of plans have no "_", so that no two charts of a page have the same. */
function frameOf(
  metric: Metric,
  kind: "" | "groups",
  { text, lang }: Words,
  { plan }: Reader,
): { readonly frame: Frame; readonly place: ChartPlace } {
  const { id } = metric;
  const anchor = kind === "" ? `metric-chart_${id}` : `metric-${kind}_${id}`;
  const file = kind === "" ? id : `${id}-${kind}`;
  const titleLanguage = lang === "" ? undefined : lang;
  return {
    frame: { title: text, titleLanguage, idPrefix: `${anchor}_svg` },
    place: {
      id: anchor,
      titleLang: lang,
      file,
      isOpen: isOpen(metric, plan),
    },
  };
}

/** A small line for a cell of a table, as markup without ids, for it may stand in several tables; "" without values. */
export function metricSparkline(metric: Metric, reader: Reader): string {
  const course = courseOf(metric, reader);
  if (course === null || !isShown(course.own)) return "";
  const { text: title, lang: titleLanguage } = metricTitle(metric, reader);
  const target = course.path.findLast(({ kind }) => kind === "target");
  const input = {
    ...{ title, titleLanguage, idPrefix: "", points: course.own.points },
    ...{ unit: course.unit, since: course.since, breaks: course.breaks },
    ...(course.decimals === undefined ? {} : { decimals: course.decimals }),
    ...(course.levels === undefined ? {} : { levels: course.levels }),
    ...(target === undefined ? {} : { target }),
  };
  return sparkline(input, reader.text.charts).svg;
}
