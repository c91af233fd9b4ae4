import type { PlacesLabels } from "../text/places.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { documentsTimeline, yearCircle } from "./charts/work-charts.ts";
import { type DocumentGroup, documentGroups } from "./documents.ts";
import { type ApprovalView, approvalViews } from "./follow-up.ts";
import { frameOf, type Surroundings } from "./frame.ts";
import type { PageBase } from "./page.ts";
import { type PreparationView, preparationView } from "./preparation.ts";
import type { Reader } from "./reader.ts";
import { plain } from "./words.ts";

export interface DocumentsPage extends PageBase {
  readonly kind: "documents";
  readonly documentGroups: readonly DocumentGroup[];
  readonly words: PlacesLabels;
  /** When the documents hold. */
  readonly timeline: ChartView | null;
}

export interface PreparationPage extends PageBase, PreparationView {
  readonly kind: "preparation";
  readonly words: PlacesLabels;
  /** The tasks of the year. */
  readonly circle: ChartView | null;
  readonly approvals: readonly ApprovalView[];
}

/** The page of the documents that the plan is related to. */
export function documentsPage(around: Surroundings, reader: Reader): DocumentsPage {
  const { labels } = reader.text;
  return {
    ...standing("documents", labels.documents, around, reader),
    documentGroups: documentGroups(reader),
    words: reader.text.places.labels,
    timeline: documentsTimeline(reader),
  };
}

/** The page of how the plan was made: who handled it, what was held, what is to be done. */
export function preparationPage(around: Surroundings, reader: Reader): PreparationPage {
  const { labels } = reader.text;
  return {
    ...standing("preparation", labels.preparation, around, reader),
    ...preparationView(reader),
    words: reader.text.places.labels,
    circle: yearCircle(reader),
    approvals: approvalViews(reader.plan.settings.data.approvals, reader),
  };
}

function standing<K extends string>(
  kind: K,
  title: string,
  around: Surroundings,
  reader: Reader,
): PageBase & { readonly kind: K } {
  const address = `${kind}.html`;
  const page = { address, title: plain(title), description: title, trail: [] };
  return {
    kind,
    path: `${reader.language}/${address}`,
    frame: frameOf(page, around, reader),
    text: reader.text.labels,
  };
}
