// A workbook is a zip of XML files. What it says of itself is looked at before anything is unpacked, and the reader
// gets a zip of our own with nothing but what was unpacked here, so that it finds nothing that was not looked at.
import { TextDecoder } from "node:util";
import { strToU8, unzipSync, zipSync } from "fflate";
import { percentStyles, withShownCells } from "./workbook-shown.js";

/** The contents for the reader, or why there are none. `limits`: how many entries, and their bytes unpacked. */
export function unpacked(contents, limits) {
  const problem = problemOfHeader(contents) ?? problemOfDirectory(contents, limits);
  if (problem !== undefined) return problem;
  const files = filesOf(contents);
  if (files === undefined) return { problem: "damaged" };
  if (files["xl/workbook.xml"] === undefined) return { problem: "not-a-workbook" };
  return { contents: zipSync(shown(files), { level: 0 }) };
}

const oldOrLocked = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

/** The container of Office before 2007 holds .xls, and every workbook that opens with a password. */
function problemOfHeader(contents) {
  if (oldOrLocked.every((byte, at) => contents[at] === byte)) return { problem: "old-or-locked" };
  return zip.every((byte, at) => contents[at] === byte) ? undefined : { problem: "not-a-workbook" };
}

/** What the central directory says of the entries is too much, or cannot be read; nothing is unpacked for it. */
function problemOfDirectory(contents, limits) {
  const seen = { entries: 0, bytes: 0 };
  try {
    unzipSync(contents, { filter: (entry) => addEntry(seen, entry, limits) });
  } catch {
    return { problem: isTooMuch(seen, limits) ? "too-large" : "damaged" };
  }
  return undefined;
}

/** Sizes may lie: what is unpacked never gets more room than they say, and what lies unpacked is as long as it is. */
function addEntry(seen, { size, originalSize }, limits) {
  seen.entries += 1;
  seen.bytes += Math.max(size, originalSize);
  if (isTooMuch(seen, limits)) throw new Error("too much");
  return false;
}

function isTooMuch({ entries, bytes }, limits) {
  return entries > limits.entries || !(bytes <= limits.bytes);
}

/** The same that the reader reads; pictures and macros stay packed. */
function isRead({ name }) {
  return name.endsWith(".xml") || name.endsWith(".xml.rels");
}

function filesOf(contents) {
  try {
    return unzipSync(contents, { filter: isRead });
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder();

function shown(files) {
  const styles = Object.entries(files).find(([name]) => /^xl\/styles\d*\.xml$/.test(name));
  const percents = percentStyles(utf8.decode(styles?.[1]));
  return Object.fromEntries(
    Object.entries(files).map(([name, contents]) => [
      name,
      name.startsWith("xl/worksheets/") && name.endsWith(".xml")
        ? strToU8(withShownCells(utf8.decode(contents), percents))
        : contents,
    ]),
  );
}
