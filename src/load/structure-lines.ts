import { lineAt, linesFrom, type Line } from "./lines.ts";
import { oddSpaces, ordinarySpaces } from "./odd-space.ts";
import { longestLine } from "./rows.ts";

/** A line as its writer sees it: spaces of every kind are spaces, and a dash that touches its key is a dash. */
export interface StructureLine extends Line {
  /** Columns before its first character; all of them where there is none. */
  readonly indent: number;
  /** Characters before its first one that is no space. */
  readonly spaces: number;
  /** Length of what comes before the value: spaces, dashes, a key. */
  readonly lead: number;
  readonly key: string | undefined;
  readonly value: string;
  /** The row whose value goes on here; undefined for a row of its own, a comment or an empty line. */
  readonly head: Head | undefined;
}

/** A row whose value may go on below it, where lines stand deeper than its column. */
interface Head {
  readonly column: number;
  readonly value: string;
  /** Spaces before the lines of its block text (`|`, `>`); undefined where it is none, or has none yet. */
  readonly block: number | undefined;
  readonly isBlock: boolean;
}

const space = `[\\s${oddSpaces}]`;
const leading = new RegExp(
  `^(${space}*)((?:-(?:${space}+|$))*(?:-(?=[a-z_][\\w-]*:(?:${space}|$)))?)(?:([a-z_][\\w-]*)[${oddSpaces}]*:(?:${space}+|$))?`,
);
const blockStart = new RegExp(`^[|>][-+\\d]{0,2}${space}*(?:#.*)?$`);

/** The lines of a text with what they look like; those too long to be rows are left out. */
export function* structureLines(text: string): Generator<StructureLine> {
  let head: Head | undefined;
  for (const line of linesFrom(text, lineAt(text, 0))) {
    if (line.text.length > longestLine) continue;
    const read = readLine(line);
    if (head && goesOn(head, read)) {
      if (head.isBlock) head = withIndent(head, read);
      yield { ...read, head };
    } else {
      yield { ...read, head: undefined };
      if (!isEmpty(read) && !isComment(read)) head = headOf(read);
    }
  }
}

function goesOn({ value, column }: Head, read: Read): boolean {
  return value !== "" && (isEmpty(read) || read.indent > column);
}

function isEmpty({ value, lead, spaces }: Read): boolean {
  return value === "" && lead === spaces;
}

function isComment({ value, lead, spaces }: Read): boolean {
  return value.startsWith("#") && lead === spaces;
}

type Read = Omit<StructureLine, "head">;

function readLine(line: Line): Read {
  const [lead = "", spaces = "", , key] = leading.exec(line.text) ?? [];
  const value = line.text.slice(lead.length).trimEnd();
  const indent = ordinarySpaces(spaces).length;
  return { ...line, indent, spaces: spaces.length, lead: lead.length, key, value };
}

function headOf({ text, indent, lead, key, value }: Read): Head {
  const dash = text.slice(0, lead).lastIndexOf("-");
  const column = key === undefined ? dash : text.slice(0, lead).lastIndexOf(key);
  return {
    column: column === -1 ? indent : column,
    value: value.startsWith("#") ? "" : value,
    block: undefined,
    isBlock: blockStart.test(value),
  };
}

/** The first line of a block text says how deep it stands: by ordinary spaces, if there are enough of them. */
function withIndent(head: Head, read: Read): Head {
  const { text, indent } = read;
  if (head.block !== undefined) return head;
  const plain = text.length - text.replace(/^ +/, "").length;
  if (plain > head.column && plain < text.length) return { ...head, block: plain };
  return isEmpty(read) ? head : { ...head, block: indent };
}
