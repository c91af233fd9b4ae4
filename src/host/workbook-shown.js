// The reader of workbooks gives what cells hold. What is shown is another thing where a cell is formatted as a
// percentage (it holds a hundredth), where its formula failed (the reader leaves such a cell empty, as if nobody had
// written anything) and where its formula was never reckoned. Such cells are made cells of text before they are read.
import { decimalOf } from "./workbook-cells.js";

/** `0 %` and `0.00 %`, which every workbook has (ECMA-376 part 1, 18.8.30). */
const builtIn = ["9", "10"];

/** The numbers of the cell styles whose format is a percentage, from `styles.xml`. */
export function percentStyles(stylesXml) {
  const formats = new Set(builtIn);
  for (const [tag] of stylesXml.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const code = attributeOf(tag, "formatCode").replace(/&quot;.*?&quot;|\\./g, "");
    if (code.includes("%")) formats.add(attributeOf(tag, "numFmtId"));
  }
  const from = stylesXml.search(/<(?:\w+:)?cellXfs[\s>]/);
  const to = stylesXml.search(/<\/(?:\w+:)?cellXfs>/);
  if (from === -1 || to === -1) return new Set();
  const styles = [...stylesXml.slice(from, to).matchAll(/<(?:\w+:)?xf\s[^<>]*>/g)];
  return new Set(
    styles.flatMap(([tag], index) =>
      formats.has(attributeOf(tag, "numFmtId")) ? [String(index)] : [],
    ),
  );
}

function attributeOf(tag, name) {
  const from = tag.indexOf(` ${name}="`);
  if (from === -1) return "";
  const start = from + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

/** A cell, its attributes, its formula and its value, as far as it has them. */
const cell =
  /<(\w{1,20}:)?c(\s[^<>]*[^<>/])>(?:<(?:\w{1,20}:)?f(?:\s[^<>]*[^<>/]|)>([^<]*)<\/(?:\w{1,20}:)?f>|(<(?:\w{1,20}:)?f\s[^<>]*\/>)|)(?:<(?:\w{1,20}:)?v>([^<]*)<\/(?:\w{1,20}:)?v>)?/g;

/** The XML of a sheet with cells that say what is shown. */
export function withShownCells(sheetXml, percents) {
  return sheetXml.replace(cell, (whole, ...parts) => {
    const [prefix = "", attributes, formula, shared, value] = parts;
    const found = {
      type: attributeOf(attributes, "t"),
      isPercent: percents.has(attributeOf(attributes, "s")),
      formula: formula ?? (shared === undefined ? undefined : ""),
      value,
    };
    const text = shownText(found);
    if (text === undefined) return whole;
    const others = attributes.replace(/ t="\w*"/, "");
    return `<${prefix}c${others} t="str"><${prefix}v>${text}</${prefix}v>`;
  });
}

/** What to show in place of what the reader would give; undefined where it gives that. */
function shownText({ type, isPercent, formula, value }) {
  if (value === undefined) return formula === undefined ? undefined : `=${formula}`;
  if (type === "e") return value;
  if (!isPercent || (type !== "" && type !== "n") || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? `${decimalOf(number * 100)}%` : undefined;
}
