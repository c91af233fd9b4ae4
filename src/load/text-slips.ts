import type { Edit } from "../base/finding.ts";
import type { Slip } from "./slip.ts";
import { spaceSlip } from "./space-slip.ts";

// eslint-disable-next-line no-control-regex -- these are what is looked for
const unprintable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/g;

/** Marks of one kind that are mended; a file with more is no text. */
const mostMarks = 2000;

/** Characters that no YAML may hold, whatever its structure, and spaces that are none where structure hangs on them. */
export function textSlips(text: string): readonly Slip[] {
  const spaces = spaceSlip(text);
  return [
    ...marksSlip(text, /\r(?!\n)/g, { code: "line-ends", by: "\n" }),
    ...marksSlip(text, unprintable, { code: "unprintable-character", by: "" }),
    ...(spaces ? [spaces] : []),
  ];
}

interface Kind {
  readonly code: "line-ends" | "unprintable-character";
  readonly by: string;
}

function marksSlip(text: string, pattern: RegExp, { code, by }: Kind): readonly Slip[] {
  const repair: Edit[] = [];
  for (const { index } of text.matchAll(pattern)) {
    repair.push({ from: index, to: index + 1, text: by });
    if (repair.length > mostMarks) break;
  }
  const [first] = repair;
  if (!first) return [];
  const facts = { code: text.charCodeAt(first.from).toString(16).padStart(4, "0").toUpperCase() };
  const slip = { code, from: first.from, to: first.to, facts };
  return [repair.length > mostMarks ? slip : { ...slip, repair, safe: true }];
}
