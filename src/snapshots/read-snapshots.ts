import type { SourceFile } from "../base/place.ts";
import type { ReadFiles } from "../host/host.ts";
import { rowsOf } from "./csv.ts";
import { csvPath, indicatorOfPath, yamlPath } from "./paths.ts";
import { readProvenance } from "./provenance.ts";
import type { Row, Snapshot, Snapshots, SnapshotState } from "./snapshot.ts";

/** A file of values holds 20 years of 300 areas by sex several times over in as much. */
const largest = 16 * 1024 * 1024;
/** As many indicators as a plan could have files. */
const mostFiles = 40_000;

/** Everything that was pulled, by indicator in order of their ids. Other files in `data/` are no business of hyte. */
export function readSnapshots(files: ReadFiles): Snapshots {
  const found = new Map<string, Set<string>>();
  for (const { path, kind } of files.list("data", mostFiles)) {
    const known = kind === "file" ? indicatorOfPath(path) : undefined;
    if (known === undefined) continue;
    const parts = found.get(known.indicator) ?? new Set();
    found.set(known.indicator, parts.add(known.holds));
  }
  return new Map(
    [...found].map(([indicator, parts]) => [indicator, readSnapshot(files, indicator, parts)]),
  );
}

function readSnapshot(files: ReadFiles, indicator: string, parts: ReadonlySet<string>): Snapshot {
  const csv = textOf(files, csvPath(indicator), parts.has("csv"));
  const yaml = textOf(files, yamlPath(indicator), parts.has("yaml"));
  const provenance = readProvenance(yaml.text);
  let known: readonly Row[] | undefined;
  return {
    indicator,
    csv,
    yaml,
    provenance,
    state: stateOf(),
    rows: () => (known ??= rowsOf(csv.text) ?? []),
  };

  function stateOf(): SnapshotState {
    const isWhole = provenance !== undefined && hashOf(files, csv) === provenance.sha256;
    if (isWhole) return "whole";
    if (parts.has("waiting")) return "interrupted";
    const isReadable = provenance !== undefined && rowsOf(csv.text) !== undefined;
    return isReadable ? "edited" : "unreadable";
  }
}

/** Git on Windows may write other line ends than hyte did. */
function hashOf(files: ReadFiles, { text }: SourceFile): string {
  return files.sha256(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text);
}

/** Empty where it is not there, too large, or no UTF-8. */
function textOf(files: ReadFiles, path: string, isThere: boolean): SourceFile {
  return { path, text: isThere ? (files.text(path, largest) ?? "") : "" };
}
