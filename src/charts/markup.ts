import { shorten } from "../base/printable.ts";
import { type Colour, light } from "./palette.ts";

/** Markup that `element` has made. Strings are text: they are escaped wherever they go. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;

const longest = 2000;
const breaks = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
/** Signs upon a letter: two are the most that a language writes, more would stand in the line above. */
const heaped = /(\p{M}{2})\p{M}+/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
// Most texts are of these letters alone: then there is nothing to look for.
const isSimple =
  /^[\w!#-%'-;=?@[-^`{-~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2212](?:[ \w!#-%'-;=?@[-^`{-~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2212]*[\w!#-%'-;=?@[-^`{-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2212])?$/;

/** Text on one line without what XML forbids, what turns the direction of writing, and what nobody sees. */
export function plainText(text: string): string {
  if (text.length <= longest && isSimple.test(text)) return text;
  const bounded = text.length > longest ? shorten(text, longest) : text;
  return bounded
    .normalize("NFC")
    .replace(breaks, " ")
    .replace(unseen, "")
    .replace(heaped, "$1")
    .trim();
}

/** An element with its attributes, those that are undefined left out, and what is in it. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (Markup | string)[]
): Markup {
  let inside = "";
  for (const one of content) inside += typeof one === "string" ? escaped(one) : one.markup;
  let start = `<${name}`;
  for (const key in attributes) start += written(key, attributes[key]);
  return { markup: inside === "" ? `${start}/>` : `${start}>${inside}</${name}>` };
}

/** What is in a `text` of one or more lines, `pitch` pixels apart; each begins, or ends, at `x`. */
export function linesOf(
  lines: readonly string[],
  x: number,
  pitch: number,
): readonly (Markup | string)[] {
  if (lines.length < 2) return lines;
  return lines.map((line, index) => element("tspan", index === 0 ? {} : { x, dy: pitch }, line));
}

/** Several as one. */
export function together(parts: readonly Markup[]): Markup {
  return { markup: parts.map(({ markup }) => markup).join("") };
}

function written(name: string, value: Value): string {
  if (value === undefined) return "";
  return ` ${name}="${typeof value === "number" ? pixels(value) : escapedValue(value)}"`;
}

const ownMarks = /^[\w #%(),.:;-]*$/;

/** Numbers, paths and names of our own hold nothing to escape, but may be longer than a text. */
function escapedValue(value: string): string {
  return ownMarks.test(value) ? value : escaped(value);
}

function escaped(text: string): string {
  if (isSimple.test(text)) return text;
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A length to a tenth of a pixel; what is no number is 0, for a drawing must stay valid. */
export function pixels(value: number): string {
  const tenths = Math.round(value * 10);
  if (!Number.isFinite(tenths) || tenths === 0) return "0";
  return tenths % 10 === 0 ? String(tenths / 10) : withTenth(tenths);
}

/** Put together from whole numbers, which are written much faster than fractions. */
function withTenth(tenths: number): string {
  const size = Math.abs(tenths);
  const text = `${Math.floor(size / 10)}.${size % 10}`;
  return tenths < 0 ? `-${text}` : text;
}

/**
 * Colours as attributes (without a fill nothing is filled, as the root says), with the classes by which a page gives
 * them others: `f-` for a fill, `s-` for a line.
 */
export function paint(colours: { readonly fill?: Colour; readonly stroke?: Colour }): Attributes {
  const { fill, stroke } = colours;
  if (fill === undefined) return stroke === undefined ? {} : strokeOf(stroke);
  if (stroke === undefined) return { class: `f-${fill}`, fill: light[fill] };
  return { class: `f-${fill} s-${stroke}`, fill: light[fill], stroke: light[stroke] };
}

function strokeOf(stroke: Colour): Attributes {
  return { class: `s-${stroke}`, stroke: light[stroke] };
}
