import type { FocusArea, Indicator } from "../plan/plan.ts";
import { entriesOf } from "../plan/plan.ts";
import { observationViews, type ObservationView } from "./about.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { indicatorChart } from "./charts/indicator-charts.ts";
import { type Item, itemOf } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { type Words, wordsOrNone } from "./words.ts";

/** How things stand where a focus area works, before what is to be done. */
export interface SituationView {
  readonly item: Item;
  readonly developmentTargets: Words | null;
  readonly indicators: readonly Item[];
  readonly charts: readonly ChartView[];
}

/** The focus areas that have indicators or something to develop; `isInPages`: each with all of its charts. */
export function situationViews(reader: Reader, isInPages: boolean): readonly SituationView[] {
  const drawn = new Set<string>();
  return reader.focusAreas
    .map((area) => situationView(area, isInPages ? new Set() : drawn, reader))
    .filter((view) => view.developmentTargets !== null || view.indicators.length > 0);
}

/** Each indicator is drawn once, where it is met first; `drawn` are those that have been. */
function situationView(area: FocusArea, drawn: Set<string>, reader: Reader): SituationView {
  const followed = indicatorsOf(area, reader);
  const fresh = followed.filter(({ id }) => !drawn.has(id));
  for (const { id } of fresh) drawn.add(id);
  return {
    item: itemOf(area, reader),
    developmentTargets: wordsOrNone(area.data.developmentTargets, reader),
    indicators: followed.map((indicator) => itemOf(indicator, reader)),
    charts: fresh.flatMap((indicator) => indicatorChart(indicator, reader) ?? []),
  };
}

/** Those by which the area and its phenomena are followed. */
function indicatorsOf(area: FocusArea, { plan }: Reader): readonly Indicator[] {
  const followed = area.phenomena.flatMap(({ data }) => data.followedBy ?? []);
  const ids = new Set([...(area.data.followedBy ?? []), ...followed]);
  return plan.indicators.filter(({ id }) => ids.has(id));
}

/** All observations of the plan. */
export function allObservations(reader: Reader): readonly ObservationView[] {
  const ids = entriesOf(reader.plan, "observations").map(({ id }) => id);
  return observationViews(ids, reader);
}
