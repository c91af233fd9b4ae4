import { keeping } from "../../base/kept.ts";
import type { Metric } from "../../plan/plan.ts";
import { widthOrTarget } from "../aimed.ts";
import type { Item } from "../parts.ts";
import { periodWords } from "../periods.ts";
import type { Reader } from "../reader.ts";
import { baselineFigure, type Figure, latestFigure } from "../standings.ts";

const readings = keeping<string>();

/** "16,0 % (2021), lähtötaso 20,0 % (2015), tavoite 10 % (2030)": what is there of the three. */
export function readingOf(metric: Metric, reader: Reader): string {
  return readings(metric, `${reader.language} ${reader.asOf}`, () => saidOf(metric, reader));
}

function saidOf(metric: Metric, reader: Reader): string {
  const { say } = reader.text.results;
  const { baseline, targets = [] } = metric.data;
  const last = targets.at(-1);
  const figures = [
    latestFigure(metric, reader),
    baseline === undefined ? null : baselineFigure(baseline, metric, reader),
    last === undefined
      ? null
      : {
          value: widthOrTarget(last, metric, reader),
          period: periodWords(last.period, reader),
        },
  ];
  const [latest = "", before = "", target = ""] = figures.map((figure) => inLine(figure, reader));
  return say.reading(latest, before, target);
}

function inLine(figure: Pick<Figure, "value" | "period"> | null, { text }: Reader): string {
  if (figure === null || figure.value === "") return "";
  return text.results.say.at(figure.value, figure.period);
}

/** The id of the element that tells of a metric on the page of its goal or action. */
export function anchorOfMetric({ id }: Metric): string {
  return `m-${id}`;
}

/** A sentence about something that has a page, or about nothing in particular. */
export interface Remark {
  /** Stands before the link, or "". */
  readonly before: string;
  readonly item: Item | null;
  readonly said: string;
}
