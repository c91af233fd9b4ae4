import type { Measurements } from "../measure/measure.ts";
import { mattersOf, type MatterGroup, type MatterView } from "./decisions.ts";
import { decisionsAddress } from "./decisions-page.ts";
import { type DeedView, deedsOf } from "./done.ts";
import { doneAddress } from "./done-page.ts";
import { bareText, type Item } from "./parts.ts";
import { isOver } from "./periods.ts";
import type { Reader } from "./reader.ts";

/** What was done this year, the newest first, with the way to all of it. */
export interface DoneInShort {
  /** "Mitä on tehty vuonna 2026" */
  readonly heading: string;
  readonly deeds: readonly DeedView[];
  /** What is said where nothing was done. */
  readonly none: string;
  /** Null where there is nothing at all. */
  readonly more: Item | null;
}

/** What asks for a decision, some of each kind, with the way to all of it. */
export interface DecisionsInShort {
  readonly groups: readonly {
    readonly heading: string;
    readonly matters: readonly MatterView[];
    /** "ja 12 muuta", or "". */
    readonly rest: string;
  }[];
  readonly more: Item | null;
}

/** As much as one reads on a front page. */
const mostDeeds = 6;
const mostMatters = 8;

/** What was done in the year of the report. */
export function doneInShort(reader: Reader): DoneInShort {
  const { labels, say } = reader.text.results;
  const year = reader.asOf.slice(0, 4);
  const deeds = deedsOf(reader);
  const ofYear = deeds.filter(({ day }) => day >= year);
  return {
    heading: say.doneIn(year),
    none: isOver(reader) ? labels.noDoneLater : labels.noDone,
    deeds: ofYear.slice(0, mostDeeds).map(({ view }) => view()),
    more: deeds.length === 0 ? null : link(labels.allDone, doneAddress, reader),
  };
}

/** What asks for a decision: of few kinds more of each. */
export function decisionsInShort(measurements: Measurements, reader: Reader): DecisionsInShort {
  const { labels, say } = reader.text.results;
  const groups = mattersOf(measurements, reader);
  const shares = sharesOf(groups);
  return {
    groups: groups.map(({ heading, count, views }, index) => {
      const matters = views(shares[index] ?? 0);
      const rest = count - matters.length;
      return { heading, matters, rest: rest === 0 ? "" : say.more(rest) };
    }),
    more: groups.length === 0 ? null : link(labels.allDecisions, decisionsAddress, reader),
  };
}

/** One of each kind in turn, the first kinds first, until there are enough. */
function sharesOf(groups: readonly Pick<MatterGroup, "count">[]): readonly number[] {
  const shares = groups.map(() => 0);
  let left = mostMatters;
  for (let round = 1; left > 0 && round <= mostMatters; round++) {
    for (const [index, { count }] of groups.entries()) {
      if (count < round || left === 0) continue;
      shares[index] = round;
      left--;
    }
  }
  return shares;
}

function link(text: string, address: string, { base }: Reader): Item {
  return { ...bareText(text), href: base + address };
}
