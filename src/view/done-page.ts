import type { ResultLabels } from "../text/results.ts";
import { type DeedView, deedsOf } from "./done.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import type { Reader } from "./reader.ts";
import { plain } from "./words.ts";

/** Everything that was done and held, the newest first, by year. */
export interface DonePage extends PageBase {
  readonly kind: "done";
  readonly results: ResultLabels;
  readonly years: readonly { readonly year: string; readonly deeds: readonly DeedView[] }[];
  /** That older ones are left out, or "". */
  readonly leftOut: string;
}

/** Where the page stands in its language's folder. */
export const doneAddress = "done.html";

/** More than anyone reads in one go; the rest stands on the pages of goals and actions. */
const most = 400;

/** The page of everything that was done. */
export function donePage(around: Surroundings, reader: Reader): DonePage {
  const { labels, say } = reader.text.results;
  const title = plain(labels.done);
  const page = { address: doneAddress, title, description: title.text, trail: [] };
  const deeds = deedsOf(reader);
  const years = new Map<string, DeedView[]>();
  for (const { day, view } of deeds.slice(0, most)) {
    const year = day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), view()]);
  }
  return {
    kind: "done",
    path: `${reader.language}/${doneAddress}`,
    frame: frameOf(page, around, reader),
    text: reader.text.labels,
    results: labels,
    years: [...years].map(([year, its]) => ({ year, deeds: its })),
    leftOut: deeds.length > most ? say.leftOut(deeds.length - most) : "",
  };
}
