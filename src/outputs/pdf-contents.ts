/** The page on which each heading begins, by its id; the first page is 1. */
export type HeadingPages = ReadonlyMap<string, number>;

/**
 * The pages of the headings that the contents of a PDF lead to, as Chromium prints them: the dictionary of destinations
 * names an object for each, and the tree of pages has those objects in their order (ISO 32000-1, 7.7.3.2 and 12.3.2.3).
 * None where it is put together otherwise.
 */
export function headingPages(pdf: Uint8Array): HeadingPages {
  // One character a byte; only what stands at the beginning of a line is an object, which no text of the plan can be.
  const text = new TextDecoder("latin1").decode(pdf);
  const catalog = objectOf(text, lastReference(text, "Root"));
  const pages = pagesBelow(text, referenceIn(catalog, "Pages"));
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const destinations = objectOf(text, referenceIn(catalog, "Dests"));
  const found = [...destinations.matchAll(/\/(h\d{1,6}) \[(\d{1,9}) 0 R/g)];
  return new Map(
    found.flatMap(([, id = "", page = ""]) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [[id, number] as const];
    }),
  );
}

/** What stands between the marks of an object; "" where it is not there. */
function objectOf(text: string, number: string | undefined): string {
  const at = number === undefined ? -1 : text.lastIndexOf(`\n${number} 0 obj\n`);
  return at < 0 ? "" : text.slice(at, Math.max(at, text.indexOf("\nendobj", at)));
}

function referenceIn(object: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d{1,9}) 0 R`).exec(object)?.[1];
}

/** That of the trailer stands at the end of the file. */
function lastReference(text: string, key: string): string | undefined {
  return referenceIn(text.slice(Math.max(0, text.lastIndexOf("\ntrailer"))), key);
}

/** The pages below an object of the tree, in their order; what is met again is left out. */
function pagesBelow(
  text: string,
  number: string | undefined,
  met = new Set<string>(),
): readonly string[] {
  if (number === undefined || met.has(number)) return [];
  met.add(number);
  const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(text, number))?.[1];
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d{1,9}) 0 R/g)].flatMap(([, kid]) => pagesBelow(text, kid, met));
}
