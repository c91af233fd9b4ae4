import { ownAreaKey } from "../../plan/plan-areas.ts";
import type { Indicator } from "../../plan/plan.ts";
import type { IndicatorLabels } from "../../text/indicators.ts";
import { metricSparkline } from "../charts/metric-charts.ts";
import { frameOf, type Surroundings } from "../frame.ts";
import type { PageBase } from "../page.ts";
import { type Item, itemOf } from "../parts.ts";
import type { Reader } from "../reader.ts";
import { plain } from "../words.ts";
import {
  type AreaFigure,
  countryKey,
  directionWords,
  freshnessWords,
  newestFigure,
} from "./area-figure.ts";
import { metricOfIndicator } from "./area-values.ts";
import { withheldSeries } from "./series-file.ts";
import { usesOf } from "./uses.ts";

/** One indicator in the list. */
export interface IndicatorRow {
  readonly item: Item;
  readonly direction: string;
  readonly own: AreaFigure | null;
  readonly country: AreaFigure | null;
  /** Markup, or "". */
  readonly sparkline: string;
  readonly freshness: string;
  readonly uses: readonly Item[];
}

export interface IndicatorsPage extends PageBase {
  readonly kind: "indicators";
  readonly words: IndicatorLabels;
  readonly intro: string;
  readonly rows: readonly IndicatorRow[];
}

/** The list of all indicators, in the order of the plan. */
export function indicatorsPage(around: Surroundings, reader: Reader): IndicatorsPage {
  const { labels, intro } = reader.text.indicators;
  const { indicators } = reader.plan;
  const description = intro(indicators.length);
  const standing = {
    address: "indicators.html",
    title: plain(labels.indicators),
    description,
    trail: [],
  };
  return {
    kind: "indicators",
    path: `${reader.language}/indicators.html`,
    frame: frameOf(standing, around, reader),
    text: reader.text.labels,
    words: labels,
    intro: description,
    rows: indicators.map((indicator) => indicatorRow(indicator, reader)),
  };
}

function indicatorRow(indicator: Indicator, reader: Reader): IndicatorRow {
  const { plan } = reader;
  const isOpen = withheldSeries(indicator, plan).length === 0;
  return {
    item: itemOf(indicator, reader),
    direction: directionWords(indicator, reader),
    own: newestFigure(indicator, ownAreaKey(plan.settings) ?? "", reader),
    country: newestFigure(indicator, countryKey, reader),
    sparkline: isOpen ? metricSparkline(metricOfIndicator(indicator), reader) : "",
    freshness: freshnessWords(indicator, reader),
    uses: usersOf(indicator, reader),
  };
}

/** The goals that it measures, its actions' goals included; else the focus areas that follow it. */
function usersOf(indicator: Indicator, reader: Reader): readonly Item[] {
  const { metrics, followers } = usesOf(indicator, reader.plan);
  const goals = metrics.flatMap((metric) => [
    ...metric.goals,
    ...metric.actions.flatMap((action) => action.goals.slice(0, 1)),
  ]);
  const users = goals.length > 0 ? goals : followers;
  return [...new Set(users)].map((entry) => itemOf(entry, reader));
}
