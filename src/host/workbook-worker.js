// Reads one sheet of one workbook in a thread of its own, which node-workbooks.ts gives little memory and little time.
// Plain JavaScript, because it is started as it stands, from src/ by the tests and from dist/ otherwise.
import { Blob } from "node:buffer";
import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "read-excel-file/universal";
import { textOf } from "./workbook-cells.js";
import { unpacked } from "./workbook-zip.js";

/** What the thread tells of: the rows, or why there are none. */
async function answer({ contents, sheet, limits }) {
  const zip = unpacked(contents, limits);
  if ("problem" in zip) return zip;
  const rows = await readSheet(new Blob([zip.contents]), sheet ?? 1);
  if (rows.length > limits.rows) return { problem: "too-many-rows" };
  const texts = rows.map((row) => row.map(textOf));
  return lengthOf(texts) > limits.bytes ? { problem: "too-large" } : { rows: texts };
}

/** One long text may stand in every cell: in the file and here it is there once, but not for who gets the rows. */
function lengthOf(rows) {
  let length = 0;
  for (const row of rows) for (const text of row) length += text.length;
  return length;
}

/** How the reader tells of a cell: a formula that was never reckoned, a text that the workbook does not have. */
const cellAt = /at row (\d+), col (\d+)/;

function problemOf(error) {
  if (error.name === "SheetNotFoundError")
    return { problem: "no-sheet", sheets: error.sheets.slice(0, 20).join(", ").slice(0, 300) };
  const [, row, column] = cellAt.exec(error.message) ?? [];
  if (row !== undefined) return { problem: "bad-cell", row, column };
  return { problem: "unreadable", reason: error.message.slice(0, 200) };
}

void answer(workerData)
  .catch(problemOf)
  .then((found) => parentPort.postMessage(found));
