import fc from "fast-check";
import type { Reference } from "../../src/charts/bar-data.ts";
import { barChart } from "../../src/charts/bar-chart.ts";
import type { Chart, Frame } from "../../src/charts/chart.ts";
import { countBar } from "../../src/charts/count-bar.ts";
import { lineChart } from "../../src/charts/line-chart.ts";
import { smallMultiples } from "../../src/charts/small-multiples.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { timeline } from "../../src/charts/timeline.ts";
import type { Measure } from "../../src/charts/written-values.ts";
import { yearCircle } from "../../src/charts/year-circle.ts";
import type { ChartText } from "../../src/text/charts.ts";
import {
  ends,
  moment,
  names,
  numbers,
  optional,
  points,
  series,
  switches,
  value,
  without,
} from "./generated-series.ts";

/** A chart that can be drawn in any language; printed as its input where a test fails. */
export interface GeneratedChart {
  readonly kind: string;
  readonly input: Frame;
  readonly draw: (text: ChartText) => Chart;
}

const frame = fc.record({
  title: names,
  idPrefix: fc.oneof(fc.constantFrom("a", "goal-1", "", '"><script>', "1 2"), names),
  width: optional(fc.oneof(fc.constantFrom(288, 320, 519, 520, 720, 1200), fc.double())),
});

const measure = fc.record({
  unit: fc.oneof(
    fc.constantFrom("%", "", "€", "euroa/asukas", "/ 10 000 asukasta, ikävakioitu"),
    names,
  ),
  decimals: optional(fc.constantFrom(0, 1, 2)),
  levels: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(names, { maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc.constant(Array.from({ length: 500 }, (_, index) => `taso ${index}`)),
    },
  ),
});

type Given = Frame & Measure;
const given: fc.Arbitrary<Given> = fc
  .tuple(frame, measure)
  .map(([first, second]) => without({ ...first, ...second }));

const path = fc.array(
  fc
    .tuple(moment, numbers, fc.constantFrom("baseline", "interim", "target", "between"))
    .map(([when, one, kind]) => ({ ...when, value: one, kind }) as const),
  { maxLength: 5 },
);
const breaks = fc.array(
  fc.tuple(moment, optional(names)).map(([when, note]) => ({ ...when, note })),
  { maxLength: 3 },
);

const line = fc
  .tuple(
    given,
    fc.record({
      own: series,
      comparisons: optional(fc.array(series, { maxLength: 12 })),
      path: optional(path),
      limits: optional(fc.array(fc.record({ label: names, value: numbers }), { maxLength: 3 })),
      breaks: optional(breaks),
    }),
  )
  .map(([base, rest]) => ({ ...base, ...without(rest) }));

const bars = fc
  .tuple(
    given,
    fc.record({
      bars: fc.array(
        fc.record({
          label: names,
          value,
          low: ends,
          high: ends,
          isSuppressed: switches,
          isOwn: switches,
        }),
        { maxLength: 30 },
      ),
      references: optional(
        fc.array(
          fc.record({
            label: names,
            value: numbers,
            kind: fc.constantFrom<Reference["kind"]>("own", "comparison", "target"),
          }),
          { maxLength: 3 },
        ),
      ),
      order: optional(fc.constantFrom("falling" as const, "rising" as const, "given" as const)),
    }),
  )
  .map(([base, rest]) => ({ ...base, ...without(rest) }));

const multiples = fc
  .tuple(
    given,
    fc.record({
      panels: fc.array(series, { maxLength: 9 }),
      reference: optional(series),
      breaks: optional(breaks),
    }),
  )
  .map(([base, rest]) => ({ ...base, ...without(rest) }));

const spark = fc
  .tuple(
    given,
    fc.record({
      points,
      target: optional(fc.tuple(moment, numbers).map(([when, one]) => ({ ...when, value: one }))),
      breaks: optional(breaks),
    }),
  )
  .map(([base, rest]) => ({ ...base, ...without(rest) }));

const at = optional(fc.oneof(fc.double({ min: 2015, max: 2030, noNaN: true }), fc.double()));
const entry = fc.record({
  title: names,
  from: at,
  to: at,
  period: names,
  work: fc.constantFrom(
    ...(["planned", "in-progress", "done", "paused", "cancelled", "merged", "none"] as const),
  ),
  status: names,
});

const lasting = fc
  .tuple(
    frame,
    fc.record({
      groups: fc.array(fc.record({ heading: names, entries: fc.array(entry, { maxLength: 12 }) }), {
        maxLength: 3,
      }),
      today: optional(moment),
    }),
  )
  .map(([base, rest]) => ({ ...without(base), ...without(rest) }));

const month = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);
const circle = fc
  .tuple(
    frame,
    fc.record({
      tasks: fc.array(fc.record({ title: names, from: month, to: month, kind: optional(names) }), {
        maxLength: 130,
      }),
      heading: optional(fc.oneof(fc.constant("2026"), names)),
      month: optional(month),
    }),
  )
  .map(([base, rest]) => ({ ...without(base), ...without(rest) }));

const counts = fc
  .tuple(
    frame,
    fc.array(
      fc.record({
        label: names,
        count: fc.oneof(fc.integer({ min: 0, max: 40 }), numbers),
        tone: fc.constantFrom(...(["good", "busy", "warn", "bad", "calm"] as const)),
      }),
      { maxLength: 10 },
    ),
  )
  .map(([base, parts]) => ({ ...without(base), parts }));

function drawing<Input extends Frame>(
  kind: string,
  inputs: fc.Arbitrary<Input>,
  draw: (input: Input, text: ChartText) => Chart,
): fc.Arbitrary<GeneratedChart> {
  return inputs.map((input) => ({ kind, input, draw: (text) => draw(input, text) }));
}

/** Charts of every kind, each as often; whatever is in them, they must stand in a page. */
export const generatedCharts: Readonly<Record<string, fc.Arbitrary<GeneratedChart>>> = {
  line: drawing("line", line, lineChart),
  bars: drawing("bars", bars, barChart),
  multiples: drawing("multiples", multiples, smallMultiples),
  sparkline: drawing("sparkline", spark, sparkline),
  timeline: drawing("timeline", lasting, timeline),
  circle: drawing("circle", circle, yearCircle),
  counts: drawing("counts", counts, countBar),
};
