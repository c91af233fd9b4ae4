import type { DocumentReport } from "../../view/document.ts";
import type { ProseBlocks } from "./prose-blocks.ts";

/** What the chapters of one document share. */
export interface ReportWriter extends Pick<DocumentReport, "language" | "text" | "words"> {
  readonly prose: ProseBlocks;
  /** Descriptions of indicators that have been told: each is told once. */
  readonly told: Set<string>;
  /** How many charts there have been: they are numbered in the order of the document. */
  readonly count: { charts: number };
}
