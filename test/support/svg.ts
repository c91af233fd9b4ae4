import { textWidth } from "../../src/charts/text-width.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** An element of an SVG with what it inherits from those around it. */
export interface SvgElement {
  readonly name: string;
  /** Its own attributes and those of the elements around it, its own first. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, string>>;
  /** Its own text, without that of elements in it. */
  readonly text: string;
}

// XML 1.0 §2.2, production 2, without the controls that it only discourages.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
// An ampersand that begins no entity that XML knows.
const bare = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** The elements of an SVG in their order; an error where it is no XML, or not whole. */
export function elementsOf(svg: string): readonly SvgElement[] {
  if (forbidden.test(svg)) throw new Error(`a character that XML forbids: ${JSON.stringify(svg)}`);
  if (bare.test(svg)) throw new Error(`an ampersand that is not escaped: ${svg}`);
  return withChildren(parseXml(svg), {});
}

function withChildren(
  { name, attributes: own, text, children }: XmlElement,
  inherited: SvgElement["attributes"],
): readonly SvgElement[] {
  const attributes = { ...inherited, ...own };
  const below = children.flatMap((child) => withChildren(child, attributes));
  return [{ name, own, attributes, text }, ...below];
}

/** The elements of a name that are drawn in a colour. */
export function drawnIn(svg: string, name: string, colour: string): readonly SvgElement[] {
  return elementsOf(svg).filter(
    (one) =>
      one.name === name && (one.own["class"] ?? "").split(" ").some((part) => part === colour),
  );
}

/** The places where the pieces of a path begin and where its straight lines end. */
export function pointsOf(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** A rectangle, in pixels. */
export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where texts stand, by the estimate of their widths; a text of several lines is one box. */
export function textBoxes(elements: readonly SvgElement[]): readonly Box[] {
  const boxes: Box[] = [];
  let down = 0;
  for (const element of elements) {
    const { name, own, text } = element;
    if (name === "text") down = 0;
    if (name === "text" && text !== "") boxes.push(boxOf(element, 0));
    if (name !== "tspan") continue;
    down += Number(own["dy"] ?? 0);
    const before = down === 0 ? undefined : boxes.pop();
    const line = boxOf(element, down);
    boxes.push(before === undefined ? line : joined(before, line));
  }
  return boxes;
}

function boxOf({ attributes, text }: SvgElement, shift: number): Box {
  const size = Number(attributes["font-size"]);
  const width = textWidth(text, { size, isBold: attributes["font-weight"] === "700" });
  const part = { start: 0, middle: 0.5, end: 1 }[attributes["text-anchor"] ?? "start"] ?? 0;
  const left = Number(attributes["x"]) - part * width;
  const y = Number(attributes["y"]) + shift;
  // What Open Sans, a tall typeface, has above and below the line.
  return { words: text, left, right: left + width, top: y - 1.07 * size, bottom: y + 0.29 * size };
}

function joined(a: Box, b: Box): Box {
  return {
    words: `${a.words} ${b.words}`,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Pairs of texts that touch, and texts that leave the frame, in words; `slack` pixels do not count. */
export function collisions(
  boxes: readonly Box[],
  frame: Omit<Box, "words">,
  slack: number,
): readonly string[] {
  const found: string[] = [];
  for (const [index, a] of boxes.entries()) {
    const isInside =
      a.left >= frame.left - slack &&
      a.right <= frame.right + slack &&
      a.top >= frame.top - slack &&
      a.bottom <= frame.bottom + slack;
    if (!isInside) found.push(`${said(a)} leaves the frame ${said({ words: "", ...frame })}`);
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > slack && down > slack) found.push(`${said(a)} is upon ${said(b)}`);
    }
  }
  return found;
}

function said({ words, left, right, top, bottom }: Box): string {
  const numbers = [left, right, top, bottom].map((one) => one.toFixed(1));
  return `”${words}” [${numbers.join(" ")}]`;
}

/** The frame of an SVG, as its viewBox says. */
export function frameOf(svg: string): Omit<Box, "words"> {
  const [x = 0, y = 0, width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? "")
    .split(" ")
    .map(Number);
  return { left: x, right: x + width, top: y, bottom: y + height };
}
