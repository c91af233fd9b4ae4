import type { Surroundings } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { type AccessibilityPage, accessibilityPage } from "./accessibility.ts";
import { type ArchivePage, archivePage } from "./archive.ts";
import { type DataPage, dataPage, type Made } from "./data-page.ts";
import { type EndedPage, endedGoals, endedPage } from "./ended.ts";
import { type MethodPage, methodPage } from "./method.ts";

export type PublicationPage = MethodPage | DataPage | AccessibilityPage | ArchivePage | EndedPage;

/** What the pages about the publication are made of besides the plan. */
export interface Published extends Made {
  /** Years of which there is a report in the repository. */
  readonly reportedYears: readonly number[];
}

/** The pages about the publication itself in one language, and those of goals that are no longer in the plan. */
export function* publicationPages(
  published: Published,
  around: Surroundings,
  top: Reader,
): Iterable<PublicationPage> {
  yield methodPage(around, top);
  yield dataPage(published, around, top);
  yield archivePage(published.reportedYears, around, top);
  yield accessibilityPage(around, top);
  const below: Reader = { ...top, base: "../" };
  for (const goal of endedGoals(top.plan)) yield endedPage(goal, around, below);
}
