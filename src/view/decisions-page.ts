import type { Measurements } from "../measure/measure.ts";
import type { ResultLabels } from "../text/results.ts";
import { mattersOf, type MatterView } from "./decisions.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import type { Reader } from "./reader.ts";
import { plain } from "./words.ts";

/** Everything that asks for a decision, by its kind. */
export interface DecisionsPage extends PageBase {
  readonly kind: "decisions";
  readonly results: ResultLabels;
  readonly groups: readonly {
    readonly heading: string;
    readonly matters: readonly MatterView[];
    /** That there are more, or "". */
    readonly leftOut: string;
  }[];
}

/** Where the page stands in its language's folder. */
export const decisionsAddress = "decisions.html";

/** Of each kind; the rest stands on the pages of goals and actions. */
const most = 200;

/** The page of everything that asks for a decision. */
export function decisionsPage(
  measurements: Measurements,
  around: Surroundings,
  reader: Reader,
): DecisionsPage {
  const { labels, say } = reader.text.results;
  const title = plain(labels.decisions);
  const page = {
    address: decisionsAddress,
    title,
    description: labels.decisionsNote,
    trail: [],
  };
  return {
    kind: "decisions",
    path: `${reader.language}/${decisionsAddress}`,
    frame: frameOf(page, around, reader),
    text: reader.text.labels,
    results: labels,
    groups: mattersOf(measurements, reader).map(({ heading, count, views }) => ({
      heading,
      matters: views(most),
      leftOut: count > most ? say.leftOut(count - most) : "",
    })),
  };
}
