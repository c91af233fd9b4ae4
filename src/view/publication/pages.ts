import type { Surroundings } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { type AccessibilityPage, accessibilityPage } from "./accessibility.ts";
import { type ArchivePage, archivePage } from "./archive.ts";
import { type DataPage, dataPage, type Made } from "./data-page.ts";
import { type EndedPage, endedEntries, endedPage, type LastShown } from "./ended.ts";
import { type MethodPage, methodPage } from "./method.ts";

export type PublicationPage = MethodPage | DataPage | AccessibilityPage | ArchivePage | EndedPage;

/** What the pages about the publication are made of besides the plan. */
export interface Published extends Made {
  /** Years of which there is a report in the repository. */
  readonly reportedYears: readonly number[];
  /** Goals and actions of the site before that the plan has no more. */
  readonly ended: LastShown;
}

/** The pages about the publication itself in one language, and those of what is no longer in the plan. */
export function* publicationPages(
  published: Published,
  around: Surroundings,
  top: Reader,
): Iterable<PublicationPage> {
  yield methodPage(around, top);
  yield dataPage(published, around, top);
  const ended = endedEntries(top.plan, published.ended);
  yield archivePage(published.reportedYears, ended, around, top);
  yield accessibilityPage(around, top);
  const below: Reader = { ...top, base: "../" };
  for (const entry of ended) yield endedPage(entry, around, below);
}
