import type { ChartText } from "../text/charts.ts";
import { writeNumber } from "../text/numbers.ts";
import { type Chart, chartOf, type Frame, labelSize, widthOf } from "./chart.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { element, type Markup, paint, plainText } from "./markup.ts";
import { sentences } from "./sentences.ts";
import { textWidth } from "./text-width.ts";
import { isDrawable } from "./written-values.ts";

/** What a part says, for its colour; its words say it too. */
export type Tone = "good" | "busy" | "warn" | "bad" | "calm";

/** How many there are of each kind, such as results by verdict. */
export interface CountInput extends Frame {
  readonly parts: readonly CountPart[];
}

/** So many of a kind. */
export interface CountPart {
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

const height = 34;
const between = 2;
const signWidth = 14;

/** One bar cut into its parts, with the number in each that has room for it, and what the parts are below. */
export function countBar(input: CountInput, text: ChartText): Chart {
  const parts = input.parts
    .filter(({ count }) => isDrawable(count))
    .map((part) => ({ ...part, label: plainText(part.label), count: Math.round(part.count) }))
    .filter(({ count }) => count > 0);
  const number = (count: number): string => writeNumber(count, text.language);
  const width = widthOf(input);
  const entries = parts.map((part) => entryOf(part, number(part.count)));
  const key = keyOf(entries, { left: 0, top: height + 10, room: width });
  let total = 0;
  for (const { count } of parts) total += count;
  const list = text.list(
    parts.map(({ label, count }) => `${label} ${number(count)}`),
    0,
  );
  return chartOf(
    input,
    {
      kind: "counts",
      width,
      height: height + (key.height === 0 ? 0 : key.height + 12),
      content: [...segments(parts, width, number), ...key.content],
    },
    {
      description: sentences([
        parts.length === 0 ? text.nothing : text.counts(number(total), list),
      ]),
      rows: {
        head: [text.heads.kind, text.heads.count],
        body: parts.map(({ label, count }) => [
          { text: label },
          { text: number(count), value: count },
        ]),
      },
    },
  );
}

function entryOf({ label, tone }: CountPart, count: string): KeyEntry {
  return {
    words: `${label} ${count}`,
    signWidth,
    sign: ({ x, y }) => [
      element("rect", {
        ...paint({ fill: tone }),
        x: x - 7,
        y: y - 7,
        width: 14,
        height: 14,
        rx: 2,
      }),
    ],
  };
}

function segments(
  parts: readonly CountPart[],
  width: number,
  number: (count: number) => string,
): readonly Markup[] {
  let total = 0;
  for (const { count } of parts) total += count;
  const room = width - between * Math.max(0, parts.length - 1);
  let x = 0;
  return parts.flatMap(({ count, tone }) => {
    const length = Math.max(1, (room * count) / total);
    const bar = element("rect", { ...paint({ fill: tone }), x, y: 0, width: length, height });
    const words = number(count);
    const middle = { x: x + length / 2, y: height / 2 + labelSize * 0.35, "text-anchor": "middle" };
    x += length + between;
    if (textWidth(words, { size: labelSize, isBold: true }) > length - 6) return [bar];
    return [
      bar,
      element("text", { ...middle, ...paint({ fill: "ground" }), "font-weight": 700 }, words),
    ];
  });
}
