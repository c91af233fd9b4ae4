/** What stands in a PDF as Chromium prints it: objects by number, the names of destinations, a trailer at the end. */
interface Printed {
  /** Kids by the object of the tree of pages; 4 is its root. What has none is a page. */
  readonly tree: Readonly<Record<number, readonly number[]>>;
  /** Objects of pages by the id of the heading on them. */
  readonly headings: Readonly<Record<string, number>>;
  readonly title?: string;
}

/** As much of a printed PDF as tells on which page a heading is; without streams and without its table of places. */
export function printedPdf({ tree, headings, title = "" }: Printed): Uint8Array {
  const references = (numbers: readonly number[]): string =>
    numbers.map((number) => `${number} 0 R`).join(" ");
  const pages = new Set(Object.values(tree).flat());
  const objects = [
    [1, `<</Title (${title})>>`],
    [2, "<</Type /Catalog\n/Pages 4 0 R\n/Dests 3 0 R\n/Lang (fi)>>"],
    [
      3,
      `<<${Object.entries(headings)
        .map(([id, page]) => `/${id} [${page} 0 R /XYZ 0 815.66998 0]`)
        .join("\n")}>>`,
    ],
    ...Object.entries(tree).map(([number, kids]) => [
      number,
      `<</Type /Pages\n/Count 2\n/Kids [${references(kids)}]>>`,
    ]),
    ...[...pages]
      .filter((number) => tree[number] === undefined)
      .map((number) => [number, "<</Type /Page\n/Parent 4 0 R>>"]),
  ];
  const written = objects.map(([number, body]) => `${number} 0 obj\n${body}\nendobj\n`).join("");
  return new TextEncoder().encode(
    `%PDF-1.4\n${written}trailer\n<</Size 9\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n0\n%%EOF\n`,
  );
}
