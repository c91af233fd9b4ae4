import { type Direction, type SortKey, sortedOrder } from "./sort-rows.ts";

/**
 * Makes the headings of `<table data-sortable>` into buttons. A cell that shows a number says it in `data-value`; a
 * heading that is not to be sorted by says `data-unsorted`. Rows stay within their `<tbody>`.
 */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const heading of headings) {
      if (!("unsorted" in heading.dataset)) addButton(heading, headings, table);
    }
  }
}

function addButton(
  heading: HTMLTableCellElement,
  headings: readonly HTMLTableCellElement[],
  table: HTMLTableElement,
): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener("click", () => {
    const direction = heading.ariaSort === "ascending" ? "descending" : "ascending";
    for (const other of headings) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", direction);
    for (const body of table.tBodies) sortBody(body, heading.cellIndex, direction);
  });
}

/** The heading of a group, one cell across the table, stays on top of its body. */
function sortBody(body: HTMLTableSectionElement, column: number, direction: Direction): void {
  const rows = [...body.rows].filter(({ cells }) => cells.length > 1);
  const keys = rows.map((row) => keyOf(row.cells[column]));
  const order = sortedOrder(keys, direction, document.documentElement.lang);
  body.append(...order.flatMap((place) => rows[place] ?? []));
}

function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  const text = cell?.textContent.trim() ?? "";
  const value = cell?.dataset["value"];
  const number = value === undefined || value === "" ? Number.NaN : Number(value);
  return { text, number: Number.isFinite(number) ? number : undefined };
}
