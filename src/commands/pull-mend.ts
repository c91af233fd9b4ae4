import type { ReadFiles, WriteFiles } from "../host/host.ts";
import { csvPath, indicatorOfPath, waitingPath, yamlPath } from "../snapshots/paths.ts";
import { readProvenance } from "../snapshots/provenance.ts";
import { mendPair } from "../write/write-pair.ts";

const largest = 1024 * 1024;

/** Finishes what a pull that was cut off left half done, and removes its leftovers. Ids of the indicators mended. */
export function mendSnapshots(files: ReadFiles & WriteFiles): readonly string[] {
  const listed = files.list("data").map(({ path }) => indicatorOfPath(path));
  const waiting = listed.flatMap((one) => (one?.holds === "waiting" ? [one.indicator] : []));
  const mended = waiting.filter((indicator) => {
    const path = waitingPath(indicator);
    const expected = readProvenance(files.text(path, largest) ?? "")?.sha256;
    const pair = { values: csvPath(indicator), provenance: yamlPath(indicator), waiting: path };
    return mendPair({ ...pair, expected }, files);
  });
  for (const { path, of } of files.leftovers("data")) {
    if (indicatorOfPath(of) !== undefined) files.remove(path);
  }
  return mended;
}
