import { colourNames } from "./colour-names.ts";

/** Red, green and blue of sRGB, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * What a colour of CSS is made of: a name, `#…`, `rgb()` or `hsl()`. Undefined where that cannot be said of the text
 * alone: other functions, `var()`, and colours that let through what is behind them.
 */
export function rgbOf(written: string): Rgb | undefined {
  const colour = written.trim().toLowerCase();
  if (colour.startsWith("#")) return hexColour(colour.slice(1));
  const named = Object.hasOwn(colourNames, colour) ? colourNames[colour] : undefined;
  if (named !== undefined) return [named >> 16, (named >> 8) & 255, named & 255];
  const call = /^(rgb|hsl)a?\(([^()]{1,100})\)$/.exec(colour);
  if (call === null) return undefined;
  const parts = partsOf(call[2] ?? "");
  if (parts === undefined) return undefined;
  return call[1] === "rgb" ? rgbColour(parts) : hslColour(parts);
}

/** Words that stand for colours and are no names of them (CSS Color Module Level 4, 6.2–6.4, and the words that all properties take). */
const otherWords = new Set(
  "transparent currentcolor inherit initial unset revert accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext".split(
    " ",
  ),
);

/** Whether a text is no colour of CSS in any browser: a word that is none, or `#` with something else than hex digits. */
export function isNoColour(written: string): boolean {
  const colour = written.trim().toLowerCase();
  if (colour.startsWith("#")) return !/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(colour);
  const isWord = /^[\p{L}\p{M}-]+$/u.test(colour);
  return isWord && !Object.hasOwn(colourNames, colour) && !otherWords.has(colour);
}

function hexColour(digits: string): Rgb | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const long = digits.length <= 4 ? digits.replace(/./g, "$&$&") : digits;
  if (long.length === 8 && !long.endsWith("ff")) return undefined;
  const part = (at: number): number => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

type Parts = readonly [string, string, string];

/** The three parts of a colour, with commas or without; undefined where it is not opaque. */
function partsOf(inside: string): Parts | undefined {
  const [first, second, third, opacity, more] = inside
    .trim()
    .split(/\s*[,/]\s*|\s+/, 5)
    .filter((part) => part !== "");
  const isOpaque = opacity === undefined || /^(?:1(?:\.0+)?|100(?:\.0+)?%)$/.test(opacity);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return isOpaque && more === undefined ? [first, second, third] : undefined;
}

function rgbColour(parts: Parts): Rgb | undefined {
  const [red, green, blue] = parts.map((part) => numberOf(part, 255));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [within(red, 255), within(green, 255), within(blue, 255)];
}

/** A number; a percentage as a part of `whole`. */
function numberOf(part: string, whole: number): number | undefined {
  const found = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))(%?)$/.exec(part);
  if (found === null) return undefined;
  const number = Number(found[1]);
  return found[2] === "%" ? (number / 100) * whole : number;
}

function within(number: number, most: number): number {
  return Math.min(most, Math.max(0, number));
}

const turns: Readonly<Record<string, number>> = { deg: 360, grad: 400, rad: 2 * Math.PI, turn: 1 };

/** CSS Color Module Level 4, section 7.1. */
function hslColour([hue, saturation, lightness]: Parts): Rgb | undefined {
  const angle = /^(.*?)(deg|grad|rad|turn)?$/.exec(hue);
  const around = numberOf(angle?.[1] ?? "", 360);
  const vivid = numberOf(saturation, 100);
  const light = numberOf(lightness, 100);
  if (around === undefined || vivid === undefined || light === undefined) return undefined;
  const turn = around / (turns[angle?.[2] ?? "deg"] ?? 360);
  const l = within(light, 100) / 100;
  const reach = (within(vivid, 100) / 100) * Math.min(l, 1 - l);
  const part = (shift: number): number => {
    const twelfth = (((shift + turn * 12) % 12) + 12) % 12;
    return 255 * (l - reach * Math.max(-1, Math.min(twelfth - 3, 9 - twelfth, 1)));
  };
  return [part(0), part(8), part(4)];
}
