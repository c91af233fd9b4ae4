/**
 * Widths in ems, as DejaVu Sans has them: wider than Arial and the site's own typeface, so that texts have
 * room in all.
 */
const classes: readonly (readonly [number, string])[] = [
  [0.28, "ijl"],
  [0.32, "IJ' ,.\u00A0\u00B7"],
  [0.36, "/:;|\\-f"],
  [0.41, "()[]!tr\u00B2"],
  [0.53, 'sz?_*\u00B0\u2013"\u201D\u00A7'],
  [0.59, "ckvxyLF"],
  [0.64, "abdeghnopqu0123456789ESTPY$\u20AC{}"],
  [0.7, "ABCRVXKZ"],
  [0.79, "DGHNOQU&"],
  [0.84, "#+<=>~w\u2212"],
];
const usual = 1;
/** Pictures and rare scripts. */
const beyond = 1.4;
const boldness = 1.14;
const widths = new Map(
  classes.flatMap(([width, letters]) => Array.from(letters, (one) => [one, width] as const)),
);
const combining = /^\p{M}$/u;

/** Whether a text is bold, and how large: in pixels. */
export interface Face {
  readonly size: number;
  readonly isBold?: boolean;
}

// Looked up for every letter of a chart: an array is several times as fast as a map.
const latin = Float64Array.from({ length: 256 }, (_, code) =>
  widthOfRare(String.fromCharCode(code)),
);

/** How wide a text is at most, in pixels. An estimate: there is no typeface here to ask. */
export function textWidth(text: string, { size, isBold = false }: Face): number {
  let ems = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = latin[text.charCodeAt(at)];
    // Letters of two units are seldom, and only taken apart where they are.
    if (letter === undefined) return emsOf(text) * size * (isBold ? boldness : 1);
    ems += letter;
  }
  return ems * size * (isBold ? boldness : 1);
}

function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += latin[letter.codePointAt(0) ?? 0] ?? widthOfRare(letter);
  return ems;
}

function widthOfRare(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (letter.length > 1) return beyond;
  const [base = "", ...marks] = letter.normalize("NFD");
  if (marks.length > 0) return widths.get(base) ?? usual;
  return combining.test(letter) ? 0 : usual;
}

/** The text, or its beginning and "…", no wider than `room` pixels; "" where not even a letter fits. */
export function fitted(text: string, room: number, face: Face): string {
  if (textWidth(text, face) <= room) return text;
  const most = room - textWidth("…", face);
  let kept = "";
  let width = 0;
  for (const letter of text) {
    width += textWidth(letter, face);
    if (width > most) break;
    kept += letter;
  }
  const beginning = kept.trimEnd();
  return beginning === "" ? "" : `${beginning}…`;
}

/** With spaces that go away. */
const untidy = /^ | $| {2}/;

/** The text on at most `most` lines; what does not fit on the last ends in "…". A no-break space holds words together. */
export function wrapped(text: string, room: number, most: number, face: Face): readonly string[] {
  if (text !== "" && !untidy.test(text) && textWidth(text, face) <= room) return [text];
  const lines: string[] = [];
  let open = "";
  const words = text.split(" ").filter((word) => word !== "");
  for (const [index, word] of words.entries()) {
    const longer = open === "" ? word : `${open} ${word}`;
    if (textWidth(longer, face) <= room) {
      open = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, fitted([open, ...words.slice(index)].join(" ").trim(), room, face)];
    if (open !== "") lines.push(fitted(open, room, face));
    open = word;
  }
  return [...lines, ...(open === "" ? [] : [fitted(open, room, face)])];
}
