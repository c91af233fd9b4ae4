import type { ReadFiles, WriteFiles } from "../host/host.ts";
import { askedOf } from "../plan/asked-snapshots.ts";
import type { Indicator, Plan } from "../plan/plan.ts";
import { csvOf } from "../snapshots/csv.ts";
import { changedFacts, type Difference, differences } from "../snapshots/differences.ts";
import { compareRows } from "../snapshots/normal.ts";
import { csvPath, waitingPath, yamlPath } from "../snapshots/paths.ts";
import { provenanceText } from "../snapshots/provenance.ts";
import type { Provenance, Row, Series, Snapshot } from "../snapshots/snapshot.ts";
import { writePair } from "../write/write-pair.ts";
import type { Wanted } from "./pull-asks.ts";
import { checkPair } from "./pull-bounds.ts";
import { rowsToKeep } from "./pull-rows.ts";
import { type Moved, movedBy } from "./pull-verdicts.ts";

/** What a pull changes about one indicator. */
export interface Change {
  readonly indicator: string;
  /** True where nothing was there before. */
  readonly isFirst: boolean;
  /** True where the files had been changed by hand, or could not be read. */
  readonly isRestored: boolean;
  readonly differences: readonly Difference[];
  /**
   * What the source says otherwise than before: its title, unit, producer, licence, codes; or the names of areas; and
   * `asked` where the plan asks otherwise.
   */
  readonly facts: readonly string[];
  readonly moved: readonly Moved[];
  /** Values that were hidden because few people stand behind them. */
  readonly hidden: number;
}

/** A series as files, and what that changes. */
export interface Compared {
  readonly change: Change;
  readonly isChanged: boolean;
  /** The files as they are after it. */
  readonly after: Snapshot;
  /** Writes what is new. Nothing is written before. */
  readonly write: (files: ReadFiles & WriteFiles) => void;
}

/** What the comparison needs besides the answer. */
export interface Around {
  readonly plan: Plan;
  readonly files: ReadFiles;
  /** YYYY-MM-DD on which the values were fetched. */
  readonly today: string;
  /** YYYY-MM-DD on which verdicts are made. */
  readonly asOf: string;
}

/** Compares an answer with what is there. Throws a FetchError for rows that make no sense, or too many. */
export function compared({ indicator, source }: Wanted, series: Series, around: Around): Compared {
  const { plan, files, today } = around;
  const before = plan.snapshots.get(indicator.id);
  const { rows, hidden } = rowsToKeep(series.rows, { indicator, source, plan });
  const csv = csvOf(rows);
  const provenance: Provenance = {
    ...series.origin,
    indicator: indicator.id,
    asked: askedOf(indicator.data.source ?? {}),
    fetched: today,
    rows: rows.length,
    sha256: files.sha256(csv),
  };
  const after = snapshotOf(provenance, rows, csv);
  checkPair(after);
  const isWhole = before?.state === "whole";
  const isSame = isWhole && before.provenance?.sha256 === provenance.sha256;
  // Of what is the same the old rows are not even read: they would stay in memory, those of every indicator.
  const moved = isSame ? unmoved : whatMoved(before, after, indicator, around);
  const change: Change = {
    indicator: indicator.id,
    isFirst: before === undefined,
    isRestored: isDamaged(before),
    differences: moved.differences,
    facts: [...changedFacts(before?.provenance, provenance), ...(moved.isRenamed ? ["names"] : [])],
    moved: moved.verdicts,
    hidden,
  };
  return {
    change,
    isChanged: !isSame || change.facts.length > 0,
    after,
    write: (to) => {
      if (isSame) to.write(yamlPath(indicator.id), after.yaml.text);
      else writePair(pairOf(after), to);
    },
  };
}

/** What the new values change beside the old. */
interface WhatMoved {
  readonly differences: readonly Difference[];
  /** Whether nothing but names of areas is another. */
  readonly isRenamed: boolean;
  readonly verdicts: readonly Moved[];
}

const unmoved: WhatMoved = { differences: [], isRenamed: false, verdicts: [] };

function whatMoved(
  before: Snapshot | undefined,
  after: Snapshot,
  indicator: Indicator,
  around: Around,
): WhatMoved {
  const rows = after.rows();
  const found = differences(inOrder(before), rows);
  const isComparable = before?.state === "whole" && found.length === 0;
  return {
    differences: found,
    isRenamed: isComparable && hasOtherNames(before.rows(), rows),
    verdicts: movedBy(indicator, before, after, around),
  };
}

/** Values of another question are as they were pulled. */
function isDamaged(before: Snapshot | undefined): boolean {
  return before !== undefined && before.state !== "whole" && before.state !== "of-other";
}

/** Of the same values in the same order. */
function hasOtherNames(before: readonly Row[], after: readonly Row[]): boolean {
  return before.some(({ name }, at) => name !== after[at]?.name);
}

/** A file that somebody edited may be in another order. */
function inOrder(snapshot: Snapshot | undefined): readonly Row[] {
  const rows = snapshot?.rows() ?? [];
  return snapshot?.state === "whole" ? rows : rows.toSorted(compareRows);
}

function snapshotOf(provenance: Provenance, rows: readonly Row[], csv: string): Snapshot {
  const { indicator } = provenance;
  return {
    indicator,
    state: "whole",
    csv: { path: csvPath(indicator), text: csv },
    yaml: { path: yamlPath(indicator), text: provenanceText(provenance) },
    provenance,
    rows: () => rows,
  };
}

function pairOf({ indicator, csv, yaml }: Snapshot): Parameters<typeof writePair>[0] {
  return {
    values: { path: csv.path, contents: csv.text },
    provenance: { path: yaml.path, contents: yaml.text },
    waiting: waitingPath(indicator),
  };
}
