import type { SourceFile } from "../base/place.ts";
import { windowsText } from "../base/windows-text.ts";

/** The text of a file's bytes. `badAt` is the offset of the first character that is not in UTF-8. */
export interface Decoded {
  readonly file: SourceFile;
  readonly foreign?: {
    readonly encoding: "Windows-1252" | "UTF-16";
    readonly from: number;
    readonly to: number;
  };
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const marked = new WeakSet<SourceFile>();

/** Whether a file began with a byte order mark, which its text does not have: who rewrites it puts it back. */
export function hasBom(file: SourceFile): boolean {
  return marked.has(file);
}

/** The byte order mark of UTF-8 in front of a text, where the file had one. */
export function withBom(file: SourceFile, text: string): string {
  return hasBom(file) ? `\uFEFF${text}` : text;
}

/**
 * Decodes UTF-8, and says where it is none. Text of another encoding is read in that encoding, so that nothing
 * else has to be said about it: UTF-16 by its mark or its zeros, lines that are not UTF-8 as Windows-1252 (which
 * holds Latin-1).
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return { file: { path, text }, foreign: { encoding: "UTF-16", from: 0, to: 0 } };
  }
  const text = utf8.decode(bytes);
  if (text.includes("\uFFFD") && !isSame(bytes, new TextEncoder().encode(text))) {
    return decodeByLines(path, bytes);
  }
  if (text.charCodeAt(0) !== 0xfeff) return { file: { path, text } };
  const file = { path, text: text.slice(1) };
  marked.add(file);
  return { file };
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (fourth === undefined) return undefined;
  const zeros = [first, second, third, fourth].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (zeros === "x0x0") return "utf-16le";
  return zeros === "0x0x" ? "utf-16be" : undefined;
}

/** A file may hold both: text in UTF-8, and a line pasted from elsewhere. */
function decodeByLines(path: string, bytes: Uint8Array): Decoded {
  const encoder = new TextEncoder();
  let text = "";
  let badAt = -1;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end + 1);
    const decoded = utf8.decode(line);
    if (isSame(line, encoder.encode(decoded))) {
      text += decoded;
    } else {
      if (badAt === -1)
        badAt = text.length + encoder.encode(decoded.slice(0, decoded.indexOf("\uFFFD"))).length;
      text += windowsText(line);
    }
    from += line.length;
  }
  return {
    file: { path, text },
    foreign: { encoding: "Windows-1252", from: badAt, to: badAt + 1 },
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
