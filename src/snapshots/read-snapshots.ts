import type { SourceFile } from "../base/place.ts";
import type { ReadFiles } from "../host/host.ts";
import { bounds } from "./bounds.ts";
import { rowsOf } from "./csv.ts";
import { csvPath, indicatorOfPath, yamlPath } from "./paths.ts";
import { readProvenance } from "./provenance.ts";
import type { Row, Snapshot, Snapshots, SnapshotState } from "./snapshot.ts";

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
  const bounded = withBound(files);
  return new Map(
    [...found].map(([indicator, parts]) => [indicator, readSnapshot(bounded, indicator, parts)]),
  );
}

/** What is read last of too much is as if it were too large by itself. */
function withBound(files: ReadFiles): Pick<ReadFiles, "text" | "sha256"> {
  let left: number = bounds.togetherBytes;
  return {
    sha256: files.sha256,
    text: (path, limit) => {
      const text = files.text(path, Math.min(limit, left));
      left -= text?.length ?? 0;
      return text;
    },
  };
}

type Texts = ReturnType<typeof withBound>;

function readSnapshot(files: Texts, indicator: string, parts: ReadonlySet<string>): Snapshot {
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
    if (provenance?.sha256 === hashOf(files, csv)) return "whole";
    if (parts.has("waiting")) return "interrupted";
    const isReadable = provenance !== undefined && rowsOf(csv.text) !== undefined;
    return isReadable ? "edited" : "unreadable";
  }
}

/** Git on Windows may write other line ends than hyte did. */
function hashOf(files: Texts, { text }: SourceFile): string {
  return files.sha256(text.includes("\r") ? text.replaceAll("\r\n", "\n") : text);
}

/** Empty where it is not there, too large, or no UTF-8. */
function textOf(files: Texts, path: string, isThere: boolean): SourceFile {
  return { path, text: isThere ? (files.text(path, bounds.valuesBytes) ?? "") : "" };
}
