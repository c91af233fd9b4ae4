import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const contentTypes = "[Content_Types].xml";
const main = "word/document.xml";
/** What the library names by chance, or counts from the beginning of a run, with what stands before it and after it. */
const names: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["rIdLink", /((?:\br:id|\bId)=")(rId[A-Za-z0-9_-]{15,})(")/g],
  ["_Toc", /(\bw:(?:name|anchor)="|<w:instrText[^>]*>PAGEREF )(_Toc\d+)(\b)/g],
  ["", /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/g],
  ["", /(<wp:docPr\b[^>]*?\bid=")(\d+)(")/g],
];
const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same document in the same bytes: what the library names by chance is numbered in the order of the text, the times
 * are the day of the report (YYYY-MM-DD), and the files are packed in a fixed order and of a fixed time.
 */
export function sameBytes(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const numbers = names.map(() => new Map<string, string>());
  const steady = (text: string): string => {
    const timed = text.replace(times, (_, head: string) => `${head}${day}T00:00:00Z`);
    return numbered(timed, numbers);
  };
  // The text comes first, so that the numbers follow it.
  const inText = strToU8(steady(strFromU8(files[main] ?? new Uint8Array())));
  const sorted = Object.keys(files).sort(contentTypesFirst);
  const named = sorted.map((name): readonly [string, Uint8Array] => {
    const contents = files[name] ?? new Uint8Array();
    if (name === main) return [name, inText];
    return [name, /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(contents))) : contents];
  });
  return zipSync(Object.fromEntries(named), { mtime: "1980-01-01T00:00:00", level: 6 });
}

/** Each name by its number in the order of the text. */
function numbered(text: string, numbers: readonly Map<string, string>[]): string {
  let steady = text;
  for (const [index, [kind, pattern]] of names.entries()) {
    const known = numbers[index] ?? new Map<string, string>();
    steady = steady.replace(pattern, (_, head: string, name: string, tail: string) => {
      const number = known.get(name) ?? `${kind}${known.size + 1}`;
      known.set(name, number);
      return head + number + tail;
    });
  }
  return steady;
}

function contentTypesFirst(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}
