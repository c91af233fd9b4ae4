import { lineStart, type Place, positionOf } from "../base/place.ts";
import { visible, withoutRunnerCommands } from "../base/printable.ts";

/** A line of source with a line of carets below it; both fit the width asked for and hold no tabs. */
export interface Excerpt {
  readonly line: number;
  readonly source: string;
  readonly carets: string;
}

/** What one character of the line looks like and how many cells it takes. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabWidth = 4;
const tab = `→${" ".repeat(tabWidth - 1)}`;
// Blocks that terminals draw two cells wide (Unicode's East Asian Width W and F, without the rare ones).
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const zeroWidth = /\p{M}/u;

/**
 * The line where a place begins, clipped around it to `width` cells, and carets under what the place covers of
 * that line (one caret where it covers nothing). Undefined where the line is blank: there is nothing to show.
 */
export function excerptOf(place: Place, width: number): Excerpt | undefined {
  const { line } = positionOf(place.file, place.from);
  const cells = cellsAround(place, lineStart(place.file, line), width);
  if (cells.every((cell) => cell.shown.trim() === "")) return undefined;
  return { line, ...draw(clip(cells, width)) };
}

// A line may be a megabyte long: only what could fit beside the place is looked at.
function cellsAround(place: Place, start: number, width: number): readonly Cell[] {
  const { text } = place.file;
  const near = Math.max(start, place.from - 4 * width);
  const window = text.slice(near, place.from + 4 * width);
  const before = window.slice(0, place.from - near);
  const [after = ""] = window.slice(place.from - near).split(/\r?\n/, 1);
  const covered = after.slice(0, Math.max(0, place.to - place.from));
  const rest = after.slice(covered.length);
  const cells = [
    ...cellsOf(before, false),
    ...cellsOf(covered, true),
    ...(covered === "" ? [{ shown: "", width: 0, marked: true }] : []),
    ...cellsOf(rest, false),
  ];
  return near > start ? [{ shown: "…", width: 1, marked: false }, ...cells] : cells;
}

function cellsOf(text: string, marked: boolean): readonly Cell[] {
  return Array.from(text.replace(/\r$/, ""), (character) => {
    if (character === "\t") return { shown: tab, width: tabWidth, marked };
    const shown = visible(character);
    return { shown, width: widthOf(shown), marked };
  });
}

function widthOf(character: string): number {
  if (character < "\u0300") return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function clip(cells: readonly Cell[], width: number): readonly Cell[] {
  if (widthOfAll(cells) <= width) return cells;
  const mark = cells.findIndex((cell) => cell.marked);
  const from = startOfClip(cells, mark, width);
  const kept: Cell[] = [];
  if (from > 0) kept.push({ shown: "…", width: 1, marked: false });
  let used = kept.length;
  for (const cell of cells.slice(from)) {
    if (used + cell.width > width - 1) {
      kept.push({ shown: "…", width: 1, marked: false });
      break;
    }
    kept.push(cell);
    used += cell.width;
  }
  return kept;
}

/** As far left of the mark as leaves two thirds of the width to what follows it. */
function startOfClip(cells: readonly Cell[], mark: number, width: number): number {
  const wanted = Math.floor(width / 3);
  let from = mark;
  let used = 0;
  while (from > 0 && used + (cells[from - 1]?.width ?? 0) <= wanted) {
    from--;
    used += cells[from]?.width ?? 0;
  }
  const left = widthOfAll(cells.slice(0, mark));
  return left <= wanted ? 0 : from;
}

function widthOfAll(cells: readonly Cell[]): number {
  let width = 0;
  for (const cell of cells) width += cell.width;
  return width;
}

function draw(cells: readonly Cell[]): Omit<Excerpt, "line"> {
  const source = withoutRunnerCommands(cells.map((cell) => cell.shown).join(""));
  const mark = cells.findIndex((cell) => cell.marked);
  const indent = " ".repeat(widthOfAll(cells.slice(0, mark)));
  const covered = widthOfAll(cells.filter((cell) => cell.marked));
  return { source, carets: indent + "^".repeat(Math.max(1, covered)) };
}
