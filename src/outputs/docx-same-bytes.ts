import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const contentTypes = "[Content_Types].xml";
const main = "word/document.xml";
/** The library names relationships by chance where it counts nothing. */
const chanceId = /\brId[A-Za-z0-9_-]{15,}/g;
const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same document in the same bytes: what the library names by chance is numbered in the order of the text, the times
 * are the day of the report (YYYY-MM-DD), and the files are packed in a fixed order and of a fixed time.
 */
export function sameBytes(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const known = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  const steady = (text: string): string =>
    text.replace(chanceId, nameOf).replace(times, (_, head: string) => `${head}${day}T00:00:00Z`);
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

function contentTypesFirst(a: string, b: string): number {
  if (a === contentTypes || b === contentTypes) return a === contentTypes ? -1 : 1;
  return a < b ? -1 : 1;
}
