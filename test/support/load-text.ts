import { positionOf } from "../../src/base/place.ts";
import type { Finding } from "../../src/base/finding.ts";
import { type Loaded, load } from "../../src/load/load.ts";
import { memoryFiles } from "./memory-files.ts";

/** Loads a plan of one file, plan/a.yaml. */
export function loadText(text: string | Uint8Array): Promise<Loaded> {
  return load(memoryFiles({ "hyte.yaml": "format: 1\n", "plan/a.yaml": text }));
}

/** Code, line:column and the text that is pointed at. */
export function shown({ code, at: { file, from, to } }: Finding): string {
  const { line, column } = positionOf(file, from);
  return `${code} ${line}:${column} ${file.text.slice(from, to)}`;
}
